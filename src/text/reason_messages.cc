// Why a date is not earlier, why an activity is left out or waits, and what would change that.
// A pattern of a number follows `number,` without a blank, which would be printed.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kReasonEntries[] = {
    // What has happened, and what was given.
    {"reason.completed", "It took place from {start} to {finish}.", "{start} ile {finish} arasında yapıldı.",
     "نُفِّذ من {start} إلى {finish}."},
    {"reason.started", "It started on {start} and is under way.", "{start} tarihinde başladı ve sürüyor.",
     "بدأ في {start} وهو جارٍ."},
    {"reason.status_date", "Work that has not started can only start after the status date, {date}.",
     "Başlamamış bir iş ancak durum tarihi olan {date} sonrasında başlayabilir.",
     "العمل الذي لم يبدأ لا يبدأ إلا بعد تاريخ الحالة {date}."},
    {"reason.earliest_start", "It may not start before {date}.", "{date} tarihinden önce başlayamaz.",
     "لا يجوز أن يبدأ قبل {date}."},
    {"reason.calendar", "Its calendar has no earlier working days.", "Takviminde daha erken çalışma günü yok.",
     "ليس في تقويمه أيام عمل أبكر."},
    {"reason.horizon", "The planning horizon begins on {date}.", "Planlama ufku {date} tarihinde başlıyor.",
     "يبدأ أفق التخطيط في {date}."},
    {"reason.keep", "Nothing forbids an earlier start; it stays where the roadmap has it.",
     "Daha erken başlamasına engel yok; yol haritasındaki yerinde bırakıldı.",
     "لا شيء يمنع بدءًا أبكر؛ أُبقي في موضعه من خارطة الطريق."},

    // Other activities.
    {"reason.after_finish",
     "{side, select, after {It comes at least {days, plural, one {# day} other {# days}} after {predecessor}, which "
     "finishes on {date}.} before {It may start at most {days, plural, one {# day} other {# days}} before the day "
     "after "
     "{predecessor} finishes, on {date}.} other {It comes after {predecessor}, which finishes on {date}.}}",
     "{side, select, after {{date} tarihinde biten {predecessor} faaliyetinden en az {days, number} gün sonra gelir.} "
     "before {{date} tarihinde biten {predecessor} faaliyetinin ertesi gününden en çok {days, number} gün önce "
     "başlayabilir.} "
     "other {{date} tarihinde biten {predecessor} faaliyetinden sonra gelir.}}",
     "{side, select, after {يأتي بعد انتهاء {predecessor} في {date} بما لا يقل عن {days, plural, zero {# يوم} one {يوم "
     "واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.} before {يجوز أن يبدأ قبل اليوم التالي لانتهاء "
     "{predecessor} في {date} بما لا يزيد على {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many "
     "{# يومًا} other {# يوم}}.} other {يأتي بعد {predecessor} الذي ينتهي في {date}.}}"},
    {"reason.after_start",
     "{side, select, after {It starts at least {days, plural, one {# day} other {# days}} after {predecessor} starts, "
     "on "
     "{date}.} before {It may start at most {days, plural, one {# day} other {# days}} before {predecessor}, which "
     "starts on {date}.} other {It may not start before {predecessor}, which starts on {date}.}}",
     "{side, select, after {{date} tarihinde başlayan {predecessor} faaliyetinden en az {days, number} gün sonra "
     "başlar.} "
     "before {{date} tarihinde başlayan {predecessor} faaliyetinden en çok {days, number} gün önce başlayabilir.} "
     "other "
     "{{date} tarihinde başlayan {predecessor} faaliyetinden önce başlayamaz.}}",
     "{side, select, after {يبدأ بعد بدء {predecessor} في {date} بما لا يقل عن {days, plural, zero {# يوم} one {يوم "
     "واحد} "
     "two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.} before {يجوز أن يبدأ قبل {predecessor} الذي يبدأ في "
     "{date} بما لا يزيد على {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other "
     "{# يوم}}.} other {لا يجوز أن يبدأ قبل {predecessor} الذي يبدأ في {date}.}}"},
    {"reason.finish_after_finish",
     "{side, select, after {It finishes at least {days, plural, one {# day} other {# days}} after {predecessor} "
     "finishes, "
     "on {date}.} before {It may finish at most {days, plural, one {# day} other {# days}} before {predecessor}, which "
     "finishes on {date}.} other {It may not finish before {predecessor}, which finishes on {date}.}}",
     "{side, select, after {{date} tarihinde biten {predecessor} faaliyetinden en az {days, number} gün sonra biter.} "
     "before {{date} tarihinde biten {predecessor} faaliyetinden en çok {days, number} gün önce bitebilir.} other "
     "{{date} "
     "tarihinde biten {predecessor} faaliyetinden önce bitemez.}}",
     "{side, select, after {ينتهي بعد انتهاء {predecessor} في {date} بما لا يقل عن {days, plural, zero {# يوم} one "
     "{يوم "
     "واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.} before {يجوز أن ينتهي قبل {predecessor} الذي "
     "ينتهي في {date} بما لا يزيد على {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# "
     "يومًا} "
     "other {# يوم}}.} other {لا يجوز أن ينتهي قبل {predecessor} الذي ينتهي في {date}.}}"},
    {"reason.finish_after_start",
     "{side, select, after {It finishes at least {days, plural, one {# day} other {# days}} after {predecessor} "
     "starts, "
     "on {date}.} before {It may finish at most {days, plural, one {# day} other {# days}} before {predecessor} "
     "starts, "
     "on {date}.} other {It may not finish before {predecessor} starts, on {date}.}}",
     "{side, select, after {{date} tarihinde başlayan {predecessor} faaliyetinin başlangıcından en az {days, number} "
     "gün "
     "sonra biter.} before {{date} tarihinde başlayan {predecessor} faaliyetinin başlangıcından en çok {days, number} "
     "gün "
     "önce bitebilir.} other {{date} tarihinde başlayan {predecessor} faaliyetinin başlangıcından önce bitemez.}}",
     "{side, select, after {ينتهي بعد بدء {predecessor} في {date} بما لا يقل عن {days, plural, zero {# يوم} one {يوم "
     "واحد} "
     "two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.} before {يجوز أن ينتهي قبل بدء {predecessor} في {date} "
     "بما "
     "لا يزيد على {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.} "
     "other {لا يجوز أن ينتهي قبل بدء {predecessor} في {date}.}}"},
    {"reason.max_lag",
     "{predecessor} may come at most {days, plural, one {# day} other {# days}} after it and is held at {date}; an "
     "earlier "
     "start would leave too long between them.",
     "{predecessor} en çok {days, number} gün sonra gelebilir ve {date} tarihinde tutuluyor; daha erken bir başlangıç "
     "araya fazla süre koyardı.",
     "لا يجوز أن يأتي {predecessor} بعده بأكثر من {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} "
     "many {# يومًا} other {# يوم}}، وهو مثبت عند {date}؛ فالبدء الأبكر يترك بينهما مدة أطول من المسموح."},

    // Resources, money, gates.
    {"reason.resource", "On {day} too little of {resource} is left: it is held by {holders}.",
     "{day} günü {resource} kaynağından yeterince kalmıyor: {holders} kullanıyor.",
     "في {day} لا يبقى من المورد {resource} ما يكفي: تشغله {holders}."},
    {"reason.resource_short", "On {day} there is too little of {resource}, whoever else uses it.",
     "{day} günü, başka kullanan olmasa da {resource} kaynağı yetmiyor.",
     "في {day} لا يكفي المورد {resource} ولو لم يستخدمه أحد غيره."},
    {"reason.condition_by_activity", "It waits for {condition}, met the day after {activity} finishes on {finish}.",
     "{condition} koşulunu bekliyor; koşul, {activity} faaliyetinin {finish} tarihinde bitmesinin ertesi günü "
     "karşılanır.",
     "ينتظر الشرط {condition}، ويتحقق في اليوم التالي لانتهاء {activity} في {finish}."},
    {"reason.condition_met", "It waited for {condition}, met on {date}.",
     "{date} tarihinde karşılanan {condition} koşulunu bekledi.", "انتظر الشرط {condition} الذي تحقق في {date}."},
    {"reason.condition_assumed", "It waits for {condition}, which is assumed to be met on {date}.",
     "{date} tarihinde karşılanacağı varsayılan {condition} koşulunu bekliyor.",
     "ينتظر الشرط {condition} المفترَض تحققه في {date}."},
    {"reason.budget", "An earlier start falls in {line}, which has {left, number} left; it costs {cost, number}.",
     "Daha erken bir başlangıç, {left, number} kalan {line} bütçe kalemine düşer; maliyeti {cost, number}.",
     "البدء الأبكر يقع في بند الميزانية {line} وقد بقي فيه {left, number}؛ وتكلفته {cost, number}."},
    {"reason.budget_lines", "An earlier start falls in {lines}, which have too little left; it costs {cost, number}.",
     "Daha erken bir başlangıç, yeterince parası kalmayan {lines} bütçe kalemlerine düşer; maliyeti {cost, number}.",
     "البدء الأبكر يقع في بنود الميزانية {lines} ولم يبقَ فيها ما يكفي؛ وتكلفته {cost, number}."},
    {"reason.no_budget_line", "No budget line pays for an earlier start; it costs {cost, number}.",
     "Daha erken bir başlangıcı karşılayan bütçe kalemi yok; maliyeti {cost, number}.",
     "لا بند ميزانية يغطي بدءًا أبكر؛ وتكلفته {cost, number}."},
    {"reason.waits_for", "It waits for {conditions}: not met, and nobody can say when.",
     "{conditions} koşulunu bekliyor: karşılanmadı ve ne zaman karşılanacağını kimse söyleyemiyor.",
     "ينتظر {conditions}: لم يتحقق بعد، ولا يستطيع أحد أن يقول متى."},
    {"reason.waits_through", "Through {activities} it waits for {conditions}: not met, and nobody can say when.",
     "{activities} üzerinden {conditions} koşulunu bekliyor: karşılanmadı ve ne zaman karşılanacağını kimse "
     "söyleyemiyor.",
     "ينتظر عن طريق {activities} ما يلي: {conditions}، ولم يتحقق بعد، ولا يستطيع أحد أن يقول متى."},
    {"reason.also_holds",
     "The same day is also held by:", "Aynı günü şunlar da tutuyor:", "ويحكم اليوم نفسه أيضًا ما يلي:"},
    {"reason.if_lifted", "Without this it could start on {date}.", "Bu olmasa {date} tarihinde başlayabilirdi.",
     "لولا ذلك لأمكن أن يبدأ في {date}."},

    // What is left out.
    {"omission.budget", "{line} has {left, number} left; it costs {cost, number}.",
     "{line} bütçe kaleminde {left, number} kaldı; maliyeti {cost, number}.",
     "بقي في بند الميزانية {line} {left, number}؛ وتكلفته {cost, number}."},
    {"omission.budget_lines", "{lines} have too little left; it costs {cost, number}.",
     "{lines} bütçe kalemlerinde yeterince para kalmadı; maliyeti {cost, number}.",
     "لم يبقَ في بنود الميزانية {lines} ما يكفي؛ وتكلفته {cost, number}."},
    {"omission.no_budget_line",
     "No budget line of its payer covers a day on which it could start; it costs {cost, number}.",
     "Ödeyen tarafın hiçbir bütçe kalemi, başlayabileceği bir günü kapsamıyor; maliyeti {cost, number}.",
     "لا يغطي أي بند ميزانية للطرف الدافع يومًا يمكن أن يبدأ فيه؛ وتكلفته {cost, number}."},
    {"omission.resource", "There is no time at which enough of {of} is left for it.",
     "{of} kaynağından ona yetecek kadarının boş kaldığı bir dönem yok.", "لا توجد مدة يبقى فيها من {of} ما يكفيه."},
    {"omission.deadline", "It cannot finish by its deadline, {date}.", "Son tarihi olan {date} gününe kadar bitemiyor.",
     "لا يمكن أن ينتهي قبل موعده النهائي {date}."},
    {"omission.horizon", "It cannot finish by the end of the planning horizon, {date}.",
     "Planlama ufkunun sonu olan {date} tarihine kadar bitemiyor.", "لا يمكن أن ينتهي قبل نهاية أفق التخطيط {date}."},
    {"omission.predecessor", "What must come before it is not in the roadmap: {of}.",
     "Ondan önce gelmesi gereken yol haritasında yok: {of}.", "ما يجب أن يسبقه ليس في خارطة الطريق: {of}."},
    {"omission.no_value", "It would hardly raise the value.", "Değeri neredeyse hiç artırmaz.", "لا يكاد يرفع القيمة."},
    {"omission.cancelled", "It is cancelled.", "İptal edildi.", "أُلغي."},
    {"omission.would_take_budget",
     "With {of} at {to, number} instead of {from, number} it would come in and add {gain, number,#,##0.00} to the "
     "value. Try {argument}",
     "{of} bütçe kalemi {from, number} yerine {to, number} olsa girer ve değere {gain, number,#,##0.00} katardı. "
     "Deneyin: {argument}",
     "لو كان {of} {to, number} بدلًا من {from, number} لدخل وأضاف {gain, number,#,##0.00} إلى القيمة. جرّب "
     "{argument}"},
    {"omission.would_take_capacity",
     "With {to, number} of {of} instead of {from, number} it would come in and add {gain, number,#,##0.00} to the "
     "value. Try {argument}",
     "{of} kaynağı {from, number} yerine {to, number} olsa girer ve değere {gain, number,#,##0.00} katardı. Deneyin: "
     "{argument}",
     "لو كانت سعة {of} {to, number} بدلًا من {from, number} لدخل وأضاف {gain, number,#,##0.00} إلى القيمة. "
     "جرّب "
     "{argument}"},
    {"omission.would_take_capacity_from",
     "With {to, number} of {of} instead of {from, number} from {date} on it would come in and add {gain, "
     "number,#,##0.00} to the value. Try {argument}",
     "{of} kaynağı {date} gününden başlayarak {from, number} yerine {to, number} olsa girer ve değere {gain, "
     "number,#,##0.00} katardı. Deneyin: {argument}",
     "لو كانت سعة {of} {to, number} بدلًا من {from, number} ابتداءً من {date} لدخل وأضاف {gain, number,#,##0.00} "
     "إلى "
     "القيمة. جرّب {argument}"},
};

}  // namespace

const std::span<const CatalogueEntry> kReasonMessages{kReasonEntries};

}  // namespace entente::text
