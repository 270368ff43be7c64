// What --help says of auditing.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kAuditHelpEntries[] = {
    {"help.record_pack", "a pack or a whole bundle, read in place of a record",
     "kayıt yerine okunacak denetim dosyası ya da tam demet", "ملف تدقيق أو رزمة كاملة تُقرأ بدل السجل"},
    {"help.audit", "walk any statement back to its entries; one file that an auditor verifies alone",
     "herhangi bir ifadeyi kayıtlarına dek izler; denetçinin tek başına doğruladığı dosya",
     "تتبّع أي قول إلى قيوده؛ وملف واحد يتحقق منه المدقق وحده"},
    {"help.audit_about",
     "From a figure, a version of the roadmap, an activity, a need, any object: what it rests on, and every entry that "
     "made each of these what it is: who said it, when, in which role, with what reason, in which feed; whether its "
     "signature and hash hold, and whether another party has given a receipt. Of a reading also the definition in "
     "force. With --pack, of a file alone: no record, no account, no network.",
     "Bir rakamdan, bir yol haritası sürümünden, bir faaliyetten, bir ihtiyaçtan, herhangi bir nesneden: neye "
     "dayandığı ve bunları böyle yapan her kayıt: kim, ne zaman, hangi yetkiyle, hangi gerekçeyle, hangi akışta "
     "söyledi; imzası ve özeti geçerli mi, karşı taraf alındı verdi mi. Ölçümde yürürlükteki tanım da. --pack ile "
     "yalnız bir dosyadan: kayıt, hesap, ağ gerekmez.",
     "من رقم أو إصدار من خارطة الطريق أو نشاط أو احتياج أو أي عنصر: علامَ يقوم، وكل قيد جعل كلًّا من ذلك ما هو: من قاله "
     "ومتى وبأي صفة ولأي سبب وفي أي سلسلة؛ وهل يصحّ توقيعه وبصمته، وهل أعطى طرف آخر إيصالًا. ومع القراءة التعريف النافذ. "
     "وبـ --pack من ملف وحده: بلا سجل ولا حساب ولا شبكة."},
    {"help.audit_examples",
     "entente audit \"548 km\" --pack pack.bundle\nentente audit activity A058 --data asterra\nentente audit RM-2 "
     "--depth 1",
     "entente audit \"548 km\" --pack denetim.bundle\nentente audit activity A058 --data asterra\nentente audit RM-2 "
     "--depth "
     "1",
     "entente audit \"548 km\" --pack pack.bundle\nentente audit activity A058 --data asterra\nentente audit RM-2 "
     "--depth 1"},
    {"help.audit_what", "a kind of object, an id, or a figure as it was read",
     "nesne türü, kod ya da okunduğu gibi bir rakam", "نوع عنصر، أو رمز، أو رقم كما قُرئ"},
    {"help.audit_id", "its id, where a kind stands before it", "kodu, önünde tür varsa", "رمزه، إن سبقه نوع"},
    {"help.audit_depth", "how many steps back; as many as stay readable by default",
     "kaç adım geriye; varsayılan okunabilir kaldığı kadar", "كم خطوة إلى الوراء؛ الافتراضي ما يبقى مقروءًا"},
    {"help.audit_pack", "write one file that verifies offline", "çevrimdışı doğrulanan tek dosya yazar",
     "كتابة ملف واحد يُتحقق منه بلا شبكة"},
    {"help.audit_pack_about",
     "Whole feeds with their keys, checkpoints, receipts and documents, as a bundle: `entente record verify` and the "
     "second verifier in tools/verify-bundle judge it alone, and every `entente audit` answers from it. It holds what "
     "your own party may read; with --view less, and with --for no more than all readers of these objects may read, "
     "which is everything that they rest on.",
     "Anahtarları, denetim noktaları, alındıları ve belgeleriyle bütün akışlar, demet olarak: `entente record verify` "
     "ve "
     "tools/verify-bundle içindeki ikinci doğrulayıcı onu tek başına yargılar, her `entente audit` ondan yanıt verir. "
     "Kendi tarafınızın okuyabildiğini içerir; --view ile daha azını; --for ile yalnız bu nesnelerin bütün okurlarının "
     "okuyabildiğini, yani dayandıkları her şeyi.",
     "سلاسل كاملة بمفاتيحها ونقاط تحققها وإيصالاتها ووثائقها، رزمةً: يحكم عليها وحدها `entente record verify` والمتحقق "
     "الثاني في tools/verify-bundle، ويجيب منها كل `entente audit`. فيها ما يجوز لطرفكم قراءته؛ وأقل منه بـ --view؛ "
     "وبـ "
     "--for لا أكثر مما يجوز لكل قرّاء هذه العناصر، وهو كل ما تقوم عليه."},
    {"help.audit_pack_examples",
     "entente audit pack --out pack.bundle --view joint\nentente audit pack --out figure.bundle --for reading/RD-1",
     "entente audit pack --out denetim.bundle --view joint\nentente audit pack --out rakam.bundle --for reading/RD-1",
     "entente audit pack --out pack.bundle --view joint\nentente audit pack --out figure.bundle --for reading/RD-1"},
    {"help.audit_pack_out", "the file to write", "yazılacak dosya", "الملف المراد كتابته"},
    {"help.audit_pack_view", "for whom; everything of your own party by default",
     "kimin için; varsayılan kendi tarafınızın her şeyi", "لمن؛ الافتراضي كل ما لطرفكم"},
    {"help.audit_pack_for", "an object that it is to show; may be repeated", "göstereceği nesne; yinelenebilir",
     "عنصر يراد أن يبيّنه؛ يمكن تكراره"},
    {"help.audit_roadmaps", "what each version moved, who asked, for what reason",
     "her sürümün neyi oynattığı, kimin hangi gerekçeyle istediği", "ما حرّكه كل إصدار ومن طلبه ولأي سبب"},
    {"help.audit_roadmaps_about",
     "Every version of the joint roadmap in its order: who proposed it, the stated reason, who signed, and its change "
     "list "
     "against the version before, each change with its cause.",
     "Ortak yol haritasının her sürümü sırasıyla: kim önerdi, belirtilen gerekçe, kimler imzaladı ve önceki sürüme "
     "göre "
     "değişiklik listesi, her değişiklik nedeniyle.",
     "كل إصدار من خارطة الطريق المشتركة بترتيبه: من اقترحه والسبب المذكور ومن وقّع، وقائمة تغييراته عن سابقه، وكل تغيير "
     "مع "
     "سببه."},
    {"help.audit_roadmaps_examples",
     "entente audit roadmaps --pack pack.bundle\nentente audit roadmaps RM-3 --data asterra",
     "entente audit roadmaps --pack denetim.bundle\nentente audit roadmaps RM-3 --data asterra",
     "entente audit roadmaps --pack pack.bundle\nentente audit roadmaps RM-3 --data asterra"},
    {"help.audit_roadmaps_id", "one version alone", "yalnız bir sürüm", "إصدار واحد فقط"},
    {"help.audit_screening", "was any person trained before being screened?", "taramadan geçmeden eğitilen oldu mu?",
     "هل دُرّب أحد قبل التدقيق الأمني؟"},
    {"help.audit_screening_about",
     "From the screening gate, who attended which training of the partner''s people, and the actual dates: nobody, a "
     "list, "
     "or what is missing to tell. The screening gate is the one that most of these trainings wait for.",
     "Tarama kapısından, ortağın personeline yönelik eğitimlere kimin katıldığından ve gerçek tarihlerden: kimse, bir "
     "liste "
     "ya da söylemek için eksik olan. Tarama kapısı, bu eğitimlerin çoğunun beklediği kapıdır.",
     "من بوابة التدقيق الأمني ومن حضر تدريبات أفراد الشريك والتواريخ الفعلية: لا أحد، أو قائمة، أو ما ينقص للجزم. "
     "وبوابة "
     "التدقيق هي التي ينتظرها معظم هذه التدريبات."},
    {"help.audit_screening_examples", "entente audit screening --pack pack.bundle",
     "entente audit screening --pack denetim.bundle", "entente audit screening --pack pack.bundle"},
    {"help.audit_actuals", "planned and actual: days, cost, levels, evaluations",
     "planlanan ve gerçekleşen: gün, maliyet, düzey, değerlendirme",
     "المخطط والفعلي: الأيام والكلفة والمستويات والتقييم"},
    {"help.audit_actuals_about",
     "For each activity that has begun: days and cost as planned and as they were, its budget line, and which "
     "evaluation "
     "levels, 1 to 4, were stated. For each budget line and each need the same. What nobody stated is shown as "
     "missing.",
     "Başlamış her faaliyet için: planlanan ve gerçekleşen gün ve maliyet, bütçe kalemi, 1''den 4''e hangi "
     "değerlendirme "
     "düzeylerinin belirtildiği. Her bütçe kalemi ve her ihtiyaç için de aynısı. Kimsenin belirtmediği eksik "
     "gösterilir.",
     "لكل نشاط بدأ: الأيام والكلفة كما خُطط وكما كانت، وبند ميزانيته، وأي مستويات التقييم من 1 إلى 4 ذُكر. ومثل ذلك لكل "
     "بند "
     "ولكل احتياج. وما لم يذكره أحد يظهر ناقصًا."},
    {"help.audit_actuals_examples", "entente audit actuals --pack pack.bundle",
     "entente audit actuals --pack denetim.bundle", "entente audit actuals --pack pack.bundle"},
    {"help.audit_exceptions", "what is there and cannot be read, and what had no effect",
     "var olup okunamayanlar ve etkisiz kalanlar", "ما هو موجود ولا يُقرأ، وما لم يكن له أثر"},
    {"help.audit_exceptions_about",
     "Erased bodies with their hash and the order; notices of what an owner withholds, and whom to ask; entries that "
     "broke "
     "a rule and had no effect; objects that are contested; what was retracted, with the reason.",
     "Özetleri ve emriyle silinmiş içerikler; sahibinin sakladıklarının bildirimleri ve kime sorulacağı; bir kuralı "
     "bozup "
     "etkisiz kalan kayıtlar; çekişmeli nesneler; gerekçesiyle geri çekilenler.",
     "المتون الممحوة ببصمتها وأمر محوها؛ وإشعارات ما يحجبه صاحبه ومن يُسأل عنه؛ والقيود التي خالفت قاعدة فلم يكن لها "
     "أثر؛ "
     "والعناصر المتنازع فيها؛ وما سُحب مع سببه."},
    {"help.audit_exceptions_examples", "entente audit exceptions --pack pack.bundle",
     "entente audit exceptions --pack denetim.bundle", "entente audit exceptions --pack pack.bundle"},
    {"help.status", "what waits for whom, and how far missions are covered",
     "neyin kimi beklediği ve görevlerin ne kadar karşılandığı", "ما الذي ينتظر من، ومدى تغطية المهمات"},
    {"help.status_about",
     "Engagements and visits to be reported, commitments due, requests without a reply, disputes, missing signatures, "
     "the "
     "next condition of each gate, lapsed pledges; and each mission''s requirements with what was pledged. A pledge is "
     "no "
     "contribution until the gate is open.",
     "Raporlanacak görüşme ve ziyaretler, vadesi gelen takip maddeleri, yanıtsız talepler, itirazlar, eksik imzalar, "
     "her "
     "karar kapısının sıradaki koşulu, düşmüş katkı taahhütleri; ve her görevin gereksinimleri ile taahhütler. Kapı "
     "açılana dek bir taahhüt katkı değildir.",
     "لقاءات وزيارات لم يُقدَّم تقريرها، والتزامات حلّ أجلها، وطلبات بلا رد، واعتراضات، وتواقيع ناقصة، والشرط التالي لكل "
     "بوابة، وتعهدات سقطت؛ ومتطلبات كل مهمة وما تُعُهّد به. ولا يكون التعهد مساهمة حتى تُفتح البوابة."},
    {"help.status_examples",
     "entente programme status --data asterra\nentente programme status --view joint --on 2025-11-04",
     "entente programme status --data asterra\nentente programme status --view joint --on 2025-11-04",
     "entente programme status --data asterra\nentente programme status --view joint --on 2025-11-04"},
    {"help.status_on", "as if it were that day; today by default", "o gün gibi; varsayılan bugün",
     "كأن اليوم ذلك اليوم؛ الافتراضي اليوم"},
};

}  // namespace

const std::span<const CatalogueEntry> kAuditHelpMessages = kAuditHelpEntries;

}  // namespace entente::text
