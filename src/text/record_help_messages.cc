// What --help says of the commands of the record.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kRecordHelpEntries[] = {
    // In one line.
    {"help.record", "keep, exchange and verify the signed record", "imzalı kayıt defterini tutar, paylaşır, doğrular",
     "حفظ السجل الموقّع وتبادله والتحقق منه"},
    {"help.record_init", "begin a record for a party", "bir taraf için kayıt defteri başlatır", "بدء سجل لطرف"},
    {"help.record_keygen", "make a key, or a newer one in its place", "anahtar üretir ya da yenisiyle değiştirir",
     "إنشاء مفتاح أو غيره مكانه"},
    {"help.record_keygen_feed", "the key of a feed, which begins with it", "bir akışın anahtarı; akış onunla başlar",
     "مفتاح سلسلة، وبه تبدأ"},
    {"help.record_keygen_signatory", "the key with which a person signs documents",
     "bir kişinin belge imzaladığı anahtar", "المفتاح الذي يوقّع به شخص الوثائق"},
    {"help.record_keygen_device", "the key of a delegation member''s device", "bir heyet üyesinin aygıtının anahtarı",
     "مفتاح جهاز عضو في وفد"},
    {"help.record_keygen_authority", "a new authority key in place of the old one",
     "eskisinin yerine yeni yetki anahtarı", "مفتاح سلطة جديد مكان القديم"},
    {"help.record_keys", "list the keys of every party", "her tarafın anahtarlarını listeler", "سرد مفاتيح كل طرف"},
    {"help.record_trust", "take another party''s authority key, told by word of mouth",
     "başka bir tarafın sözlü bildirilen yetki anahtarını alır", "أخذ مفتاح سلطة طرف آخر كما قيل شفهيًّا"},
    {"help.record_revoke", "revoke a key", "bir anahtarı iptal eder", "إلغاء مفتاح"},
    {"help.record_append", "say something for the record", "kayda geçirir", "قول شيء للسجل"},
    {"help.record_notice", "say that something is withheld", "bir şeyin saklı tutulduğunu bildirir",
     "الإشعار بأن شيئًا محجوب"},
    {"help.record_release", "copy an entry for more readers", "bir kaydı daha çok okuyucuya açar",
     "إتاحة قيد لقرّاء أكثر"},
    {"help.record_approve", "sign a document as a signatory", "bir belgeyi imza yetkilisi olarak imzalar",
     "توقيع وثيقة بصفة مفوّض بالتوقيع"},
    {"help.record_erase", "erase the body of an entry, by order of two",
     "bir kaydın içeriğini iki kişinin emriyle siler", "محو متن قيد بأمر اثنين"},
    {"help.record_anchor", "bind a hidden feed to a time that others witness",
     "gizli bir akışı başkalarının tanık olduğu bir zamana bağlar", "ربط سلسلة محجوبة بوقت يشهده غيركم"},
    {"help.record_log", "list entries", "kayıtları listeler", "سرد القيود"},
    {"help.record_show", "show one entry", "bir kaydı gösterir", "عرض قيد"},
    {"help.record_verify", "verify a bundle alone, or the record here",
     "bir demeti tek başına ya da buradaki defteri doğrular", "التحقق من رزمة وحدها أو من السجل هنا"},
    {"help.record_checkpoint", "sign how far our feeds go", "akışlarımızın nereye vardığını imzalar",
     "توقيع مدى سلاسلنا"},
    {"help.record_cosign", "give receipts for what others sent", "başkalarının gönderdiklerine alındı verir",
     "إعطاء إيصالات عما أرسله غيرنا"},
    {"help.record_export", "write a bundle for others", "başkaları için demet yazar", "كتابة رزمة لغيرنا"},
    {"help.record_import", "take a bundle in, all or nothing", "bir demeti alır: ya hep ya hiç",
     "أخذ رزمة كلها أو لا شيء منها"},
    {"help.record_backup", "copy the record to a folder", "kayıt defterini bir klasöre kopyalar", "نسخ السجل إلى مجلد"},
    {"help.record_restore", "make a record from its backup", "yedekten kayıt defteri kurar", "إعادة سجل من نسخته"},
    {"help.record_confirm", "say where a feed ends after a restore",
     "geri yüklemeden sonra akışın nerede bittiğini söyler", "بيان أين تنتهي سلسلة بعد الاستعادة"},
    {"help.record_epoch", "end a feed here and go on in a new one", "bir akışı burada bitirip yenisinde sürdürür",
     "إنهاء سلسلة هنا والمتابعة في أخرى"},
    {"help.record_doctor", "is the record well, and what to do next", "kayıt defteri sağlam mı, sırada ne var",
     "هل السجل سليم وما العمل بعد"},

    // Above the options.
    {"help.record_about",
     "Everything said for the record is an entry: who said it, when, to whom, signed, never edited. Two ministries "
     "keep a "
     "record each and exchange bundles; anyone can verify a bundle alone.",
     "Kayda geçen her şey bir kayıttır: kim, ne zaman, kime söyledi; imzalıdır, değiştirilmez. İki bakanlık birer "
     "defter "
     "tutar ve demet alışverişi yapar; bir demeti herkes tek başına doğrulayabilir.",
     "كل ما يقال للسجل قيد: من قاله ومتى ولمن، موقّع لا يُعدَّل. تحفظ كل وزارة سجلها وتتبادلان الرزم، ويستطيع أي أحد "
     "التحقق من "
     "رزمة وحدها."},
    {"help.record_examples",
     "entente record init XAA --data asterra\nentente record keygen feed --audience XAA,XBB --data asterra\n"
     "entente record verify from-asterra.bundle",
     "entente record init XAA --data asterra\nentente record keygen feed --audience XAA,XBB --data asterra\n"
     "entente record verify from-asterra.bundle",
     "entente record init XAA --data asterra\nentente record keygen feed --audience XAA,XBB --data asterra\n"
     "entente record verify from-asterra.bundle"},
    {"help.record_init_about",
     "Makes the folder, the store in it, and the party''s authority key under a passphrase. The key vouches for all "
     "keys to "
     "come; the other side must be told it by word of mouth.",
     "Klasörü, içindeki depoyu ve tarafın parolalı yetki anahtarını oluşturur. Bu anahtar sonrakilerin hepsine "
     "kefildir; "
     "karşı tarafa sözlü olarak bildirilmelidir.",
     "ينشئ المجلد والمخزن فيه ومفتاح سلطة الطرف بعبارة مرور. يكفل هذا المفتاح كل ما يليه، ويجب إبلاغه للجانب الآخر "
     "شفهيًّا."},
    {"help.record_init_examples", "entente record init XAA --data asterra", "entente record init XAA --data asterra",
     "entente record init XAA --data asterra"},
    {"help.record_keygen_about",
     "Makes a key and has the authority key certify it. Where there was one for the same purpose, the new one takes "
     "its "
     "place and the old one signs too.",
     "Bir anahtar üretir ve yetki anahtarına onaylatır. Aynı amaçla bir anahtar varsa yenisi yerine geçer, eskisi de "
     "imzalar.",
     "ينشئ مفتاحًا ويعتمده بمفتاح السلطة. وإن كان هناك مفتاح للغرض نفسه حل الجديد محله ووقّع القديم أيضًا."},
    {"help.record_keygen_examples",
     "entente record keygen feed --audience XAA,XBB\nentente record keygen signatory --as \"Leyla Demir\"",
     "entente record keygen feed --audience XAA,XBB\nentente record keygen signatory --as \"Leyla Demir\"",
     "entente record keygen feed --audience XAA,XBB\nentente record keygen signatory --as \"Leyla Demir\""},
    {"help.record_keygen_feed_about",
     "A feed is what one party says to one set of readers. It begins with its first key; called again, this replaces "
     "the "
     "key from the next entry on. Feed keys have no passphrase: only the account that runs this may read the folder.",
     "Akış, bir tarafın bir okuyucu topluluğuna söyledikleridir. İlk anahtarıyla başlar; yeniden çağrılırsa anahtar "
     "sonraki "
     "kayıttan başlayarak değişir. Akış anahtarlarının parolası yoktur: klasörü yalnız bunu çalıştıran hesap "
     "okuyabilmelidir.",
     "السلسلة ما يقوله طرف لمجموعة قرّاء. تبدأ بمفتاحها الأول، وإعادة الأمر تستبدل المفتاح من القيد التالي. لا عبارة "
     "مرور لمفاتيح "
     "السلاسل: لا يقرأ المجلد إلا الحساب الذي يشغّل هذا."},
    {"help.record_keygen_signatory_about",
     "The key is kept under the person''s own passphrase, beside that of the authority.",
     "Anahtar, yetkininkinin yanında, kişinin kendi parolasıyla saklanır.",
     "يُحفظ المفتاح بعبارة مرور الشخص نفسه، إلى جانب مفتاح السلطة."},
    {"help.record_keygen_device_about", "The device may sign observations of one visit, until its last day.",
     "Aygıt, son gününe dek bir ziyaretin gözlemlerini imzalayabilir.",
     "يوقّع الجهاز ملاحظات زيارة واحدة حتى يومه الأخير."},
    {"help.record_keygen_authority_about",
     "Both keys sign the change, so others follow it by themselves. What was told by word of mouth stays the first "
     "key.",
     "Değişikliği iki anahtar da imzalar, ötekiler kendiliğinden izler. Sözlü bildirilen, ilk anahtar olarak kalır.",
     "يوقّع المفتاحان التغيير فيتبعه الآخرون من تلقائهم. ويبقى ما قيل شفهيًّا هو المفتاح الأول."},
    {"help.record_keys_about",
     "Lists whose keys vouch for what, since when, whether replaced or revoked, and which of them are in this folder.",
     "Hangi anahtarın neye, ne zamandan beri kefil olduğunu, değiştirilip iptal edilmediğini ve hangilerinin bu "
     "klasörde "
     "bulunduğunu listeler.",
     "يسرد لمن المفاتيح وماذا تكفل ومنذ متى، وهل استُبدلت أو أُلغيت، وأيها في هذا المجلد."},
    {"help.record_trust_about",
     "Nothing is imported from a party whose authority key you were not told. Compare it by word of mouth, not by the "
     "way "
     "the bundle came.",
     "Yetki anahtarı size bildirilmeyen bir taraftan hiçbir şey alınmaz. Demetin geldiği yoldan değil, sözlü "
     "karşılaştırın.",
     "لا يُستورد شيء من طرف لم تُخبَروا بمفتاح سلطته. قارنوه شفهيًّا لا بالطريق التي جاءت بها الرزمة."},
    {"help.record_trust_examples", "entente record trust XBB 91d3-07aa-...", "entente record trust XBB 91d3-07aa-...",
     "entente record trust XBB 91d3-07aa-..."},
    {"help.record_revoke_about",
     "What the key has signed until now stays good, or up to the entries named with --last; and what another party has "
     "cosigned, always.",
     "Anahtarın şimdiye dek ya da --last ile anılan kayıtlara dek imzaladıkları geçerli kalır; başka bir tarafın da "
     "imzaladığı her zaman geçerlidir.",
     "ما وقّعه المفتاح حتى الآن صالح، أو حتى القيود المذكورة بـ --last؛ وما وقّع عليه طرف آخر صالح دائمًا."},
    {"help.record_append_about",
     "Takes a JSON object from FILE or the standard input, signs it and keeps it. When the id is printed, the entry is "
     "on "
     "the disk. Decimals are written as texts with a unit.",
     "DOSYA''dan ya da standart girdiden bir JSON nesnesi alır, imzalar ve saklar. Kimlik yazıldığında kayıt "
     "disktedir. "
     "Ondalıklar birimiyle metin olarak yazılır.",
     "يأخذ كائن JSON من الملف أو من الدخل القياسي ويوقّعه ويحفظه. حين يُعرض المعرّف يكون القيد على القرص. تُكتب الكسور "
     "العشرية "
     "نصوصًا مع وحداتها."},
    {"help.record_append_examples",
     "entente record append need.json --type need.v1 --as \"Leyla Demir\" --audience XAA,XBB\n"
     "entente record append report.json --type visit-report.v1 --attach report.pdf --ref XAA/XAA,XBB/1 --as \"Leyla "
     "Demir\" --audience XAA,XBB",
     "entente record append need.json --type need.v1 --as \"Leyla Demir\" --audience XAA,XBB\n"
     "entente record append report.json --type visit-report.v1 --attach report.pdf --ref XAA/XAA,XBB/1 --as \"Leyla "
     "Demir\" --audience XAA,XBB",
     "entente record append need.json --type need.v1 --as \"Leyla Demir\" --audience XAA,XBB\n"
     "entente record append report.json --type visit-report.v1 --attach report.pdf --ref XAA/XAA,XBB/1 --as \"Leyla "
     "Demir\" --audience XAA,XBB"},
    {"help.record_notice_about", "Readers learn that there is something that they may ask for, and nothing else.",
     "Okuyucular, isteyebilecekleri bir şey olduğunu öğrenir; başka bir şey öğrenmez.",
     "يعلم القرّاء أن هناك ما يجوز لهم طلبه، ولا شيء غير ذلك."},
    {"help.record_release_about",
     "Writes the entry''s words anew into a feed with more readers. Who releases is not who wrote it; which copy is "
     "whose "
     "stays where the entry is.",
     "Kaydın sözlerini daha çok okuyuculu bir akışa yeniden yazar. Açan, yazandan başkasıdır; hangi kopyanın kimin "
     "olduğu "
     "kaydın bulunduğu yerde kalır.",
     "يكتب كلام القيد من جديد في سلسلة لقرّاء أكثر. ومن يتيح غير من كتب، ويبقى بيان أي نسخة لأي قيد حيث القيد."},
    {"help.record_release_examples", "entente record release XAA/XAA/4 --audience XAA,XBB --as \"Kemal Aydın\"",
     "entente record release XAA/XAA/4 --audience XAA,XBB --as \"Kemal Aydın\"",
     "entente record release XAA/XAA/4 --audience XAA,XBB --as \"Kemal Aydın\""},
    {"help.record_approve_about",
     "Signs the bytes of the document with the signatory''s key. It is in force when a signatory of every party in the "
     "audience has signed the same bytes.",
     "Belgenin baytlarını imza yetkilisinin anahtarıyla imzalar. Okuyucu taraflardan her birinin yetkilisi aynı "
     "baytları "
     "imzalayınca yürürlüğe girer.",
     "يوقّع بايتات الوثيقة بمفتاح المفوّض بالتوقيع. تنفذ حين يوقّع البايتات نفسها مفوّض من كل طرف من القرّاء."},
    {"help.record_approve_examples",
     "entente record approve roadmap.json --media-type application/json --as \"Leyla Demir\" --audience XAA,XBB\n"
     "entente record approve --of XAA/XAA,XBB/2 --as \"Sami Haddad\" --audience XAA,XBB",
     "entente record approve roadmap.json --media-type application/json --as \"Leyla Demir\" --audience XAA,XBB\n"
     "entente record approve --of XAA/XAA,XBB/2 --as \"Sami Haddad\" --audience XAA,XBB",
     "entente record approve roadmap.json --media-type application/json --as \"Leyla Demir\" --audience XAA,XBB\n"
     "entente record approve --of XAA/XAA,XBB/2 --as \"Sami Haddad\" --audience XAA,XBB"},
    {"help.record_erase_about",
     "For what the law obliges to erase. Two signatories order it, each with their passphrase; body and attachments "
     "go, the "
     "head stays.",
     "Yasanın silinmesini zorunlu kıldığı içindir. İki imza yetkilisi, her biri kendi parolasıyla emreder; içerik ve "
     "ekler "
     "gider, başlık kalır.",
     "لما يوجب القانون محوه. يأمر به مفوّضان بالتوقيع كل بعبارة مروره، فيذهب المتن والمرفقات ويبقى الرأس."},
    {"help.record_erase_examples",
     "entente record erase XAA/XAA,XBB/3 --reason \"personal data\" --signatory \"Leyla Demir\" --signatory \"Kemal "
     "Aydın\" --as \"Leyla Demir\"",
     "entente record erase XAA/XAA,XBB/3 --reason \"kişisel veri\" --signatory \"Leyla Demir\" --signatory \"Kemal "
     "Aydın\" --as \"Leyla Demir\"",
     "entente record erase XAA/XAA,XBB/3 --reason \"بيانات شخصية\" --signatory \"Leyla Demir\" --signatory \"Kemal "
     "Aydın\" --as \"Leyla Demir\""},
    {"help.record_anchor_about",
     "Posts a salted hash of the feed''s checkpoint where others see it. Once the feed is shown to somebody, nobody "
     "can have "
     "changed what stood there at that time.",
     "Akışın denetim noktasının tuzlanmış özetini başkalarının gördüğü yere koyar. Akış birine gösterildiğinde, o an "
     "orada "
     "duranı kimse değiştirmiş olamaz.",
     "يضع بصمة مملّحة لنقطة تحقق السلسلة حيث يراها غيركم. فإذا عُرضت السلسلة على أحد لم يكن ليغيّر أحد ما كان فيها "
     "حينئذ."},
    {"help.record_anchor_examples", "entente record anchor --of XAA --audience XAA,XBB --as \"Leyla Demir\"",
     "entente record anchor --of XAA --audience XAA,XBB --as \"Leyla Demir\"",
     "entente record anchor --of XAA --audience XAA,XBB --as \"Leyla Demir\""},
    {"help.record_log_about",
     "Lists what one reader sees, in an order in which causes stand before what follows from them.",
     "Bir okuyucunun gördüklerini, nedenler sonuçlarından önce gelecek sırayla listeler.",
     "يسرد ما يراه قارئ واحد، بترتيب تسبق فيه الأسباب ما ينتج عنها."},
    {"help.record_log_examples",
     "entente record log --last 20\nentente record log --view XBB\nentente record log --feed XBB/XAA,XBB --type need",
     "entente record log --last 20\nentente record log --view XBB\nentente record log --feed XBB/XAA,XBB --type need",
     "entente record log --last 20\nentente record log --view XBB\nentente record log --feed XBB/XAA,XBB --type need"},
    {"help.record_show_about", "Shows an entry with its label, what it refers to, its attachments and all it says.",
     "Bir kaydı etiketi, göndermeleri, ekleri ve bütün söyledikleriyle gösterir.",
     "يعرض قيدًا ببطاقته وما يشير إليه ومرفقاته وكل ما يقول."},
    {"help.record_show_examples", "entente record show XAA/XAA,XBB/1\nentente record show 2f6c81 --save papers",
     "entente record show XAA/XAA,XBB/1\nentente record show 2f6c81 --save papers",
     "entente record show XAA/XAA,XBB/1\nentente record show 2f6c81 --save papers"},
    {"help.record_verify_about",
     "With FILE: verifies a bundle, or the evidence of a fork, with nothing else at hand; no record, no network. Says "
     "whose "
     "keys vouch for it and what is in it, or which entry fails. Without FILE: verifies the record here anew.",
     "DOSYA ile: bir demeti ya da çatallanma kanıtını elde başka hiçbir şey olmadan doğrular; defter de ağ da "
     "gerekmez. "
     "Kimin anahtarlarının kefil olduğunu ve içindekileri ya da hangi kaydın kusurlu olduğunu söyler. DOSYA olmadan: "
     "buradaki defteri baştan doğrular.",
     "مع ملف: يتحقق من رزمة أو من دليل تفرّع ولا شيء غيره، بلا سجل ولا شبكة. يقول مفاتيح من تكفله وما فيه، أو أي قيد "
     "معيب. من دون "
     "ملف: يتحقق من السجل هنا من جديد."},
    {"help.record_verify_examples",
     "entente record verify from-asterra.bundle --authority XAA=3f2a-99c1-...\nentente record verify",
     "entente record verify from-asterra.bundle --authority XAA=3f2a-99c1-...\nentente record verify",
     "entente record verify from-asterra.bundle --authority XAA=3f2a-99c1-...\nentente record verify"},
    {"help.record_checkpoint_about",
     "Signs the length and the root of each of our feeds, or of one. Export does it by itself.",
     "Akışlarımızın her birinin ya da birinin uzunluğunu ve kökünü imzalar. Dışa aktarma bunu kendiliğinden yapar.",
     "يوقّع طول كل سلسلة من سلاسلنا وجذرها، أو واحدة. والتصدير يفعل ذلك من تلقائه."},
    {"help.record_cosign_about",
     "Signs the latest checkpoint of every feed that others sent: from then on they cannot say that they had said "
     "something else.",
     "Başkalarının gönderdiği her akışın son denetim noktasını imzalar: artık başka bir şey söylediklerini ileri "
     "süremezler.",
     "يوقّع آخر نقطة تحقق لكل سلسلة أرسلها غيرنا: فلا يستطيعون بعدها أن يقولوا إنهم قالوا غير ذلك."},
    {"help.record_export_about",
     "Writes everything that those it is for may read, with keys, checkpoints, receipts and attachments, into one "
     "signed "
     "file.",
     "Hedeflenenlerin okuyabileceği her şeyi; anahtarlar, denetim noktaları, alındılar ve eklerle birlikte tek bir "
     "imzalı "
     "dosyaya yazar.",
     "يكتب كل ما يجوز للمقصودين قراءته، مع المفاتيح ونقاط التحقق والإيصالات والمرفقات، في ملف واحد موقّع."},
    {"help.record_export_examples",
     "entente record export --out for-belmar.bundle --for XBB\nentente record export --out news.bundle --for XBB --new",
     "entente record export --out for-belmar.bundle --for XBB\nentente record export --out news.bundle --for XBB --new",
     "entente record export --out for-belmar.bundle --for XBB\nentente record export --out news.bundle --for XBB "
     "--new"},
    {"help.record_import_about",
     "Checks everything in the bundle against what is known, then takes all of it or nothing. Taken twice, it changes "
     "nothing. When it tells another story than the record has, the evidence is written beside it.",
     "Demetteki her şeyi bilinenlerle karşılaştırır, sonra ya tümünü alır ya hiçbirini. İkinci kez alınırsa bir şey "
     "değişmez. Defterden başka bir şey anlatıyorsa kanıt yanına yazılır.",
     "يفحص كل ما في الرزمة بمقابلته بالمعروف، ثم يأخذها كلها أو لا شيء. وأخذها مرتين لا يغيّر شيئًا. وإن روت غير ما في "
     "السجل كُتب "
     "الدليل بجانبها."},
    {"help.record_backup_about",
     "Copies the record while others write, and exports all of it as a bundle that can be verified without this "
     "program. "
     "Keys are not copied.",
     "Başkaları yazarken kayıt defterini kopyalar ve tümünü bu program olmadan doğrulanabilen bir demet olarak dışa "
     "aktarır. "
     "Anahtarlar kopyalanmaz.",
     "ينسخ السجل وغيركم يكتب، ويصدّره كله رزمة يمكن التحقق منها من دون هذا البرنامج. ولا تُنسخ المفاتيح."},
    {"help.record_restore_about",
     "Makes a record in a new folder from a backup. It cannot be written before a partner''s bundle, or `entente "
     "record "
     "confirm`, shows that nothing is missing. Put the keys folder back beside it.",
     "Bir yedekten yeni bir klasörde kayıt defteri kurar. Ortağın demeti ya da `entente record confirm` eksik "
     "olmadığını "
     "gösterene dek yazılamaz. Anahtar klasörünü de yanına koyun.",
     "يعيد سجلًّا في مجلد جديد من نسخة احتياطية. لا يُكتب فيه قبل أن تبيّن رزمة الشريك أو `entente record confirm` أن لا "
     "شيء ينقص. "
     "وأعيدوا مجلد المفاتيح إلى جانبه."},
    {"help.record_restore_examples", "entente record restore backup-2026-11-22 --data asterra",
     "entente record restore backup-2026-11-22 --data asterra",
     "entente record restore backup-2026-11-22 --data asterra"},
    {"help.record_confirm_about",
     "Only for who knows it from elsewhere: that no one has an entry of this feed beyond the one named. A wrong word "
     "here "
     "becomes a fork.",
     "Yalnız başka bir yerden bilen için: anılanın ötesinde bu akıştan kimsede kayıt yok. Burada yanlış bir söz "
     "çatallanmaya yol açar.",
     "لمن يعلم من مصدر آخر فقط: أن لا قيد عند أحد من هذه السلسلة بعد المذكور. والخطأ هنا يصير تفرّعًا."},
    {"help.record_epoch_about",
     "The new feed names where the old one ended and has a key of its own. For after a fork, or a restore that nobody "
     "can "
     "confirm.",
     "Yeni akış, eskisinin nerede bittiğini anar ve kendi anahtarı vardır. Çatallanmadan ya da kimsenin onaylayamadığı "
     "bir "
     "geri yüklemeden sonra içindir.",
     "تذكر السلسلة الجديدة أين انتهت القديمة ولها مفتاحها. وهي لما بعد تفرّع أو استعادة لا يستطيع أحد تأكيدها."},
    {"help.record_doctor_about",
     "Says whether the record may be written, how far others have given receipts, and what to do next.",
     "Kayıt defterine yazılıp yazılamayacağını, başkalarının nereye dek alındı verdiğini ve sırada ne olduğunu söyler.",
     "يقول هل تجوز الكتابة في السجل، وإلى أين أعطى غيركم إيصالات، وما العمل بعد."},

    // Arguments and options.
    {"help.record_data", "the folder of the record; ENTENTE_DATA, or entente-data, by default",
     "kayıt defterinin klasörü; varsayılan ENTENTE_DATA ya da entente-data",
     "مجلد السجل؛ والافتراضي ENTENTE_DATA أو entente-data"},
    {"help.record_passphrase_file",
     "a file whose first line is the passphrase; repeated in the order in which they are asked for; "
     "ENTENTE_PASSPHRASE, or "
     "the terminal, otherwise",
     "ilk satırı parola olan dosya; soruldukları sırayla yinelenebilir; yoksa ENTENTE_PASSPHRASE ya da terminal",
     "ملف سطره الأول عبارة المرور؛ يتكرر بترتيب السؤال؛ وإلا ENTENTE_PASSPHRASE أو الطرفية"},
    {"help.record_party", "three capital letters, such as XAA", "üç büyük harf, örneğin XAA",
     "ثلاثة أحرف كبيرة، مثل XAA"},
    {"help.record_authority_key", "the party''s authority key, 64 digits in groups or not",
     "tarafın yetki anahtarı; 64 hane, gruplu ya da bitişik", "مفتاح سلطة الطرف: 64 خانة، مجموعات أو متصلة"},
    {"help.record_key", "the key, as `entente record keys --json` shows it",
     "anahtar, `entente record keys --json` komutunun gösterdiği gibi",
     "المفتاح كما يعرضه `entente record keys --json`"},
    {"help.record_as", "who says it", "söyleyen kişi", "القائل"},
    {"help.record_audience", "who may read it: parties with commas between, or public",
     "kimlerin okuyabileceği: virgülle taraflar ya da public", "من يقرأه: أطراف بينها فواصل، أو public"},
    {"help.record_classification", "the classification in the label; unclassified by default",
     "etiketteki gizlilik derecesi; varsayılan unclassified", "درجة السرية في البطاقة؛ والافتراضي unclassified"},
    {"help.record_policy", "whose policy the label follows; the party''s by default",
     "etiketin uyduğu politika; varsayılan tarafınki", "سياسة من تتبع البطاقة؛ والافتراضي سياسة الطرف"},
    {"help.record_scope", "the visit that it is for", "hangi ziyaret için olduğu", "الزيارة التي هو لها"},
    {"help.record_until", "its last day", "son günü", "يومه الأخير"},
    {"help.record_reason", "why", "neden", "السبب"},
    {"help.record_last", "an entry up to which the key is trusted, where that is less than all; may be repeated",
     "tümünden azsa, anahtara güvenilen son kayıt; yinelenebilir",
     "قيد يوثق بالمفتاح حتى إليه إن كان أقل من الكل؛ ويجوز تكراره"},
    {"help.record_payload", "a JSON file; the standard input without it", "bir JSON dosyası; verilmezse standart girdi",
     "ملف JSON؛ ومن دونه الدخل القياسي"},
    {"help.record_type", "what kind of entry: a name and a version", "kaydın türü: ad ve sürüm",
     "نوع القيد: اسم وإصدار"},
    {"help.record_ref", "an entry that it refers to; may be repeated", "gönderme yapılan kayıt; yinelenebilir",
     "قيد يشير إليه؛ ويجوز تكراره"},
    {"help.record_attach", "a file that it cites; may be repeated", "andığı dosya; yinelenebilir",
     "ملف يستشهد به؛ ويجوز تكراره"},
    {"help.record_idempotency_key", "the same key with the same words adds nothing twice",
     "aynı anahtarla aynı sözler iki kez eklenmez", "المفتاح نفسه مع الكلام نفسه لا يضيف مرتين"},
    {"help.record_lines",
     "one entry a line from the standard input, an object with payload, refs, files, idempotency_key; each is answered "
     "when "
     "it is on the disk",
     "standart girdinin her satırı bir kayıt: payload, refs, files, idempotency_key alanlı bir nesne; her biri diske "
     "yazılınca yanıtlanır",
     "قيد في كل سطر من الدخل القياسي: كائن فيه payload و refs و files و idempotency_key؛ ويُجاب عن كل منها حين يكون على "
     "القرص"},
    {"help.record_subject", "what it is about, as far as it may be said", "söylenebildiği kadarıyla konusu",
     "موضوعه بقدر ما يجوز قوله"},
    {"help.record_entry", "its number, such as XAA/XAA,XBB/7, or at least six digits of its id",
     "numarası, örneğin XAA/XAA,XBB/7, ya da kimliğinin en az altı hanesi",
     "رقمه، مثل XAA/XAA,XBB/7، أو ستّ خانات على الأقل من معرّفه"},
    {"help.record_document", "the document to be signed", "imzalanacak belge", "الوثيقة المراد توقيعها"},
    {"help.record_approval_of", "sign the document of this approval instead",
     "bunun yerine bu onayın belgesini imzalar", "توقيع وثيقة هذه الموافقة بدلًا منها"},
    {"help.record_media_type", "what kind of document, such as application/pdf",
     "belgenin türü, örneğin application/pdf", "نوع الوثيقة، مثل application/pdf"},
    {"help.record_signatory", "who orders it; given twice", "emreden; iki kez verilir", "من يأمر به؛ يُذكر مرتين"},
    {"help.record_anchor_of", "the readers of the feed that is bound", "bağlanan akışın okuyucuları",
     "قرّاء السلسلة المربوطة"},
    {"help.record_view", "what this reader sees; your own party by default",
     "bu okuyucunun gördüğü; varsayılan kendi tarafınız", "ما يراه هذا القارئ؛ والافتراضي طرفكم"},
    {"help.record_feed", "of this feed alone, such as XBB/XAA,XBB", "yalnız bu akıştan, örneğin XBB/XAA,XBB",
     "من هذه السلسلة فقط، مثل XBB/XAA,XBB"},
    {"help.record_only_type", "of this type alone, such as need", "yalnız bu türden, örneğin need",
     "من هذا النوع فقط، مثل need"},
    {"help.record_most", "the last so many", "son şu kadarı", "آخر هذا العدد"},
    {"help.record_save", "write the attachments into this folder, named by their hash",
     "ekleri bu klasöre, özetleriyle adlandırarak yazar", "كتابة المرفقات في هذا المجلد بأسماء بصماتها"},
    {"help.record_verify_file", "a bundle or the evidence of a fork; the record itself without it",
     "bir demet ya da çatallanma kanıtı; verilmezse defterin kendisi", "رزمة أو دليل تفرّع؛ ومن دونه السجل نفسه"},
    {"help.record_authority", "a party''s authority key as you were told it, to be compared; may be repeated",
     "bir tarafın size bildirilen yetki anahtarı, karşılaştırmak için; yinelenebilir",
     "مفتاح سلطة طرف كما أُخبرتم به للمقارنة؛ ويجوز تكراره"},
    {"help.record_checkpoint_audience", "only our feed for these readers", "yalnız bu okuyucular için olan akışımız",
     "سلسلتنا لهؤلاء القرّاء فقط"},
    {"help.record_out", "the file to write", "yazılacak dosya", "الملف المراد كتابته"},
    {"help.record_for", "whom it is for; the only other party by default", "kimin için; varsayılan tek öteki taraf",
     "لمن هو؛ والافتراضي الطرف الآخر الوحيد"},
    {"help.record_only_new", "without what they have given a receipt for", "alındı verdikleri olmadan",
     "من دون ما أعطوا عنه إيصالًا"},
    {"help.record_bundle", "a bundle that another party exported", "başka bir tarafın dışa aktardığı demet",
     "رزمة صدّرها طرف آخر"},
    {"help.record_backup_folder", "a folder that has no record yet", "henüz defter bulunmayan bir klasör",
     "مجلد لا سجل فيه بعد"},
    {"help.record_restore_from", "the folder that `entente record backup` made",
     "`entente record backup` komutunun yaptığı klasör", "المجلد الذي أنشأه `entente record backup`"},
    {"help.record_confirm_entry", "the last entry of the feed, as the other side knows it",
     "karşı tarafın bildiği hâliyle akışın son kaydı", "آخر قيد في السلسلة كما يعرفه الجانب الآخر"},
};

}  // namespace

const std::span<const CatalogueEntry> kRecordHelpMessages{kRecordHelpEntries};

}  // namespace entente::text
