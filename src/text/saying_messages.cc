// What a briefing may say, each sentence in the tense of its basis. Names come from the record; nothing is attached to
// them, so that no language has to inflect what it does not know.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kSayingEntries[] = {
    {"say.as_told", "{text}.", "{text}.", "{text}."},

    {"say.agreement_signed", "{title} was signed{has_day, select, yes { on {day}} other {}}.",
     "{has_day, select, yes {{day} tarihinde } other {}}{title} imzalanmıştır.",
     "جرى التوقيع على {title}{has_day, select, yes { في {day}} other {}}."},
    {"say.agreement_in_force", "{title} has been in force since {day}.",
     "{title}, {day} tarihinden beri yürürlüktedir.", "يسري العمل بـ{title} منذ {day}."},

    {"say.visit_planned",
     "A {kind, select, technical_visit {technical} other {mutual}} visit{has_place, select, yes { ({place})} other {}} "
     "is planned.",
     "Bir {kind, select, technical_visit {teknik ziyaret} other {karşılıklı ziyaret}}{has_place, select, yes { "
     "({place})} other {}} planlanmaktadır.",
     "من المخطط إجراء زيارة {kind, select, technical_visit {فنية} other {متبادلة}}{has_place, select, yes { ({place})} "
     "other {}}."},
    {"say.visit_held",
     "{has_head, select, yes {{head} and a delegation made a} other {A}} {kind, select, technical_visit {technical} "
     "other {mutual}} visit{has_place, select, yes { ({place})} other {}}{has_head, select, yes {} other { was held}}.",
     "{has_head, select, yes {{head} ve beraberindeki heyet} other {Bir heyet}} {kind, select, technical_visit "
     "{teknik} "
     "other {karşılıklı}} ziyarette bulunmuştur{has_place, select, yes { ({place})} other {}}.",
     "{has_head, select, yes {أجرى {head} ووفد مرافق} other {أجرى وفد}} زيارة {kind, select, technical_visit {فنية} "
     "other "
     "{متبادلة}}{has_place, select, yes { ({place})} other {}}."},

    {"say.activity_requested",
     "{kind, select, training {Training} advisory {Advice} technical_support {Technical support} exercise {An "
     "exercise} "
     "assessment {An assessment} governance {Work on governance} other {A visit}} requested by {party} is under way.",
     "{party} tarafından talep edilen {kind, select, training {eğitim} advisory {danışmanlık} technical_support "
     "{teknik "
     "destek} exercise {tatbikat} assessment {değerlendirme çalışması} governance {yönetişim çalışması} other "
     "{ziyaret}} "
     "sürmektedir.",
     "{kind, select, training {التدريب الذي طلبته {party} جارٍ} advisory {العمل الاستشاري الذي طلبته {party} جارٍ} "
     "technical_support {الدعم الفني الذي طلبته {party} جارٍ} exercise {التمرين الذي طلبته {party} جارٍ} assessment "
     "{التقييم "
     "الذي طلبته {party} جارٍ} governance {العمل في الحوكمة الذي طلبته {party} جارٍ} other {الزيارة التي طلبتها {party} "
     "جارية}}."},
    {"say.activity_started",
     "{named, select, yes {The activity “{name}” has started} other {{kind, select, training {Training} advisory "
     "{Advisory work} technical_support {Technical support} technical_visit {Technical visits} mutual_visit {Mutual "
     "visits} exercise {Exercises} assessment {Assessments} other {Work on governance}} {kind, select, technical_visit "
     "{have} mutual_visit {have} exercise {have} assessment {have} other {has}} been initiated}}{has_day, select, yes "
     "{ "
     "on {day}} other {}}.",
     "{has_day, select, yes {{day} tarihinde } other {}}{named, select, yes {“{name}” faaliyeti} other {{kind, select, "
     "training {eğitim} advisory {danışmanlık} technical_support {teknik destek} technical_visit {teknik ziyaret} "
     "mutual_visit {karşılıklı ziyaret} exercise {tatbikat} assessment {değerlendirme} other {yönetişim}} "
     "faaliyetleri}} "
     "başlatılmıştır.",
     "{named, select, yes {بدأ تنفيذ نشاط «{name}»} other {بدأت {kind, select, training {أنشطة التدريب} advisory "
     "{الأنشطة "
     "الاستشارية} technical_support {أنشطة الدعم الفني} technical_visit {الزيارات الفنية} mutual_visit {الزيارات "
     "المتبادلة} exercise {التمارين} assessment {أنشطة التقييم} other {أنشطة الحوكمة}}}}{has_day, select, yes { في "
     "{day}} other {}}."},
    {"say.activity_completed",
     "{named, select, yes {The activity “{name}” was completed} other {{kind, select, training {A training} advisory "
     "{Advisory work} technical_support {Technical support} exercise {An exercise} assessment {An assessment} other "
     "{Work "
     "on governance}} was completed}}{has_day, select, yes { on {day}} other {}}.",
     "{has_day, select, yes {{day} tarihinde } other {}}{named, select, yes {“{name}” faaliyeti} other {{kind, select, "
     "training {bir eğitim} advisory {bir danışmanlık} technical_support {bir teknik destek} exercise {bir tatbikat} "
     "assessment {bir değerlendirme} other {bir yönetişim}} faaliyeti}} tamamlanmıştır.",
     "{named, select, yes {اكتمل نشاط «{name}»} other {اكتمل {kind, select, training {تدريب} advisory {عمل استشاري} "
     "technical_support {دعم فني} exercise {تمرين} assessment {تقييم} other {عمل في الحوكمة}}}}{has_day, select, yes { "
     "في {day}} other {}}."},
    {"say.activity_cancelled",
     "{named, select, yes {The activity “{name}” was cancelled} other {An activity was cancelled}}.",
     "{named, select, yes {“{name}” faaliyeti} other {Bir faaliyet}} iptal edilmiştir.",
     "{named, select, yes {أُلغي نشاط «{name}»} other {أُلغي نشاط}}."},
    {"say.activity_planned",
     "{named, select, yes {The activity “{name}” is planned} other {{kind, select, training {A training} advisory "
     "{Advisory work} technical_support {Technical support} exercise {An exercise} assessment {An assessment} other "
     "{Work "
     "on governance}} is planned}}.",
     "{named, select, yes {“{name}” faaliyeti} other {{kind, select, training {Bir eğitim} advisory {Bir danışmanlık} "
     "technical_support {Bir teknik destek} exercise {Bir tatbikat} assessment {Bir değerlendirme} other {Bir "
     "yönetişim}} "
     "faaliyeti}} planlanmaktadır.",
     "{named, select, yes {من المخطط تنفيذ نشاط «{name}»} other {من المخطط تنفيذ {kind, select, training {تدريب} "
     "advisory "
     "{عمل استشاري} technical_support {دعم فني} exercise {تمرين} assessment {تقييم} other {عمل في الحوكمة}}}}."},
    {"say.activity_waits",
     "{named, select, yes {The activity “{name}”} other {An activity}} waits for a condition that is not met: "
     "{condition}.",
     "{named, select, yes {“{name}” faaliyeti} other {Bir faaliyet}} henüz karşılanmamış bir koşulu beklemektedir: "
     "{condition}.",
     "{named, select, yes {نشاط «{name}»} other {أحد الأنشطة}} ينتظر شرطًا لم يتحقق بعد: {condition}."},
    {"say.training_requested", "{party} made a request{has_day, select, yes { on {day}} other {}}: {text}.",
     "{party}{has_day, select, yes { {day} tarihinde} other {}} bir talepte bulunmuştur: {text}.",
     "تقدمت {party} بطلب{has_day, select, yes { في {day}} other {}}: {text}."},
    {"say.roadmap_in_force", "Version {version} of the joint roadmap is in force; both parties have signed it.",
     "Müşterek yol haritasının {version}. sürümü yürürlüktedir; iki taraf da imzalamıştır.",
     "الإصدار {version} من خارطة الطريق المشتركة سارٍ، وقد وقّعه الطرفان."},

    {"say.reading_total",
     "{indicator} ({area}): {value, number} {unit} in total{has_as_of, select, yes { as of {as_of}} other "
     "{}}{has_start, select, yes {, counted since {start}} other {}}{has_before, select, yes {; {more, number} {unit} "
     "more than on {before}} other {}}.",
     "{indicator} ({area}): {has_as_of, select, yes {{as_of} itibarıyla } other {}}{has_start, select, yes {{start} "
     "tarihinden bu yana } other {}}toplam {value, number} {unit}{has_before, select, yes {; {before} tarihine göre "
     "{more, number} {unit} artış} other {}}.",
     "{indicator} ({area}): المجموع {value, number} {unit}{has_as_of, select, yes { حتى {as_of}} other {}}{has_start, "
     "select, yes { منذ {start}} other {}}{has_before, select, yes {، بزيادة {more, number} {unit} عن {before}} other "
     "{}}."},
    {"say.reading_increment",
     "{indicator} ({area}): {value, number} {unit} more{has_start, select, yes { since {start}} other {}}{has_as_of, "
     "select, yes {, up to {as_of}} other {}}.",
     "{indicator} ({area}): {has_start, select, yes {{start} tarihinden } other {}}{has_as_of, select, yes {{as_of} "
     "tarihine kadar } other {}}{value, number} {unit} artış.",
     "{indicator} ({area}): زيادة {value, number} {unit}{has_start, select, yes { منذ {start}} other {}}{has_as_of, "
     "select, yes { حتى {as_of}} other {}}."},

    {"say.operations",
     "{activity}{has_amount, select, yes { ({amount})} other {}}{has_area, select, yes { ({area})} other "
     "{}}{has_as_of, "
     "select, yes {, as of {as_of}} other {}}.",
     "{has_as_of, select, yes {{as_of} itibarıyla: } other {}}{activity}{has_amount, select, yes { ({amount})} other "
     "{}}{has_area, select, yes { ({area})} other {}}.",
     "{activity}{has_amount, select, yes { ({amount})} other {}}{has_area, select, yes { ({area})} other "
     "{}}{has_as_of, "
     "select, yes { حتى {as_of}} other {}}."},
    {"say.aid",
     "{goods} ({quantity, number} {unit}): {stage, select, offered {offered} approved {approved} dispatched "
     "{dispatched} "
     "at_crossing {at the crossing} arrived {arrived} other {handed over}}{has_day, select, yes { on {day}} other {}}.",
     "{goods} ({quantity, number} {unit}): {has_day, select, yes {{day} tarihinde } other {}}{stage, select, offered "
     "{teklif edilmiştir} approved {onaylanmıştır} dispatched {yola çıkarılmıştır} at_crossing {geçiş noktasındadır} "
     "arrived {varmıştır} other {teslim edilmiştir}}.",
     "{goods} ({quantity, number} {unit}): {stage, select, offered {عُرضت} approved {ووفق عليها} dispatched {أُرسلت} "
     "at_crossing {عند المعبر} arrived {وصلت} other {سُلّمت}}{has_day, select, yes { في {day}} other {}}."},

    {"say.engagement_planned",
     "Talks between {host} and {guest} are planned{has_day, select, yes { for {day}} other {}}.",
     "{host} ile {guest} arasında{has_day, select, yes { {day} tarihinde} other {}} bir görüşme planlanmaktadır.",
     "من المخطط إجراء محادثات بين {host} و{guest}{has_day, select, yes { في {day}} other {}}."},
    {"say.engagement_held", "Talks between {host} and {guest} were held{has_day, select, yes { on {day}} other {}}.",
     "{host} ile {guest} arasında{has_day, select, yes { {day} tarihinde} other {}} bir görüşme yapılmıştır.",
     "جرت محادثات بين {host} و{guest}{has_day, select, yes { في {day}} other {}}."},
    {"say.commitment", "{party} undertook the following: {text}.", "{party} şunu üstlenmiştir: {text}.",
     "تعهدت {party} بما يلي: {text}."},
    {"say.commitment_done", "{party} has done what it undertook: {text}.",
     "{party} üstlendiğini yerine getirmiştir: {text}.", "وفت {party} بما تعهدت به: {text}."},
    {"say.condition",
     "{status, select, met {A condition is met} lapsed {A condition no longer holds} other {A condition is not "
     "met}}{has_day, select, yes {, since {day}} other {}}: {condition}.",
     "{has_day, select, yes {{day} tarihinde } other {}}{status, select, met {bir koşul karşılanmıştır} lapsed {bir "
     "koşul "
     "düşmüştür} other {bir koşul karşılanmamıştır}}: {condition}.",
     "{status, select, met {تحقق شرط} lapsed {سقط شرط} other {لم يتحقق شرط}}{has_day, select, yes { في {day}} other "
     "{}}: "
     "{condition}."},
    {"say.refusal",
     "{reason}{has_conditions, select, yes {. What must come first, and is not there yet: {conditions}} other {}}.",
     "{reason}{has_conditions, select, yes {. Önce gerçekleşmesi gereken ve henüz gerçekleşmeyenler: {conditions}} "
     "other "
     "{}}.",
     "{reason}{has_conditions, select, yes {. وما يجب أن يسبق ولم يتحقق بعد: {conditions}} other {}}."},
};

}  // namespace

const std::span<const CatalogueEntry> kSayingMessages = kSayingEntries;

}  // namespace entente::text
