// Why the engine refuses a problem, or finds no roadmap for it.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kPlanEntries[] = {
    {"plan.invalid", "{element} cannot be planned with: {what}. Correct it in the package or in what was changed.",
     "{element} bu hâliyle planlanamaz: {what}. Pakette veya yapılan değişiklikte düzeltin.",
     "لا يمكن التخطيط مع {element} على حاله: {what}. صحّحه في الحزمة أو في التغيير."},
    {"plan.too_large",
     "There is too much of something ({what}): {count}, and at most {limit} can be planned. Plan a part of the "
     "programme.",
     "Bir şey fazla büyük ({what}): {count}; en çok {limit} planlanabilir. Programın bir bölümünü planlayın.",
     "الحجم أكبر من المسموح ({what}): {count}، والحد الأعلى {limit}. خطط لجزء من البرنامج."},
    {"plan.cycle", "These wait for each other in a circle: {cycle}. Take away one of the links.",
     "Bunlar döngü hâlinde birbirini bekliyor: {cycle}. Bağlantılardan birini kaldırın.",
     "هذه تنتظر بعضها بعضًا في حلقة: {cycle}. احذف إحدى الصلات."},
    {"plan.mandatory_waits",
     "Mandatory activity {activity} waits for {conditions}, which nobody can date. Agree a planning date "
     "(--condition), or make the activity optional.",
     "Zorunlu {activity} faaliyeti {conditions} koşulunu bekliyor ve bunun tarihini kimse veremiyor. Bir planlama "
     "tarihi kararlaştırın (--condition) veya faaliyeti "
     "isteğe bağlı yapın.",
     "النشاط الإلزامي {activity} ينتظر {conditions}، ولا يستطيع أحد تحديد تاريخه. اتفقوا على تاريخ للتخطيط "
     "(--condition) أو اجعلوا النشاط اختياريًا."},
    {"plan.mandatory_cancelled",
     "Activity {activity} is needed by mandatory work but is cancelled. Reinstate it, or make what needs it optional.",
     "Zorunlu işler için gereken {activity} faaliyeti iptal edilmiş. Geri alın veya onu gerektiren işi isteğe bağlı "
     "yapın.",
     "النشاط {activity} لازم لعمل إلزامي لكنه ملغى. أعيدوه، أو اجعلوا ما يحتاج إليه اختياريًا."},
    {"plan.mandatory_impossible",
     "Mandatory work needs {activity}, which cannot finish by {limit} whatever else is chosen. Move its deadline or "
     "its predecessors, or make it optional.",
     "Zorunlu işler için gereken {activity}, başka ne seçilirse seçilsin {limit} tarihine kadar bitemez. Son tarihini "
     "veya öncüllerini değiştirin ya da "
     "isteğe bağlı yapın.",
     "يحتاج العمل الإلزامي إلى {activity}، ولا يمكن أن ينتهي بحلول {limit} مهما اختير غيره. غيّروا موعده النهائي أو "
     "الأنشطة السابقة له، أو اجعلوه اختياريًا."},
    {"plan.under_way_past_horizon",
     "{activity} is under way since {start} and cannot finish by the end of the horizon, {horizon_end}. Move the end "
     "of the "
     "horizon in programme.csv, or choose a shorter mode.",
     "{activity} {start} tarihinden beri sürüyor ve planlama döneminin sonu olan {horizon_end} tarihine kadar bitemez. "
     "programme.csv dosyasında dönemin sonunu ileri alın ya da daha kısa bir uygulama şekli seçin.",
     "النشاط {activity} جارٍ منذ {start} ولا يمكن أن ينتهي قبل نهاية أفق التخطيط {horizon_end}. مدّدوا نهاية الأفق في "
     "programme.csv أو اختاروا أسلوبًا أقصر."},
    {"plan.nothing_found",
     "No order was found that places all mandatory work; {count, plural, one {this one has} other {these # have}} no "
     "place: {activities}. Give more effort, "
     "money, resources or time. This is not a proof that none exists.",
     "Tüm zorunlu işleri yerleştiren bir sıra bulunamadı; yeri olmayan {count} faaliyet: {activities}. Daha çok çaba, "
     "para, kaynak veya süre verin. "
     "Bu, böyle bir sıranın olmadığını kanıtlamaz.",
     "لم يُعثر على ترتيب يتسع لكل العمل الإلزامي؛ {count, plural, zero {لا يبقى نشاط بلا مكان} one {بقي نشاط واحد بلا "
     "مكان} two {بقي نشاطان بلا مكان} few {بقيت # أنشطة بلا "
     "مكان} many {بقي # نشاطًا بلا مكان} other {بقي # نشاط بلا مكان}}: {activities}. زيدوا الجهد أو "
     "المال أو الموارد أو "
     "الوقت. وليس هذا برهانًا على عدم وجوده."},
};

}  // namespace

const std::span<const CatalogueEntry> kPlanMessages{kPlanEntries};

}  // namespace entente::text
