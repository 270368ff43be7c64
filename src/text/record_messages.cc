// Why something cannot stand in the record: what is wrong with an entry, a key, a checkpoint, a bundle.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kRecordEntries[] = {
    // JSON.
    {"record.json_syntax", "This is not JSON: it cannot be read from byte {at, number} on. Correct it there.",
     "Bu JSON değil: {at, number}. bayttan sonrası okunamıyor. Orayı düzeltin.",
     "هذا ليس JSON: تتعذر قراءته من البايت {at, number}. صححوه هناك."},
    {"record.json_depth", "This is nested more than {limit, number} levels deep. Make it flatter.",
     "İç içe {limit, number} düzeyden fazla. Daha düz yazın.",
     "التداخل يتجاوز {limit, number} مستوى. اجعلوه أقل تداخلًا."},
    {"record.json_duplicate_key", "The key {key} stands twice in one object. Keep one of them.",
     "{key} anahtarı bir nesnede iki kez geçiyor. Birini bırakın.",
     "المفتاح {key} مكرر في كائن واحد. أبقوا واحدًا منهما."},
    {"record.json_key", "The key {key} is not printable ASCII. Name it in plain letters; values may be in any script.",
     "{key} anahtarı düz ASCII değil. Düz harflerle adlandırın; değerler her yazıda olabilir.",
     "المفتاح {key} ليس بأحرف ASCII. سمّوه بأحرف بسيطة؛ أما القيم فبأي كتابة."},
    {"record.json_number",
     "{number} is no whole number within 9007199254740991 either way. Write a decimal as text with its unit, for "
     "example "
     "\"12.5 km\".",
     "{number}, 9007199254740991 sınırları içinde bir tam sayı değil. Ondalık sayıyı birimiyle metin olarak yazın, "
     "örneğin \"12.5 km\".",
     "{number} ليس عددًا صحيحًا ضمن 9007199254740991. اكتبوا الكسر العشري نصًّا مع وحدته، مثل \"12.5 km\"."},
    {"record.json_not_canonical",
     "This is not in canonical form from byte {at, number} on: another program wrote it. Ask for a file written by "
     "Entente.",
     "{at, number}. bayttan sonrası kurallı biçimde değil: başka bir program yazmış. Entente ile yazılmış bir dosya "
     "isteyin.",
     "ليس في الصيغة المعيارية من البايت {at, number}: كتبه برنامج آخر. اطلبوا ملفًا كتبه Entente."},

    // Readers and times.
    {"record.audience",
     "{text} names no readers. Write the parties with commas between, for example XAA,XBB, or `public`.",
     "{text} okuyucu belirtmiyor. Tarafları virgülle yazın, örneğin XAA,XBB; ya da `public`.",
     "{text} لا يحدد قرّاء. اكتبوا الأطراف بينها فواصل، مثل XAA,XBB، أو `public`."},
    {"record.as_of", "This is no as-of vector. Take one that Entente wrote.",
     "Bu bir tarih vektörü (as-of) değil. Entente''nin yazdığını alın.",
     "هذا ليس متجه «حتى تاريخه». خذوا ما كتبه Entente."},

    // Forms.
    {"record.head", "The head of an entry is malformed. Ask the sender for the file again.",
     "Bir kaydın başlığı bozuk. Dosyayı gönderenden yeniden isteyin.",
     "رأس أحد القيود مشوّه. اطلبوا الملف من مرسله ثانية."},
    {"record.body",
     "The body of the entry is malformed at {member}. Correct it, or ask who wrote it for a correct one.",
     "Kaydın içeriği {member} alanında bozuk. Düzeltin ya da yazandan doğrusunu isteyin.",
     "متن القيد مشوّه عند {member}. صححوه أو اطلبوا الصحيح ممن كتبه."},
    {"record.body_too_large",
     "The body has {size, number} bytes, more than the {limit, number} that are allowed. Put long content into an "
     "attachment.",
     "İçerik {size, number} bayt; izin verilen {limit, number}. Uzun içeriği ek olarak koyun.",
     "المتن {size, number} بايت، والمسموح {limit, number}. ضعوا المحتوى الطويل في مرفق."},
    {"record.descriptor", "The description of a feed is malformed at {member}. Ask the sender for the file again.",
     "Bir akışın tanımı {member} alanında bozuk. Dosyayı gönderenden yeniden isteyin.",
     "وصف إحدى السلاسل مشوّه عند {member}. اطلبوا الملف من مرسله ثانية."},
    {"record.statement", "A statement about keys is malformed at {member}. Ask the sender for the file again.",
     "Anahtarlarla ilgili bir beyan {member} alanında bozuk. Dosyayı gönderenden yeniden isteyin.",
     "أحد بيانات المفاتيح مشوّه عند {member}. اطلبوا الملف من مرسله ثانية."},
    {"record.checkpoint", "A checkpoint or receipt is malformed at {member}. Ask the sender for the file again.",
     "Bir denetim noktası ya da alındı {member} alanında bozuk. Dosyayı gönderenden yeniden isteyin.",
     "إحدى نقاط التحقق أو أحد الإيصالات مشوّه عند {member}. اطلبوا الملف من مرسله ثانية."},
    {"record.manifest", "The table of contents is malformed at {member}. Ask the sender for the file again.",
     "İçindekiler {member} alanında bozuk. Dosyayı gönderenden yeniden isteyin.",
     "فهرس المحتويات مشوّه عند {member}. اطلبوا الملف من مرسله ثانية."},
    {"record.seen", "What the writer had read is malformed. Ask the sender for the file again.",
     "Yazanın neleri okuduğu bozuk yazılmış. Dosyayı gönderenden yeniden isteyin.",
     "ما قرأه الكاتب مشوّه. اطلبوا الملف من مرسله ثانية."},

    // An entry in its place.
    {"record.feed_wrong", "The entry belongs to another feed: it was moved. Ask the sender for the file again.",
     "Kayıt başka bir akışa ait: yeri değiştirilmiş. Dosyayı gönderenden yeniden isteyin.",
     "القيد ينتمي إلى سلسلة أخرى: نُقل من موضعه. اطلبوا الملف من مرسله ثانية."},
    {"record.seq",
     "Here the entry with number {expected, number} should stand: entries were reordered or left out. Ask the sender "
     "for "
     "the file again.",
     "Burada {expected, number} numaralı kayıt olmalıydı: sıra bozulmuş ya da kayıt çıkarılmış. Dosyayı gönderenden "
     "yeniden isteyin.",
     "كان ينبغي أن يكون هنا القيد رقم {expected, number}: غُيّر الترتيب أو حُذف قيد. اطلبوا الملف من مرسله ثانية."},
    {"record.prev",
     "The entry does not follow the one before it: the chain is broken. Ask the sender for the file again.",
     "Kayıt bir öncekinin devamı değil: zincir kopuk. Dosyayı gönderenden yeniden isteyin.",
     "القيد لا يتبع ما قبله: السلسلة مقطوعة. اطلبوا الملف من مرسله ثانية."},
    {"record.clock",
     "The logical clock stands at {lc, number} where {expected, number} follows. Ask the writer to find out why.",
     "Mantıksal saat {lc, number} gösteriyor, olması gereken {expected, number}. Yazandan nedenini bulmasını isteyin.",
     "الساعة المنطقية عند {lc, number} وما يلي هو {expected, number}. اطلبوا من الكاتب معرفة السبب."},
    {"record.signature",
     "The entry is not signed with the key in charge: it was altered or forged. Believe nothing of this file, and ask "
     "the "
     "sender for it again.",
     "Kayıt yetkili anahtarla imzalanmamış: değiştirilmiş ya da sahte. Bu dosyanın hiçbir şeyine güvenmeyin ve "
     "gönderenden "
     "yeniden isteyin.",
     "القيد غير موقّع بالمفتاح المخوّل: عُدّل أو زُوّر. لا تثقوا بشيء من هذا الملف، واطلبوه من مرسله ثانية."},
    {"record.no_key", "No key is certified for this feed. Ask its owner for a bundle with all statements about keys.",
     "Bu akış için onaylı anahtar yok. Sahibinden anahtar beyanlarının tümünü içeren bir demet isteyin.",
     "لا مفتاح معتمد لهذه السلسلة. اطلبوا من صاحبها رزمة فيها كل بيانات المفاتيح."},
    {"record.key_revoked",
     "It is signed with a key that was revoked before. Ask the owner of the feed to say it again with the new key.",
     "Daha önce iptal edilmiş bir anahtarla imzalanmış. Akışın sahibinden yeni anahtarla yeniden söylemesini isteyin.",
     "موقّع بمفتاح أُلغي قبل ذلك. اطلبوا من صاحب السلسلة قوله ثانية بالمفتاح الجديد."},
    {"record.commitment",
     "The body is not the one that its head was signed for: somebody altered it. Believe nothing of this file, and ask "
     "the sender for it again.",
     "İçerik, başlığının imzalandığı içerik değil: biri değiştirmiş. Bu dosyanın hiçbir şeyine güvenmeyin ve "
     "gönderenden "
     "yeniden isteyin.",
     "المتن ليس الذي وُقّع رأسه من أجله: عدّله أحدهم. لا تثقوا بشيء من هذا الملف، واطلبوه من مرسله ثانية."},
    {"record.body_missing",
     "The body is absent and nobody ordered its erasure. Ask the sender for the whole entry, or for the order.",
     "İçerik yok ve silinmesini kimse emretmemiş. Gönderenden kaydın bütününü ya da silme emrini isteyin.",
     "المتن غائب ولم يأمر أحد بمحوه. اطلبوا من المرسل القيد كاملًا أو أمر المحو."},
    {"record.label",
     "The label says that {label} may read this, the feed is for {audience}. Say it in the feed for {label}.",
     "Etiket bunu {label} okuyabilir diyor, akış ise {audience} için. {label} için olan akışta söyleyin.",
     "تقول البطاقة إن القرّاء {label}، والسلسلة موجهة إلى {audience}. قولوه في السلسلة الموجهة إلى {label}."},
    {"record.seen_self", "The entry claims to have read its own feed as another''s. Ask the writer to find out why.",
     "Kayıt kendi akışını başkasınınki gibi okuduğunu söylüyor. Yazandan nedenini bulmasını isteyin.",
     "يدّعي القيد أنه قرأ سلسلته كأنها لغيره. اطلبوا من الكاتب معرفة السبب."},
    {"record.seen_wrong",
     "The entry claims to have read number {seen_seq, number} of the feed {seen}, and that is another entry here. "
     "Compare "
     "the heads of that feed with the writer.",
     "Kayıt {seen} akışının {seen_seq, number} numarasını okuduğunu söylüyor, burada o başka bir kayıt. O akışın "
     "başlıklarını yazanla karşılaştırın.",
     "يدّعي القيد أنه قرأ الرقم {seen_seq, number} من السلسلة {seen}، وهو هنا قيد آخر. قارنوا رؤوس تلك السلسلة مع "
     "الكاتب."},
    {"record.seen_missing",
     "The writer had read up to number {seen_seq, number} of the feed {seen}, which is not here. Import what is "
     "missing "
     "first, or ask for a bundle with all of it.",
     "Yazan, {seen} akışını {seen_seq, number} numaraya dek okumuş; o burada yok. Önce eksiği içe aktarın ya da tümünü "
     "içeren bir demet isteyin.",
     "كان الكاتب قد قرأ السلسلة {seen} حتى الرقم {seen_seq, number}، وليس هنا. استوردوا الناقص أولًا أو اطلبوا رزمة "
     "فيها "
     "كله."},
    {"record.seen_back", "The writer had read more of the feed {seen} before than now. Ask the writer to find out why.",
     "Yazan önceden {seen} akışının şimdikinden fazlasını okumuştu. Yazandan nedenini bulmasını isteyin.",
     "كان الكاتب قد قرأ من السلسلة {seen} أكثر مما يقول الآن. اطلبوا من الكاتب معرفة السبب."},
    {"record.ref_missing",
     "It refers to the entry {ref}, which is not here. Import that first, or ask for a bundle with all of it.",
     "Burada olmayan {ref} kaydına gönderme yapıyor. Önce onu içe aktarın ya da tümünü içeren bir demet isteyin.",
     "يشير إلى القيد {ref} وليس هنا. استوردوه أولًا أو اطلبوا رزمة فيها كله."},
    {"record.ref_future", "It refers to the entry {ref}, which comes after it. Refer to earlier entries.",
     "Kendinden sonra gelen {ref} kaydına gönderme yapıyor. Önceki kayıtlara gönderme yapın.",
     "يشير إلى القيد {ref} الذي يأتي بعده. أشيروا إلى قيود أسبق."},
    {"record.ref_unseen",
     "It refers to the entry {ref}, which its writer had not read yet. Ask the writer to find out why.",
     "Yazanın henüz okumadığı {ref} kaydına gönderme yapıyor. Yazandan nedenini bulmasını isteyin.",
     "يشير إلى القيد {ref} ولم يكن كاتبه قد قرأه. اطلبوا من الكاتب معرفة السبب."},
    {"record.downward",
     "It names something that not all readers of this feed may read. Say it to fewer readers, or release what it names "
     "to "
     "these first.",
     "Bu akışın her okuyucusunun okuyamayacağı bir şeyi anıyor. Daha az okuyucuya söyleyin ya da anılanı önce bunlara "
     "açın.",
     "يذكر ما لا يجوز لكل قرّاء هذه السلسلة قراءته. قولوه لقرّاء أقل، أو أتيحوا لهم ما يذكره أولًا."},
    {"record.attachment_missing",
     "It cites the attachment {attachment}, which is not here. Attach the file, or ask for a bundle that has it.",
     "Burada olmayan {attachment} ekini anıyor. Dosyayı ekleyin ya da onu içeren bir demet isteyin.",
     "يستشهد بالمرفق {attachment} وليس هنا. أرفقوا الملف أو اطلبوا رزمة فيها."},

    // Devices.
    {"record.device_unknown",
     "The device that signed this is not certified. Certify it with `entente record keygen device`.",
     "Bunu imzalayan aygıt onaylı değil. `entente record keygen device` ile onaylayın.",
     "الجهاز الذي وقّع هذا غير معتمد. اعتمدوه بـ `entente record keygen device`."},
    {"record.device_person", "The device is not certified for {person}. Let the person sign whose device it is.",
     "Aygıt {person} için onaylı değil. Aygıt kiminse o imzalasın.",
     "الجهاز غير معتمد لـ {person}. ليوقّع من له الجهاز."},
    {"record.device_scope", "The device is not certified for {scope}. Certify one for that visit.",
     "Aygıt {scope} için onaylı değil. O ziyaret için bir aygıt onaylayın.",
     "الجهاز غير معتمد لـ {scope}. اعتمدوا جهازًا لتلك الزيارة."},
    {"record.device_expired", "The device was certified until {until}. Certify it anew.",
     "Aygıtın onayı {until} tarihine dekti. Yeniden onaylayın.", "كان اعتماد الجهاز حتى {until}. جددوا اعتماده."},
    {"record.device_revoked", "The key of the device was revoked. Certify another.",
     "Aygıtın anahtarı iptal edilmiş. Bir başkasını onaylayın.", "أُلغي مفتاح الجهاز. اعتمدوا غيره."},
    {"record.device_signature",
     "The device did not sign this: it was altered on the way. Take it from the device again.",
     "Aygıt bunu imzalamamış: yolda değiştirilmiş. Aygıttan yeniden alın.",
     "لم يوقّع الجهاز هذا: عُدّل في الطريق. خذوه من الجهاز ثانية."},

    // Payloads of the record itself.
    {"record.approval_form", "The approval is malformed. Approve with `entente record approve`.",
     "Onay bozuk yazılmış. `entente record approve` ile onaylayın.",
     "الموافقة مشوّهة. وافقوا بـ `entente record approve`."},
    {"record.approval_signatory",
     "The approval is signed with a key that is not that of this signatory of the party. Let a signatory approve.",
     "Onay, tarafın bu imza yetkilisine ait olmayan bir anahtarla imzalanmış. Bir imza yetkilisi onaylasın.",
     "الموافقة موقّعة بمفتاح ليس لهذا المفوّض بالتوقيع من الطرف. ليوافق مفوّض بالتوقيع."},
    {"record.approval_revoked", "The approval is signed with a key that was revoked. Let a signatory approve anew.",
     "Onay, iptal edilmiş bir anahtarla imzalanmış. Bir imza yetkilisi yeniden onaylasın.",
     "الموافقة موقّعة بمفتاح ملغى. ليوافق مفوّض بالتوقيع من جديد."},
    {"record.approval_document", "The approval does not attach the document that it approves. Attach it.",
     "Onay, onayladığı belgeyi ek olarak taşımıyor. Belgeyi ekleyin.",
     "الموافقة لا ترفق الوثيقة التي توافق عليها. أرفقوها."},
    {"record.approval_signature",
     "The approval was signed for other bytes than those of the attached document. Let the signatory approve these.",
     "Onay, ekteki belgeden başka baytlar için imzalanmış. İmza yetkilisi bunları onaylasın.",
     "وُقّعت الموافقة على بايتات غير بايتات الوثيقة المرفقة. ليوافق المفوّض بالتوقيع على هذه."},
    {"record.erasure_form", "The erasure is malformed. Erase with `entente record erase`.",
     "Silme bozuk yazılmış. `entente record erase` ile silin.", "المحو مشوّه. امحوا بـ `entente record erase`."},
    {"record.erasure_orders", "An erasure needs the orders of two signatories of the party. Let both sign this one.",
     "Silme için tarafın iki imza yetkilisinin emri gerekir. Bunu ikisi de imzalasın.",
     "يحتاج المحو إلى أمر مفوّضَين بالتوقيع من الطرف. ليوقّع كلاهما هذا."},
    {"record.erasure_one_person", "Both orders of the erasure are {person}''s. Let a second person sign.",
     "Silme emirlerinin ikisi de {person} imzalı. İkinci bir kişi imzalasın.",
     "أمرا المحو كلاهما من {person}. ليوقّع شخص ثانٍ."},
    {"record.erasure_place", "An erasure stands in the feed of what it erases, later than that. Say it there.",
     "Silme, sildiği kaydın akışında ve ondan sonra durur. Orada söyleyin.",
     "يكون المحو في سلسلة ما يمحوه وبعده. قولوه هناك."},
    {"record.erasure_of_erasure", "An erasure cannot be erased: it shows that something was. Leave it.",
     "Silme kaydı silinemez: bir şeyin var olduğunu gösterir. Bırakın.",
     "لا يُمحى قيد المحو: فهو يبيّن أن شيئًا كان. اتركوه."},
    {"record.release_form", "The release is malformed. Release with `entente record release`.",
     "Paylaşıma açma bozuk yazılmış. `entente record release` ile açın.",
     "الإتاحة مشوّهة. أتيحوا بـ `entente record release`."},
    {"record.release_place",
     "A release stands in the feed of what it releases, and both are one party''s and the copy the releaser''s. "
     "Release with "
     "`entente record release`.",
     "Paylaşıma açma, açtığı kaydın akışında durur; ikisi bir tarafın, kopya da açanındır. `entente record release` "
     "ile "
     "açın.",
     "تكون الإتاحة في سلسلة ما تتيحه، وكلاهما لطرف واحد والنسخة لمن أتاح. أتيحوا بـ `entente record release`."},
    {"record.release_not_wider",
     "The copy is not for more readers than the entry. Release it to readers that include all who have it.",
     "Kopya, kayıttan daha çok okuyucu için değil. Onu okuyanların hepsini içeren daha geniş okuyuculara açın.",
     "النسخة ليست لقرّاء أكثر من القيد. أتيحوه لقرّاء يشملون كل من عنده."},
    {"record.release_same_person", "{person} wrote the entry. Let somebody else release it.",
     "Kaydı {person} yazmış. Bir başkası açsın.", "كتب {person} القيد. ليُتحه شخص آخر."},
    {"record.release_altered", "The copy differs from what it releases. Release the entry as it is.",
     "Kopya, açtığı kayıttan farklı. Kaydı olduğu gibi açın.", "النسخة تختلف عما تتيحه. أتيحوا القيد كما هو."},
    {"record.anchor", "The anchor is malformed or of another feed. Post it with `entente record anchor`.",
     "Çapa bozuk ya da başka bir akışa ait. `entente record anchor` ile koyun.",
     "المرساة مشوّهة أو من سلسلة أخرى. ضعوها بـ `entente record anchor`."},
    {"record.notice", "The notice has no subject. Post it with `entente record notice`.",
     "Bildirimin konusu yok. `entente record notice` ile koyun.",
     "الإشعار بلا موضوع. ضعوه بـ `entente record notice`."},

    // Keys.
    {"record.statement_first",
     "The keys of {party} do not begin with an authority key. Ask {party} for the file again.",
     "{party} anahtarları bir yetki anahtarıyla başlamıyor. Dosyayı {party} tarafından yeniden isteyin.",
     "مفاتيح {party} لا تبدأ بمفتاح سلطة. اطلبوا الملف من {party} ثانية."},
    {"record.statement_order",
     "Statement {seq, number} about the keys of {party} is out of order: one is missing or was moved. Ask {party} for "
     "the "
     "file again.",
     "{party} anahtarları hakkındaki {seq, number}. beyanın sırası bozuk: biri eksik ya da yeri değişmiş. Dosyayı "
     "{party} "
     "tarafından yeniden isteyin.",
     "البيان {seq, number} عن مفاتيح {party} في غير ترتيبه: نقص بيان أو نُقل. اطلبوا الملف من {party} ثانية."},
    {"record.statement_prev",
     "Statement {seq, number} about the keys of {party} does not follow the one before it. Ask {party} for the file "
     "again.",
     "{party} anahtarları hakkındaki {seq, number}. beyan bir öncekinin devamı değil. Dosyayı {party} tarafından "
     "yeniden "
     "isteyin.",
     "البيان {seq, number} عن مفاتيح {party} لا يتبع ما قبله. اطلبوا الملف من {party} ثانية."},
    {"record.statement_party",
     "A statement about keys of another party stands among those of {party}. Ask for the file again.",
     "{party} beyanlarının arasında başka bir tarafın anahtar beyanı var. Dosyayı yeniden isteyin.",
     "بين بيانات {party} بيان عن مفاتيح طرف آخر. اطلبوا الملف ثانية."},
    {"record.statement_key_used",
     "Statement {seq, number} of {party} brings a key that has been used before. Make a fresh key for each purpose.",
     "{party} tarafının {seq, number}. beyanı daha önce kullanılmış bir anahtar getiriyor. Her amaç için yeni anahtar "
     "üretin.",
     "البيان {seq, number} من {party} يأتي بمفتاح استُعمل من قبل. أنشئوا مفتاحًا جديدًا لكل غرض."},
    {"record.statement_reaches_back",
     "A new key of {party} (statement {seq, number}) is to sign entries that are here already, signed by another. Take "
     "nothing of it, and ask {party} what happened; it has to continue in a new epoch.",
     "{party} tarafının yeni bir anahtarı (beyan {seq, number}), burada bulunan ve başka anahtarla imzalanmış "
     "kayıtları "
     "imzalamış sayılıyor. Hiçbir şey almayın ve ne olduğunu {party} tarafına sorun; yeni bir dönemde devam etmelidir.",
     "يُراد لمفتاح جديد للطرف {party} (البيان {seq, number}) أن يوقّع قيودًا موجودة هنا وقّعها غيره. لا تأخذوا منه شيئًا "
     "واسألوا {party} عمّا حدث؛ عليه أن يتابع في عهد جديد."},
    {"record.statement_too_large", "A key statement is larger than 64 KiB. Name fewer feeds in it.",
     "Bir anahtar beyanı 64 KiB sınırını aşıyor. İçinde daha az akış anın.",
     "بيان المفتاح أكبر من 64 كيلوبايت. اذكروا فيه سلاسل أقل."},
    {"record.statements_full",
     "The key log has {limit, number} statements, as many as one can hold. Found a new record with a new authority "
     "key.",
     "Anahtar günlüğünde {limit, number} beyan var; daha fazlası sığmaz. Yeni bir yetki anahtarıyla yeni bir kayıt "
     "defteri kurun.",
     "في سجل المفاتيح {limit, number} بيان، ولا يتسع لأكثر. أنشئوا سجلًا جديدًا بمفتاح سلطة جديد."},
    {"record.statement_from",
     "The key before this one has signed nothing in that feed yet, so none can follow it ({party}, statement {seq, "
     "number}). Revoke it first, or write an entry with it.",
     "Bundan önceki anahtar o akışta henüz bir şey imzalamadı, ardından yenisi gelemez ({party}, beyan {seq, number}). "
     "Önce onu iptal edin ya da onunla bir kayıt yazın.",
     "لم يوقّع المفتاح السابق شيئًا في تلك السلسلة بعد، فلا يليه غيره ({party}، البيان {seq, number}). ألغوه أولًا أو "
     "اكتبوا "
     "به قيدًا."},
    {"record.statement_revokes",
     "Statement {seq, number} of {party} revokes a key that it does not have, that is revoked already, or that is an "
     "authority key. `entente record keys` lists them; an authority key is replaced with `entente record keygen "
     "authority`.",
     "{party} tarafının {seq, number}. beyanı sahip olmadığı, zaten iptal edilmiş ya da yetki anahtarı olan bir "
     "anahtarı "
     "iptal ediyor. Liste için `entente record keys`; yetki anahtarı `entente record keygen authority` ile "
     "değiştirilir.",
     "البيان {seq, number} من {party} يلغي مفتاحًا ليس له أو ملغى من قبل أو مفتاح سلطة. القائمة بـ `entente record "
     "keys`؛ "
     "ويُستبدل مفتاح السلطة بـ `entente record keygen authority`."},
    {"record.statement_signature",
     "Statement {seq, number} about the keys of {party} is not signed by all who must sign it: it was altered or "
     "forged. "
     "Believe nothing of this file, and ask {party} for it again.",
     "{party} anahtarları hakkındaki {seq, number}. beyanı imzalaması gereken herkes imzalamamış: değiştirilmiş ya da "
     "sahte. Bu dosyanın hiçbir şeyine güvenmeyin ve {party} tarafından yeniden isteyin.",
     "البيان {seq, number} عن مفاتيح {party} لم يوقّعه كل من يجب: عُدّل أو زُوّر. لا تثقوا بشيء من هذا الملف، واطلبوه من "
     "{party} ثانية."},
    {"record.statement_fork",
     "The file tells another story about the keys of {party} than the one known here. Keep the file, take nothing of "
     "it, "
     "and ask {party} which is true.",
     "Dosya, {party} anahtarları hakkında burada bilinenden başka bir şey anlatıyor. Dosyayı saklayın, hiçbir şeyini "
     "almayın ve {party} tarafına hangisinin doğru olduğunu sorun.",
     "يروي الملف عن مفاتيح {party} غير المعروف هنا. احفظوا الملف ولا تأخذوا منه شيئًا واسألوا {party} أيهما الصحيح."},
    {"record.authority_differs",
     "The file brings another authority key for {party} than the one that you were told. Take nothing of it, and "
     "compare "
     "the key with {party} by word of mouth.",
     "Dosya, {party} için size söylenenden başka bir yetki anahtarı getiriyor. Hiçbir şeyini almayın ve anahtarı "
     "{party} ile "
     "sözlü olarak karşılaştırın.",
     "يأتي الملف بمفتاح سلطة لـ {party} غير الذي أُخبرتم به. لا تأخذوا منه شيئًا وقارنوا المفتاح شفهيًّا مع {party}."},
    {"record.feed_authority",
     "A feed names another authority key than its party has. Believe nothing of this file, and ask the sender for it "
     "again.",
     "Bir akış, tarafınınkinden başka bir yetki anahtarı gösteriyor. Bu dosyanın hiçbir şeyine güvenmeyin ve "
     "gönderenden "
     "yeniden isteyin.",
     "تذكر إحدى السلاسل مفتاح سلطة غير مفتاح طرفها. لا تثقوا بشيء من هذا الملف، واطلبوه من مرسله ثانية."},

    // Checkpoints and receipts.
    {"record.checkpoint_order", "A checkpoint is out of order or of another feed. Ask the sender for the file again.",
     "Bir denetim noktasının sırası bozuk ya da başka bir akışa ait. Dosyayı gönderenden yeniden isteyin.",
     "إحدى نقاط التحقق في غير ترتيبها أو من سلسلة أخرى. اطلبوا الملف من مرسله ثانية."},
    {"record.checkpoint_signature",
     "A checkpoint is not signed with the key in charge. Believe nothing of this file, and ask the sender for it "
     "again.",
     "Bir denetim noktası yetkili anahtarla imzalanmamış. Bu dosyanın hiçbir şeyine güvenmeyin ve gönderenden yeniden "
     "isteyin.",
     "إحدى نقاط التحقق غير موقّعة بالمفتاح المخوّل. لا تثقوا بشيء من هذا الملف، واطلبوه من مرسله ثانية."},
    {"record.checkpoint_missing",
     "The sender did not sign how far its feed goes. Ask the sender for a file exported with Entente.",
     "Gönderen, akışının nereye dek gittiğini imzalamamış. Gönderenden Entente ile dışa aktarılmış bir dosya isteyin.",
     "لم يوقّع المرسل إلى أين تصل سلسلته. اطلبوا من المرسل ملفًا صُدّر بـ Entente."},
    {"record.root",
     "The entries up to {size, number} do not give the root that was signed: something was left out or put in. Believe "
     "nothing of this file, and ask the sender for it again.",
     "{size, number} numaraya dek kayıtlar imzalanan kökü vermiyor: bir şey çıkarılmış ya da eklenmiş. Bu dosyanın "
     "hiçbir "
     "şeyine güvenmeyin ve gönderenden yeniden isteyin.",
     "القيود حتى {size, number} لا تعطي الجذر الموقّع: حُذف شيء أو أُدخل. لا تثقوا بشيء من هذا الملف، واطلبوه من مرسله "
     "ثانية."},
    {"record.cosignature_unknown",
     "A receipt is by a feed that is not known here. Ask the sender for a file with that feed''s keys.",
     "Bir alındı, burada bilinmeyen bir akıştan. Gönderenden o akışın anahtarlarını da içeren bir dosya isteyin.",
     "أحد الإيصالات من سلسلة غير معروفة هنا. اطلبوا من المرسل ملفًا فيه مفاتيح تلك السلسلة."},
    {"record.cosignature_party",
     "A receipt is by the writer itself, or by a feed with other readers. Ask the sender for the file again.",
     "Bir alındı yazanın kendisinden ya da başka okuyucuları olan bir akıştan. Dosyayı gönderenden yeniden isteyin.",
     "أحد الإيصالات من الكاتب نفسه أو من سلسلة لقرّاء آخرين. اطلبوا الملف من مرسله ثانية."},
    {"record.cosignature_other",
     "A receipt is for another checkpoint than it stands with. Ask the sender for the file again.",
     "Bir alındı, yanında durduğundan başka bir denetim noktası için. Dosyayı gönderenden yeniden isteyin.",
     "أحد الإيصالات لنقطة تحقق غير التي معه. اطلبوا الملف من مرسله ثانية."},
    {"record.cosignature_signature",
     "A receipt is not signed with the key in charge. Believe nothing of this file, and ask the sender for it again.",
     "Bir alındı yetkili anahtarla imzalanmamış. Bu dosyanın hiçbir şeyine güvenmeyin ve gönderenden yeniden isteyin.",
     "أحد الإيصالات غير موقّع بالمفتاح المخوّل. لا تثقوا بشيء من هذا الملف، واطلبوه من مرسله ثانية."},
};

}  // namespace

const std::span<const CatalogueEntry> kRecordMessages{kRecordEntries};

}  // namespace entente::text
