// What the store of the record and the keys beside it refuse.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kStoreEntries[] = {
    // Opening.
    {"store.absent",
     "There is no record at {path}. Begin one with `entente record init`, or give its folder with --data.",
     "{path} yerinde bir kayıt defteri yok. `entente record init` ile başlatın ya da klasörünü --data ile verin.",
     "لا سجل في {path}. ابدأوا واحدًا بـ `entente record init` أو اذكروا مجلده بـ --data."},
    {"store.exists", "{path} exists already and is not replaced. Choose another place.",
     "{path} zaten var ve değiştirilmez. Başka bir yer seçin.", "{path} موجود من قبل ولا يُستبدل. اختاروا مكانًا آخر."},
    {"store.in_use", "Another program is writing to {path}. Wait until it has ended, or end it.",
     "Başka bir program {path} dosyasına yazıyor. Bitmesini bekleyin ya da bitirin.",
     "برنامج آخر يكتب في {path}. انتظروا انتهاءه أو أنهوه."},
    {"store.busy", "Another program is using the record right now. Try again.",
     "Başka bir program şu anda kayıt defterini kullanıyor. Yeniden deneyin.",
     "برنامج آخر يستعمل السجل الآن. أعيدوا المحاولة."},
    {"store.not_one", "{path} is no record of Entente. Give the folder of one with --data.",
     "{path} bir Entente kayıt defteri değil. Klasörünü --data ile verin.",
     "{path} ليس سجلًّا لـ Entente. اذكروا مجلد سجل بـ --data."},
    {"store.newer_schema",
     "The record is kept in form {schema, number}, and this program knows forms up to {ours, number}. Install a newer "
     "Entente.",
     "Kayıt defteri {schema, number} biçiminde tutuluyor; bu program {ours, number} biçimine dek biliyor. Daha yeni "
     "bir "
     "Entente kurun.",
     "السجل محفوظ بالصيغة {schema, number}، وهذا البرنامج يعرف حتى {ours, number}. ثبّتوا إصدارًا أحدث من Entente."},
    {"store.not_durable",
     "The disk or file system does not allow the setting {setting} that keeps entries safe in a power cut. Keep the "
     "record "
     "on a local disk.",
     "Disk ya da dosya sistemi, elektrik kesintisinde kayıtları koruyan {setting} ayarına izin vermiyor. Kayıt "
     "defterini "
     "yerel bir diskte tutun.",
     "القرص أو نظام الملفات لا يسمح بالإعداد {setting} الذي يحفظ القيود عند انقطاع الكهرباء. احفظوا السجل على قرص "
     "محلي."},
    {"store.damaged",
     "The record is damaged ({what}). Write nothing to it, and restore the latest backup with `entente record "
     "restore`.",
     "Kayıt defteri hasarlı ({what}). Ona bir şey yazmayın ve en son yedeği `entente record restore` ile geri "
     "yükleyin.",
     "السجل تالف ({what}). لا تكتبوا فيه شيئًا واستعيدوا آخر نسخة احتياطية بـ `entente record restore`."},
    {"store.unreadable",
     "The disk could not be read while this was checked, so nothing was decided. Check the disk, then try again.",
     "Denetleme sırasında disk okunamadı, bu yüzden karar verilmedi. Diski denetleyip yeniden deneyin.",
     "تعذرت قراءة القرص أثناء الفحص فلم يُبت في شيء. افحصوا القرص ثم أعيدوا المحاولة."},
    {"store.io", "The disk answered with an error: {why}. Check the disk, then open the record again.",
     "Disk hata verdi: {why}. Diski denetleyin, sonra kayıt defterini yeniden açın.",
     "أعاد القرص خطأ: {why}. افحصوا القرص ثم افتحوا السجل ثانية."},
    {"store.disk_full", "The disk is full: reading goes on, nothing is written. Make room and try again.",
     "Disk dolu: okuma sürer, hiçbir şey yazılmaz. Yer açıp yeniden deneyin.",
     "القرص ممتلئ: القراءة مستمرة ولا يُكتب شيء. أفسحوا مكانًا وأعيدوا المحاولة."},
    {"store.broken",
     "Writing failed before, so nothing more is acknowledged. Check the disk, then open the record again.",
     "Daha önce yazma başarısız oldu, bu yüzden artık hiçbir şey onaylanmıyor. Diski denetleyin, sonra kayıt defterini "
     "yeniden açın.",
     "فشلت الكتابة من قبل، فلا يُقرّ بشيء بعدها. افحصوا القرص ثم افتحوا السجل ثانية."},
    {"store.opened_for_reading", "The record was opened for reading only. Open it for writing.",
     "Kayıt defteri yalnız okumak için açıldı. Yazmak için açın.", "فُتح السجل للقراءة فقط. افتحوه للكتابة."},
    {"store.party", "{party} is no party. Write three capital letters, for example XAA.",
     "{party} bir taraf değil. Üç büyük harf yazın, örneğin XAA.",
     "{party} ليس طرفًا. اكتبوا ثلاثة أحرف لاتينية كبيرة، مثل XAA."},

    {"store.failed",
     "The program failed inside ({why}), and nothing was written. Try again; if it stays so, open the record anew.",
     "Program içinde bir hata oldu ({why}) ve hiçbir şey yazılmadı. Yeniden deneyin; sürerse kayıt defterini yeniden "
     "açın.",
     "أخفق البرنامج داخليًّا ({why}) ولم يُكتب شيء. أعيدوا المحاولة، فإن بقي الأمر فافتحوا السجل من جديد."},

    // Writing.
    {"store.restored",
     "The record was restored from a backup and may lack entries that others have. Import the partner''s latest "
     "bundle, or "
     "say where the feed ends with `entente record confirm`, or begin a new epoch with `entente record epoch`.",
     "Kayıt defteri yedekten geri yüklendi; başkalarında olan kayıtlar eksik olabilir. Ortağın son demetini içe "
     "aktarın, "
     "akışın nerede bittiğini `entente record confirm` ile söyleyin ya da `entente record epoch` ile yeni bir dönem "
     "başlatın.",
     "استُعيد السجل من نسخة احتياطية وقد تنقصه قيود عند غيركم. استوردوا آخر رزمة من الشريك، أو بيّنوا أين تنتهي السلسلة "
     "بـ "
     "`entente record confirm`، أو ابدأوا عهدًا جديدًا بـ `entente record epoch`."},
    {"store.no_feed",
     "There is no feed for {audience} here. Begin it with `entente record keygen feed --audience {audience}`.",
     "Burada {audience} için bir akış yok. `entente record keygen feed --audience {audience}` ile başlatın.",
     "لا سلسلة هنا موجهة إلى {audience}. ابدأوها بـ `entente record keygen feed --audience {audience}`."},
    {"store.no_key",
     "The key that signs for {audience} is not at hand. Bring it back into the keys folder, or revoke it and make a "
     "new "
     "one with `entente record keygen feed`.",
     "{audience} için imzalayan anahtar elde yok. Anahtar klasörüne geri koyun ya da iptal edip `entente record keygen "
     "feed` ile yenisini üretin.",
     "المفتاح الذي يوقّع لـ {audience} ليس في المتناول. أعيدوه إلى مجلد المفاتيح، أو ألغوه وأنشئوا غيره بـ `entente "
     "record "
     "keygen feed`."},
    {"store.feed_exists", "There is a feed for {audience} already. Write to that, or begin a new epoch of it.",
     "{audience} için zaten bir akış var. Ona yazın ya da yeni bir dönemini başlatın.",
     "توجد سلسلة موجهة إلى {audience}. اكتبوا فيها أو ابدأوا عهدًا جديدًا لها."},
    {"store.continues",
     "The new epoch does not continue where the feed ends here. Begin it with `entente record epoch`.",
     "Yeni dönem, akışın burada bittiği yerden sürmüyor. `entente record epoch` ile başlatın.",
     "العهد الجديد لا يتابع من حيث تنتهي السلسلة هنا. ابدأوه بـ `entente record epoch`."},
    {"store.revokes_other",
     "The revocation names entry {seq, number} of the feed {feed} as the last good one, and another entry stands "
     "there. "
     "Name one that `entente record log` shows.",
     "İptal, {feed} akışının {seq, number} numaralı kaydını son geçerli kayıt sayıyor; orada başka bir kayıt var. "
     "`entente record log` çıktısındaki bir kaydı verin.",
     "يذكر الإلغاء القيد {seq, number} من السلسلة {feed} على أنه آخر قيد صالح، وفي موضعه قيد آخر. اذكروا قيدًا يعرضه "
     "`entente record log`."},
    {"store.revokes_good",
     "The key signed entry {seq, number} of the feed {feed}, and nobody has cosigned it: the revocation would make it "
     "bad. Name a later last entry with `--last`, or begin a new epoch with `entente record epoch`.",
     "Anahtar {feed} akışının {seq, number} numaralı kaydını imzaladı ve kimse ona alındı vermedi: iptal onu geçersiz "
     "kılardı. `--last` ile daha sonraki bir kaydı verin ya da `entente record epoch` ile yeni bir dönem başlatın.",
     "وقّع المفتاح القيد {seq, number} من السلسلة {feed} ولم يوقّع عليه أحد إيصالًا، فالإلغاء يبطله. اذكروا بـ "
     "`--last` قيدًا بعده أو ابدأوا عهدًا جديدًا بـ `entente record epoch`."},
    {"store.feed_empty", "The feed has no entry yet. Append one first.",
     "Akışta henüz kayıt yok. Önce bir kayıt ekleyin.", "لا قيد في السلسلة بعد. أضيفوا قيدًا أولًا."},
    {"store.not_own", "This belongs to {party}, and only {party} can write it. Ask {party} to.",
     "Bu {party} tarafına ait, yalnız {party} yazabilir. {party} tarafından isteyin.",
     "هذا لـ {party} ولا يكتبه إلا {party}. اطلبوا ذلك من {party}."},
    {"store.idempotency_conflict",
     "The idempotency key {key} stands for another entry already. Use a new key for something new.",
     "{key} tekrar anahtarı zaten başka bir kayıt için kullanılmış. Yeni bir şey için yeni anahtar kullanın.",
     "مفتاح التكرار {key} مستعمل لقيد آخر. استعملوا مفتاحًا جديدًا لما هو جديد."},
    {"store.idempotency_key", "An idempotency key has 1 to {limit, number} bytes. Choose a shorter one.",
     "Tekrar anahtarı 1 ile {limit, number} bayt arasındadır. Daha kısasını seçin.",
     "مفتاح التكرار من 1 إلى {limit, number} بايت. اختاروا أقصر."},
    {"store.file_uncited", "The file {file} is not cited by the entry that brings it. Name it among the attachments.",
     "{file} dosyasını getiren kayıt onu anmıyor. Ekler arasında anın.",
     "الملف {file} لا يستشهد به القيد الذي يأتي به. اذكروه بين المرفقات."},
    {"store.file_too_large", "An attachment has at most {limit_mib, number} MiB. Split the file.",
     "Bir ek en çok {limit_mib, number} MiB olabilir. Dosyayı bölün.",
     "الحد الأعلى للمرفق {limit_mib, number} MiB. قسّموا الملف."},

    // Exchange.
    {"store.party_unknown",
     "You have not been told the authority key of {party}. Ask {party} for it by word of mouth, compare it with the "
     "one in "
     "this file ({key}), then `entente record trust {party} KEY`.",
     "{party} tarafının yetki anahtarı size bildirilmedi. Anahtarı {party} tarafından sözlü olarak isteyin, bu "
     "dosyadakiyle "
     "({key}) karşılaştırın, sonra `entente record trust {party} KEY` yazın.",
     "لم تُخبَروا بمفتاح سلطة {party}. اطلبوه شفهيًّا من {party} وقارنوه بما في هذا الملف ({key})، ثم `entente record "
     "trust "
     "{party} KEY`."},
    {"store.authority_differs",
     "Another authority key of {party} was trusted before. Take nothing of this, and compare the key with {party} by "
     "word "
     "of mouth.",
     "{party} için önceden başka bir yetki anahtarına güvenilmiş. Bundan hiçbir şey almayın ve anahtarı {party} ile "
     "sözlü "
     "olarak karşılaştırın.",
     "سبق الوثوق بمفتاح سلطة آخر لـ {party}. لا تأخذوا من هذا شيئًا وقارنوا المفتاح شفهيًّا مع {party}."},
    {"store.no_checkpoint",
     "The other side has not signed a checkpoint of that feed yet. Import its latest bundle first.",
     "Karşı taraf o akış için henüz bir denetim noktası imzalamamış. Önce son demetini içe aktarın.",
     "لم يوقّع الجانب الآخر نقطة تحقق لتلك السلسلة بعد. استوردوا آخر رزمة منه أولًا."},
    {"store.cosign_own", "A receipt is for another party''s feed. Wait for the partner to sign yours.",
     "Alındı başka bir tarafın akışı içindir. Kimse kendine alındı vermez; ortağın imzalamasını bekleyin.",
     "الإيصال لسلسلة طرف آخر. لا أحد يعطي نفسه إيصالًا؛ انتظروا توقيع الشريك."},
    {"store.cosign_audience",
     "A feed for {audience} cannot give a receipt there, since its readers may not know of it. Use a feed with the "
     "same "
     "readers, or fewer.",
     "{audience} için olan bir akış orada alındı veremez: okuyucuları ondan haberdar olamaz. Aynı ya da daha az "
     "okuyuculu "
     "bir akış kullanın.",
     "سلسلة موجهة إلى {audience} لا تعطي إيصالًا هناك لأن قرّاءها قد لا يعلمون بها. استعملوا سلسلة لهؤلاء القرّاء أو "
     "أقل."},
    {"store.export_feed",
     "The feed that is to sign the bundle is not for all who are to receive it. Choose other receivers.",
     "Demeti imzalayacak akış, alacak herkes için değil. Başka alıcılar seçin.",
     "السلسلة التي توقّع الرزمة ليست لكل من يتلقاها. اختاروا متلقين آخرين."},
    {"store.export_since",
     "The receiver is said to have {seq, number} entries of a feed that has {last, number}. Export all of it.",
     "Alıcının {last, number} kayıtlık bir akıştan {seq, number} kaydı olduğu söyleniyor. Tümünü dışa aktarın.",
     "يقال إن عند المتلقي {seq, number} قيدًا من سلسلة فيها {last, number}. صدّروها كاملة."},
    {"store.export_too_large",
     "A bundle has at most {limit_mib, number} MiB and {feeds, number} feeds, and this one would have more. Export "
     "only "
     "what is new with `--new`.",
     "Bir demet en çok {limit_mib, number} MiB ve {feeds, number} akış taşır; bu daha fazlası olurdu. `--new` ile "
     "yalnız yeni olanı dışa aktarın.",
     "الحد الأعلى للرزمة {limit_mib, number} MiB و{feeds, number} سلسلة، وهذه تتجاوزه. صدّروا الجديد وحده بـ "
     "`--new`."},
    {"store.not_found",
     "There is no such entry, or you may not read it. `entente record log` lists those that there are.",
     "Böyle bir kayıt yok ya da okuyamazsınız. Liste için: `entente record log`.",
     "لا قيد كهذا أو لا تجوز لكم قراءته. تعرض القيود الموجودة: `entente record log`."},
    {"store.head_differs",
     "The feed ends elsewhere here: with number {seq, number}, {id}. Import the partner''s latest bundle, or begin a "
     "new "
     "epoch with `entente record epoch`.",
     "Akış burada başka yerde bitiyor: {seq, number} numara, {id}. Ortağın son demetini içe aktarın ya da `entente "
     "record "
     "epoch` ile yeni bir dönem başlatın.",
     "تنتهي السلسلة هنا في موضع آخر: الرقم {seq, number}، {id}. استوردوا آخر رزمة من الشريك أو ابدأوا عهدًا جديدًا بـ "
     "`entente "
     "record epoch`."},

    // Keys.
    {"keys.absent",
     "The secret half of the key {key} is not in the keys folder. Bring it back there, or revoke the key and make a "
     "new "
     "one.",
     "{key} anahtarının gizli yarısı anahtar klasöründe yok. Oraya geri koyun ya da anahtarı iptal edip yenisini "
     "üretin.",
     "النصف السري من المفتاح {key} ليس في مجلد المفاتيح. أعيدوه إليه، أو ألغوا المفتاح وأنشئوا غيره."},
    {"keys.exists", "{path} exists already; a key is never replaced. Move the file away.",
     "{path} zaten var; bir anahtarın üstüne yazılmaz. Dosyayı başka yere alın.",
     "{path} موجود من قبل؛ لا يُكتب فوق مفتاح. انقلوا الملف."},
    {"keys.permissions", "{path} can be read by others than its owner. Correct it: `chmod -R go= ` on the keys folder.",
     "{path} sahibinden başkalarınca okunabiliyor. Düzeltin: anahtar klasöründe `chmod -R go=`.",
     "يستطيع غير المالك قراءة {path}. صححوا ذلك بـ `chmod -R go=` على مجلد المفاتيح."},
    {"keys.damaged", "{path} is damaged. Bring the file back from where you keep the keys.",
     "{path} hasarlı. Dosyayı anahtarları sakladığınız yerden geri getirin.",
     "{path} تالف. أعيدوا الملف من حيث تحفظون المفاتيح."},
    {"keys.unreadable", "{path} cannot be read: {why}. Check who may read it.",
     "{path} okunamıyor: {why}. Kimin okuyabildiğini denetleyin.",
     "تتعذر قراءة {path}: {why}. تحققوا ممن يحق له قراءته."},
    {"keys.unwritable", "{path} cannot be written: {why}. Check the folder and the space on the disk.",
     "{path} yazılamıyor: {why}. Klasörü ve diskteki yeri denetleyin.",
     "تتعذر كتابة {path}: {why}. افحصوا المجلد ومساحة القرص."},
    {"keys.passphrase_wrong", "This is not the passphrase of {path}. Try again.",
     "{path} için parola bu değil. Yeniden deneyin.", "هذه ليست عبارة مرور {path}. أعيدوا المحاولة."},
    {"keys.passphrase_short", "A passphrase has at least {least, number} characters. Take several words.",
     "Parola en az {least, number} karakterdir. Birkaç sözcük seçin.",
     "عبارة المرور {least, number} محرفًا على الأقل. خذوا عدة كلمات."},
};

}  // namespace

const std::span<const CatalogueEntry> kStoreMessages{kStoreEntries};

}  // namespace entente::text
