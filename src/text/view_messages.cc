// What the views of a roadmap say beside the roadmap's own words.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kViewEntries[] = {
    // The headline.
    {"view.identity",
     "{from} to {to}, status date {status}, view {view}, effort {effort}, seed {seed, number, ::group-off}",
     "{from} – {to}, durum tarihi {status}, görünüm {view}, çaba {effort}, tohum {seed, number, ::group-off}",
     "من {from} إلى {to}، تاريخ الحالة {status}، العرض {view}، الجهد {effort}، البذرة {seed, number, "
     "::group-off}"},
    {"view.changed", "What if: {change}", "Varsayalım: {change}", "ماذا لو: {change}"},
    {"view.assumed_here", "Assumed for this roadmap: {change}", "Bu yol haritası için varsayılan: {change}",
     "مفترض لهذه الخارطة: {change}"},
    {"view.value", "Value", "Değer", "القيمة"},
    {"view.value_of_bound",
     "{value, number, ::.0} of at most {bound, number, ::.0}, gap {gap, number, ::percent scale/100 .0}",
     "{value, number, ::.0}; en çok {bound, number, ::.0} olabilir, fark {gap, number, ::percent scale/100 .0}",
     "{value, number, ::.0} من {bound, number, ::.0} على الأكثر، والفارق {gap, number, ::percent scale/100 .0}"},
    {"view.end_value", "At the end", "Dönem sonunda", "في النهاية"},
    {"view.end_value_of", "{value, number, ::.0} of {possible, number, ::.0} if every need were met",
     "{value, number, ::.0}; tüm ihtiyaçlar karşılansa {possible, number, ::.0}",
     "{value, number, ::.0} من {possible, number, ::.0} لو لُبّيت كل الاحتياجات"},
    {"view.cost", "Cost", "Maliyet", "الكلفة"},
    {"view.cost_of", "{cost} of {money} {unit}", "{cost} / {money} {unit}", "{cost} من {money} {unit}"},
    {"view.money_unit",
     "{unit, plural, =1 {{currency}} =1000 {thousand {currency}} =1000000 {million {currency}} other {× {unit} "
     "{currency}}}",
     "{unit, plural, =1 {{currency}} =1000 {bin {currency}} =1000000 {milyon {currency}} other {× {unit} {currency}}}",
     "{unit, plural, =1 {{currency}} =1000 {ألف {currency}} =1000000 {مليون {currency}} other {× {unit} {currency}}}"},
    {"view.activities_label", "Activities", "Faaliyetler", "الأنشطة"},
    {"view.activities_split", "{selected} selected, {waiting} waiting without a date, {left_out} left out",
     "{selected} seçildi, {waiting} tarihsiz bekliyor, {left_out} dışarıda kaldı",
     "المختارة {selected}، والمنتظرة بلا تاريخ {waiting}، والمستبعدة {left_out}"},
    {"view.last_finish", "Last finish", "Son bitiş", "آخر انتهاء"},
    {"view.nothing_selected", "nothing is selected", "hiçbir faaliyet seçilmedi", "لم يُختر أي نشاط"},

    // The chart.
    {"view.under_way", "Under way", "Yürüyen faaliyetler", "الأنشطة الجارية"},
    {"view.selected_of", "selected", "seçilen", "المختار"},
    {"view.all_lines", "All lines of effort", "Tüm çalışma hatları", "كل مسارات العمل"},
    {"view.status_date", "status date {date}", "durum tarihi {date}", "تاريخ الحالة {date}"},
    {"view.gates", "Gates", "Karar kapıları", "بوابات القرار"},
    {"view.opens", "opens", "açılış", "تفتح في"},
    {"view.gate_undated", "no date: waits for {condition}", "tarih yok: {condition} bekleniyor",
     "بلا تاريخ: تنتظر {condition}"},
    {"view.legend_art", "◆ opens   ◇ opens on an assumption   yellow: assumed",
     "◆ açılır   ◇ varsayıma göre açılır   sarı: varsayım", "◆ تُفتح   ◇ تُفتح على افتراض   الأصفر: مفترض"},
    {"view.legend_plain", "0-9 activities under way   * opens   ? on an assumption",
     "0-9 yürüyen faaliyet   * açılır   ? varsayıma göre", "0-9 الأنشطة الجارية   * تُفتح   ? على افتراض"},

    // Money and needs.
    {"view.money_by_line", "Money by budget line ({unit})", "Bütçe kalemlerine göre para ({unit})",
     "المال حسب بند الميزانية ({unit})"},
    {"view.spent_of", "{spent} of {amount}, {left} left", "{spent} / {amount}, kalan {left}",
     "{spent} من {amount}، والباقي {left}"},
    {"view.needs", "Needs: {met} of {count} reach their target",
     "İhtiyaçlar: {count} ihtiyaçtan {met} tanesi hedef değerine ulaşıyor",
     "الاحتياجات: يبلغ القيمة المستهدفة {met} من {count}"},
    {"view.of_target", "of {target}", "/ {target}", "من {target}"},

    // What binds.
    {"view.what_binds", "What binds: activities that would start earlier without it",
     "Belirleyici kısıtlar: bunlar olmasa daha erken başlayacak faaliyetler",
     "القيود الحاكمة: أنشطة كانت ستبدأ أبكر لولاها"},
    {"view.binds_actual", "already started", "başlamış", "بدأ فعلاً"},
    {"view.binds_status_date", "status date", "durum tarihi", "تاريخ الحالة"},
    {"view.binds_earliest_start", "earliest start", "en erken başlangıç", "أبكر بداية"},
    {"view.binds_predecessor", "predecessor", "öncül", "نشاط سابق"},
    {"view.binds_resource", "resource", "kaynak", "مورد"},
    {"view.binds_gate", "gate condition", "kapı koşulu", "شرط بوابة"},
    {"view.binds_budget", "budget line", "bütçe kalemi", "بند ميزانية"},
    {"view.binds_calendar", "calendar", "takvim", "تقويم"},
    {"view.binds_horizon", "start of the horizon", "planlama dönemi başı", "بداية الأفق"},
    {"view.binds_keep", "kept as before", "olduğu gibi korundu", "أُبقي كما كان"},
    {"view.more_constraints",
     "{count, plural, one {and # more constraint} other {and # more constraints}}, holding {activities, "
     "plural, one {# "
     "activity} other {# activities}}",
     "ve {count} kısıt daha, {activities} faaliyeti tutuyor",
     "{count, plural, zero {ولا قيد آخر} one {وقيد آخر واحد} two {وقيدان آخران} few {و# قيود أخرى} many "
     "{و# قيدًا آخر} "
     "other {و# قيد آخر}}، ويؤخر "
     "{activities, plural, zero {لا شيء} one {نشاطًا واحدًا} two {نشاطين} few {# أنشطة} many {# نشاطًا} "
     "other {# نشاط}}"},

    // What waits, what is left out, what is assumed.
    {"view.waiting", "{count, plural, one {# activity waits} other {# activities wait}} for what nobody can date",
     "{count} faaliyet, tarihini kimsenin bilemeyeceği bir koşulu bekliyor",
     "{count, plural, zero {لا نشاط ينتظر} one {نشاط واحد ينتظر} two {نشاطان ينتظران} few {# أنشطة تنتظر} many {# "
     "نشاطًا ينتظر} other {# نشاط ينتظر}} ما لا يستطيع أحد تحديد تاريخه"},
    {"view.left_out",
     "{count, plural, one {# activity is} other {# activities are}} left out; what would bring most stands first",
     "{count} faaliyet dışarıda kaldı; en çok değer katacak olan başta",
     "{count, plural, zero {لا نشاط مستبعدًا} one {نشاط واحد مستبعد} two {نشاطان مستبعدان} few {# أنشطة مستبعدة} many "
     "{# نشاطًا مستبعدًا} other {# نشاط مستبعد}}؛ الأكثر نفعًا أولًا"},
    {"view.more_left_out", "{count, plural, one {and # more activity} other {and # more activities}}",
     "ve {count} faaliyet daha",
     "{count, plural, zero {ولا نشاط آخر} one {ونشاط آخر واحد} two {ونشاطان آخران} few {و# أنشطة أخرى} "
     "many {و# نشاطًا "
     "آخر} other {و# نشاط آخر}}"},
    {"view.assumptions", "Dates that rest on an assumption", "Bir varsayıma dayanan tarihler",
     "تواريخ تقوم على افتراض"},
    {"view.assumed",
     "{condition} {text}: assumed from {date}; {count, plural, one {# activity rests} other {# "
     "activities rest}} on it",
     "{condition} {text}: {date} itibarıyla gerçekleşeceği varsayıldı; {count} faaliyet buna dayanıyor",
     "{condition} {text}: يُفترض تحققه اعتبارًا من {date}؛ "
     "{count, plural, zero {لا نشاط يقوم} one {نشاط واحد يقوم} two {نشاطان يقومان} few {# أنشطة تقوم} many {# نشاطًا "
     "يقوم} other {# نشاط يقوم}} عليه"},
    {"view.mode_and_dates", "Mode {mode}, {start} to {finish}.", "Uygulama şekli {mode}, {start} – {finish}.",
     "أسلوب التنفيذ {mode}، من {start} إلى {finish}."},
    {"view.conditional_on", "Conditional on {condition}, which is assumed.",
     "{condition} koşuluna bağlı; bu koşul varsayımdır.", "مشروط بتحقق {condition}، وهو مفترض."},

    // What to ask next.
    {"view.ask_next", "Ask on", "Sonraki sorular", "ما يمكن سؤاله بعد ذلك"},
    {"view.ask_why", "why {activity} is not earlier", "{activity} neden daha erken değil", "لماذا ليس {activity} أبكر"},
    {"view.ask_details", "every activity with its reason", "her faaliyet, nedeniyle", "كل نشاط مع سببه"},
    {"view.ask_out", "keep this roadmap, to ask and compare", "bu yol haritasını sakla, sor ve karşılaştır",
     "حفظ هذه الخارطة للسؤال والمقارنة"},

    // Why.
    {"view.no_date", "no date", "tarih yok", "بلا تاريخ"},
    {"view.from_to", "{start} to {finish}", "{start} – {finish}", "من {start} إلى {finish}"},
    {"view.is_selected", "Selected, in mode {mode}. What forbids one working day earlier, step by step:",
     "Seçildi, uygulama şekli {mode}. Bir iş günü öncesini engelleyenler, adım adım:",
     "مختار، أسلوب التنفيذ {mode}. ما يمنع يوم عمل أبكر، خطوة بعد خطوة:"},
    {"view.is_waiting",
     "Waiting, without a date. What it waits for:", "Tarihsiz bekliyor. Beklediği:", "ينتظر بلا تاريخ. وما ينتظره:"},
    {"view.is_left_out", "Left out. Why, and what it would take:", "Dışarıda kaldı. Nedeni ve ne gerektiği:",
     "مستبعد. السبب وما يلزم لإدخاله:"},
    {"view.chain_is_cut", "The chain goes on. Ask `why` about the last activity.",
     "Zincir sürüyor. Son faaliyet için `why` sorun.", "السلسلة مستمرة. اسأل `why` عن آخر نشاط."},

    // Compare.
    {"view.no_differences", "No differences: the same activities, dates, figures and inputs.",
     "Fark yok: aynı faaliyetler, tarihler, rakamlar ve girdiler.",
     "لا فروق: الأنشطة والتواريخ والأرقام والمدخلات نفسها."},
    {"view.difference_count",
     "{count, plural, one {# difference} other {# differences}}, from the earlier roadmap to the later one",
     "Önceki yol haritasından sonrakine {count} fark",
     "{count, plural, zero {لا فروق} one {فرق واحد} two {فرقان} few {# فروق} many {# فرقًا} other {# فرق}} من الخارطة "
     "الأسبق إلى اللاحقة"},
    {"view.changes_input", "Inputs", "Girdiler", "المدخلات"},
    {"view.changes_result", "Results", "Sonuçlar", "النتائج"},
    {"view.changes_added", "Added", "Eklenenler", "أُضيفت"},
    {"view.changes_dropped", "Dropped", "Çıkarılanlar", "أُسقطت"},
    {"view.changes_waiting", "Waiting, or waiting no longer", "Bekleyenler veya artık beklemeyenler",
     "تنتظر أو لم تعد تنتظر"},
    {"view.changes_moved", "Moved", "Tarihi değişenler", "تغيّرت تواريخها"},
    {"view.changes_mode", "Other mode", "Uygulama şekli değişenler", "تغيّر أسلوب تنفيذها"},
    {"view.changes_state", "Started or completed", "Başlayanlar veya tamamlananlar", "بدأت أو اكتملت"},
    {"view.changes_known", "Known to one of them only", "Yalnız birinde bulunanlar", "لا تعرفها إلا إحداهما"},
    {"view.changes_need", "Needs", "İhtiyaçlar", "الاحتياجات"},

    // Verify and check.
    {"view.holds", "This file is a roadmap of this programme, and what it states follows from its dates.",
     "Bu dosya bu programın bir yol haritasıdır ve söyledikleri tarihlerinden çıkar.",
     "هذا الملف خارطة طريق لهذا البرنامج، وما يذكره ينتج عن تواريخه."},
    {"view.holds_figures",
     "{selected} activities selected, value {value, number, ::.0}, cost {cost}. That its bound is proven cannot be "
     "seen from a file.",
     "{selected} faaliyet seçilmiş, değer {value, number, ::.0}, maliyet {cost}. Üst sınırın kanıtlanmış olduğu "
     "dosyadan görülemez.",
     "الأنشطة المختارة {selected}، القيمة {value, number, ::.0}، الكلفة {cost}. أما برهان الحد الأعلى فلا يُرى من "
     "الملف."},
    {"view.does_not_hold",
     "This file does not hold: {count, plural, one {# statement is} other {# statements are}} not so. Compute the "
     "roadmap again with `entente plan`.",
     "Bu dosya tutmuyor: {count} ifade doğru değil. Yol haritasını `entente plan` ile yeniden hesaplayın.",
     "هذا الملف لا يصح: {count, plural, zero {لا شيء} one {أمر واحد} two {أمران} few {# أمور} many {# أمرًا} other {# "
     "أمر}} على خلاف ما يذكر. أعد حساب الخارطة بـ `entente plan`."},
    {"view.package_of_facts_is_right",
     "The package of facts is right: {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# row} "
     "other "
     "{# rows}}, every reference and rule checked. It has no horizon: nothing is planned from it.",
     "Olgu paketi doğru: {tables} tablo, {rows} satır; her başvuru ve kural denetlendi. Ufku yok: ondan plan yapılmaz.",
     "حزمة الوقائع صحيحة: {tables, plural, zero {لا جداول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولًا} "
     "other {# جدول}}، {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}؛ "
     "فُحصت كل إحالة وقاعدة. لا أفق لها: لا يُخطَّط منها شيء."},
    {"view.package_is_right",
     "The package is right: {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# row} other {# "
     "rows}}, every reference and rule checked.",
     "Paket doğru: {tables} tablo, {rows} satır; her başvuru ve kural denetlendi.",
     "الحزمة صحيحة: {tables, plural, zero {لا جداول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولًا} other "
     "{# جدول}}، "
     "{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}؛ فُحصت كل إحالة "
     "وقاعدة."},
};

}  // namespace

const std::span<const CatalogueEntry> kViewMessages{kViewEntries};

}  // namespace entente::text
