// Why a bundle, or the evidence of a fork, is refused as a whole.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kBundleEntries[] = {
    {"record.bundle_not_one", "This is no bundle. Give a file that `entente record export` wrote.",
     "Bu bir demet değil. `entente record export` ile yazılmış bir dosya verin.",
     "هذه ليست رزمة. أعطوا ملفًا كتبه `entente record export`."},
    {"record.bundle_version",
     "This bundle is of a later version than this program reads. Install a newer Entente, or ask for an older form.",
     "Bu demet, bu programın okuduğundan yeni bir sürümde. Daha yeni bir Entente kurun ya da eski biçimi isteyin.",
     "هذه الرزمة من إصدار أحدث مما يقرأ هذا البرنامج. ثبّتوا إصدارًا أحدث من Entente أو اطلبوا الصيغة الأقدم."},
    {"record.bundle_too_large", "The bundle is larger than {limit_mib, number} MiB. Ask for one with only what is new.",
     "Demet {limit_mib, number} MiB sınırından büyük. Yalnız yenileri içeren bir demet isteyin.",
     "الرزمة أكبر من {limit_mib, number} MiB. اطلبوا رزمة فيها الجديد فقط."},
    {"record.bundle_frame_too_large",
     "At byte {at, number} there is a `{kind}` of {size, number} bytes; at most {limit, number} are allowed. Ask the "
     "sender for the file again.",
     "{at, number}. baytta {size, number} baytlık bir `{kind}` var; en çok {limit, number} olabilir. Dosyayı "
     "gönderenden "
     "yeniden isteyin.",
     "عند البايت {at, number} جزء `{kind}` حجمه {size, number} بايت، والحد الأعلى {limit, number}. اطلبوا الملف من "
     "مرسله "
     "ثانية."},
    {"record.bundle_too_many",
     "At byte {at, number} there are more parts of one kind than are allowed. Ask the sender for the file again.",
     "{at, number}. baytta bir türden izin verilenden fazla parça var. Dosyayı gönderenden yeniden isteyin.",
     "عند البايت {at, number} أجزاء من نوع واحد أكثر من المسموح. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_cut",
     "The file ends at byte {at, number} in the middle: it was cut short on the way. Copy or send it again.",
     "Dosya {at, number}. baytta yarıda bitiyor: yolda kesilmiş. Yeniden kopyalayın ya da gönderin.",
     "ينتهي الملف عند البايت {at, number} في وسطه: قُطع في الطريق. انسخوه أو أرسلوه ثانية."},
    {"record.bundle_frame",
     "At byte {at, number} a `{expected}` should follow: parts were reordered or left out. Ask the sender for the file "
     "again.",
     "{at, number}. baytta bir `{expected}` gelmeliydi: parçaların sırası değişmiş ya da biri çıkarılmış. Dosyayı "
     "gönderenden yeniden isteyin.",
     "عند البايت {at, number} كان ينبغي أن يأتي `{expected}`: غُيّر ترتيب الأجزاء أو حُذف منها. اطلبوا الملف من مرسله "
     "ثانية."},
    {"record.bundle_length",
     "At byte {at, number} a length is wrong: the file was damaged on the way. Copy or send it again.",
     "{at, number}. bayttaki uzunluk yanlış: dosya yolda bozulmuş. Yeniden kopyalayın ya da gönderin.",
     "الطول عند البايت {at, number} خاطئ: تلف الملف في الطريق. انسخوه أو أرسلوه ثانية."},
    {"record.bundle_hex",
     "At byte {at, number} there is no hexadecimal number of the right length. Ask the sender for the file again.",
     "{at, number}. baytta doğru uzunlukta bir on altılık sayı yok. Dosyayı gönderenden yeniden isteyin.",
     "عند البايت {at, number} لا يوجد عدد ست عشري بالطول الصحيح. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_after_end",
     "Something follows after the end, at byte {at, number}. Ask the sender for the file again.",
     "{at, number}. baytta sondan sonra bir şey var. Dosyayı gönderenden yeniden isteyin.",
     "يوجد شيء بعد النهاية عند البايت {at, number}. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_end", "The end of the bundle is malformed. Ask the sender for the file again.",
     "Demetin sonu bozuk. Dosyayı gönderenden yeniden isteyin.", "نهاية الرزمة مشوّهة. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_hash",
     "The file is not the one that was signed: something outside the entries was altered. Believe nothing of it, and "
     "ask "
     "the sender for it again.",
     "Dosya imzalanan dosya değil: kayıtların dışında bir şey değiştirilmiş. Hiçbir şeyine güvenmeyin ve gönderenden "
     "yeniden isteyin.",
     "الملف ليس الذي وُقّع: عُدّل شيء خارج القيود. لا تثقوا بشيء منه، واطلبوه من مرسله ثانية."},
    {"record.bundle_signature",
     "The bundle is not signed by who it says it is from. Believe nothing of it, and ask the sender for it again.",
     "Demeti, gönderen görünen imzalamamış. Hiçbir şeyine güvenmeyin ve gönderenden yeniden isteyin.",
     "لم يوقّع الرزمة من تقول إنها منه. لا تثقوا بشيء منها، واطلبوها من مرسلها ثانية."},
    {"record.bundle_feed",
     "At byte {at, number} stands another feed than the contents announce. Ask the sender for the file again.",
     "{at, number}. baytta içindekilerin bildirdiğinden başka bir akış var. Dosyayı gönderenden yeniden isteyin.",
     "عند البايت {at, number} سلسلة غير التي يذكرها الفهرس. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_party",
     "At byte {at, number} stand keys of another party than the contents announce. Ask the sender for the file again.",
     "{at, number}. baytta içindekilerin bildirdiğinden başka bir tarafın anahtarları var. Dosyayı gönderenden yeniden "
     "isteyin.",
     "عند البايت {at, number} مفاتيح طرف غير الذي يذكره الفهرس. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_range",
     "A feed has more or fewer entries than the contents announce, at byte {at, number}: some were left out. Ask the "
     "sender "
     "for the file again.",
     "{at, number}. bayttaki akışta içindekilerin bildirdiğinden fazla ya da eksik kayıt var. Dosyayı gönderenden "
     "yeniden "
     "isteyin.",
     "في السلسلة عند البايت {at, number} قيود أكثر أو أقل مما يذكر الفهرس. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_frontier",
     "What stands for the earlier entries of a feed is malformed. Ask the sender for the file again.",
     "Bir akışın önceki kayıtlarının yerine duran kısım bozuk. Dosyayı gönderenden yeniden isteyin.",
     "ما يقوم مقام القيود السابقة في سلسلة مشوّه. اطلبوا الملف من مرسله ثانية."},
    {"record.bundle_gap",
     "The bundle begins after what is known here: entries between are missing. Ask the sender for a whole one "
     "(`entente "
     "record export` without --new).",
     "Demet burada bilinenden sonra başlıyor: aradaki kayıtlar eksik. Gönderenden bütününü isteyin (`--new` olmadan "
     "`entente record export`).",
     "تبدأ الرزمة بعد المعروف هنا: تنقص قيود بينهما. اطلبوا من المرسل رزمة كاملة (`entente record export` من دون "
     "--new)."},
    {"record.bundle_no_keys", "The keys of the feed''s party are not in the bundle. Ask the sender for the file again.",
     "Akışın tarafına ait anahtarlar demette yok. Dosyayı gönderenden yeniden isteyin.",
     "مفاتيح طرف السلسلة ليست في الرزمة. اطلبوا الملف من مرسله ثانية."},
    {"record.audience_wrong",
     "The bundle holds a feed that not everyone it is for may read, or that you may not. Do not pass it on, and tell "
     "the "
     "sender.",
     "Demet, hedeflediği herkesin ya da sizin okuyamayacağınız bir akış içeriyor. Başkasına vermeyin ve gönderene "
     "bildirin.",
     "في الرزمة سلسلة لا يجوز لكل من وُجّهت إليه أو لكم قراءتها. لا تمرروها وأخبروا المرسل."},
    {"record.attachment_uncited",
     "The bundle holds the file {attachment}, which no entry cites: it was altered or put in. Ask the sender for the "
     "bundle again.",
     "Demet, hiçbir kaydın anmadığı {attachment} dosyasını içeriyor: değiştirilmiş ya da eklenmiş. Demeti gönderenden "
     "yeniden isteyin.",
     "في الرزمة الملف {attachment} ولا يستشهد به أي قيد: عُدّل أو أُدخل. اطلبوا الرزمة من مرسلها ثانية."},
    {"record.attachment_order", "The attachments are out of order. Ask the sender for the file again.",
     "Eklerin sırası bozuk. Dosyayı gönderenden yeniden isteyin.",
     "المرفقات في غير ترتيبها. اطلبوا الملف من مرسله ثانية."},

    {"record.epoch_twice",
     "The bundle holds two feeds of one party for one audience and one epoch. Believe nothing of it, and tell the "
     "sender.",
     "Demet, bir tarafın aynı okuyucular ve dönem için iki akışını içeriyor. Hiçbir şeyine güvenmeyin ve gönderene "
     "bildirin.",
     "في الرزمة سلسلتان لطرف واحد وقرّاء وعهد واحد. لا تثقوا بشيء منها وأخبروا المرسل."},
    {"record.not_readable",
     "What is known of this feed cannot be read here. Run `entente record doctor`, then try again.",
     "Bu akıştan bilinenler burada okunamıyor. `entente record doctor` çalıştırın, sonra yeniden deneyin.",
     "تتعذر هنا قراءة ما يُعرف من هذه السلسلة. شغّلوا `entente record doctor` ثم حاولوا ثانية."},
    {"record.continues_missing",
     "A feed continues one of an earlier epoch that is not here. Ask the sender for a bundle that has both.",
     "Bir akış, burada olmayan önceki bir dönemin devamı. Gönderenden ikisini de içeren bir demet isteyin.",
     "تتابع إحدى السلاسل عهدًا أسبق ليس هنا. اطلبوا من المرسل رزمة فيها كلاهما."},
    {"record.continues_wrong",
     "A feed says that it continues another, and that does not end there. Believe nothing of it, and tell the sender.",
     "Bir akış bir başkasının devamı olduğunu söylüyor, ama o orada bitmiyor. Hiçbir şeyine güvenmeyin ve gönderene "
     "bildirin.",
     "تقول إحدى السلاسل إنها تتابع أخرى، وتلك لا تنتهي هناك. لا تثقوا بشيء منها وأخبروا المرسل."},

    // Forks.
    {"record.fork",
     "The writer of this feed has signed two different entries for one number. Nothing was taken and the feed is "
     "frozen: "
     "show both sides the evidence and let people decide.",
     "Bu akışın yazanı bir numara için iki farklı kayıt imzalamış. Hiçbir şey alınmadı, akış donduruldu: kanıtı iki "
     "tarafa "
     "da gösterin, kararı insanlar versin.",
     "وقّع كاتب هذه السلسلة قيدين مختلفين لرقم واحد. لم يؤخذ شيء وجُمّدت السلسلة: أظهروا الدليل للجانبين وليقرر الناس."},
    {"record.feed_frozen",
     "The feed is frozen because its writer signed two stories. Settle it between people; its owner goes on in a new "
     "epoch "
     "(`entente record epoch`).",
     "Akış donduruldu, çünkü yazanı iki farklı anlatı imzaladı. İnsanlar arasında çözün; sahibi yeni bir dönemde "
     "sürdürür "
     "(`entente record epoch`).",
     "السلسلة مجمّدة لأن كاتبها وقّع روايتين. سوّوا الأمر بين الناس؛ ويتابع صاحبها في عهد جديد (`entente record epoch`)."},
    {"record.evidence_not_one",
     "This is no evidence of a fork. Give a file that `entente record import` wrote beside a bundle.",
     "Bu bir çatallanma kanıtı değil. `entente record import` komutunun demetin yanına yazdığı dosyayı verin.",
     "هذا ليس دليل تفرّع. أعطوا ملفًا كتبه `entente record import` بجانب رزمة."},
    {"record.evidence_feed",
     "The two entries are not of the feed that the evidence names. It proves nothing; disregard it.",
     "İki kayıt, kanıtın andığı akışa ait değil. Hiçbir şey kanıtlamıyor; dikkate almayın.",
     "القيدان ليسا من السلسلة التي يذكرها الدليل. لا يثبت شيئًا فلا تأخذوا به."},
    {"record.evidence_no_fork",
     "The two entries are the same or have different numbers. It proves nothing; disregard it.",
     "İki kayıt aynı ya da numaraları farklı. Hiçbir şey kanıtlamıyor; dikkate almayın.",
     "القيدان واحد أو رقماهما مختلفان. لا يثبت شيئًا فلا تأخذوا به."},
};

}  // namespace

const std::span<const CatalogueEntry> kBundleMessages{kBundleEntries};

}  // namespace entente::text
