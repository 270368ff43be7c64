// What the simulation says: how sure a roadmap is, and what makes it unsure.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kSimulationEntries[] = {
    {"risk.too_many",
     "{futures} futures of {activities} activities are more than can be kept at once. Ask for at most {most} futures.",
     "{activities} faaliyetin {futures} geleceği aynı anda tutulamayacak kadar çok. En çok {most} gelecek isteyin.",
     "عدد المستقبلات {futures} لأنشطة عددها {activities} أكثر مما يمكن حفظه معًا. اطلب {most} على الأكثر."},
    {"risk.cancelled", "Stopped by Ctrl-C before all futures were simulated. Run it again, or with fewer --futures.",
     "Tüm gelecekler benzetilmeden Ctrl-C ile durduruldu. Yeniden veya daha küçük bir --futures ile çalıştırın.",
     "أُوقفت بـ Ctrl-C قبل محاكاة كل المستقبلات. أعد التشغيل أو قلّل --futures."},

    // The headline.
    {"simulation.identity",
     "{futures, plural, one {# future} other {# futures}}, {from} to {to}, status date {status}, view {view}, seed "
     "{seed, "
     "number, ::group-off}",
     "{futures} gelecek, {from} – {to}, durum tarihi {status}, görünüm {view}, tohum {seed, number, ::group-off}",
     "عدد المستقبلات {futures}، من {from} إلى {to}، تاريخ الحالة {status}، العرض {view}، البذرة {seed, number, "
     "::group-off}"},
    {"simulation.value_reached",
     "{planned, number, ::.0} planned; 80 of 100 futures reach at least {p80, number, ::.0}",
     "planlanan {planned, number, ::.0}; 100 gelecekten 80 tanesi en az {p80, number, ::.0} değerine ulaşır",
     "المخطط {planned, number, ::.0}؛ ويبلغ 80 من كل 100 مستقبل {p80, number, ::.0} على الأقل"},
    {"simulation.value_spread",
     "90 of 100 reach {p90, number, ::.0}, 50 reach {p50, number, ::.0}, 10 reach {p10, number, ::.0}; mean {mean, "
     "number, ::.0}",
     "100 gelecekten 90 tanesi {p90, number, ::.0}, 50 tanesi {p50, number, ::.0}, 10 tanesi {p10, number, ::.0} "
     "değerine ulaşır; ortalama {mean, number, ::.0}",
     "يبلغ 90 من كل 100 مستقبل {p90, number, ::.0}، ويبلغ 50 منها {p50, number, ::.0}، و10 منها {p10, number, ::.0}؛ "
     "والمتوسط {mean, number, ::.0}"},
    {"simulation.objectives", "Objectives", "Amaçlar", "الأهداف"},
    {"simulation.objectives_likely", "{likely} of {count} are reached in at least 80 of 100 futures",
     "{count} amaçtan {likely} tanesine 100 gelecekten en az 80 tanesinde ulaşılır",
     "يتحقق {likely} من {count} في 80 من كل 100 مستقبل على الأقل"},
    {"simulation.everything", "Whole roadmap", "Tüm yol haritası", "الخارطة كلها"},
    {"simulation.done_by", "planned for {planned}; done by {date} in 80 of 100 futures",
     "planlanan {planned}; 100 gelecekten 80 tanesinde {date} itibarıyla tamamlanır",
     "المخطط {planned}؛ وتكتمل بحلول {date} في 80 من كل 100 مستقبل"},
    {"simulation.done_in",
     "planned for {planned}; completed within the horizon in {share, number, ::percent scale/100 precision-integer} of "
     "the futures",
     "planlanan {planned}; geleceklerin {share, number, ::percent scale/100 precision-integer} kadarında planlama "
     "dönemi içinde tamamlanır",
     "المخطط {planned}؛ وتكتمل ضمن الأفق في {share, number, ::percent scale/100 precision-integer} من المستقبلات"},

    // The bands.
    // Ten cells, eight, ten and ten.
    {"simulation.likely_by", "80% by", "%80 tarihi", "80٪ بحلول"},
    {"simulation.reached", "reached", "ulaşan", "تتحقق"},
    {"simulation.not_reached", "under 80%", "%80''den az", "دون 80٪"},
    {"simulation.not_planned", "left out", "dışarıda", "مستبعد"},
    {"simulation.legend_art", "━ 10 to 80 of 100 futures   ◆ 50   ┃ 80   ─ to 90   ┄ beyond the horizon   ○ planned",
     "━ 100 gelecekten 10 – 80   ◆ 50   ┃ 80   ─ 90''a dek   ┄ dönem dışı   ○ planlanan",
     "━ من 10 إلى 80 من كل 100 مستقبل   ◆ 50   ┃ 80   ─ إلى 90   ┄ بعد الأفق   ○ المخطط"},
    {"simulation.legend_plain", "= 10 to 80 of 100 futures   + 50   | 80   - to 90   ~ beyond the horizon   o planned",
     "= 100 gelecekten 10 – 80   + 50   | 80   - 90''a dek   ~ dönem dışı   o planlanan",
     "= من 10 إلى 80 من كل 100 مستقبل   + 50   | 80   - إلى 90   ~ بعد الأفق   o المخطط"},

    // What drives the variance.
    {"simulation.drivers", "What drives the value: shares of its variance",
     "Değeri oynatan etkenler: varyanstaki payları", "ما يحرّك القيمة: الحصص من تباينها"},
    {"simulation.no_drivers", "Nothing that can be told from chance.", "Rastlantıdan ayırt edilebilen bir etken yok.",
     "لا شيء يمكن تمييزه من المصادفة."},
    {"simulation.effect_risk", "{effect, number, ::sign-always .0} when it strikes",
     "gerçekleşirse {effect, number, ::sign-always .0}", "{effect, number, ::sign-always .0} إذا وقع"},
    {"simulation.effect_condition",
     "{effect, plural, =0 {always comes} other {{effect, number, ::sign-always .0} when it never comes}}",
     "{effect, plural, =0 {her zaman gerçekleşir} other {hiç gerçekleşmezse {effect, number, ::sign-always .0}}}",
     "{effect, plural, =0 {يتحقق دائمًا} other {{effect, number, ::sign-always .0} إذا لم يتحقق قط}}"},
    {"simulation.effect_duration", "{effect, number, ::sign-always .0} when it lasts long",
     "uzun sürerse {effect, number, ::sign-always .0}", "{effect, number, ::sign-always .0} إذا طال"},
    {"simulation.rest",
     "{share, number, ::percent scale/100 precision-integer}: everything else, and what several of these do only "
     "together",
     "{share, number, ::percent scale/100 precision-integer}: geri kalan her şey ve bunların yalnızca birlikte "
     "yaptıkları",
     "{share, number, ::percent scale/100 precision-integer}: كل ما عداها، وما لا يفعله عدد منها إلا مجتمعًا"},
    {"simulation.objective_drivers", "What drives the day on which each objective is reached:",
     "Her amaca ulaşılan günü oynatan etkenler:", "ما يحرّك يوم تحقق كل هدف:"},

    // What is not sure.
    {"simulation.doubtful",
     "{count, plural, one {# activity is} other {# activities are}} finished in fewer than 80 of 100 futures",
     "{count} faaliyet 100 gelecekten 80 tanesinden azında tamamlanıyor",
     "{count, plural, zero {لا نشاط يكتمل} one {نشاط واحد يكتمل} two {نشاطان يكتملان} few {# أنشطة تكتمل} many {# "
     "نشاطًا يكتمل} other {# نشاط يكتمل}} في أقل من 80 من كل 100 مستقبل"},
    {"simulation.finished_in",
     "finished in {share, number, ::percent scale/100 precision-integer rounding-mode-floor} of the futures",
     "geleceklerin {share, number, ::percent scale/100 precision-integer rounding-mode-floor} kadarında tamamlanır",
     "يكتمل في {share, number, ::percent scale/100 precision-integer rounding-mode-floor} من المستقبلات"},
    {"simulation.broken", "What is agreed and not always kept", "Kararlaştırılıp her zaman tutulamayanlar",
     "ما اتُّفق عليه ولا يُوفى به دائمًا"},
    {"simulation.deadline_kept",
     "{activity} keeps its deadline of {deadline} in {share, number, ::percent scale/100 precision-integer} of the "
     "futures.",
     "{activity}, geleceklerin {share, number, ::percent scale/100 precision-integer} kadarında {deadline} son "
     "tarihine "
     "yetişir.",
     "يلتزم {activity} بموعده النهائي {deadline} في {share, number, ::percent scale/100 precision-integer} من "
     "المستقبلات."},
    {"simulation.broken_lag",
     "{activity} comes later after {predecessor} than agreed in {share, number, ::percent scale/100 .0} of the "
     "futures.",
     "{activity}, geleceklerin {share, number, ::percent scale/100 .0} kadarında {predecessor} ardından "
     "kararlaştırılandan geç gelir.",
     "يأتي {activity} بعد {predecessor} متأخرًا عن المتفق عليه في {share, number, ::percent scale/100 .0} من "
     "المستقبلات."},
    {"simulation.broken_lead",
     "{activity} turns out to be too early for {predecessor} in {share, number, ::percent scale/100 .0} of the "
     "futures.",
     "{activity}, geleceklerin {share, number, ::percent scale/100 .0} kadarında {predecessor} için erken kalır.",
     "يتبين أن {activity} سابق لأوانه مقارنةً بـ {predecessor} في {share, number, ::percent scale/100 .0} من "
     "المستقبلات."},
    {"simulation.broken_resource",
     "{resource} is short for work under way in {share, number, ::percent scale/100 precision-integer} of the futures, "
     "on {days, number, ::.0} days on average.",
     "{resource}, geleceklerin {share, number, ::percent scale/100 precision-integer} kadarında yürüyen işlere yetmez; "
     "ortalama {days, number, ::.0} gün.",
     "لا يكفي {resource} للأعمال الجارية في {share, number, ::percent scale/100 precision-integer} من المستقبلات، "
     "بمتوسط {days, number, ::.0} من الأيام."},
    {"simulation.waiting",
     "{count, plural, one {# activity waits} other {# activities wait}} in every future for what nobody can date.",
     "{count} faaliyet, her gelecekte tarihini kimsenin bilemeyeceği bir koşulu bekliyor.",
     "{count, plural, zero {لا نشاط ينتظر} one {نشاط واحد ينتظر} two {نشاطان ينتظران} few {# أنشطة تنتظر} many {# "
     "نشاطًا "
     "ينتظر} other {# نشاط ينتظر}} في كل مستقبل ما لا يستطيع أحد تحديد تاريخه."},

    // Help.
    {"help.simulate", "show how sure a roadmap is, and what makes it unsure",
     "bir yol haritasının ne kadar güvenilir olduğunu ve onu neyin oynattığını gösterir",
     "بيان مدى موثوقية خارطة طريق وما يزعزعها"},
    {"help.simulate_about",
     "Plays a roadmap in many futures: durations vary, risks strike, conditions come early, late or never. Nothing is "
     "decided in a future with what is not yet known there. Without --roadmap the programme is planned first.",
     "Bir yol haritasını pek çok gelecekte oynatır: süreler değişir, riskler gerçekleşir, koşullar erken, geç veya hiç "
     "gelmez. Hiçbir gelecekte henüz bilinmeyene göre karar verilmez. --roadmap yoksa önce program planlanır.",
     "يجري خارطة الطريق في مستقبلات كثيرة: تتغير المدد، وتقع المخاطر، وتتحقق الشروط مبكرًا أو متأخرًا أو لا تتحقق. "
     "ولا يُتخذ في أي مستقبل قرار بما لم يُعرف فيه بعد. وبلا --roadmap يُخطَّط البرنامج أولًا."},
    {"help.simulate_examples",
     "entente simulate examples/asterra-belmar --roadmap r.json\nentente simulate examples/asterra-belmar --futures "
     "50000 --details",
     "entente simulate examples/asterra-belmar --roadmap r.json --lang tr\nentente simulate examples/asterra-belmar "
     "--futures 50000 --details",
     "entente simulate examples/asterra-belmar --roadmap r.json --lang ar\nentente simulate examples/asterra-belmar "
     "--futures 50000 --details"},
    {"help.simulate_roadmap", "the roadmap file to simulate; without it the programme is planned first",
     "benzetilecek yol haritası dosyası; yoksa önce program planlanır",
     "ملف الخارطة المراد محاكاتها؛ وبدونه يُخطَّط البرنامج أولًا"},
    {"help.futures", "how many futures to simulate; {default} by default",
     "kaç geleceğin benzetileceği; varsayılan {default}", "عدد المستقبلات المراد محاكاتها؛ والافتراضي {default}"},
    {"help.simulate_seed", "another seed draws other futures; 1 by default",
     "başka bir tohum başka gelecekler çeker; varsayılan 1", "بذرة أخرى تسحب مستقبلات أخرى؛ والافتراضية 1"},
    {"help.simulate_details", "a band for each activity, and no list cut short",
     "her faaliyet için bir bant; hiçbir liste kısaltılmaz", "شريط لكل نشاط، ولا تُختصر أي قائمة"},
};

}  // namespace

const std::span<const CatalogueEntry> kSimulationMessages{kSimulationEntries};

}  // namespace entente::text
