// Reading, verifying and comparing roadmap files.
// A pattern of a number follows `number,` without a blank, which would be printed.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kRoadmapEntries[] = {
    // The file as text.
    {"roadmap.too_large", "The roadmap file is larger than {limit, number} MiB. Give a file that `entente plan` wrote.",
     "Yol haritası dosyası {limit, number} MiB sınırından büyük. `entente plan` komutunun yazdığı bir dosya verin.",
     "ملف خارطة الطريق أكبر من {limit, number} ميبيبايت. قدّم ملفًا كتبه الأمر `entente plan`."},
    {"roadmap.not_json",
     "From here on this is not JSON. The file may be cut short or edited; write it again with --out.",
     "Buradan sonrası JSON değil. Dosya yarım kalmış ya da değiştirilmiş olabilir; --out ile yeniden yazdırın.",
     "ابتداءً من هنا ليس النص بصيغة JSON. قد يكون الملف ناقصًا أو معدّلًا؛ اكتبه من جديد بالخيار --out."},
    {"roadmap.too_deep",
     "Lists and objects are nested more than {limit, number} deep, which no roadmap needs. Give another "
     "file.",
     "Listeler ve nesneler {limit, number} düzeyden derin iç içe; hiçbir yol haritasına bu gerekmez. Başka bir dosya "
     "verin.",
     "تتداخل القوائم والكائنات لأكثر من {limit, number} مستوى، ولا تحتاج أي خارطة طريق إلى ذلك. قدّم ملفًا آخر."},
    {"roadmap.too_many_values", "The file holds more values than any roadmap needs. Give another file.",
     "Dosyada herhangi bir yol haritasına gerekenden fazla değer var. Başka bir dosya verin.",
     "في الملف قيم أكثر مما تحتاجه أي خارطة طريق. قدّم ملفًا آخر."},
    {"roadmap.duplicate_key", "The key {key} stands twice in one object. Keep one of the two.",
     "{key} anahtarı bir nesnede iki kez geçiyor. İkisinden birini bırakın.",
     "المفتاح {key} مكرر في كائن واحد. أبقِ واحدًا منهما."},

    // The file as a roadmap.
    {"roadmap.unknown_format",
     "The format is {format}, not a roadmap of Entente. Give a file that `entente plan` wrote.",
     "Biçim {format}; bu bir Entente yol haritası değil. `entente plan` komutunun yazdığı bir dosya verin.",
     "الصيغة هي {format} وليست خارطة طريق من Entente. قدّم ملفًا كتبه الأمر `entente plan`."},
    {"roadmap.unknown_version",
     "The format is {format}; this program reads entente.roadmap.v1. Use the program that wrote "
     "it, or a newer one.",
     "Biçim {format}; bu program entente.roadmap.v1 okur. Dosyayı yazan programı ya da daha yenisini kullanın.",
     "الصيغة هي {format}، وهذا البرنامج يقرأ entente.roadmap.v1. استخدم البرنامج الذي كتب الملف أو إصدارًا أحدث."},
    {"roadmap.missing_key", "{path} is missing. Write the file again with --out.",
     "{path} eksik. Dosyayı --out ile yeniden yazdırın.", "ينقص {path}. اكتب الملف من جديد بالخيار --out."},
    {"roadmap.wrong_type",
     "{path} is not {expected, select, text {a text} list {a list} object {an object} integer {a whole number} number "
     "{a "
     "number} date {a date} other {true or false}}. Write the file again with --out.",
     "{path} {expected, select, text {bir metin} list {bir liste} object {bir nesne} integer {bir tam sayı} number "
     "{bir "
     "sayı} date {bir tarih} other {true ya da false}} değil. Dosyayı --out ile yeniden yazdırın.",
     "القيمة عند {path} ليست {expected, select, text {نصًا} list {قائمة} object {كائنًا} integer {عددًا صحيحًا} number "
     "{عددًا} date {تاريخًا} other {true أو false}}. اكتب الملف من جديد بالخيار --out."},
    {"roadmap.wrong_length", "{path} must have exactly {count, plural, one {# entry} other {# entries}}.",
     "{path} tam olarak {count, number} öğe içermeli.",
     "يجب أن يضم {path} بالضبط {count, plural, zero {# عنصر} one {عنصرًا واحدًا} two {عنصرين} few {# عناصر} many {# "
     "عنصرًا} other {# عنصر}}."},
    {"roadmap.too_many_items", "{path} has more than {limit, number} entries, the most that is read.",
     "{path} okunabilecek en çok {limit, number} öğeden fazlasını içeriyor.",
     "في {path} أكثر من {limit, number} عنصر، وهو أكثر ما يُقرأ."},
    {"roadmap.not_a_date", "{path} says {text}, which is no day. Write days as 2026-03-01.",
     "{path} değeri {text}; böyle bir gün yok. Günleri 2026-03-01 biçiminde yazın.",
     "القيمة عند {path} هي {text} وليست يومًا. اكتب الأيام بالشكل 2026-03-01."},
    {"roadmap.unknown_word", "{path} says {text}. It can be: {words}.",
     "{path} değeri {text}. Şunlardan biri olabilir: {words}.", "القيمة عند {path} هي {text}. ويمكن أن تكون: {words}."},
    {"roadmap.number_out_of_range", "{path} must be between {least} and {most}.",
     "{path}, {least} ile {most} arasında olmalı.", "يجب أن تكون القيمة عند {path} بين {least} و{most}."},
    {"roadmap.not_an_id", "{path} is no id: it is empty or too long.", "{path} bir kod değil: boş ya da çok uzun.",
     "القيمة عند {path} ليست رمزًا: فارغة أو طويلة جدًا."},
    {"roadmap.not_a_level", "{path} says {text}. Levels have at most six decimals and no exponent.",
     "{path} değeri {text}. Seviyelerde en çok altı ondalık basamak olur, üs olmaz.",
     "القيمة عند {path} هي {text}. المستويات لها ست منازل عشرية على الأكثر وبلا أُس."},
    {"roadmap.not_a_link", "{path} is no link. Links are written FS, SS-3 or FF+14.",
     "{path} bir bağ değil. Bağlar FS, SS-3 ya da FF+14 gibi yazılır.",
     "القيمة عند {path} ليست رابطًا. تُكتب الروابط مثل FS أو SS-3 أو FF+14."},
    {"roadmap.dates_reversed", "{path} lies before the day on which it begins.", "{path}, başladığı günden önce.",
     "{path} يقع قبل اليوم الذي يبدأ فيه."},
    {"roadmap.duplicate_activity",
     "{activity} stands in the roadmap more than once. Every activity is selected, waiting or "
     "left out, once.",
     "{activity} yol haritasında birden çok kez geçiyor. Her faaliyet bir kez seçilmiş, bekleyen ya da dışarıda kalan "
     "olur.",
     "يرد {activity} في خارطة الطريق أكثر من مرة. كل نشاط إما مختار أو منتظر أو مستبعد، مرة واحدة."},
    {"roadmap.duplicate_row", "{id} stands in {path} more than once.", "{id}, {path} içinde birden çok kez geçiyor.",
     "يرد {id} في {path} أكثر من مرة."},
    {"roadmap.seed_too_large", "The seed may be at most {most}.", "Tohum değeri en çok {most} olabilir.",
     "لا يجوز أن تتجاوز البذرة {most}."},

    // The roadmap and the package.
    {"roadmap.other_programme",
     "This roadmap belongs to the programme {stated}, the other input to {programme}. Give two "
     "that belong together.",
     "Bu yol haritası {stated} programına, öteki girdi {programme} programına ait. Birbirine ait iki girdi verin.",
     "خارطة الطريق هذه للبرنامج {stated}، والمدخل الآخر للبرنامج {programme}. قدّم اثنين من برنامج واحد."},
    {"roadmap.no_such_activity", "There is no activity {activity} in this roadmap. Check the code and the view.",
     "Bu yol haritasında {activity} faaliyeti yok. Kodu ve görünümü kontrol edin.",
     "لا يوجد نشاط {activity} في خارطة الطريق هذه. تحقق من الرمز ومن العرض."},
    {"roadmap.does_not_hold",
     "The roadmap does not hold for this package ({count, plural, one {# deviation} other {# deviations}}), so that "
     "its "
     "dates cannot be explained. See `entente verify`.",
     "Yol haritası bu paket için geçerli değil ({count, number} sapma); bu yüzden tarihleri açıklanamaz. `entente "
     "verify` "
     "komutuna bakın.",
     "لا تصح خارطة الطريق لهذه الحزمة ({count, plural, zero {لا انحرافات} one {انحراف واحد} two {انحرافان} few {# "
     "انحرافات} "
     "many {# انحرافًا} other {# انحراف}})، فلا يمكن تفسير تواريخها. انظر `entente verify`."},
    {"roadmap.unknown_activity", "{activity} is in the roadmap and not in the package as its view shows it.",
     "{activity} yol haritasında var, ama paketin bu görünümünde yok.",
     "{activity} في خارطة الطريق وليس في الحزمة كما يظهرها عرضها."},
    {"roadmap.activity_missing", "{activity} is in the package and in none of the roadmap''s lists.",
     "{activity} pakette var, ama yol haritasının hiçbir listesinde yok.",
     "{activity} في الحزمة وليس في أي من قوائم خارطة الطريق."},
    {"roadmap.unknown_mode", "{activity} has no mode {mode} in the package.",
     "Pakette {activity} için {mode} uygulama şekli yok.", "ليس للنشاط {activity} في الحزمة أسلوب تنفيذ {mode}."},
    {"roadmap.outside_horizon", "The dates of {activity} lie outside the planning horizon.",
     "{activity} tarihleri planlama ufkunun dışında.", "تواريخ {activity} خارج أفق التخطيط."},

    // What the file states otherwise than it follows.
    {"roadmap.horizon_differs", "The file says the planning horizon is {stated}; the package says {recomputed}.",
     "Dosyaya göre planlama ufku {stated}; pakete göre {recomputed}.",
     "يقول الملف إن أفق التخطيط {stated}، وتقول الحزمة {recomputed}."},
    {"roadmap.status_date_differs", "The file says the status date is {stated}; the package says {recomputed}.",
     "Dosyaya göre durum tarihi {stated}; pakete göre {recomputed}.",
     "يقول الملف إن تاريخ الحالة {stated}، وتقول الحزمة {recomputed}."},
    {"roadmap.currency_differs", "The file says money is in {stated}; the package says {recomputed}.",
     "Dosyaya göre para birimi {stated}; pakete göre {recomputed}.",
     "يقول الملف إن المال بوحدة {stated}، وتقول الحزمة {recomputed}."},
    {"roadmap.name_differs", "The file calls {id} \"{stated}\"; the package calls it \"{recomputed}\".",
     "Dosyada {id} adı \"{stated}\"; pakette \"{recomputed}\".",
     "يسمّي الملف {id} «{stated}»، وتسمّيه الحزمة «{recomputed}»."},
    {"roadmap.value_differs",
     "The file says the value is {stated, number,#,##0.00####}; its dates give {recomputed, number,#,##0.00####}.",
     "Dosyaya göre değer {stated, number,#,##0.00####}; tarihleri {recomputed, number,#,##0.00####} veriyor.",
     "يقول الملف إن القيمة {stated, number,#,##0.00####}، وتعطي تواريخه {recomputed, number,#,##0.00####}."},
    {"roadmap.end_value_differs",
     "The file says the end value is {stated, number,#,##0.00####}; its dates give {recomputed, number,#,##0.00####}.",
     "Dosyaya göre son değer {stated, number,#,##0.00####}; tarihleri {recomputed, number,#,##0.00####} veriyor.",
     "يقول الملف إن القيمة النهائية {stated, number,#,##0.00####}، وتعطي تواريخه {recomputed, number,#,##0.00####}."},
    {"roadmap.cost_differs", "The file says it all costs {stated, number}; the modes add up to {recomputed, number}.",
     "Dosyaya göre toplam maliyet {stated, number}; uygulama şekillerinin toplamı {recomputed, number}.",
     "يقول الملف إن التكلفة الكلية {stated, number}، ومجموع أساليب التنفيذ {recomputed, number}."},
    {"roadmap.finish_differs", "The file says the last work finishes on {stated}; its dates say {recomputed}.",
     "Dosyaya göre son iş {stated} tarihinde bitiyor; tarihleri {recomputed} diyor.",
     "يقول الملف إن آخر الأعمال ينتهي في {stated}، وتقول تواريخه {recomputed}."},
    {"roadmap.bound_below_value",
     "The file says no roadmap can be worth more than {stated, number,#,##0.00####}; this one is worth {recomputed, "
     "number,#,##0.00####}.",
     "Dosyaya göre hiçbir yol haritası {stated, number,#,##0.00####} üzerinde değer veremez; bunun değeri "
     "{recomputed, number,#,##0.00####}.",
     "يقول الملف إن قيمة أي خارطة طريق لا تتجاوز {stated, number,#,##0.00####}، وقيمة هذه {recomputed, "
     "number,#,##0.00####}."},
    {"roadmap.gap_differs",
     "The file says the gap is {stated, number,0.######}; its bound and value give {recomputed, number,0.######}.",
     "Dosyaya göre açıklık {stated, number,0.######}; üst sınırı ve değeri {recomputed, number,0.######} veriyor.",
     "يقول الملف إن الفجوة {stated, number,0.######}، ويعطي حدّه الأعلى وقيمته {recomputed, number,0.######}."},
    {"roadmap.state_differs",
     "The file says of {activity}: {stated, select, proposed {proposed} agreed {agreed} started {started} completed "
     "{completed} other {cancelled}}. The package says: "
     "{recomputed, select, proposed {proposed} agreed {agreed} started {started} completed {completed} other "
     "{cancelled}}.",
     "Dosya {activity} için şunu diyor: {stated, select, proposed {önerildi} agreed {kararlaştırıldı} started "
     "{başladı} completed {tamamlandı} other {iptal edildi}}. Paket: "
     "{recomputed, select, proposed {önerildi} agreed {kararlaştırıldı} started {başladı} completed {tamamlandı} other "
     "{iptal edildi}}.",
     "يقول الملف عن {activity}: {stated, select, proposed {مقترح} agreed {متفق عليه} started {بدأ} completed {مكتمل} "
     "other {ملغى}}. وتقول الحزمة: "
     "{recomputed, select, proposed {مقترح} agreed {متفق عليه} started {بدأ} completed {مكتمل} other {ملغى}}."},
    {"roadmap.activity_cost_differs",
     "The file says {activity} costs {stated, number}; the package says {recomputed, number}.",
     "Dosyaya göre {activity} maliyeti {stated, number}; pakete göre {recomputed, number}.",
     "يقول الملف إن تكلفة {activity} هي {stated, number}، وتقول الحزمة {recomputed, number}."},
    {"roadmap.line_differs", "The file says {activity} is paid from {stated}; payer and start say {recomputed}.",
     "Dosyaya göre {activity}, {stated} bütçe kaleminden ödeniyor; ödeyen ve başlangıç {recomputed} diyor.",
     "يقول الملف إن {activity} يُدفع من بند {stated}، ويقول الطرف الدافع وتاريخ البدء {recomputed}."},
    {"roadmap.conditional_on_differs", "The file says {activity} is conditional on {stated}; it rests on {recomputed}.",
     "Dosyaya göre {activity} şuna bağlı: {stated}; gerçekte dayandığı: {recomputed}.",
     "يقول الملف إن {activity} مشروط بما يلي: {stated}، وهو يستند إلى: {recomputed}."},
    {"roadmap.not_waiting", "The file says {activity} waits; every condition it needs is met or has a planning date.",
     "Dosyaya göre {activity} bekliyor; oysa gereken her koşul karşılanmış ya da planlama tarihi var.",
     "يقول الملف إن {activity} ينتظر، وكل شرط يحتاجه متحقق أو له تاريخ تخطيط."},
    {"roadmap.waits", "The file says {activity} is left out; it waits for {conditions}.",
     "Dosyaya göre {activity} dışarıda bırakılmış; oysa {conditions} koşulunu bekliyor.",
     "يقول الملف إن {activity} مستبعد، وهو ينتظر {conditions}."},
    {"roadmap.waiting_differs", "The file says {activity} waits for {stated}; it waits for {recomputed}.",
     "Dosyaya göre {activity} şunu bekliyor: {stated}; gerçekte beklediği: {recomputed}.",
     "يقول الملف إن {activity} ينتظر {stated}، وهو ينتظر {recomputed}."},
    {"roadmap.path_differs", "The file says {activity} waits through {stated}; it waits through {recomputed}.",
     "Dosyaya göre {activity} şunun üzerinden bekliyor: {stated}; gerçekte: {recomputed}.",
     "يقول الملف إن {activity} ينتظر عن طريق {stated}، وهو ينتظر عن طريق {recomputed}."},
    {"roadmap.level_differs",
     "The file says the {key, select, baseline {baseline} target {target} other {final level}} of {need} is {stated}; "
     "it "
     "is {recomputed}.",
     "Dosyaya göre {need} {key, select, baseline {başlangıç değeri} target {hedef değeri} other {son seviyesi}} "
     "{stated}; "
     "doğrusu {recomputed}.",
     "يقول الملف إن {key, select, baseline {خط الأساس} target {القيمة المستهدفة} other {المستوى النهائي}} للاحتياج "
     "{need} "
     "هو {stated}، والصحيح {recomputed}."},
    {"roadmap.steps_differ",
     "The file says {need} reaches its levels otherwise: {stated} where its dates give {recomputed}.",
     "Dosyaya göre {need} seviyelerine başka türlü ulaşıyor: {stated}; tarihleri {recomputed} veriyor.",
     "يقول الملف إن {need} يبلغ مستوياته على نحو آخر: {stated}، وتعطي تواريخه {recomputed}."},
    {"roadmap.spent_differs",
     "The file says {stated, number} is spent of {line}; what starts in it costs {recomputed, number}.",
     "Dosyaya göre {line} kaleminden {stated, number} harcanıyor; içinde başlayanların maliyeti {recomputed, number}.",
     "يقول الملف إن المصروف من {line} هو {stated, number}، وتكلفة ما يبدأ فيه {recomputed, number}."},
    {"roadmap.amount_differs", "The file says {line} holds {stated, number}; the package says {recomputed, number}.",
     "Dosyaya göre {line} tutarı {stated, number}; pakete göre {recomputed, number}.",
     "يقول الملف إن مبلغ {line} هو {stated, number}، وتقول الحزمة {recomputed, number}."},
    {"roadmap.load_differs", "The file states another load of {resource}: {stated} where its dates give {recomputed}.",
     "Dosya {resource} için başka bir yük bildiriyor: {stated}; tarihleri {recomputed} veriyor.",
     "يذكر الملف حِملًا آخر للمورد {resource}: {stated}، وتعطي تواريخه {recomputed}."},
    {"roadmap.condition_differs",
     "The file says of {condition}: {stated_basis, select, met {met} planned {planned} assumed {assumed} other "
     "{undated}}, {stated}. It is: "
     "{recomputed_basis, select, met {met} planned {planned} assumed {assumed} other {undated}}, {recomputed}.",
     "Dosya {condition} için şunu diyor: {stated_basis, select, met {karşılandı} planned {planlandı} assumed "
     "{varsayıldı} other {tarihsiz}}, {stated}. Doğrusu: "
     "{recomputed_basis, select, met {karşılandı} planned {planlandı} assumed {varsayıldı} other {tarihsiz}}, "
     "{recomputed}.",
     "يقول الملف عن {condition}: {stated_basis, select, met {متحقق} planned {مخطط} assumed {مفترض} other {بلا تاريخ}}، "
     "{stated}. والصحيح: "
     "{recomputed_basis, select, met {متحقق} planned {مخطط} assumed {مفترض} other {بلا تاريخ}}، {recomputed}."},
    {"roadmap.row_missing", "The file has no row for {id}.", "Dosyada {id} için satır yok.",
     "ليس في الملف سطر لـ {id}."},
    {"roadmap.row_unknown", "The file has a row for {id}, which the package does not have.",
     "Dosyada {id} için bir satır var, ama pakette yok.", "في الملف سطر لـ {id} وهو ليس في الحزمة."},

    // From one roadmap to another: inputs.
    {"compare.view", "View: {from} > {to}", "Görünüm: {from} > {to}", "العرض: {from} > {to}"},
    {"compare.objective",
     "Planned for: {from, select, value {greatest value} other {shortest time}} > {to, select, value {greatest value} "
     "other {shortest time}}",
     "Planlama ölçütü: {from, select, value {en yüksek değer} other {en kısa süre}} > {to, select, value {en yüksek "
     "değer} other {en kısa süre}}",
     "معيار التخطيط: {from, select, value {أكبر قيمة} other {أقصر مدة}} > {to, select, value {أكبر قيمة} other {أقصر "
     "مدة}}"},
    {"compare.status_date", "Status date: {from} > {to}", "Durum tarihi: {from} > {to}", "تاريخ الحالة: {from} > {to}"},
    {"compare.horizon_start", "Start of the planning horizon: {from} > {to}", "Planlama ufkunun başı: {from} > {to}",
     "بداية أفق التخطيط: {from} > {to}"},
    {"compare.horizon_end", "End of the planning horizon: {from} > {to}", "Planlama ufkunun sonu: {from} > {to}",
     "نهاية أفق التخطيط: {from} > {to}"},
    {"compare.change_added", "Changed now: {change}", "Yeni değişiklik: {change}", "تغيير جديد: {change}"},
    {"compare.change_dropped", "No longer changed: {change}", "Artık yapılmayan değişiklik: {change}",
     "تغيير لم يعد قائمًا: {change}"},
    {"compare.condition",
     "Condition {condition}: {from_basis, select, met {met {from}} assumed {assumed for {from}} other {undated}} > "
     "{to_basis, select, met {met {to}} assumed {assumed for {to}} other {undated}}",
     "{condition} koşulu: {from_basis, select, met {{from} karşılandı} assumed {{from} varsayıldı} other {tarihsiz}} > "
     "{to_basis, select, met {{to} karşılandı} assumed {{to} varsayıldı} other {tarihsiz}}",
     "الشرط {condition}: {from_basis, select, met {تحقق في {from}} assumed {مفترَض في {from}} other {بلا تاريخ}} > "
     "{to_basis, select, met {تحقق في {to}} assumed {مفترَض في {to}} other {بلا تاريخ}}"},
    {"compare.line_amount", "Budget line {line}: {from, number} > {to, number}",
     "{line} bütçe kalemi: {from, number} > {to, number}", "بند الميزانية {line}: {from, number} > {to, number}"},
    {"compare.need_target", "Need {need}, baseline and target: {from} | {to}",
     "{need} ihtiyacı, başlangıç ve hedef değer: {from} | {to}",
     "الاحتياج {need}، خط الأساس والقيمة المستهدفة: {from} | {to}"},

    // Results.
    {"compare.value", "Value: {from, number,#,##0.00##} > {to, number,#,##0.00##}",
     "Değer: {from, number,#,##0.00##} > {to, number,#,##0.00##}",
     "القيمة: {from, number,#,##0.00##} > {to, number,#,##0.00##}"},
    {"compare.end_value", "End value: {from, number,#,##0.00##} > {to, number,#,##0.00##}",
     "Son değer: {from, number,#,##0.00##} > {to, number,#,##0.00##}",
     "القيمة النهائية: {from, number,#,##0.00##} > {to, number,#,##0.00##}"},
    {"compare.cost", "Cost: {from, number} > {to, number}", "Maliyet: {from, number} > {to, number}",
     "التكلفة: {from, number} > {to, number}"},
    {"compare.finish", "Finish: {from} > {to}", "Bitiş: {from} > {to}", "الانتهاء: {from} > {to}"},
    {"compare.need_final", "{need} ends at level {to} of {target} instead of {from}.",
     "{need}, {from} yerine {target} üzerinden {to} seviyesinde kalıyor.",
     "ينتهي {need} عند المستوى {to} من {target} بدلًا من {from}."},

    // Activities.
    {"compare.moved_later", "{activity} starts {days, plural, one {# day} other {# days}} later: {from} > {to}",
     "{activity} {days, number} gün daha geç başlıyor: {from} > {to}",
     "يبدأ {activity} متأخرًا "
     "{days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other "
     "{# يوم}}: {from} > {to}"},
    {"compare.moved_earlier", "{activity} starts {days, plural, one {# day} other {# days}} earlier: {from} > {to}",
     "{activity} {days, number} gün daha erken başlıyor: {from} > {to}",
     "يبدأ {activity} مبكرًا "
     "{days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other "
     "{# يوم}}: {from} > {to}"},
    {"compare.finish_moved", "{activity} starts as before and finishes otherwise: {from} > {to}",
     "{activity} önceki gibi başlıyor, başka tarihte bitiyor: {from} > {to}",
     "يبدأ {activity} كما كان وينتهي في تاريخ آخر: {from} > {to}"},
    {"compare.mode", "{activity} is delivered in mode {to} instead of {from}, from {start} to {finish}.",
     "{activity}, {from} yerine {to} uygulama şekliyle, {start} ile {finish} arasında yapılıyor.",
     "يُنفَّذ {activity} بالأسلوب {to} بدلًا من {from}، من {start} إلى {finish}."},
    {"compare.state",
     "{activity}: {from, select, proposed {proposed} agreed {agreed} started {started} completed {completed} other "
     "{cancelled}} > "
     "{to, select, proposed {proposed} agreed {agreed} started {started} completed {completed} other {cancelled}}",
     "{activity}: {from, select, proposed {önerildi} agreed {kararlaştırıldı} started {başladı} completed {tamamlandı} "
     "other {iptal edildi}} > "
     "{to, select, proposed {önerildi} agreed {kararlaştırıldı} started {başladı} completed {tamamlandı} other {iptal "
     "edildi}}",
     "{activity}: {from, select, proposed {مقترح} agreed {متفق عليه} started {بدأ} completed {مكتمل} other {ملغى}} > "
     "{to, select, proposed {مقترح} agreed {متفق عليه} started {بدأ} completed {مكتمل} other {ملغى}}"},
    {"compare.added", "{activity} comes in, starting on {start}.", "{activity} giriyor, {start} tarihinde başlıyor.",
     "يدخل {activity} ويبدأ في {start}."},
    {"compare.dropped", "{activity} is left out.", "{activity} dışarıda kalıyor.", "يُستبعد {activity}."},
    {"compare.waits_now", "{activity} waits now and has no date any more.", "{activity} artık bekliyor ve tarihi yok.",
     "صار {activity} منتظرًا ولم يعد له تاريخ."},
    {"compare.waits_no_longer", "{activity} waits no longer; it starts on {start}.",
     "{activity} artık beklemiyor; {start} tarihinde başlıyor.", "لم يعد {activity} منتظرًا؛ يبدأ في {start}."},
    {"compare.left_out_not_waiting", "{activity} waits no longer, and is left out.",
     "{activity} artık beklemiyor, ama dışarıda kalıyor.", "لم يعد {activity} منتظرًا، لكنه مستبعد."},
    {"compare.new_activity", "{activity} is new.", "{activity} yeni.", "{activity} جديد."},
    {"compare.activity_gone", "{activity} is no longer there.", "{activity} artık yok.", "لم يعد {activity} موجودًا."},

    // Causes, said after a difference.
    {"compare.because_now", "Now: {reason}", "Şimdi: {reason}", "الآن: {reason}"},
    {"compare.because_no_longer", "No longer so: {reason}", "Artık böyle değil: {reason}", "لم يعد كذلك: {reason}"},
    {"compare.because_input", "Since the input changed: {reason}", "Girdi değiştiği için: {reason}",
     "لأن المدخلات تغيرت: {reason}"},
    {"compare.because_moved", "Since this moved: {reason}", "Şu kaydığı için: {reason}", "لأن هذا انتقل: {reason}"},
};

}  // namespace

const std::span<const CatalogueEntry> kRoadmapMessages{kRoadmapEntries};

}  // namespace entente::text
