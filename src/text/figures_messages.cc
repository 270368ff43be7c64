// What reconciliation finds in figures.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kFiguresEntries[] = {
    // What is missing in one reading.
    {"figures.no_as_of", "{reading} does not say up to which day it counts. Ask its source for the as-of.",
     "{reading} hangi güne kadar saydığını söylemiyor. Bilgi kaynağından tarihini isteyin.",
     "لا تقول {reading} حتى أي يوم تعدّ. اطلبوا تاريخها من مصدرها."},
    {"figures.as_of_partial", "{reading} counts up to {date}, of which a part is not known. Ask for the whole date.",
     "{reading} {date} tarihine kadar sayıyor; bunun bir bölümü bilinmiyor. Tam tarihi isteyin.",
     "تعدّ {reading} حتى {date}، وجزء من هذا التاريخ غير معروف. اطلبوا التاريخ كاملًا."},
    {"figures.no_period_start",
     "{reading} does not say since which day it counts. Ask its source for the period start.",
     "{reading} hangi günden beri saydığını söylemiyor. Bilgi kaynağından dönem başını isteyin.",
     "لا تقول {reading} منذ أي يوم تعدّ. اطلبوا بداية الفترة من مصدرها."},
    {"figures.period_start_partial",
     "{reading} counts since {date}, of which a part is not known. Ask for the whole date.",
     "{reading} {date} tarihinden beri sayıyor; bunun bir bölümü bilinmiyor. Tam tarihi isteyin.",
     "تعدّ {reading} منذ {date}، وجزء من هذا التاريخ غير معروف. اطلبوا التاريخ كاملًا."},
    {"figures.no_increment",
     "{reading} is a total without any increment beside it: what came in a period is not known. Ask for the "
     "increments.",
     "{reading}, yanında hiç artış olmayan bir toplam: bir dönemde ne eklendiği bilinmiyor. Artışları isteyin.",
     "{reading} مجموع لا زيادة معه: لا يُعرف ما أُضيف في فترة. اطلبوا الزيادات."},
    {"figures.order_unknown",
     "Which of {before} ({date}) and {reading} ({other}) comes first is not known: a part of a date is missing. Ask "
     "for "
     "the whole dates.",
     "{before} ({date}) ile {reading} ({other}) arasında hangisinin önce geldiği bilinmiyor: bir tarihin bölümü eksik. "
     "Tam tarihleri isteyin.",
     "لا يُعرف أيهما أسبق، {before} ({date}) أم {reading} ({other}): جزء من تاريخ ناقص. اطلبوا التاريخين كاملين."},
    {"figures.too_large", "The sum that {reading} would have to be is too large to be written. Look at its readings.",
     "{reading} için beklenen toplam yazılamayacak kadar büyük. Ölçümlerine bakın.",
     "المجموع المنتظر في {reading} أكبر من أن يُكتب. انظروا في قراءاته."},

    // Totals.
    {"figures.total_repeats", "{reading} says the same total as {before} for {date}: {value}.",
     "{reading}, {date} için {before} ile aynı toplamı veriyor: {value}.",
     "تذكر {reading} المجموع نفسه الذي في {before} ليوم {date}: {value}."},
    {"figures.totals_differ",
     "{reading} says {value} for {date}, but {before} of the same source says {expected}: {by} of difference. Find out "
     "which holds.",
     "{reading}, {date} için {value} diyor; aynı kaynağın {before} ölçümü ise {expected}: fark {by}. Hangisinin "
     "geçerli "
     "olduğunu araştırın.",
     "تذكر {reading} {value} ليوم {date}، وتذكر {before} من المصدر نفسه {expected}: الفرق {by}. تحققوا أيهما الصحيح."},
    {"figures.total_follows", "{reading} is {before} and what was counted from {from} to {to}: {value}.",
     "{reading}, {before} ile {from} ile {to} arasında sayılanın toplamı: {value}.",
     "{reading} هو {before} مع ما عُدّ من {from} إلى {to}: {value}."},
    {"figures.total_does_not_follow",
     "{reading} is {value}, but {before} and what was counted from {from} to {to} make {expected}: {by} of difference. "
     "Correct one of them, or give the increment that is missing.",
     "{reading} {value}; oysa {before} ile {from} ile {to} arasında sayılan {expected} ediyor: fark {by}. Birini "
     "düzeltin veya eksik artışı verin.",
     "{reading} {value}، لكن {before} مع ما عُدّ من {from} إلى {to} يساوي {expected}: الفرق {by}. صححوا أحدهما أو أعطوا "
     "الزيادة الناقصة."},
    {"figures.total_falls",
     "{reading} ({value}, {to}) is less than {before} ({expected}, {from}) though a total since the same day cannot "
     "fall: "
     "{by}. Correct it, or give the increment that takes something back.",
     "{reading} ({value}, {to}), {before} ölçümünden ({expected}, {from}) az; aynı günden beri sayan bir toplam "
     "düşemez: "
     "{by}. Düzeltin veya geri alan artışı verin.",
     "{reading} ({value}، {to}) أقل من {before} ({expected}، {from})، والمجموع منذ اليوم نفسه لا ينقص: {by}. صححوه أو "
     "أعطوا الزيادة السالبة التي تفسره."},
    {"figures.total_is_counted", "{reading} is what was counted from {from} to {to}: {value}.",
     "{reading}, {from} ile {to} arasında sayılandır: {value}.", "{reading} هو ما عُدّ من {from} إلى {to}: {value}."},
    {"figures.total_is_not_counted",
     "{reading} is {value}, but the increments from {from} to {to} make {expected}: {by} of difference. Correct one of "
     "them.",
     "{reading} {value}; oysa {from} ile {to} arasındaki artışlar {expected} ediyor: fark {by}. Birini düzeltin.",
     "{reading} {value}، لكن الزيادات من {from} إلى {to} تساوي {expected}: الفرق {by}. صححوا أحدهما."},
    {"figures.increment_missing",
     "{reading} cannot be set against {before}: from {from} to {to} no increment was counted. Ask for it; it is not "
     "filled in.",
     "{reading}, {before} ile karşılaştırılamıyor: {from} ile {to} arasında sayılmış artış yok. İsteyin; boşluk "
     "doldurulmaz.",
     "لا يمكن مقابلة {reading} بـ {before}: لا زيادة معدودة من {from} إلى {to}. اطلبوها؛ فالفراغ لا يُملأ."},
    {"figures.start_not_counted",
     "Whether {reading} is what was counted since its start cannot be told: from {from} to {to} no increment was "
     "counted. "
     "Ask for it; it is not filled in.",
     "{reading} ölçümünün başlangıcından beri sayılana eşit olup olmadığı söylenemiyor: {from} ile {to} arasında "
     "sayılmış "
     "artış yok. İsteyin; boşluk doldurulmaz.",
     "لا يُعلم هل {reading} هو ما عُدّ منذ بدايته: لا زيادة معدودة من {from} إلى {to}. اطلبوها؛ فالفراغ لا يُملأ."},
    {"figures.period_start_changed",
     "{before} counts since {from}, {reading} since {to}: they are not the same total. Give the increments between the "
     "two days.",
     "{before} {from} tarihinden, {reading} {to} tarihinden beri sayıyor: aynı toplam değiller. İki gün arasındaki "
     "artışları verin.",
     "{before} يعدّ منذ {from} و{reading} منذ {to}: ليسا المجموع نفسه. أعطوا الزيادات بين اليومين."},

    // Increments.
    {"figures.gap", "Between {before} and {reading} nothing was counted from {from} to {to}. The gap stays a gap.",
     "{before} ile {reading} arasında, {from} ile {to} arası sayılmamış. Boşluk boşluk olarak kalır.",
     "بين {before} و{reading} لا عدّ من {from} إلى {to}. يبقى الفراغ فراغًا."},
    {"figures.increments_overlap",
     "{before} and {reading} both count the days from {from} to {to}: they cannot be added up. Ask for periods that "
     "join.",
     "{before} ile {reading}, {from} ile {to} arasını ikisi de sayıyor: toplanamazlar. Birbirini izleyen dönemler "
     "isteyin.",
     "{before} و{reading} يعدّان كلاهما الأيام من {from} إلى {to}: لا يُجمعان. اطلبوا فترات متصلة."},
    {"figures.increment_repeats", "{reading} says the same increment as {before} from {from} to {to}: {value}.",
     "{reading}, {from} ile {to} arası için {before} ile aynı artışı veriyor: {value}.",
     "تذكر {reading} الزيادة نفسها التي في {before} من {from} إلى {to}: {value}."},
    {"figures.increments_differ",
     "{reading} says {value} from {from} to {to}, but {before} of the same source says {expected}: {by} of difference. "
     "Find out which holds.",
     "{reading}, {from} ile {to} arası için {value} diyor; aynı kaynağın {before} ölçümü ise {expected}: fark {by}. "
     "Hangisinin geçerli olduğunu araştırın.",
     "تذكر {reading} {value} من {from} إلى {to}، وتذكر {before} من المصدر نفسه {expected}: الفرق {by}. تحققوا أيهما "
     "الصحيح."},
    {"figures.increments_sum", "{reading} is the sum of the shorter increments from {from} to {to}: {value}.",
     "{reading}, {from} ile {to} arasındaki daha kısa artışların toplamıdır: {value}.",
     "{reading} مجموع الزيادات الأقصر من {from} إلى {to}: {value}."},
    {"figures.increments_do_not_sum",
     "{reading} is {value}, but the shorter increments from {from} to {to} make {expected}: {by} of difference. "
     "Correct "
     "one of them.",
     "{reading} {value}; oysa {from} ile {to} arasındaki daha kısa artışlar {expected} ediyor: fark {by}. Birini "
     "düzeltin.",
     "{reading} {value}، لكن الزيادات الأقصر من {from} إلى {to} تساوي {expected}: الفرق {by}. صححوا أحدهما."},

    // Splits.
    {"figures.splits_sum", "The splits of {reading} make up its value.", "{reading} bölümleri değerini veriyor.",
     "أجزاء {reading} تساوي قيمتها."},
    {"figures.splits_do_not_sum",
     "The splits of {reading} make {expected}, its value is {value}: {by} of difference. Correct the splits or the "
     "value.",
     "{reading} bölümleri {expected} ediyor, değeri {value}: fark {by}. Bölümleri veya değeri düzeltin.",
     "أجزاء {reading} تساوي {expected} وقيمتها {value}: الفرق {by}. صححوا الأجزاء أو القيمة."},
    {"figures.increment_told_as_split",
     "{reading} tells the increment {before} as if it were a part of the total {value}: its splits make {sum}. Say the "
     "increment as what came in the period.",
     "{reading}, {before} artışını {value} toplamının bir parçası gibi anlatıyor: bölümleri {sum} ediyor. Artışı "
     "dönemde "
     "eklenen olarak söyleyin.",
     "تذكر {reading} الزيادة {before} كأنها جزء من المجموع {value}: أجزاؤها {sum}. اذكروا الزيادة على أنها ما أُضيف في "
     "الفترة."},
    {"figures.split_outside_area", "A split of {reading} is for {area}, which does not lie in {within}. Take it out.",
     "{reading} ölçümünün bir bölümü {area} için; bu {within} içinde değil. Çıkarın.",
     "في {reading} جزء لـ {area}، وهي ليست داخل {within}. أخرجوه."},
    {"figures.split_area_unknown",
     "A split of {reading} is for {area}; whether that lies in {within} is not in the register. Add the area.",
     "{reading} ölçümünün bir bölümü {area} için; bunun {within} içinde olup olmadığı kayıtta yok. Bölgeyi ekleyin.",
     "في {reading} جزء لـ {area}، ولا يبيّن السجل أهي داخل {within}. أضيفوا المنطقة."},
    {"figures.splits_overlap",
     "Two splits of {reading} count the same ground: {area} contains {part}. Leave one of them out.",
     "{reading} ölçümünün iki bölümü aynı yeri sayıyor: {area}, {part} bölgesini içeriyor. Birini çıkarın.",
     "جزءان من {reading} يعدّان المكان نفسه: {area} تحوي {part}. احذفوا أحدهما."},
    {"figures.split_agrees", "{reading} and {before} say the same for {area}: {value}.",
     "{reading} ile {before}, {area} için aynısını söylüyor: {value}.",
     "تقول {reading} و{before} الشيء نفسه عن {area}: {value}."},
    {"figures.split_differs",
     "{reading} splits off {value} for {area}, but {before}, the reading of that area, says {expected}: {by} of "
     "difference. Correct one of them.",
     "{reading}, {area} için {value} ayırıyor; o bölgenin {before} ölçümü ise {expected}: fark {by}. Birini düzeltin.",
     "تفرز {reading} {value} لـ {area}، وقراءة تلك المنطقة {before} تقول {expected}: الفرق {by}. صححوا إحداهما."},

    // Several sources.
    {"figures.sources_agree", "{source} ({reading}) and {other} ({before}) say the same for {date}: {value}.",
     "{source} ({reading}) ile {other} ({before}), {date} için aynısını söylüyor: {value}.",
     "يقول {source} ({reading}) و{other} ({before}) الشيء نفسه ليوم {date}: {value}."},
    {"figures.sources_differ",
     "{source} ({reading}) says {value} for {date}, {other} ({before}) says {expected}: {by} of difference. Name the "
     "source with the figure.",
     "{source} ({reading}), {date} için {value} diyor; {other} ({before}) {expected}: fark {by}. Rakamı kaynağıyla "
     "söyleyin.",
     "يقول {source} ({reading}) {value} ليوم {date}، ويقول {other} ({before}) {expected}: الفرق {by}. اذكروا الرقم مع "
     "مصدره."},
    {"figures.sources_start_differs",
     "{source} ({reading}) and {other} ({before}) count up to {date} from different days. They cannot be set side by "
     "side.",
     "{source} ({reading}) ile {other} ({before}), {date} tarihine kadar farklı günlerden sayıyor. Yan yana "
     "konamazlar.",
     "يعدّ {source} ({reading}) و{other} ({before}) حتى {date} من يومين مختلفين. لا يوضعان جنبًا إلى جنب."},
    {"figures.sources_start_unknown",
     "{source} ({reading}) and {other} ({before}) count up to {date}, but not both say since when. Ask for the period "
     "start.",
     "{source} ({reading}) ile {other} ({before}), {date} tarihine kadar sayıyor ama ikisi de ne zamandan beri "
     "olduğunu "
     "söylemiyor. Dönem başını isteyin.",
     "يعدّ {source} ({reading}) و{other} ({before}) حتى {date}، ولا يقول كلاهما منذ متى. اطلبوا بداية الفترة."},
    {"figures.sources_no_common_day",
     "{source} ({reading}) and {other} ({before}) have no day in common. Ask one of them for a day of the other.",
     "{source} ({reading}) ile {other} ({before}) arasında ortak gün yok. Birinden ötekinin bir gününü isteyin.",
     "ليس لـ {source} ({reading}) و{other} ({before}) يوم مشترك. اطلبوا من أحدهما يومًا من أيام الآخر."},

    // What changed on the way.
    {"figures.definition_changed",
     "From {before} to {reading} the definition changed (version {was}, then {is}): the two are not the same figure.",
     "{before} ile {reading} arasında tanım değişti (sürüm {was}, sonra {is}): ikisi aynı rakam değil.",
     "تغيّر التعريف بين {before} و{reading} (الإصدار {was} ثم {is}): ليسا الرقم نفسه."},
    {"figures.unit_changed",
     "From {before} to {reading} the unit changed ({was}, then {is}): the two are not the same figure.",
     "{before} ile {reading} arasında birim değişti ({was}, sonra {is}): ikisi aynı rakam değil.",
     "تغيّرت الوحدة بين {before} و{reading} ({was} ثم {is}): ليسا الرقم نفسه."},
    {"figures.area_changed",
     "From {before} to {reading} the area changed ({was}, then {is}; {relation, select, contains {the first contains "
     "the "
     "second} within {the second contains the first} apart {neither contains the other} other {how they lie is not in "
     "the "
     "register}}): the two are not the same figure.",
     "{before} ile {reading} arasında bölge değişti ({was}, sonra {is}; {relation, select, contains {ilki ikincisini "
     "içerir} within {ikincisi ilkini içerir} apart {hiçbiri ötekini içermez} other {konumları kayıtta yok}}): ikisi "
     "aynı "
     "rakam değil.",
     "تغيّرت المنطقة بين {before} و{reading} ({was} ثم {is}؛ {relation, select, contains {الأولى تحوي الثانية} within "
     "{الثانية تحوي الأولى} apart {لا تحوي إحداهما الأخرى} other {موقعهما ليس في السجل}}): ليسا الرقم نفسه."},

    // A file of figures.
    {"series.unknown_column",
     "{cell} is neither a column of a file of figures nor the code of an area. Use date, cumulative, increment, "
     "cumulative_start, increment_start, source, note, or add the area.",
     "{cell} ne bir rakam dosyasının sütunu ne de bir bölgenin kodu. date, cumulative, increment, cumulative_start, "
     "increment_start, source, note kullanın veya bölgeyi ekleyin.",
     "{cell} ليس عمودًا في ملف أرقام ولا رمز منطقة. استعملوا date وcumulative وincrement وcumulative_start "
     "وincrement_start وsource وnote، أو أضيفوا المنطقة."},
    {"series.column_twice", "The column {cell} stands here twice. Remove one.",
     "{cell} sütunu iki kez var. Birini çıkarın.", "العمود {cell} مذكور مرتين. احذفوا أحدهما."},
    {"series.no_date", "The header has no column date. Add it: the day up to which each row counts.",
     "Başlıkta date sütunu yok. Ekleyin: her satırın hangi güne kadar saydığı.",
     "لا عمود date في الترويسة. أضيفوه: اليوم الذي يعدّ إليه كل صف."},
    {"series.no_value", "The header has neither a column cumulative nor a column increment. Add one of them.",
     "Başlıkta ne cumulative ne increment sütunu var. Birini ekleyin.",
     "لا عمود cumulative ولا increment في الترويسة. أضيفوا أحدهما."},
    {"series.not_a_number", "{cell} is no number. Write digits, with a point before at most six decimals.",
     "{cell} bir sayı değil. Rakam yazın; en çok altı ondalıktan önce nokta koyun.",
     "{cell} ليس رقمًا. اكتبوا أرقامًا ونقطة قبل ست منازل عشرية على الأكثر."},
    {"series.ambiguous_number",
     "{cell} can be read in two ways: as thousands, or as decimals. Write it without a separator, or with another "
     "number "
     "of decimals.",
     "{cell} iki türlü okunabilir: binlik ya da ondalık. Ayırıcısız veya başka sayıda ondalıkla yazın.",
     "يمكن أن يُقرأ {cell} على وجهين: آلافًا أو كسورًا عشرية. اكتبوه بلا فاصل أو بعدد آخر من المنازل."},
    {"series.row_without_value", "The row has neither a total nor an increment. Give one of them, or remove the row.",
     "Satırda ne toplam ne artış var. Birini verin veya satırı çıkarın.",
     "لا مجموع في الصف ولا زيادة. أعطوا أحدهما أو احذفوا الصف."},
    {"series.splits_of_neither",
     "The areas of this row make up neither its total nor its increment, so it cannot be told whose splits they are. "
     "Give "
     "total and increment in rows of their own.",
     "Bu satırdaki bölgeler ne toplamı ne artışı veriyor; kimin bölümleri oldukları söylenemiyor. Toplamla artışı ayrı "
     "satırlarda verin.",
     "مناطق هذا الصف لا تساوي مجموعه ولا زيادته، فلا يُعلم لأيهما هي. أعطوا المجموع والزيادة في صفين."},
    {"series.id_too_long",
     "The reading would be called {id}, which is more than 64 characters. Give the indicator or the area a shorter "
     "code.",
     "Ölçümün adı {id} olacaktı; bu 64 karakterden uzun. Göstergeye veya bölgeye daha kısa bir kod verin.",
     "سيكون اسم القراءة {id}، وهو أطول من 64 محرفًا. أعطوا المؤشر أو المنطقة رمزًا أقصر."},

    // The view.
    {"figures.summary",
     "{readings, plural, one {# reading} other {# readings}}: {contradicts, plural, =0 {no contradiction} one {# "
     "contradiction} other {# contradictions}}, {cannot_tell, plural, one {# thing} other {# things}} that cannot be "
     "told, {agrees, plural, one {# agreement} other {# agreements}}.",
     "{readings} ölçüm: {contradicts} çelişki, söylenemeyen {cannot_tell} şey, {agrees} uyum.",
     "{readings, plural, zero {لا قراءات} one {قراءة واحدة} two {قراءتان} few {# قراءات} many {# قراءة} other {# "
     "قراءة}}: "
     "{contradicts, plural, zero {لا تناقض} one {تناقض واحد} two {تناقضان} few {# تناقضات} many {# تناقضًا} other {# "
     "تناقض}}، {cannot_tell, plural, zero {لا شيء غير معلوم} one {شيء واحد غير معلوم} two {شيئان غير معلومين} few {# "
     "أشياء "
     "غير معلومة} many {# شيئًا غير معلوم} other {# شيء غير معلوم}}، {agrees, plural, zero {لا توافق} one {توافق واحد} "
     "two "
     "{توافقان} few {# توافقات} many {# توافقًا} other {# توافق}}."},
    {"figures.contradicts", "Contradicts", "Çelişiyor", "يتناقض"},
    {"figures.cannot_tell", "Cannot be told", "Söylenemiyor", "لا يُعلم"},
    {"figures.agrees", "Agrees", "Uyuyor", "يتوافق"},
    {"figures.more", "{count, plural, one {# more} other {# more}}: --details", "{count} tane daha: --details",
     "{count, plural, zero {لا مزيد} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# أخرى} other {# أخرى}}: "
     "--details"},
    {"help.indicator_reconcile", "set readings against each other", "ölçümleri birbiriyle karşılaştırır",
     "مقابلة القراءات بعضها ببعض"},
    {"help.indicator_reconcile_about",
     "Sets each pair of readings that can be compared against each other: agrees, contradicts (by how much), or cannot "
     "be "
     "told (and what is missing). Nothing is filled in. Ends with code 1 when something contradicts.",
     "Karşılaştırılabilen her ölçüm çiftini karşılaştırır: uyuyor, çelişiyor (ne kadar) veya söylenemiyor (ne eksik). "
     "Hiçbir boşluk doldurulmaz. Çelişki varsa 1 koduyla biter.",
     "يقابل كل قراءتين يمكن مقارنتهما: تتوافقان، أو تتناقضان (بكم)، أو لا يُعلم (وما الناقص). لا يُملأ فراغ. وينتهي "
     "بالرمز 1 "
     "إن وُجد تناقض."},
    {"help.indicator_reconcile_examples",
     "entente indicator reconcile --package examples/weekly-briefing\nentente indicator reconcile --package "
     "examples/asterra-belmar --details",
     "entente indicator reconcile --package examples/weekly-briefing --lang tr\nentente indicator reconcile --package "
     "examples/asterra-belmar --details",
     "entente indicator reconcile --package examples/weekly-briefing --lang ar\nentente indicator reconcile --package "
     "examples/asterra-belmar --details"},
    {"figures.imported",
     "{indicator}: {count, plural, =0 {no new reading.} one {# reading is in the record.} other {# readings are in the "
     "record.}}",
     "{indicator}: {count, plural, =0 {yeni ölçüm yok.} one {# ölçüm kayda alındı.} other {# ölçüm kayda alındı.}}",
     "{indicator}: {count, plural, zero {لا قراءات جديدة.} one {دخلت السجلَّ قراءة واحدة.} two {دخلت السجلَّ قراءتان.} few "
     "{دخلت السجلَّ # قراءات.} many {دخلت السجلَّ # قراءة.} other {دخلت السجلَّ # قراءة.}}"},
    {"figures.would_be_imported",
     "{indicator}: {count, plural, =0 {no new reading.} one {# reading could be taken in.} other {# readings could be "
     "taken in.}} Nothing was written.",
     "{indicator}: {count, plural, =0 {yeni ölçüm yok.} one {# ölçüm kayda alınabilir.} other {# ölçüm kayda "
     "alınabilir.}} Hiçbir şey yazılmadı.",
     "{indicator}: {count, plural, zero {لا قراءات جديدة.} one {يمكن إدخال قراءة واحدة.} two {يمكن إدخال قراءتين.} few "
     "{يمكن إدخال # قراءات.} many {يمكن إدخال # قراءة.} other {يمكن إدخال # قراءة.}} لم يُكتب شيء."},
    {"help.indicator_import", "take a file of figures in as readings", "bir rakam dosyasını ölçüm olarak alır",
     "إدخال ملف أرقام كقراءات"},
    {"help.indicator_import_about",
     "One row a day: date, cumulative, increment, cumulative_start, increment_start, source, note, and a column for "
     "the "
     "code of any area that has a share. Every value becomes a reading, all of them or none; the same file again adds "
     "nothing. Digits may be Arabic-Indic; a number that could be read in two ways is refused.",
     "Günde bir satır: date, cumulative, increment, cumulative_start, increment_start, source, note ve payı olan her "
     "bölgenin koduyla bir sütun. Her değer bir ölçüm olur, ya hepsi ya hiçbiri; aynı dosya yeniden verilince bir şey "
     "eklenmez. Rakamlar Arap-Hint rakamı olabilir; iki türlü okunabilecek sayı reddedilir.",
     "صف لكل يوم: date و cumulative و increment و cumulative_start و increment_start و source و note وعمود برمز كل "
     "منطقة لها نصيب. تصبح كل قيمة قراءة، كلها أو لا شيء، والملف نفسه مرة أخرى لا يضيف شيئًا. يجوز أن تكون الأرقام "
     "هندية، "
     "ويُرفض العدد الذي يُقرأ على وجهين."},
    {"help.indicator_import_examples",
     "entente indicator import mines.csv --indicator I06 --area AREA-NORTH --as PA3 --data asterra",
     "entente indicator import mines.csv --indicator I06 --area AREA-NORTH --as PA3 --data asterra",
     "entente indicator import mines.csv --indicator I06 --area AREA-NORTH --as PA3 --data asterra"},
    {"help.indicator_file", "the figures, a CSV file", "rakamlar, bir CSV dosyası", "الأرقام في ملف CSV"},
    {"help.indicator_id", "whose readings they are", "hangi göstergenin ölçümleri", "المؤشر الذي هي قراءاته"},
    {"help.indicator_area", "the area that the totals are of", "toplamların ait olduğu bölge",
     "المنطقة التي لها المجاميع"},
    {"help.indicator_source", "the source of rows that name none", "kaynak belirtmeyen satırların kaynağı",
     "مصدر الصفوف التي لا تذكر مصدرًا"},
    {"help.indicator_audience", "who may read them; those to whom the indicator is told by default",
     "okuyabilecekler; varsayılan, göstergeyi okuyabilenler", "من يقرؤها؛ الافتراضي من قيل لهم المؤشر"},
    {"help.figures_details", "every finding; no list cut short", "her bulgu; hiçbir liste kısaltılmaz",
     "كل النتائج؛ لا تُختصر قائمة"},
};

}  // namespace

const std::span<const CatalogueEntry> kFiguresMessages = kFiguresEntries;

}  // namespace entente::text
