// What the verifier says of a schedule that is no roadmap: one broken rule each.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kVerifyEntries[] = {
    // The schedule as a whole.
    {"verify.size",
     "The roadmap speaks of {found, number} activities and the programme has {expected, number}. Verify it against the "
     "package it was made from.",
     "Yol haritasında {found, number}, programda {expected, number} faaliyet var. Onu, hazırlandığı paketle "
     "doğrulayın.",
     "في خارطة الطريق {found, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطًا} other "
     "{# "
     "نشاط}} وعدد أنشطة البرنامج {expected, number}. تحقق منها مع الحزمة التي أُعدّت منها."},
    {"verify.mode_unknown", "{activity} is given a mode that it does not have. Choose one of its modes.",
     "{activity} faaliyetine, sahip olmadığı bir uygulama şekli verilmiş. Kendi uygulama şekillerinden birini seçin.",
     "أُسند إلى النشاط {activity} أسلوب تنفيذ ليس من أساليبه. اختر أحد أساليبه."},

    // Selection and facts.
    {"verify.mandatory", "{activity} is mandatory and is not in the roadmap. Add it.",
     "{activity} faaliyeti zorunlu, ancak yol haritasında yok. Onu ekleyin.",
     "النشاط {activity} إلزامي وليس في خارطة الطريق. أضفه إليها."},
    {"verify.cancelled", "{activity} is cancelled and still in the roadmap. Take it out.",
     "{activity} faaliyeti iptal edilmiş, ancak hâlâ yol haritasında. Onu çıkarın.",
     "النشاط {activity} ملغى وما زال في خارطة الطريق. احذفه منها."},
    {"verify.actual_missing",
     "{activity} has started on {actual} and is not in the roadmap. What has started stays: add it with its actual "
     "dates.",
     "{activity} faaliyeti {actual} tarihinde başlamış, ancak yol haritasında yok. Başlayan kalır: onu fiilî "
     "tarihleriyle ekleyin.",
     "بدأ النشاط {activity} في {actual} وليس في خارطة الطريق. ما بدأ يبقى: أضفه بتواريخه الفعلية."},
    {"verify.actual_mode",
     "{activity} is under way or done in mode {actual}; the roadmap says {mode}. Keep the actual mode.",
     "{activity} faaliyeti {actual} uygulama şekliyle yürütülüyor ya da tamamlandı; yol haritası {mode} diyor. Fiilî "
     "uygulama şeklini koruyun.",
     "النشاط {activity} جارٍ أو منجَز بأسلوب التنفيذ {actual}، وخارطة الطريق تقول {mode}. أبقِ الأسلوب الفعلي."},
    {"verify.actual_start", "{activity} started on {actual}; the roadmap says {start}. Keep the actual start.",
     "{activity} faaliyeti {actual} tarihinde başladı; yol haritası {start} diyor. Fiilî başlangıcı koruyun.",
     "بدأ النشاط {activity} في {actual}، وخارطة الطريق تقول {start}. أبقِ تاريخ البدء الفعلي."},
    {"verify.actual_finish", "{activity} finished on {actual}; the roadmap says {finish}. Keep the actual finish.",
     "{activity} faaliyeti {actual} tarihinde bitti; yol haritası {finish} diyor. Fiilî bitişi koruyun.",
     "انتهى النشاط {activity} في {actual}، وخارطة الطريق تقول {finish}. أبقِ تاريخ الانتهاء الفعلي."},
    {"verify.under_way_finish",
     "{activity} is under way and by its duration, and not having finished by the status date, finishes on {expected}; "
     "the "
     "roadmap says {finish}. Use {expected}, or record its actual finish.",
     "{activity} faaliyeti sürüyor; süresine göre ve durum tarihinde bitmemiş olduğundan {expected} tarihinde biter. "
     "Yol "
     "haritası {finish} diyor. {expected} tarihini kullanın ya da fiilî bitişi kaydedin.",
     "النشاط {activity} جارٍ، وبحسب مدته ولأنه لم ينتهِ حتى تاريخ الحالة ينتهي في {expected}، وخارطة الطريق تقول "
     "{finish}. "
     "استخدم {expected} أو سجّل تاريخ الانتهاء الفعلي."},

    // Dates of one activity.
    {"verify.horizon",
     "{activity} is planned from {start} to {finish}, outside the horizon from {horizon_start} to {horizon_end}. Move "
     "it inside.",
     "{activity} faaliyeti {start} ile {finish} arasına konmuş; bu, {horizon_start} ile {horizon_end} arasındaki "
     "planlama ufkunun dışında. Onu ufkun içine alın.",
     "خُطط للنشاط {activity} من {start} إلى {finish}، خارج أفق التخطيط من {horizon_start} إلى {horizon_end}. انقله إلى "
     "داخله."},
    {"verify.start_closed", "{activity} starts on {start}, a closed day of its calendar. Start it on an open day.",
     "{activity} faaliyeti, takviminin kapalı bir günü olan {start} tarihinde başlıyor. Onu açık bir günde başlatın.",
     "يبدأ النشاط {activity} في {start}، وهو يوم مغلق في تقويمه. ابدأه في يوم مفتوح."},
    {"verify.finish_closed", "{activity} finishes on {finish}, a closed day of its calendar. Finish it on an open day.",
     "{activity} faaliyeti, takviminin kapalı bir günü olan {finish} tarihinde bitiyor. Onu açık bir günde bitirin.",
     "ينتهي النشاط {activity} في {finish}، وهو يوم مغلق في تقويمه. أنهِه في يوم مفتوح."},
    {"verify.duration",
     "From {start} to {finish} the calendar of {activity} has {worked, plural, one {# open day} other {# open days}}; "
     "its mode "
     "needs {needed, number}. Correct the finish.",
     "{activity} faaliyetinin takviminde {start} ile {finish} arasında {worked, number} açık gün var; uygulama şekli "
     "için "
     "{needed, number} gün gerekir. Bitişi düzeltin.",
     "في تقويم النشاط {activity} من {start} إلى {finish} {worked, plural, zero {لا أيام مفتوحة} one {يوم مفتوح واحد} "
     "two {يومان "
     "مفتوحان} few {# أيام مفتوحة} many {# يومًا مفتوحًا} other {# يوم مفتوح}}، وأسلوب تنفيذه يحتاج إلى {needed, "
     "number}. صحّح "
     "تاريخ الانتهاء."},
    {"verify.milestone",
     "{activity} is a milestone and must start and finish on one day; the roadmap says {start} to {finish}. Give it "
     "one day.",
     "{activity} bir kilometre taşıdır ve aynı gün başlayıp bitmelidir; yol haritası {start} ile {finish} diyor. Ona "
     "tek bir gün "
     "verin.",
     "{activity} معلَم ويجب أن يبدأ وينتهي في يوم واحد، وخارطة الطريق تقول من {start} إلى {finish}. حدّد له يومًا واحدًا."},
    {"verify.status_date",
     "{activity} has not started and is planned for {start}, not after the status date {status_date}. Start it later, "
     "or "
     "record its actual start.",
     "{activity} faaliyeti başlamamış, ancak {start} tarihine konmuş; bu, {status_date} durum tarihinden sonra değil. "
     "Onu daha "
     "sonra başlatın ya da fiilî başlangıcını kaydedin.",
     "لم يبدأ النشاط {activity} وخُطط لبدئه في {start}، وليس ذلك بعد تاريخ الحالة {status_date}. ابدأه لاحقًا أو سجّل "
     "تاريخ بدئه "
     "الفعلي."},
    {"verify.earliest_start",
     "{activity} starts on {start}, before its earliest start {earliest}. Start it no earlier.",
     "{activity} faaliyeti {start} tarihinde, en erken başlangıcı olan {earliest} tarihinden önce başlıyor. Onu daha "
     "erken "
     "başlatmayın.",
     "يبدأ النشاط {activity} في {start}، قبل أبكر موعد لبدئه {earliest}. لا تبدأه قبل ذلك."},
    {"verify.deadline",
     "{activity} finishes on {finish}, after its deadline {deadline}. Finish it earlier, or agree a later deadline.",
     "{activity} faaliyeti {finish} tarihinde, {deadline} olan son tarihinden sonra bitiyor. Onu daha erken bitirin ya "
     "da daha geç "
     "bir son tarih üzerinde anlaşın.",
     "ينتهي النشاط {activity} في {finish}، بعد موعده النهائي {deadline}. أنهِه قبل ذلك أو اتفقوا على موعد نهائي لاحق."},

    // Precedences.
    {"verify.predecessor_missing",
     "{activity} needs its predecessor {predecessor}, which is not in the roadmap. Add {predecessor} or take "
     "{activity} out.",
     "{activity} faaliyeti için öncülü {predecessor} gerekir, ancak o yol haritasında yok. {predecessor} faaliyetini "
     "ekleyin ya da "
     "{activity} faaliyetini çıkarın.",
     "يحتاج النشاط {activity} إلى نشاطه السابق {predecessor}، وهو ليس في خارطة الطريق. أضف {predecessor} أو احذف "
     "{activity}."},
    {"verify.precedence_start",
     "{activity} starts on {date}; after its predecessor {predecessor} it may start on {earliest} at the earliest. "
     "Start it later.",
     "{activity} faaliyeti {date} tarihinde başlıyor; öncülü {predecessor} nedeniyle en erken {earliest} tarihinde "
     "başlayabilir. "
     "Onu daha sonra başlatın.",
     "يبدأ النشاط {activity} في {date}، وبسبب نشاطه السابق {predecessor} لا يجوز أن يبدأ قبل {earliest}. ابدأه لاحقًا."},
    {"verify.precedence_finish",
     "{activity} finishes on {date}; after its predecessor {predecessor} it may finish on {earliest} at the earliest. "
     "Start it "
     "later.",
     "{activity} faaliyeti {date} tarihinde bitiyor; öncülü {predecessor} nedeniyle en erken {earliest} tarihinde "
     "bitebilir. Onu "
     "daha sonra başlatın.",
     "ينتهي النشاط {activity} في {date}، وبسبب نشاطه السابق {predecessor} لا يجوز أن ينتهي قبل {earliest}. ابدأه "
     "لاحقًا."},
    {"verify.max_lag_start",
     "{activity} starts on {date}; within the maximum lag after {predecessor} it may start on {latest} at the latest. "
     "Start it "
     "earlier or {predecessor} later.",
     "{activity} faaliyeti {date} tarihinde başlıyor; {predecessor} öncülünden sonraki en uzun araya göre en geç "
     "{latest} tarihinde "
     "başlayabilir. Onu daha erken ya da {predecessor} faaliyetini daha geç başlatın.",
     "يبدأ النشاط {activity} في {date}، وبحسب أقصى فاصل بعد {predecessor} لا يجوز أن يبدأ بعد {latest}. ابدأه أبكر أو "
     "أخّر "
     "{predecessor}."},
    {"verify.max_lag_finish",
     "{activity} finishes on {date}; within the maximum lag after {predecessor} it may finish on {latest} at the "
     "latest. Start it "
     "earlier or {predecessor} later.",
     "{activity} faaliyeti {date} tarihinde bitiyor; {predecessor} öncülünden sonraki en uzun araya göre en geç "
     "{latest} tarihinde "
     "bitebilir. Onu daha erken ya da {predecessor} faaliyetini daha geç başlatın.",
     "ينتهي النشاط {activity} في {date}، وبحسب أقصى فاصل بعد {predecessor} لا يجوز أن ينتهي بعد {latest}. ابدأه أبكر "
     "أو أخّر "
     "{predecessor}."},

    // Gates.
    {"verify.gate_missing",
     "{activity} waits for condition {condition}, which is met by {missing}, and {missing} is not in the roadmap. Add "
     "{missing} or "
     "take {activity} out.",
     "{activity} faaliyeti {condition} koşulunu bekliyor; bu koşulu {missing} karşılar, ancak o yol haritasında yok. "
     "{missing} "
     "faaliyetini ekleyin ya da {activity} faaliyetini çıkarın.",
     "ينتظر النشاط {activity} الشرط {condition} الذي يتحقق بالنشاط {missing}، وهو ليس في خارطة الطريق. أضف {missing} "
     "أو احذف "
     "{activity}."},
    {"verify.gate_internal",
     "{activity} starts on {start}; condition {condition} is met by {met_by} only on {earliest}. Start it no earlier.",
     "{activity} faaliyeti {start} tarihinde başlıyor; {condition} koşulu {met_by} ile ancak {earliest} tarihinde "
     "karşılanıyor. Onu "
     "daha erken başlatmayın.",
     "يبدأ النشاط {activity} في {start}، والشرط {condition} لا يتحقق بالنشاط {met_by} إلا في {earliest}. لا تبدأه قبل "
     "ذلك."},
    {"verify.gate_external",
     "{activity} starts on {start}; condition {condition} counts as met only from {earliest}. Start it no earlier.",
     "{activity} faaliyeti {start} tarihinde başlıyor; {condition} koşulu ancak {earliest} tarihinden itibaren "
     "karşılanmış sayılır. "
     "Onu daha erken başlatmayın.",
     "يبدأ النشاط {activity} في {start}، والشرط {condition} لا يُعدّ متحققًا إلا من {earliest}. لا تبدأه قبل ذلك."},
    {"verify.waiting",
     "{activity} waits for condition {condition}, which nobody can date, and yet it has dates. Take its dates out, or "
     "agree a "
     "planning date for {condition}.",
     "{activity} faaliyeti, kimsenin tarih veremediği {condition} koşulunu bekliyor, ancak tarihleri var. Tarihlerini "
     "çıkarın ya da "
     "{condition} için bir planlama tarihi üzerinde anlaşın.",
     "ينتظر النشاط {activity} الشرط {condition} الذي لا يستطيع أحد تحديد موعده، ومع ذلك فله تواريخ. احذف تواريخه أو "
     "اتفقوا على موعد "
     "تخطيطي للشرط {condition}."},

    // What is shared.
    {"verify.resource",
     "{resource} is short {days, plural, one {on {day}} other {on # days, first on {day}}}: {used, number} needed, "
     "{capacity, "
     "number} there. It is held by {activities}; move one of them or add capacity.",
     "{resource} planlama kaynağı {days, plural, one {{day} tarihinde} other {# gün, ilk olarak {day} tarihinde}} "
     "yetmiyor: "
     "gereken {used, number}, mevcut {capacity, number}. Onu tutanlar: {activities}. Birini kaydırın ya da kapasite "
     "ekleyin.",
     "المورد {resource} لا يكفي {days, plural, zero {في {day}} one {في {day}} two {في يومين، أولهما {day}} few {في # "
     "أيام، أولها "
     "{day}} many {في # يومًا، أولها {day}} other {في # يوم، أولها {day}}}: المطلوب {used, number} والمتاح {capacity, "
     "number}. "
     "تشغله {activities}؛ انقل أحدها أو زد السعة."},
    {"verify.budget_line_missing",
     "{activity} starts on {start} and costs {cost, number}, and {payer} has no budget line for that day. Move it into "
     "a period "
     "with money, or add a line.",
     "{activity} faaliyeti {start} tarihinde başlıyor ve maliyeti {cost, number}; {payer} tarafının o gün için bütçe "
     "kalemi yok. Onu "
     "bütçesi olan bir döneme alın ya da bir kalem ekleyin.",
     "يبدأ النشاط {activity} في {start} وكلفته {cost, number}، وليس لدى {payer} بند ميزانية لذلك اليوم. انقله إلى فترة "
     "لها مال أو "
     "أضف بندًا."},
    {"verify.budget",
     "Budget line {line} has {amount, number} and the roadmap spends {spent, number} of it. Take activities out, move "
     "them, or raise "
     "the line.",
     "{line} bütçe kaleminde {amount, number} var; yol haritası {spent, number} harcıyor. Faaliyet çıkarın, kaydırın "
     "ya da kalemi "
     "artırın.",
     "في بند الميزانية {line} مبلغ {amount, number} وخارطة الطريق تنفق منه {spent, number}. احذف أنشطة أو انقلها أو زد "
     "البند."},
};

}  // namespace

const std::span<const CatalogueEntry> kVerifyMessages{kVerifyEntries};

}  // namespace entente::text
