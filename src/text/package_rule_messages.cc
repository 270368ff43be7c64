// Which rule of the domain the rows of a programme package break.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kPackageRuleEntries[] = {
    {"package.dates_out_of_order",
     "{later} ({later_date}) is before {earlier} ({earlier_date}). Correct one of the two dates.",
     "{later} ({later_date}), {earlier} ({earlier_date}) tarihinden önce. İki tarihten birini düzeltin.",
     "{later} ({later_date}) قبل {earlier} ({earlier_date}). صححوا أحد التاريخين."},

    {"package.no_programme", "The table has no row. Describe the programme in exactly one row.",
     "Tabloda satır yok. Programı tek bir satırda tanımlayın.", "لا صف في الجدول. صفوا البرنامج في صف واحد بالضبط."},
    {"package.second_programme", "A package is about one programme, and this is a further row. Remove it.",
     "Bir paket tek bir programı anlatır; bu fazladan bir satır. Çıkarın.",
     "الحزمة لبرنامج واحد، وهذا صف زائد. احذفوه."},
    {"package.horizon_too_long",
     "The horizon is {days} days long; at most {limit} can be planned. Bring its end closer.",
     "Ufuk {days} gün; en çok {limit} gün planlanabilir. Sonunu yaklaştırın.",
     "مدة الأفق {days} يومًا، والحد الأعلى {limit}. قرّبوا نهايته."},
    {"package.status_after_horizon",
     "The status date {status_date} is after the horizon ends ({horizon_end}). Correct one of the two.",
     "Durum tarihi {status_date}, ufkun bitişinden ({horizon_end}) sonra. İkisinden birini düzeltin.",
     "تاريخ الحالة {status_date} بعد نهاية الأفق ({horizon_end}). صححوا أحدهما."},
    {"package.unknown_currency",
     "\"{cell}\" is not a currency code of ISO 4217. Write three capital letters, for example EUR.",
     "\"{cell}\" bir ISO 4217 para birimi kodu değil. Üç büyük harf yazın, örneğin EUR.",
     "\"{cell}\" ليس رمز عملة في ISO 4217. اكتبوا ثلاثة أحرف كبيرة، مثل EUR."},
    {"package.same_party", "{id} is both the sending and the partner party. Name two parties.",
     "{id} hem gönderen hem ortak taraf. İki ayrı taraf yazın.", "{id} هو الطرف المرسل والشريك معًا. سمّوا طرفين."},
    {"package.reserved_id", "\"{id}\" has a meaning of its own and cannot be a code here. Choose another.",
     "\"{id}\" sözcüğünün kendi anlamı var, burada kod olamaz. Başka bir kod seçin.",
     "للكلمة \"{id}\" معنى خاص ولا تصلح رمزًا هنا. اختاروا رمزًا آخر."},
    {"package.unknown_party_code",
     "\"{cell}\" is no country code of ISO 3166-1 alpha-3. Write three capital letters; for a party that is not a "
     "country use one that "
     "begins with X.",
     "\"{cell}\" bir ISO 3166-1 alpha-3 ülke kodu değil. Üç büyük harf yazın; ülke olmayan bir taraf için X ile "
     "başlayan bir kod kullanın.",
     "\"{cell}\" ليس رمز بلد في ISO 3166-1 alpha-3. اكتبوا ثلاثة أحرف كبيرة، ولطرف ليس بلدًا رمزًا يبدأ بـ X."},
    {"package.contains_itself", "These are parts of each other in a circle: {cycle}. Empty one of the cells.",
     "Bunlar döngü hâlinde birbirinin parçası: {cycle}. Hücrelerden birini boşaltın.",
     "هذه أجزاء بعضها من بعض في حلقة: {cycle}. أفرغوا إحدى الخانات."},

    {"package.of_facts",
     "{programme} states facts only: its programme has no horizon, so there is nothing to plan from. To plan it, give "
     "the horizon, the status date and the currency, and then calendars, activities and their modes.",
     "{programme} yalnızca olguları bildiriyor: programının ufku yok, planlanacak bir şey de yok. Planlamak için ufku, "
     "durum tarihini ve para birimini, ardından takvimleri, faaliyetleri ve uygulama şekillerini verin.",
     "{programme} يذكر وقائع فقط: لا أفق لبرنامجه، فلا شيء يُخطَّط منه. لتخطيطه أعطوا الأفق وتاريخ الحالة والعملة، ثم "
     "التقاويم والأنشطة وأساليب تنفيذها."},
    {"package.needed_to_plan",
     "A programme that has a horizon is planned, and for that {column} is needed. Fill the cell; or, where only facts "
     "are stated, empty horizon_start and horizon_end.",
     "Ufku olan bir program planlanır; bunun için {column} gerekir. Hücreyi doldurun; yalnızca olgular bildiriliyorsa "
     "horizon_start ile horizon_end hücrelerini boşaltın.",
     "البرنامج ذو الأفق يُخطَّط، ويلزم لذلك {column}. املؤوا الخانة، أو أفرغوا horizon_start وhorizon_end إن لم تُذكر إلا "
     "وقائع."},
    {"package.count_needed_to_plan",
     "{activity} stands for activities whose number is not stated, and those cannot be planned. Give each of them a "
     "row "
     "of its own.",
     "{activity}, sayısı bildirilmemiş faaliyetlerin yerine duruyor; bunlar planlanamaz. Her birine ayrı bir satır "
     "verin.",
     "{activity} يمثل أنشطة لم يُذكر عددها، ولا يمكن تخطيطها. أعطوا كلًا منها صفًا."},
    {"package.person_or_cohort",
     "{attendance} names neither one person nor one cohort, or both. Fill one of person_id and cohort.",
     "{attendance} ne tek bir kişi ne tek bir grup bildiriyor, ya da ikisini birden. person_id veya cohort "
     "hücrelerinden yalnızca birini doldurun.",
     "{attendance} لا يسمّي شخصًا ولا دفعة، أو يسمّي الاثنين. املؤوا person_id أو cohort وحده."},
    {"package.one_answer",
     "{question} must be answered by exactly one of words, a line to take, or a refusal. Fill one of the three cells.",
     "{question} sorusunu yalnızca biri yanıtlamalı: söz, söylem ya da yorum yapmama. Üç hücreden birini doldurun.",
     "يجب أن يجيب عن {question} واحد فقط: كلام أو موقف معتمد أو امتناع. املؤوا خانة واحدة من الثلاث."},
    {"package.amount_not_in_words",
     "{report} gives an amount that is a number, or is quantified by a reading as well. A number belongs in "
     "readings.csv; keep words here, and quantified at no.",
     "{report} sayı olan bir miktar veriyor ya da bir ölçümle de nicelenmiş. Sayının yeri readings.csv; burada söz "
     "bırakın, quantified no olsun.",
     "يعطي {report} مقدارًا رقميًا أو هو مُقاس بقراءة أيضًا. مكان الرقم readings.csv؛ أبقوا هنا كلامًا وquantified على no."},
    {"package.no_such_text",
     "{table} has no text named {field}. Name one of its columns that holds words, such as `name`.",
     "{table} tablosunda {field} adında bir metin yok. Söz içeren bir sütununu yazın, `name` gibi.",
     "ليس في {table} نص باسم {field}. اذكروا عمودًا من أعمدته يحوي كلامًا مثل `name`."},
    {"package.no_such_table",
     "{table} is no table whose rows have one code. Write the name of a table of this package, such as readings.",
     "{table}, satırlarının tek kodu olan bir tablo değil. Bu paketin bir tablosunun adını yazın, örneğin readings.",
     "{table} ليس جدولًا لصفوفه رمز واحد. اكتبوا اسم جدول من هذه الحزمة مثل readings."},

    {"package.no_calendar", "The table has no row. Give at least one calendar, or nobody works on any day.",
     "Tabloda satır yok. En az bir takvim verin; yoksa hiçbir gün çalışılmaz.",
     "لا صف في الجدول. أعطوا تقويمًا واحدًا على الأقل، وإلا فلا عمل في أي يوم."},
    {"package.closed_with_capacity",
     "A {kind} is a closed time, but its capacity is {percent} %. Write 0, or make it reduced.",
     "{kind} kapalı bir süredir, ama kapasitesi %{percent}. 0 yazın veya türünü reduced yapın.",
     "{kind} مدة مغلقة لكن سعتها {percent}٪. اكتبوا 0 أو اجعلوا النوع reduced."},
    {"package.reduced_without_capacity",
     "A reduced time has 1 to 99 % of capacity, not {percent}. Correct it, or make it a closure.",
     "reduced bir sürenin kapasitesi 1-99 arasıdır, {percent} değil. Düzeltin veya türünü closure yapın.",
     "سعة المدة reduced من 1 إلى 99 بالمئة وليست {percent}. صححوها أو اجعلوا النوع closure."},
    {"package.actual_after_status",
     "{activity} cannot have happened on {date}: the status date is {status_date}. Correct the date or the state.",
     "{activity} {date} tarihinde gerçekleşmiş olamaz: durum tarihi {status_date}. Tarihi veya durumu düzeltin.",
     "لا يمكن أن يكون {activity} قد جرى في {date}: تاريخ الحالة {status_date}. صححوا التاريخ أو الحالة."},
    {"package.actual_outside_horizon",
     "The actual date {date} of {activity} is outside the horizon {horizon}. Correct it, or widen the horizon.",
     "{activity} için gerçekleşen {date} tarihi {horizon} ufkunun dışında. Düzeltin veya ufku genişletin.",
     "التاريخ الفعلي {date} للنشاط {activity} خارج الأفق {horizon}. صححوه أو وسّعوا الأفق."},
    {"package.actual_on_closed_day",
     "{activity} cannot have worked on {date}: calendar {calendar} is closed then. Correct the date or the calendar.",
     "{activity} {date} günü çalışmış olamaz: {calendar} takvimi o gün kapalı. Tarihi veya takvimi düzeltin.",
     "لا يمكن أن يكون العمل في {activity} قد جرى في {date}: التقويم {calendar} مغلق يومئذ. صححوا التاريخ أو التقويم."},

    {"package.missing_for_state", "{activity} is {state}, so {column} must be filled in.",
     "{activity} durumu {state}; bu yüzden {column} doldurulmalı.", "حالة {activity} هي {state}، فيجب ملء {column}."},
    {"package.not_for_state", "{activity} is {state}, so {column} must be empty. Empty it, or correct the state.",
     "{activity} durumu {state}; bu yüzden {column} boş olmalı. Boşaltın veya durumu düzeltin.",
     "حالة {activity} هي {state}، فيجب أن يكون {column} فارغًا. أفرغوه أو صححوا الحالة."},
    {"package.not_authorised",
     "Article {article} does not authorise {kind} (it authorises {kinds}). Cite another article for {activity}.",
     "{article} maddesi {kind} türüne yetki vermiyor (verdikleri: {kinds}). {activity} için başka bir maddeye dayanın.",
     "المادة {article} لا تجيز {kind} (تجيز: {kinds}). استندوا في {activity} إلى مادة أخرى."},
    {"package.agreement_not_in_force",
     "{activity} started on {date}, but agreement {agreement} of article {article} was not in force then. Correct the "
     "dates, or cite another article.",
     "{activity} {date} tarihinde başladı, ama {article} maddesinin {agreement} anlaşması o gün yürürlükte değildi. "
     "Tarihleri düzeltin veya başka bir maddeye dayanın.",
     "بدأ {activity} في {date} ولم يكن الاتفاق {agreement} للمادة {article} نافذًا يومئذ. صححوا التواريخ أو استندوا إلى "
     "مادة أخرى."},
    {"package.no_mode", "{activity} has no mode. Add at least one row for it to activity_modes.csv.",
     "{activity} faaliyetinin uygulama şekli yok. activity_modes.csv dosyasına en az bir satır ekleyin.",
     "ليس للنشاط {activity} أسلوب تنفيذ. أضيفوا له صفًا واحدًا على الأقل في activity_modes.csv."},
    {"package.unknown_mode", "{activity} has no mode {mode} in activity_modes.csv. Correct the name, or add the mode.",
     "{activity} için activity_modes.csv dosyasında {mode} uygulama şekli yok. Adı düzeltin veya ekleyin.",
     "ليس للنشاط {activity} أسلوب تنفيذ {mode} في activity_modes.csv. صححوا الاسم أو أضيفوا الأسلوب."},
    {"package.durations_out_of_order",
     "The durations {optimistic}, {most_likely}, {pessimistic} do not ascend. Write optimistic, most likely and "
     "pessimistic days in this order.",
     "{optimistic}, {most_likely}, {pessimistic} süreleri artmıyor. İyimser, en olası ve kötümser günleri bu sırayla "
     "yazın.",
     "المدد {optimistic} و{most_likely} و{pessimistic} ليست متصاعدة. اكتبوا الأيام المتفائلة ثم الأرجح ثم المتشائمة."},
    {"package.cost_without_payer",
     "This mode of {activity} costs {cost}, but nobody pays. Name the party whose budget line it falls in.",
     "{activity} faaliyetinin bu uygulama şekli {cost} tutuyor, ama ödeyen yok. Bütçe kaleminden ödeyecek tarafı "
     "yazın.",
     "تكلفة هذا الأسلوب للنشاط {activity} هي {cost} ولا أحد يدفع. سمّوا الطرف الذي تقع على بند ميزانيته."},
    {"package.payer_without_budget",
     "{party} pays {cost} but has no budget line. Add one to budgets.csv, or name another payer.",
     "{party} {cost} ödüyor, ama bütçe kalemi yok. budgets.csv dosyasına ekleyin veya başka bir ödeyen yazın.",
     "الطرف {party} يدفع {cost} وليس له بند ميزانية. أضيفوا بندًا في budgets.csv أو سمّوا دافعًا آخر."},
    {"package.trainees_not_screened",
     "{activity} trains partner personnel but does not wait for all of the screening gate {gate}. Add {gate} to the "
     "cell; only for the training of the screeners set partner_trainees to 0.",
     "{activity} ortak tarafın personelini eğitiyor, ama {gate} güvenlik taraması kapısının tamamını beklemiyor. "
     "Hücreye {gate} ekleyin; yalnız tarama yapacakların eğitimi için partner_trainees 0 olur.",
     "{activity} يدرب أفراد الطرف الشريك ولا ينتظر بوابة التدقيق الأمني {gate} كلها. أضيفوا {gate} إلى الخانة؛ ولا "
     "يكون partner_trainees صفرًا إلا لتدريب القائمين على التدقيق."},
    {"package.no_screening_gate",
     "{activity} trains partner personnel, but no gate stands for their screening. Add a screening gate and name it "
     "here.",
     "{activity} ortak tarafın personelini eğitiyor, ama güvenlik taraması için bir kapı yok. Bir tarama kapısı "
     "ekleyip burada yazın.",
     "{activity} يدرب أفراد الطرف الشريك ولا توجد بوابة لتدقيقهم الأمني. أضيفوا بوابة تدقيق وسمّوها هنا."},

    {"package.budget_overlap",
     "{line} begins while {other} of the same party still runs (until {until}). The periods of one party must not "
     "overlap.",
     "{line}, aynı tarafın {other} kalemi sürerken ({until} tarihine kadar) başlıyor. Bir tarafın dönemleri çakışamaz.",
     "يبدأ {line} والبند {other} للطرف نفسه ما زال ساريًا (حتى {until}). يجب ألا تتداخل مدد الطرف الواحد."},
    {"package.changes_not_ascending",
     "The change of {resource} on {date} stands after the one on {before}. Put the changes of a resource in the order "
     "of their dates, one a day.",
     "{resource} için {date} değişikliği {before} değişikliğinden sonra yazılmış. Bir kaynağın değişikliklerini tarih "
     "sırasıyla, günde bir tane yazın.",
     "تغيير المورد {resource} في {date} مكتوب بعد تغيير {before}. رتبوا تغييرات المورد بتواريخها، تغييرًا واحدًا لليوم."},
    {"package.target_not_above_baseline",
     "The target {target} of {need} is not above its baseline {baseline}, so there is nothing to close. Correct one of "
     "the two.",
     "{need} ihtiyacının {target} hedef değeri {baseline} başlangıç değerinin üstünde değil; kapatılacak açık yok. "
     "Birini düzeltin.",
     "القيمة المستهدفة {target} للاحتياج {need} ليست فوق خط الأساس {baseline}، فلا فجوة تُسد. صححوا إحداهما."},
    {"package.self_precedence",
     "{activity} cannot be its own predecessor. Remove the row or correct one of its activities.",
     "{activity} kendi öncülü olamaz. Satırı çıkarın veya faaliyetlerden birini düzeltin.",
     "لا يمكن أن يكون {activity} سابقًا لنفسه. احذفوا الصف أو صححوا أحد النشاطين."},
    {"package.max_lag_below_lag",
     "The maximum lag {max_lag} is below the lag {lag}, so no date could fit. Correct one of the two.",
     "En çok gecikme {max_lag}, gecikmeden ({lag}) küçük; hiçbir tarih uymaz. Birini düzeltin.",
     "الحد الأعلى للفاصل {max_lag} أقل من الفاصل {lag}، فلا تاريخ يناسب. صححوا أحدهما."},
    {"package.cycle",
     "These wait for each other in a circle: {cycle} ({count, plural, one {# step} other {# steps}}). Take away one of "
     "the links.",
     "Bunlar döngü hâlinde birbirini bekliyor: {cycle} ({count, plural, other {# adım}}). Bağlantılardan birini "
     "kaldırın.",
     "هذه تنتظر بعضها بعضًا في حلقة: {cycle} ({count, plural, zero {بلا خطوات} one {خطوة واحدة} two {خطوتان} few {# "
     "خطوات} many {# خطوة} other {# خطوة}}). احذفوا إحدى الصلات."},

    {"package.gate_without_conditions",
     "Gate {gate} has no condition, so it would hold nothing back. Add its conditions to gate_conditions.csv.",
     "{gate} kapısının koşulu yok, hiçbir şeyi bekletmez. Koşullarını gate_conditions.csv dosyasına ekleyin.",
     "ليس للبوابة {gate} شرط، فلن توقف شيئًا. أضيفوا شروطها إلى gate_conditions.csv."},
    {"package.condition_order",
     "The conditions of {gate} must count 1, 2, 3: {condition} has {order} where {expected} is due.",
     "{gate} kapısının koşulları 1, 2, 3 diye sıralanmalı: {condition} için {expected} yerine {order} yazılmış.",
     "يجب ترقيم شروط {gate} 1 ثم 2 ثم 3: للشرط {condition} الرقم {order} والمطلوب {expected}."},
    {"package.condition_named_like_gate",
     "{condition} is also the code of a gate. Give the condition a code of its own.",
     "{condition} aynı zamanda bir kapının kodu. Koşula kendi kodunu verin.",
     "{condition} رمز بوابة أيضًا. أعطوا الشرط رمزًا خاصًا به."},
    {"package.internal_unbound",
     "{condition} is internal, but no activity meets it. Name the activity in bound_to, or make it external.",
     "{condition} iç koşul, ama onu sağlayan faaliyet yok. bound_to sütununa faaliyeti yazın veya external yapın.",
     "الشرط {condition} داخلي ولا نشاط يحققه. سمّوا النشاط في bound_to أو اجعلوه external."},
    {"package.external_bound", "{condition} is external, but bound to {activity}. Empty bound_to, or make it internal.",
     "{condition} dış koşul, ama {activity} faaliyetine bağlı. bound_to hücresini boşaltın veya internal yapın.",
     "الشرط {condition} خارجي لكنه مرتبط بالنشاط {activity}. أفرغوا bound_to أو اجعلوه internal."},
    {"package.met_before_activity",
     "{condition} is met when {activity} has finished, but that is {state}. Record the activity first.",
     "{condition} ancak {activity} bitince sağlanır, oysa durumu {state}. Önce faaliyeti kaydedin.",
     "يتحقق {condition} بانتهاء {activity}، وحالته {state}. سجلوا النشاط أولًا."},
    {"package.met_without_date", "{condition} is met, but not said when. Fill in met_on.",
     "{condition} sağlanmış, ama tarihi yok. met_on hücresini doldurun.",
     "الشرط {condition} متحقق دون تاريخ. املؤوا met_on."},
    {"package.met_without_evidence", "{condition} is met, but by no evidence. Say what shows it.",
     "{condition} sağlanmış, ama kanıtı yok. Neyin gösterdiğini yazın.",
     "الشرط {condition} متحقق دون دليل. اكتبوا ما يثبته."},
    {"package.date_without_met",
     "{condition} is not met, but has the date {date} in met_on. Empty it, or correct the status.",
     "{condition} sağlanmamış, ama met_on hücresinde {date} var. Boşaltın veya durumu düzeltin.",
     "الشرط {condition} غير متحقق وفي met_on التاريخ {date}. أفرغوه أو صححوا الحالة."},
    {"package.met_after_status",
     "{condition} cannot have been met on {date}: the status date is {status_date}. Give a planning date instead.",
     "{condition} {date} tarihinde sağlanmış olamaz: durum tarihi {status_date}. Bunun yerine planlama tarihi verin.",
     "لا يمكن أن يكون {condition} قد تحقق في {date}: تاريخ الحالة {status_date}. أعطوا تاريخًا للتخطيط بدلًا منه."},
    {"package.met_before_previous",
     "The gate is ordered: {condition} cannot be met before {previous}. Correct the statuses, their dates or the "
     "order.",
     "Kapı sıralı: {condition}, {previous} koşulundan önce sağlanamaz. Durumları, tarihleri veya sırayı düzeltin.",
     "البوابة مرتبة: لا يتحقق {condition} قبل {previous}. صححوا الحالات أو تواريخها أو الترتيب."},

    {"package.impacts_out_of_order",
     "The impacts {least}, {likely}, {most} do not ascend. Write the least, the likely and the greatest in this order.",
     "{least}, {likely}, {most} etkileri artmıyor. En az, olası ve en çok değeri bu sırayla yazın.",
     "الآثار {least} و{likely} و{most} ليست متصاعدة. اكتبوا الأدنى ثم المرجح ثم الأعلى."},
    {"package.capacity_factor_scope", "A capacity factor applies to a resource, not to {subject}. Write resource=CODE.",
     "Kapasite çarpanı bir planlama kaynağına uygulanır, {subject} için değil. resource=KOD yazın.",
     "معامل السعة ينطبق على مورد لا على {subject}. اكتبوا resource= ثم الرمز."},

    {"package.visit_kind",
     "Visit {visit} and its activity {activity} ({kind}) are of different kinds. Correct one of the two.",
     "{visit} ziyareti ile {activity} faaliyeti ({kind}) farklı türde. Birini düzeltin.",
     "الزيارة {visit} ونشاطها {activity} ({kind}) من نوعين مختلفين. صححوا أحدهما."},
    {"package.held_not_completed",
     "Visit {visit} is held, but its activity {activity} is not completed. A planned visit is not held: correct one of "
     "the two.",
     "{visit} ziyareti yapılmış görünüyor, ama {activity} faaliyeti tamamlanmamış. Planlanan ziyaret yapılmış "
     "sayılmaz: birini düzeltin.",
     "الزيارة {visit} مسجلة بأنها جرت ونشاطها {activity} لم يكتمل. الزيارة المخططة لم تجر بعد: صححوا أحدهما."},
    {"package.completed_not_held",
     "Activity {activity} is completed, but its visit {visit} is not held. Correct one of the two.",
     "{activity} faaliyeti tamamlanmış, ama {visit} ziyareti yapılmış değil. Birini düzeltin.",
     "اكتمل النشاط {activity} وزيارته {visit} غير مسجلة بأنها جرت. صححوا أحدهما."},
    {"package.no_terms_of_reference",
     "Technical visit {visit} is held, but without agreed terms of reference. Fill in when they were agreed.",
     "{visit} teknik ziyareti yapılmış, ama üzerinde anlaşılmış görev tanımı yok. Anlaşma tarihini yazın.",
     "جرت الزيارة الفنية {visit} دون شروط مرجعية متفق عليها. اكتبوا تاريخ الاتفاق عليها."},
    {"package.terms_after_start",
     "The terms of reference of {visit} were agreed on {agreed_on}, after it began on {start}. Correct one of the two "
     "dates.",
     "{visit} görev tanımı {agreed_on} tarihinde, ziyaretin {start} başlangıcından sonra kararlaştırılmış. Birini "
     "düzeltin.",
     "اتُّفق على الشروط المرجعية للزيارة {visit} في {agreed_on} بعد بدئها في {start}. صححوا أحد التاريخين."},
    {"package.label_wider",
     "Finding {finding} would reach more readers than observation {observation}, whose releasability is \"{label}\". "
     "Narrow the label of the finding.",
     "{finding} bulgusu, paylaşılabilirliği \"{label}\" olan {observation} gözleminden daha çok okura ulaşır. Bulgunun "
     "etiketini daraltın.",
     "تصل النتيجة {finding} إلى قراء أكثر من الملاحظة الميدانية {observation} ذات القابلية \"{label}\" للمشاركة. ضيّقوا "
     "وسم النتيجة."},
    {"package.reply_without_date", "Request {request} has a reply without a date. Fill in replied_on.",
     "{request} talebinin yanıtı var, tarihi yok. replied_on hücresini doldurun.",
     "للطلب {request} رد دون تاريخ. املؤوا replied_on."},
    {"package.date_without_reply",
     "Request {request} has a date of reply but no reply. Fill in reply, or empty the date.",
     "{request} talebinin yanıt tarihi var, yanıtı yok. reply hücresini doldurun veya tarihi boşaltın.",
     "للطلب {request} تاريخ رد دون رد. املؤوا reply أو أفرغوا التاريخ."},

    {"package.definition_to_come",
     "{indicator} is at version {version} of its definition; no reading can be by a later one. Correct the version "
     "here "
     "or at the indicator.",
     "{indicator} tanımının {version} numaralı sürümünde; hiçbir ölçüm daha sonrakine göre olamaz. Sürümü burada veya "
     "göstergede düzeltin.",
     "تعريف {indicator} في إصداره {version}؛ لا تكون قراءة وفق إصدار لاحق. صححوا الإصدار هنا أو عند المؤشر."},
    {"package.unit_differs",
     "The reading is in \"{unit}\", but indicator {indicator} counts \"{indicator_unit}\". Units never mix: correct "
     "one of the two.",
     "Ölçüm \"{unit}\" biriminde, {indicator} göstergesi ise \"{indicator_unit}\" sayıyor. Birimler karışmaz: birini "
     "düzeltin.",
     "القراءة بوحدة \"{unit}\" والمؤشر {indicator} يُعد بوحدة \"{indicator_unit}\". لا تُخلط الوحدات: صححوا إحداهما."},
    {"package.split_outside_area",
     "{area} is not part of {within}, the area of the reading. Correct the split, or the containment in areas.csv.",
     "{area}, ölçümün alanı olan {within} içinde değil. Dağılımı veya areas.csv dosyasındaki bağlılığı düzeltin.",
     "{area} ليست جزءًا من {within} منطقة القراءة. صححوا التوزيع أو التبعية في areas.csv."},
    {"package.splits_do_not_sum", "The splits add up to {sum}, the reading is {value}. Correct one of them.",
     "Dağılımın toplamı {sum}, ölçüm {value}. Birini düzeltin.", "مجموع التوزيع {sum} والقراءة {value}. صححوا أحدهما."},
    {"package.totals_do_not_reconcile",
     "The total {reading} is {value}, but the total before it and the increments since make {expected}. Correct the "
     "one that is wrong.",
     "{reading} birikimli rakamı {value}, oysa önceki toplam ve sonraki artışlar {expected} ediyor. Yanlış olanı "
     "düzeltin.",
     "الرقم التراكمي {reading} هو {value}، لكن ما قبله مع الزيادات يعطي {expected}. صححوا الخاطئ منها."},

    {"package.stage_without_date",
     "Consignment {consignment} is at stage {stage}, but that stage has no date. Fill it in.",
     "{consignment} sevkiyatı {stage} aşamasında, ama bu aşamanın tarihi yok. Doldurun.",
     "الشحنة {consignment} في المرحلة {stage} وليس لهذه المرحلة تاريخ. املؤوه."},
    {"package.date_beyond_stage",
     "Consignment {consignment} is at stage {stage}, so a later stage cannot have a date. Empty it, or correct the "
     "stage.",
     "{consignment} sevkiyatı {stage} aşamasında; sonraki bir aşamanın tarihi olamaz. Boşaltın veya aşamayı düzeltin.",
     "الشحنة {consignment} في المرحلة {stage}، فلا تاريخ لمرحلة لاحقة. أفرغوه أو صححوا المرحلة."},
};

}  // namespace

const std::span<const CatalogueEntry> kPackageRuleMessages{kPackageRuleEntries};

}  // namespace entente::text
