// What an auditor is told: the way back from a statement, and what of it can be believed.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kAuditEntries[] = {
    {"audit.nothing",
     "Nothing in this view is called {what}, and no reading has that figure. `entente search {what}` looks through "
     "every field.",
     "Bu görünümde {what} adında bir şey ve bu rakamı taşıyan bir ölçüm yok. `entente search {what}` bütün alanlara "
     "bakar.",
     "لا شيء في هذا العرض اسمه {what}، ولا قراءة بهذا الرقم. يبحث `entente search {what}` في كل الحقول."},
    {"audit.several", "{what} may mean several: {names}. Give the kind and the id.",
     "{what} birden çok şey olabilir: {names}. Türü ve kodu birlikte verin.",
     "قد يعني {what} أكثر من واحد: {names}. اذكروا النوع والرمز معًا."},
    {"audit.no_common_readers",
     "Nobody may read all of {names}, so no pack can show all of it. Make one pack for each.",
     "{names} nesnelerinin hepsini okuyabilecek kimse yok; hepsini gösteren tek bir denetim dosyası olamaz. Her biri "
     "için ayrı dosya yapın.",
     "لا أحد يجوز له قراءة {names} كلها، فلا يمكن لملف تدقيق واحد أن يبيّنها جميعًا. اجعلوا لكل منها ملفًا."},
    {"recording.pack_not_whole",
     "{file} continues an earlier bundle: the first entries of its feeds are not in it, so nothing can be concluded "
     "from it alone. Ask the sender for a pack, made with `entente audit pack`.",
     "{file} daha önceki bir demeti sürdürüyor: akışlarının ilk kayıtları içinde yok, bu yüzden tek başına ondan sonuç "
     "çıkarılamaz. Gönderenden `entente audit pack` ile yapılmış bir denetim dosyası isteyin.",
     "{file} تتمة لرزمة سابقة: ليست فيه القيود الأولى من سلاسله، فلا يُستنتج منه وحده شيء. اطلبوا من المرسل ملف تدقيق "
     "مصنوعًا بـ `entente audit pack`."},
    {"recording.pack_is_read",
     "{file} is a bundle: it is read and never written. Give the folder of a record with --data.",
     "{file} bir demet: okunur, yazılmaz. Bir kaydın klasörünü --data ile verin.",
     "{file} رزمة: تُقرأ ولا يُكتب فيها. أعطوا مجلد سجل بـ --data."},
    {"audit.by_key", "by the party''s key alone", "yalnız tarafın anahtarıyla", "بمفتاح الطرف وحده"},
    {"audit.signature_good", "signature good", "imza geçerli", "التوقيع صحيح"},
    {"audit.signature_bad", "NOT TO BE BELIEVED", "İNANILMAMALI", "لا يُعتدّ به"},
    {"audit.receipted", "receipt of another party", "karşı tarafın alındısı var", "بإيصال من طرف آخر"},
    {"audit.definition",
     "Counted by definition {version}, in {unit}, in force when it was entered (said in {entry}): {text}",
     "Girildiğinde yürürlükte olan {version}. tanıma göre, {unit} olarak sayıldı ({entry} kaydında söylendi): {text}",
     "عُدّ بالتعريف {version}، بوحدة {unit}، النافذ حين أُدخل (قيل في {entry}): {text}"},
    {"audit.defined_anew",
     "The indicator has been defined anew since: version {version} is in force now, and figures by the two do not "
     "compare.",
     "Gösterge sonradan yeniden tanımlandı: şimdi {version}. tanım yürürlükte; iki tanımın rakamları "
     "karşılaştırılamaz.",
     "عُرّف المؤشر من جديد بعد ذلك: النافذ الآن التعريف {version}، ولا تُقارن أرقام التعريفين."},
    {"audit.no_definition", "The indicator is not in this view, so by what definition it was counted cannot be told.",
     "Gösterge bu görünümde yok; hangi tanıma göre sayıldığı söylenemez.",
     "المؤشر ليس في هذا العرض، فلا يُعرف بأي تعريف عُدّ."},
    {"audit.document_holds", "Its bytes are here and have the hash that was signed.",
     "Baytları burada ve imzalanan özete uyuyor.", "بايتاته هنا وبصمتها هي التي وُقّعت."},
    {"audit.document_missing", "Its bytes are not here, or do not have the hash that was signed.",
     "Baytları burada değil ya da imzalanan özete uymuyor.", "بايتاته ليست هنا، أو بصمتها غير التي وُقّعت."},
    {"audit.deeper",
     "{count, plural, one {# more object lies} other {# more objects lie}} deeper: audit one of those above, or give "
     "`--depth`.",
     "Daha derinde {count, number} nesne var: yukarıdakilerden birini denetleyin ya da `--depth` verin.",
     "في عمق أبعد عناصر أخرى، عددها {count, number}: دقّقوا واحدًا مما سبق أو حددوا `--depth`."},
    {"audit.sound",
     "{entries, plural, one {# entry} other {# entries}} about {objects, plural, one {# object} other {# objects}}: "
     "every signature and every hash was checked, and holds.",
     "{objects, number} nesne hakkında {entries, number} kayıt: her imza ve her özet denetlendi, hepsi geçerli.",
     "القيود {entries, number} عن عناصر عددها {objects, number}: فُحص كل توقيع وكل بصمة، وكلها صحيحة."},
    {"audit.unsound",
     "{broken, plural, one {# entry} other {# entries}} of {entries, number} about {objects, plural, one {# object} "
     "other {# objects}} "
     "cannot be believed. What rests on them cannot either.",
     "{objects, number} nesne hakkındaki {entries, number} kayıttan {broken, number} tanesine inanılamaz. Onlara "
     "dayanana "
     "da inanılamaz.",
     "من القيود {entries, number} عن عناصر عددها {objects, number} لا يُعتدّ بعدد {broken, number}، ولا بما يقوم عليها."},
    {"audit.unreceipted",
     "{unreceipted, plural, one {# of them has} other {# of them have}} no receipt of another party: its order and "
     "date "
     "rest on its own party''s word.",
     "{unreceipted, number} kaydın karşı taraftan alındısı yok: sırası ve tarihi kendi tarafının sözüne dayanır.",
     "منها {unreceipted, number} بلا إيصال من طرف آخر: ترتيبها وتاريخها على ذمة طرفها وحده."},
    {"audit.pack_next",
     "Who has it needs no account: `entente record verify {file}`, then `entente audit WHAT --pack {file}`. Tell them "
     "the authority keys by word of mouth (`entente record keys`).",
     "Onu alanın hesaba ihtiyacı yok: `entente record verify {file}`, sonra `entente audit NE --pack {file}`. Yetki "
     "anahtarlarını sözlü olarak bildirin (`entente record keys`).",
     "لا يحتاج حائزه إلى حساب: `entente record verify {file}` ثم `entente audit WHAT --pack {file}`. أخبروه مفاتيح "
     "السلطة شفهيًّا (`entente record keys`)."},
    // Versions of the roadmap.
    {"audit.version_asked", "Proposed by {person} of {party}, {at}, in {entry}.",
     "{party} adına {person} önerdi, {at}, {entry} kaydında.", "اقترحه {person} من {party} في {at}، في القيد {entry}."},
    {"audit.no_reason", "No reason was stated.", "Gerekçe belirtilmedi.", "لم يُذكر سبب."},
    {"audit.unsigned", "Nobody has signed it.", "Kimse imzalamadı.", "لم يوقّعه أحد."},
    {"audit.signed_by", "Signed by {people}.", "İmzalayanlar: {people}.", "وقّعه: {people}."},
    {"audit.first_version", "It follows no other version: there is nothing that it moved.",
     "Başka bir sürümü izlemiyor: yerinden oynattığı bir şey yok.", "لا يتبع إصدارًا آخر، فلم يحرّك شيئًا."},

    // Screening.
    {"audit.screening_no_training", "No training of the partner''s people has begun in this view.",
     "Bu görünümde ortağın personeline yönelik hiçbir eğitim başlamadı.",
     "لم يبدأ في هذا العرض أي تدريب لأفراد الشريك."},
    {"audit.screening_none",
     "Nobody was trained before being screened: {in_time, plural, one {# group} other {# groups}} in {trainings, "
     "plural, "
     "one {# training} other {# trainings}}, every day of screening stated.",
     "Taramadan geçmeden kimse eğitilmedi: {trainings, number} eğitimde {in_time, number} grup, her birinin tarama "
     "günü "
     "belirtilmiş.",
     "لم يُدرَّب أحد قبل التدقيق الأمني: المجموعات {in_time, number} في تدريبات عددها {trainings, number}، ويوم التدقيق "
     "مذكور "
     "لكل منها."},
    {"audit.screening_unknown",
     "It cannot be told: of {trainings, plural, one {# training} other {# trainings}}, {unknown, plural, one {# case "
     "lacks} other {# cases lack}} what would answer it. No case is known of anybody trained before being screened.",
     "Söylenemez: {trainings, number} eğitimde {unknown, number} durumun yanıtı için gereken bilgi eksik. Taramadan "
     "önce "
     "eğitildiği bilinen kimse yok.",
     "لا يمكن الجزم: في تدريبات عددها {trainings, number} ينقص {unknown, number} من الحالات ما يجيب عن السؤال. ولا "
     "تُعرف "
     "حالة دُرّب فيها أحد قبل التدقيق الأمني."},
    {"audit.screening_before",
     "Yes: {before, plural, one {# case} other {# cases}} of training before screening{unknown, plural, =0 {} one {, "
     "and "
     "# case that cannot be told} other {, and # cases that cannot be told}}.",
     "Evet: taramadan önce eğitim yapılan {before, number} durum var{unknown, plural, =0 {} other {; # durumda ise "
     "söylenemiyor}}.",
     "نعم: حالات التدريب قبل التدقيق الأمني {before, number}{unknown, plural, =0 {} other {، وحالات لا يمكن الجزم فيها "
     "#}}."},
    {"audit.no_screening_gate",
     "No gate is named by the trainings of the partner''s people: there is none to screen them.",
     "Ortağın personeline yönelik eğitimler hiçbir karar kapısını anmıyor: tarama kapısı yok.",
     "لا تذكر تدريبات أفراد الشريك بوابة: فلا بوابة للتدقيق الأمني."},
    {"audit.gate_waits", "Not open: {condition} is not met ({words}).",
     "Açık değil: {condition} karşılanmadı ({words}).", "غير مفتوحة: لم يتحقق {condition} ({words})."},
    {"audit.gate_open", "Open since {day}.", "{day} gününden beri açık.", "مفتوحة منذ {day}."},
    {"audit.gate_open_undated", "Open; since when is not stated.", "Açık; ne zamandan beri olduğu belirtilmemiş.",
     "مفتوحة، ولم يُذكر منذ متى."},
    {"audit.people", "{count, plural, one {# person} other {# people}}", "{count, number} kişi",
     "الأشخاص: {count, number}"},
    {"audit.trained_before", "Trained from {trained}, screened on {screened}.",
     "{trained} gününden itibaren eğitildi, {screened} günü taramadan geçti.",
     "دُرّبوا من {trained}، ودُقّق أمنيًّا في {screened}."},
    {"audit.trained_after", "Screened on {screened}, trained from {trained}.",
     "{screened} günü taramadan geçti, {trained} gününden itibaren eğitildi.",
     "دُقّق أمنيًّا في {screened}، ودُرّبوا من {trained}."},
    {"audit.screening_day_partial",
     "Screened on {screened}, trained from {trained}: the day of screening is not known exactly enough.",
     "Tarama {screened}, eğitim {trained} gününden itibaren: tarama günü yeterince kesin bilinmiyor.",
     "التدقيق الأمني {screened} والتدريب من {trained}: يوم التدقيق غير معروف بدقة كافية."},
    {"audit.no_screening_day", "Missing: the day on which they were screened.", "Eksik: taramadan geçtikleri gün.",
     "الناقص: يوم تدقيقهم الأمني."},
    {"audit.no_training_day", "Missing: the day from which they were trained.", "Eksik: eğitimin başladığı gün.",
     "الناقص: يوم بدء تدريبهم."},
    {"audit.no_attendance",
     "Missing: who attended. The gate was open when it began, which does not say that all of them "
     "were screened.",
     "Eksik: kimlerin katıldığı. Başladığında karar kapısı açıktı; bu, hepsinin taramadan geçtiği anlamına gelmez.",
     "الناقص: من حضر. كانت البوابة مفتوحة حين بدأ، وهذا لا يعني أن كلهم دُقّقوا أمنيًّا."},
    {"audit.trained_gate_closed", "It began while the gate {gate} is not open: {condition} is not met.",
     "{gate} karar kapısı açık değilken başladı: {condition} karşılanmadı.",
     "بدأ والبوابة {gate} غير مفتوحة: لم يتحقق {condition}."},
    {"audit.trained_gate_later", "It began on {trained}; the gate {gate} has been open since {open}.",
     "{trained} günü başladı; {gate} karar kapısı {open} gününden beri açık.",
     "بدأ في {trained}، والبوابة {gate} مفتوحة منذ {open}."},

    // Planned and actual.
    {"audit.against",
     "Planned: the last version of the roadmap that planned an activity before it began; money and needs "
     "by {roadmap}.",
     "Planlanan: faaliyeti başlamadan önce planlayan son yol haritası sürümü; para ve ihtiyaçlar {roadmap} sürümüne "
     "göre.",
     "المخطط: آخر إصدار من خارطة الطريق خطط للنشاط قبل بدئه؛ والمال والاحتياجات بحسب {roadmap}."},
    {"audit.no_version", "There is no version of the roadmap in this view: what is planned is what the modes say.",
     "Bu görünümde yol haritası sürümü yok: planlanan, uygulama şekillerinin söylediğidir.",
     "لا إصدار من خارطة الطريق في هذا العرض: المخطط هو ما تقوله أساليب التنفيذ."},
    {"audit.actual_activities", "Activities that have begun", "Başlamış faaliyetler", "الأنشطة التي بدأت"},
    {"audit.nothing_begun", "None has begun.", "Hiçbiri başlamadı.", "لم يبدأ أي منها."},
    {"audit.actual_budgets", "Budget lines", "Bütçe kalemleri", "بنود الميزانية"},
    {"audit.actual_needs", "Needs", "İhtiyaçlar", "الاحتياجات"},
    {"audit.column_activity", "Activity", "Faaliyet", "النشاط"},
    {"audit.column_planned_by", "Planned in", "Planlayan", "مخطط في"},
    {"audit.column_days", "Days", "Gün", "الأيام"},
    {"audit.column_actual_days", "actual", "gerçek", "الفعلية"},
    {"audit.column_late", "late", "gecikme", "التأخر"},
    {"audit.column_cost", "Cost", "Maliyet", "الكلفة"},
    {"audit.column_actual_cost", "actual", "gerçek", "الفعلية"},
    {"audit.column_budget", "Line", "Kalem", "البند"},
    {"audit.column_evaluations", "Evaluated", "Değerlendirme", "التقييم"},
    {"audit.column_amount", "Amount", "Tutar", "المبلغ"},
    {"audit.column_unrecorded", "not recorded", "kaydedilmemiş", "غير مسجلة"},
    {"audit.column_need", "Need", "İhtiyaç", "الاحتياج"},
    {"audit.column_baseline", "Baseline", "Başlangıç", "الأساس"},
    {"audit.column_credited", "credited", "sayılan", "المحتسب"},
    {"audit.column_planned", "planned", "planlanan", "المخطط"},
    {"audit.column_target", "target", "hedef", "المستهدف"},
    {"audit.column_measured", "Measured", "Ölçülen", "المقيس"},
    {"audit.by_mode", "mode", "şekil", "الأسلوب"},
    {"audit.no_reading", "no reading", "ölçüm yok", "لا قراءة"},
    {"audit.actuals_note",
     "Days are working days of the activity''s calendar, late is in calendar days, money in units of {unit, number} "
     "{currency}. Evaluated: levels 1 reaction, 2 learning, 3 behaviour, 4 results. A dash: nobody stated it.",
     "Günler faaliyetin takvimine göre iş günü, gecikme takvim günü, para {unit, number} {currency} birimiyledir. "
     "Değerlendirme düzeyleri: 1 tepki, 2 öğrenme, 3 davranış, 4 sonuç. Çizgi: kimse belirtmedi.",
     "الأيام أيام عمل في تقويم النشاط، والتأخر بأيام التقويم، والمال بوحدات من {unit, number} {currency}. مستويات "
     "التقييم: 1 "
     "رد الفعل و2 التعلم و3 السلوك و4 النتائج. الشرطة: لم يذكره أحد."},
    {"audit.credited_note",
     "Credited is what completed activities were agreed to contribute; it was measured only where a reading stands.",
     "Sayılan, tamamlanan faaliyetlerin üzerinde anlaşılan katkısıdır; yalnız ölçüm olan yerde ölçülmüştür.",
     "المحتسب ما اتُّفق أن تسهم به الأنشطة المكتملة؛ ولم يُقَس إلا حيث توجد قراءة."},

    // Exceptions.
    {"audit.no_exceptions",
     "Nothing in this view was erased, is announced as withheld, was said without effect, is contested or was "
     "retracted.",
     "Bu görünümde silinmiş, saklandığı bildirilmiş, etkisiz kalmış, çekişmeli ya da geri çekilmiş bir şey yok.",
     "لا شيء في هذا العرض ممحو أو معلن حجبه أو بلا أثر أو متنازع فيه أو مسحوب."},
    {"audit.exceptions_sum",
     "{erased, plural, one {# erased body} other {# erased bodies}}, {notices, plural, one {# notice} other {# "
     "notices}}, "
     "{without_effect, plural, one {# entry} other {# entries}} without effect, {contested, plural, one {# object} "
     "other "
     "{# objects}} contested, {retracted, number} retracted.",
     "{erased, number} silinmiş içerik, {notices, number} bildirim, {without_effect, number} etkisiz kayıt, "
     "{contested, "
     "number} çekişmeli nesne, {retracted, number} geri çekilmiş.",
     "متون ممحوة {erased, number}، إشعارات {notices, number}، قيود بلا أثر {without_effect, number}، عناصر متنازع فيها "
     "{contested, number}، عناصر مسحوبة {retracted, number}."},
    {"audit.erased", "Erased by order: that they were there, and their hash, can be seen; what they said cannot",
     "Emirle silinenler: var oldukları ve özetleri görülür, söyledikleri görülmez",
     "ما مُحي بأمر: يظهر أنه كان وبصمته، ولا يظهر ما قال"},
    {"audit.erased_hash", "Hash of what it said: {hash}", "Söylediğinin özeti: {hash}", "بصمة ما قال: {hash}"},
    {"audit.ask_owner", "Ask {owner} for it, naming {entry}: what they give you must have this hash.",
     "{owner} tarafından {entry} kaydını anarak isteyin: size verdikleri bu kayda uymalıdır.",
     "اطلبوه من {owner} بذكر {entry}: وما يعطونكم إياه يجب أن يطابق هذا القيد."},
    {"audit.notices", "Notices: something that its owner withholds, and that one may ask for",
     "Bildirimler: sahibinin sakladığı ve istenebilecek şeyler", "إشعارات: ما يحجبه صاحبه ويجوز طلبه"},
    {"audit.without_effect", "Said without effect: it broke a rule when it was said",
     "Etkisiz kalanlar: söylendiğinde bir kuralı bozdu", "قيل بلا أثر: خالف قاعدة حين قيل"},
    {"audit.contested", "Contested: revised by two who did not know of each other",
     "Çekişmeli: birbirinden habersiz iki taraf değiştirdi", "متنازع فيه: عدّله طرفان لم يعلم أحدهما بالآخر"},
    {"audit.retracted", "Retracted, with the stated reason", "Geri çekilenler, belirtilen gerekçeyle",
     "ما سُحب مع السبب المذكور"},
};

}  // namespace

const std::span<const CatalogueEntry> kAuditMessages = kAuditEntries;

}  // namespace entente::text
