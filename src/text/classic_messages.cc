// Classic scheduling instances: reading them, solving them, and what the benchmark says.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kClassicEntries[] = {
    // Reading an instance.
    {"classic.unknown_format",
     "This is no instance that is known here: its name ends neither in .sm, .mm (PSPLIB, MMLIB) nor .sch (ProGen/max).",
     "Bu, burada bilinen bir örnek değil: adı .sm, .mm (PSPLIB, MMLIB) veya .sch (ProGen/max) ile bitmiyor.",
     "هذه ليست مسألة معروفة هنا: لا ينتهي اسمها بـ `.sm` أو `.mm` (PSPLIB وMMLIB) ولا بـ `.sch` "
     "(ProGen/max)."},
    {"classic.file_too_large", "The instance is larger than {mib} MiB. Give a smaller one.",
     "Örnek {mib} MiB sınırından büyük. Daha küçük bir örnek verin.", "المسألة أكبر من {mib} ميبيبايت. قدّم أصغر منها."},
    {"classic.file_ends", "The file ends here, and more must follow. It may be cut short; get it again.",
     "Dosya burada bitiyor, oysa devamı gerekir. Yarım kalmış olabilir; yeniden edinin.",
     "ينتهي الملف هنا ويجب أن يتبعه المزيد. قد يكون ناقصًا؛ احصل عليه من جديد."},
    {"classic.section_expected", "The heading {heading} is expected here.", "Burada {heading} başlığı gerekir.",
     "يُتوقع هنا العنوان {heading}."},
    {"classic.jobs_not_counted",
     "The line `jobs (incl. supersource/sink ): N` must stand in front of the precedence relations.",
     "`jobs (incl. supersource/sink ): N` satırı öncelik ilişkilerinden önce gelmelidir.",
     "يجب أن يسبق السطر `jobs (incl. supersource/sink ): N` علاقات الأسبقية."},
    {"classic.number_expected", "A whole number is expected here; found: \"{found}\".",
     "Burada bir tam sayı gerekir; bulunan: \"{found}\".", "يُتوقع هنا عدد صحيح، والموجود: \"{found}\"."},
    {"classic.number_out_of_range", "{found} is out of range; a whole number from {least} to {most} is expected here.",
     "{found} aralığın dışında; burada {least} ile {most} arasında bir tam sayı gerekir.",
     "{found} خارج المجال؛ والمتوقع هنا عدد صحيح من {least} إلى {most}."},
    {"classic.lag_expected", "A lag in square brackets is expected here, such as [3] or [-12]; found: \"{found}\".",
     "Burada köşeli ayraç içinde bir gecikme gerekir, örneğin [3] veya [-12]; bulunan: \"{found}\".",
     "يُتوقع هنا فاصل زمني بين قوسين مربعين مثل [3] أو [-12]، والموجود: \"{found}\"."},
    {"classic.line_goes_on",
     "Nothing more is expected in this line; found: \"{found}\". Check the counts in front of it.",
     "Bu satırda başka bir şey beklenmiyor; bulunan: \"{found}\". Önündeki sayıları denetleyin.",
     "لا يُتوقع المزيد في هذا السطر، والموجود: \"{found}\". تحقق من الأعداد التي قبله."},
    {"classic.other_job_expected", "Job {expected} is expected here, found: {found}. Jobs stand in ascending order.",
     "Burada {expected} numaralı iş gerekir; bulunan: {found}. İşler artan sırada yazılır.",
     "يُتوقع هنا العمل {expected}، والموجود: {found}. تُرتَّب الأعمال تصاعديًا."},
    {"classic.other_mode_expected", "Mode {expected} is expected here, found: {found}. Modes stand in ascending order.",
     "Burada {expected} numaralı uygulama şekli gerekir; bulunan: {found}. Şekiller artan sırada yazılır.",
     "يُتوقع هنا الأسلوب {expected}، والموجود: {found}. تُرتَّب الأساليب تصاعديًا."},
    {"classic.doubly_constrained", "Doubly constrained resources are not supported. Give an instance without them.",
     "Çift kısıtlı kaynaklar desteklenmiyor. Bunların olmadığı bir örnek verin.",
     "الموارد المقيّدة من وجهين غير مدعومة. قدّم مسألة لا تحتويها."},
    {"classic.several_modes", "With lags, a job has one mode. Give an instance with single modes.",
     "Gecikmeli örneklerde bir işin tek uygulama şekli olur. Tek şekilli bir örnek verin.",
     "مع الفواصل الزمنية يكون للعمل أسلوب واحد. قدّم مسألة بأساليب مفردة."},
    {"classic.only_renewable", "With lags, resources are renewable. Give an instance without the other kinds.",
     "Gecikmeli örneklerde kaynaklar yenilenebilirdir. Öteki türlerin olmadığı bir örnek verin.",
     "مع الفواصل الزمنية تكون الموارد متجددة. قدّم مسألة لا تحتوي الأنواع الأخرى."},
    {"classic.not_a_dummy",
     "Job {job} is the first or the last and takes time or resources. The first and the last stand for the beginning "
     "and the end and take nothing.",
     "{job} numaralı iş ilk veya son iştir ve süre ya da kaynak alıyor. İlk ve son iş başlangıcı ve bitişi gösterir, "
     "hiçbir şey almaz.",
     "العمل {job} هو الأول أو الأخير ويستهلك وقتًا أو موارد. الأول والأخير يمثلان البداية والنهاية ولا يستهلكان شيئًا."},
    {"classic.too_many_links", "There are more than {limit} precedences. Give a smaller instance.",
     "{limit} sayısından fazla öncelik var. Daha küçük bir örnek verin.",
     "عدد علاقات الأسبقية أكبر من {limit}. قدّم مسألة أصغر."},
    {"classic.mixed_durations",
     "Job {job} has modes that take time and modes that take none, and others follow it; that cannot be planned. Give "
     "all its modes a duration.",
     "{job} numaralı işin süreli ve süresiz uygulama şekilleri var ve ardından başka işler geliyor; bu planlanamaz. "
     "Tüm "
     "şekillerine süre verin.",
     "للعمل {job} أساليب لها مدة وأساليب بلا مدة وتتبعه أعمال أخرى، ولا يمكن تخطيط ذلك. أعطِ كل أساليبه مدة."},
    {"classic.horizon_too_long",
     "All durations and lags add up to {days} days, and at most {limit} can be planned. Give a shorter instance.",
     "Tüm süreler ve gecikmeler {days} gün ediyor; en çok {limit} gün planlanabilir. Daha kısa bir örnek verin.",
     "مجموع المدد والفواصل {days} يومًا، ولا يمكن تخطيط أكثر من {limit}. قدّم مسألة أقصر."},

    // What the makespan search does not take.
    {"plan.not_classic",
     "{what, select, resource {Resource} budget_line {Budget line} other {Activity}} {id} keeps this from being a "
     "classic problem: every day open, capacities that do not change, all activities mandatory and without gates. Plan "
     "it with `entente plan`.",
     "{what, select, resource {Kaynak} budget_line {Bütçe kalemi} other {Faaliyet}} {id} yüzünden bu klasik bir "
     "problem "
     "değil: her gün açık, kapasiteler sabit, tüm faaliyetler zorunlu ve kapısız olmalı. `entente plan` ile planlayın.",
     "{what, select, resource {المورد} budget_line {بند الميزانية} other {النشاط}} {id} يمنع أن تكون هذه مسألة معروفة: "
     "كل "
     "الأيام مفتوحة، والسعات ثابتة، وكل الأنشطة إلزامية وبلا بوابات. خطط لها بالأمر `entente plan`."},

    // The best values known.
    {"classic.column_missing",
     "The table of best values has no such column. Its header needs instance, cpm_lb, best_lb and "
     "best_ub.",
     "En iyi değerler tablosunda böyle bir sütun yok. Başlığında instance, cpm_lb, best_lb ve best_ub gerekir.",
     "لا يوجد هذا العمود في جدول أفضل القيم. يجب أن يحتوي رأسه instance وcpm_lb وbest_lb وbest_ub."},
    {"classic.instance_twice", "{instance} stands twice in the table. Keep one of the two rows.",
     "{instance} tabloda iki kez geçiyor. İki satırdan birini bırakın.",
     "{instance} مكرر في الجدول. أبقِ واحدًا من الصفين."},
    {"classic.bounds_crossed", "The lower bound is above the best makespan. One of the two is wrong.",
     "Alt sınır en iyi süreden büyük. İkisinden biri yanlış.", "الحد الأدنى أعلى من أفضل مدة. أحدهما خطأ."},
    {"classic.no_instances",
     "There is no instance to solve: no file that ends in .sm, .mm or .sch, or none in the share that --only takes.",
     "Çözülecek örnek yok: .sm, .mm veya .sch ile biten dosya yok ya da --only ile seçilen bölümde yok.",
     "لا توجد مسألة للحل: لا ملف ينتهي بـ `.sm` أو `.mm` أو `.sch`، أو لا شيء في الجزء الذي يأخذه "
     "--only."},

    // Faults of this program.
    {"classic.schedule_broken",
     "{instance}: the schedule breaks rules ({rules}) and does not count. This is a fault of this program; report it.",
     "{instance}: çizelge kuralları çiğniyor ({rules}) ve sayılmaz. Bu, programın hatasıdır; bildirin.",
     "{instance}: يخالف الجدول قواعد ({rules}) فلا يُحتسب. هذا خلل في البرنامج؛ أبلغ عنه."},
    {"classic.finish_misstated",
     "{instance}: the makespan is said to be {stated} and is {finish}. This is a fault of this program; report it.",
     "{instance}: süre {stated} olarak bildirildi, oysa {finish}. Bu, programın hatasıdır; bildirin.",
     "{instance}: ذُكر أن المدة {stated} وهي {finish}. هذا خلل في البرنامج؛ أبلغ عنه."},
    {"classic.below_own_bound",
     "{instance}: the makespan {makespan} is below the bound {bound} that was proven. This is a fault of this program; "
     "report it.",
     "{instance}: {makespan} süresi, kanıtlanan {bound} sınırının altında. Bu, programın hatasıdır; bildirin.",
     "{instance}: المدة {makespan} أقل من الحد المبرهن {bound}. هذا خلل في البرنامج؛ أبلغ عنه."},
    {"classic.infeasible_with_schedule",
     "{instance}: it is said to have no schedule and one is given. This is a fault of this program; report it.",
     "{instance}: çizelgesi olmadığı söylendi, oysa bir çizelge verildi. Bu, programın hatasıdır; bildirin.",
     "{instance}: قيل إنه لا جدول لها وأُعطي جدول. هذا خلل في البرنامج؛ أبلغ عنه."},
    {"classic.below_known_bound",
     "{instance}: the makespan {makespan} is below the known lower bound {known}. The table or this program is wrong.",
     "{instance}: {makespan} süresi, bilinen {known} alt sınırının altında. Tablo veya bu program yanlış.",
     "{instance}: المدة {makespan} أقل من الحد الأدنى المعروف {known}. الجدول أو هذا البرنامج مخطئ."},
    {"classic.bound_above_known",
     "{instance}: the bound {bound} is above the best known makespan {known}. The table or this program is wrong.",
     "{instance}: {bound} sınırı, bilinen en iyi {known} süresinin üstünde. Tablo veya bu program yanlış.",
     "{instance}: الحد {bound} أعلى من أفضل مدة معروفة {known}. الجدول أو هذا البرنامج مخطئ."},
    {"classic.infeasible_but_known",
     "{instance}: it is said to have no schedule, and one of {known} is known. The table or this program is wrong.",
     "{instance}: çizelgesi olmadığı söylendi, oysa {known} sürelisi biliniyor. Tablo veya bu program yanlış.",
     "{instance}: قيل إنه لا جدول لها، والمعروف جدول مدته {known}. الجدول أو هذا البرنامج مخطئ."},
    {"classic.feasible_but_known_not",
     "{instance}: it is known to have no schedule, and one of {makespan} was found. The table or this program is "
     "wrong.",
     "{instance}: çizelgesi olmadığı biliniyor, oysa {makespan} sürelisi bulundu. Tablo veya bu program yanlış.",
     "{instance}: المعروف أنه لا جدول لها، ووُجد جدول مدته {makespan}. الجدول أو هذا البرنامج مخطئ."},

    // Tables.
    {"solve.instance", "instance", "örnek", "المسألة"},
    {"solve.makespan", "makespan", "süre", "المدة"},
    {"solve.bound", "at least", "en az", "على الأقل"},
    {"solve.verdict", "result", "sonuç", "النتيجة"},
    {"solve.schedules", "schedules", "çizelge", "الجداول"},
    {"solve.seconds", "seconds", "saniye", "الثواني"},
    {"solve.optimal", "optimal", "en iyi", "أمثل"},
    {"solve.gap", "gap {gap, number, ::percent scale/100 .0}", "fark {gap, number, ::percent scale/100 .0}",
     "الفارق {gap, number, ::percent scale/100 .0}"},
    {"solve.infeasible", "infeasible", "çözümsüz", "بلا حل"},
    {"solve.none_found", "none found", "bulunamadı", "لم يوجد"},
    {"solve.fault", "fault", "hata", "خلل"},
    {"solve.contradiction",
     "{instance}: no dates satisfy the lags between the jobs {jobs}; around them they add up to more than nothing.",
     "{instance}: {jobs} numaralı işler arasındaki gecikmeleri hiçbir tarih karşılamıyor; çevrim boyunca toplamları "
     "sıfırdan büyük.",
     "{instance}: لا تواريخ تفي بالفواصل بين الأعمال {jobs}؛ فمجموعها حول الحلقة أكبر من الصفر."},
    {"solve.progress", "{instance}  makespan {makespan}  at least {bound}  Ctrl-C keeps the best",
     "{instance}  süre {makespan}  en az {bound}  Ctrl-C en iyisini saklar",
     "{instance}  المدة {makespan}  على الأقل {bound}  ‏Ctrl-C يحفظ الأفضل"},
    {"solve.stopped", "Stopped by Ctrl-C. These are the best schedules found so far.",
     "Ctrl-C ile durduruldu. Bunlar, şimdiye kadar bulunan en iyi çizelgelerdir.",
     "أُوقف بـ Ctrl-C. هذه أفضل الجداول التي وُجدت حتى الآن."},
    {"bench.best", "best known", "bilinen", "المعروف"},
    {"bench.excess", "% over", "% fazla", "٪ فوقه"},
    {"bench.cpm_deviation", "% over CPM", "% CPM üstü", "٪ فوق CPM"},
    {"bench.cpu", "CPU s", "CPU sn", "ث CPU"},
    {"bench.mean_excess", "Mean excess over the best known", "Bilinen en iyiye göre ortalama fazla",
     "متوسط الزيادة على أفضل معروف"},
    {"bench.mean_cpm_deviation", "Mean deviation from the critical path", "Kritik yoldan ortalama sapma",
     "متوسط الانحراف عن المسار الحرج"},
    {"bench.feasible", "With a schedule", "Çizelgesi olan", "لها جدول"},
    {"bench.equal_to_best", "As short as the best known", "Bilinen en iyi kadar kısa", "بمدة أفضل معروف"},
    {"bench.proved", "Proved optimal or infeasible", "En iyi veya çözümsüz olduğu kanıtlanan",
     "مبرهن أنها مثلى أو بلا حل"},
    {"bench.of_all", "{count} of {all}", "{count} / {all}", "{count} من {all}"},
    {"bench.schedules_per_second", "Schedules per CPU second", "CPU saniyesi başına çizelge", "الجداول في ثانية CPU"},
    {"bench.cpu_seconds", "CPU seconds", "CPU saniyesi", "ثواني CPU"},
    {"bench.progress", "{done} of {all}  {instance}  Ctrl-C keeps what is done",
     "{done} / {all}  {instance}  Ctrl-C yapılanı saklar",
     "{done} من {all}  {instance}  ‏Ctrl-C يحفظ ما أُنجز"},
    {"bench.stopped", "Stopped by Ctrl-C. These are the instances that were done.",
     "Ctrl-C ile durduruldu. Bunlar tamamlanan örneklerdir.", "أُوقف بـ Ctrl-C. هذه هي المسائل التي أُنجزت."},

    // Words that mean nothing.
    {"cli.not_a_share", "--only is {value}; it takes N/M, the N-th of every M instances, for example 1/10.",
     "--only için {value} verildi; N/M gerekir: her M örneğin N. olanı, örneğin 1/10.",
     "قيمة --only هي {value}، والمطلوب N/M: المسألة N من كل M، مثل 1/10."},
    {"cli.jobs_or_threads", "With several --jobs, each instance has one thread. Leave out --threads.",
     "--jobs birden büyükse her örnek tek iş parçacığıyla çalışır. --threads seçeneğini yazmayın.",
     "مع عدة --jobs يكون لكل مسألة خيط واحد. احذف --threads."},

    // Help.
    {"help.solve", "find the shortest schedules of classic benchmark instances",
     "klasik karşılaştırma örneklerinin en kısa çizelgelerini bulur", "إيجاد أقصر جداول لمسائل القياس المعروفة"},
    {"help.bench", "solve a folder of instances and compare with the best known values",
     "bir klasördeki örnekleri çözer ve bilinen en iyi değerlerle karşılaştırır",
     "حل مجلد من المسائل ومقارنتها بأفضل القيم المعروفة"},
    {"help.solve_about",
     "Reads instances of PSPLIB (.sm, .mm), MMLIB (.mm) and ProGen/max (.sch) and searches for their shortest "
     "schedules "
     "with the engine that plans roadmaps. Says for each its makespan, a proven lower bound, and whether it is optimal "
     "or "
     "infeasible. Ctrl-C keeps the best so far.",
     "PSPLIB (.sm, .mm), MMLIB (.mm) ve ProGen/max (.sch) örneklerini okur, yol haritalarını planlayan motorla en kısa "
     "çizelgelerini arar. Her biri için süresini, kanıtlanmış alt sınırı ve en iyi ya da çözümsüz olup olmadığını "
     "yazar. "
     "Ctrl-C o ana kadarki en iyisini saklar.",
     "يقرأ مسائل PSPLIB (`.sm` و`.mm`) وMMLIB (`.mm`) وProGen/max (`.sch`) ويبحث عن أقصر جداولها بالمحرك الذي يخطط "
     "خرائط "
     "الطريق. يذكر لكل منها مدتها وحدًّا أدنى مبرهنًا وهل هي مثلى أو بلا حل. يحفظ Ctrl-C الأفضل حتى الآن."},
    {"help.solve_examples", "entente solve j301_1.sm --time 5\nentente solve *.sch --effort 10000 --json",
     "entente solve j301_1.sm --time 5 --lang tr\nentente solve *.sch --effort 10000 --json",
     "entente solve j301_1.sm --time 5 --lang ar\nentente solve *.sch --effort 10000 --json"},
    {"help.bench_about",
     "Solves every instance of a folder, one at a time, and compares each makespan with the best known one and with "
     "the "
     "critical path. Every schedule is checked by the verifier before it counts; a makespan below a known bound ends "
     "with "
     "1 and is named. Times are CPU time. Ctrl-C ends with what has been done.",
     "Bir klasördeki her örneği sırayla çözer; her süreyi bilinen en iyi süreyle ve kritik yolla karşılaştırır. Her "
     "çizelge "
     "sayılmadan önce doğrulayıcıdan geçer; bilinen bir sınırın altındaki süre adıyla bildirilir ve çıkış kodu 1 olur. "
     "Süreler CPU süresidir. Ctrl-C yapılanla bitirir.",
     "يحل كل مسألة في مجلد، واحدة بعد أخرى، ويقارن كل مدة بأفضل مدة معروفة وبالمسار الحرج. يفحص المدقق كل جدول قبل "
     "احتسابه، والمدة التي تقل عن حد معروف تُسمّى وينتهي البرنامج بالرمز 1. الأزمنة هي زمن CPU. ينهي Ctrl-C بما أُنجز."},
    {"help.bench_examples",
     "entente bench j120 --best j120.csv --time 1\nentente bench j30 --best j30.csv --effort 5000 --only 1/10 --json",
     "entente bench j120 --best j120.csv --time 1 --lang tr\nentente bench j30 --best j30.csv --effort 5000 --only "
     "1/10 "
     "--json",
     "entente bench j120 --best j120.csv --time 1 --lang ar\nentente bench j30 --best j30.csv --effort 5000 --only "
     "1/10 "
     "--json"},
    {"help.instances", "instance files: .sm, .mm or .sch", "örnek dosyaları: .sm, .mm veya .sch",
     "ملفات المسائل: `.sm` أو `.mm` أو `.sch`"},
    {"help.instance_folder", "a folder with instance files", "örnek dosyalarının klasörü", "مجلد فيه ملفات المسائل"},
    {"help.best", "table of the best known values: instance, cpm_lb, best_lb, best_ub (CSV with a header)",
     "bilinen en iyi değerlerin tablosu: instance, cpm_lb, best_lb, best_ub (başlıklı CSV)",
     "جدول أفضل القيم المعروفة: instance وcpm_lb وbest_lb وbest_ub (ملف CSV برأس)"},
    {"help.schedules", "about how many schedules to try; {default} when neither it nor --time is given",
     "yaklaşık kaç çizelge deneneceği; bu da --time da verilmezse {default}",
     "عدد الجداول التي تُجرَّب تقريبًا؛ {default} إذا لم يُذكر هو ولا --time"},
    {"help.cpu_time", "CPU seconds for each instance instead (0.1 to 86400)",
     "bunun yerine örnek başına CPU saniyesi (0.1 – 86400)", "ثواني CPU لكل مسألة بدلًا من ذلك (من 0.1 إلى 86400)"},
    {"help.solve_threads", "threads to search one instance with; for solve all cores by default, for bench one",
     "bir örneği aramada kullanılacak iş parçacığı sayısı; varsayılan: solve için tüm çekirdekler, bench için bir",
     "عدد خيوط البحث في المسألة الواحدة؛ افتراضًا كل الأنوية مع solve، وخيط واحد مع bench"},
    {"help.jobs", "instances to solve side by side, each on one thread; 1 by default",
     "yan yana çözülecek örnek sayısı, her biri tek iş parçacığında; varsayılan 1",
     "عدد المسائل التي تُحل جنبًا إلى جنب، كل منها في خيط واحد؛ والافتراضي 1"},
    {"help.only", "only every M-th instance, beginning with the N-th", "yalnız N. örnekten başlayarak her M. örnek",
     "كل مسألة رقم M فقط، بدءًا من المسألة N"},
};

}  // namespace

const std::span<const CatalogueEntry> kClassicMessages{kClassicEntries};

}  // namespace entente::text
