// What --help says, for planners.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kHelpEntries[] = {
    // Headings.
    {"help.usage", "Usage: {usage}", "Kullanım: {usage}", "الاستعمال: {usage}"},
    {"help.commands", "Commands", "Komutlar", "الأوامر"},
    {"help.options", "Arguments and options", "Argümanlar ve seçenekler", "المعطيات والخيارات"},
    {"help.examples", "Examples", "Örnekler", "أمثلة"},

    // Commands, in one line.
    {"help.plan", "compute the best joint roadmap that the given effort finds",
     "verilen çabayla bulunan en iyi ortak yol haritasını hesaplar",
     "حساب أفضل خارطة طريق مشتركة يبلغها "
     "الجهد المعطى"},
    {"help.why", "say why an activity stands where it does, waits, or was left out",
     "bir faaliyetin neden o tarihte olduğunu, beklediğini veya dışarıda kaldığını açıklar",
     "بيان سبب تاريخ نشاط أو انتظاره أو استبعاده"},
    {"help.compare", "list what changed from one roadmap to the next, and why",
     "bir yol haritasından ötekine nelerin neden değiştiğini listeler", "سرد ما تغيّر بين خارطتين وسببه"},
    {"help.verify", "check a roadmap file against its package",
     "bir yol haritası dosyasını paketiyle karşılaştırarak doğrular", "التحقق من ملف خارطة طريق بمقابلته بحزمته"},
    {"help.package", "work on a programme package", "program paketi işlemleri", "العمل على حزمة برنامج"},
    {"help.package_check", "check a programme package: every error at once",
     "program paketini denetler: tüm hatalar bir kerede", "فحص حزمة برنامج: كل الأخطاء دفعة واحدة"},
    {"help.version", "print the version", "sürümü yazar", "عرض رقم الإصدار"},

    // Commands, above their options.
    {"help.about",
     "Entente takes two ministries from a signed agreement to a joint roadmap that both can defend: which activities, "
     "when, in which mode, within "
     "money, people, calendars and gates, and the reason for every date and every omission.",
     "Entente, iki bakanlığı imzalı bir anlaşmadan her ikisinin de savunabileceği ortak bir yol haritasına götürür: "
     "hangi faaliyetler, ne zaman, hangi "
     "uygulama şekliyle; para, insan, takvim ve karar kapıları içinde, her tarihin ve her dışarıda kalanın nedeniyle.",
     "ينقل Entente وزارتين من اتفاق موقّع إلى خارطة طريق مشتركة تستطيعان الدفاع عنها: أي الأنشطة، ومتى، وبأي أسلوب "
     "تنفيذ، ضمن المال والناس والتقاويم وبوابات القرار، مع سبب "
     "كل تاريخ وكل استبعاد."},
    {"help.about_examples",
     "entente package check examples/asterra-belmar\nentente plan examples/asterra-belmar\nentente plan --help",
     "entente package check examples/asterra-belmar\nentente plan examples/asterra-belmar --lang tr\nentente plan "
     "--help --lang tr",
     "entente package check examples/asterra-belmar\nentente plan examples/asterra-belmar --lang ar\nentente plan "
     "--help --lang ar"},
    {"help.plan_about",
     "Reads a programme package and computes which activities to do, in which mode and when. Prints the roadmap with "
     "its value, a proven bound on what any roadmap could "
     "reach, money by budget line, what binds, what waits and for what, and what was left out. Same package, seed and "
     "effort give the same roadmap. "
     "Ctrl-C stops the search and keeps the best so far; a second Ctrl-C ends at once.",
     "Bir program paketini okur; hangi faaliyetlerin, hangi uygulama şekliyle ve ne zaman yapılacağını hesaplar. Yol "
     "haritasını değeriyle, herhangi bir yol haritasının "
     "erişebileceği kanıtlanmış üst sınırla, bütçe kalemlerine göre parayla, belirleyici kısıtlarla, bekleyenlerle ve "
     "dışarıda kalanlarla birlikte yazar. Aynı paket, tohum ve çaba aynı yol haritasını "
     "verir. Ctrl-C aramayı durdurur ve o ana kadarki en iyisini saklar; ikinci Ctrl-C hemen bitirir.",
     "يقرأ حزمة برنامج ويحسب أي الأنشطة تُنفذ وبأي أسلوب ومتى. يعرض خارطة الطريق مع قيمتها، وحدًّا أعلى "
     "مبرهنًا لما تبلغه "
     "أي خارطة، والمال حسب بند الميزانية، والقيود الحاكمة، "
     "وما ينتظر وماذا ينتظر، وما استُبعد. الحزمة نفسها مع البذرة والجهد نفسيهما تعطي الخارطة نفسها. يوقف Ctrl-C البحث "
     "ويحفظ الأفضل حتى الآن، والضغطة الثانية تنهي فورًا."},
    {"help.plan_examples",
     "entente plan examples/asterra-belmar --time 60 --out r.json\n    search for a minute and keep the roadmap in a "
     "file\n"
     "entente plan examples/asterra-belmar --view joint\n    only what both parties may see\n"
     "entente plan examples/asterra-belmar --set CELL.capacity=8@2026-03-01 --from r.json\n    what if the partner "
     "cell had 8 people from March\n"
     "entente plan examples/asterra-belmar --condition G2.C2=2026-06-01\n    assume another date for a condition",
     "entente plan examples/asterra-belmar --time 60 --out r.json\n    bir dakika arar, yol haritasını "
     "dosyada saklar\n"
     "entente plan examples/asterra-belmar --view joint\n    yalnız iki tarafın da görebildikleri\n"
     "entente plan examples/asterra-belmar --set CELL.capacity=8@2026-03-01 --from r.json\n    ortağın "
     "hücresinde Mart "
     "ayından itibaren 8 kişi olsaydı\n"
     "entente plan examples/asterra-belmar --condition G2.C2=2026-06-01\n    bir koşul için başka bir tarih varsayar",
     "entente plan examples/asterra-belmar --time 60 --out r.json\n    بحث لمدة دقيقة وحفظ الخارطة في ملف\n"
     "entente plan examples/asterra-belmar --view joint\n    ما يجوز للطرفين رؤيته فقط\n"
     "entente plan examples/asterra-belmar --set CELL.capacity=8@2026-03-01 --from r.json\n    ماذا لو صار في خلية "
     "الشريك 8 أشخاص من آذار\n"
     "entente plan examples/asterra-belmar --condition G2.C2=2026-06-01\n    افتراض تاريخ آخر لأحد الشروط"},
    {"help.why_about",
     "Follows the reasons behind one activity: what forbids one working day earlier, what holds that, and so on, to a "
     "given date, a fact, money or a condition. Without "
     "--roadmap the roadmap is computed first, from the same options as in `entente plan`.",
     "Bir faaliyetin ardındaki nedenleri izler: bir iş günü öncesini ne engelliyor, onu ne tutuyor; verilmiş bir "
     "tarihe, olmuş bir şeye, paraya veya bir koşula kadar. "
     "--roadmap verilmezse yol haritası önce `entente plan` komutundaki seçeneklerle hesaplanır.",
     "يتتبع الأسباب وراء نشاط واحد: ما الذي يمنع يوم عمل أبكر، وما الذي يؤخر ذلك، وصولًا إلى تاريخ معطى "
     "أو واقعة أو مال "
     "أو شرط. من دون --roadmap تُحسب الخارطة أولًا بالخيارات نفسها "
     "كما في `entente plan`."},
    {"help.why_examples",
     "entente why A077 --package examples/asterra-belmar --roadmap r.json\nentente why A077 --package "
     "examples/asterra-belmar --effort 50000",
     "entente why A077 --package examples/asterra-belmar --roadmap r.json --lang tr\nentente why A077 --package "
     "examples/asterra-belmar --effort 50000",
     "entente why A077 --package examples/asterra-belmar --roadmap r.json --lang ar\nentente why A077 --package "
     "examples/asterra-belmar --effort 50000"},
    {"help.compare_about",
     "Lists every difference between two roadmap files of one programme, each with its cause where the files tell it.",
     "Bir programın iki yol haritası dosyası arasındaki her farkı, dosyalardan anlaşıldığı yerde nedeniyle birlikte "
     "listeler.",
     "يسرد كل فرق بين ملفي خارطة طريق لبرنامج واحد، مع سببه حيث يظهر من الملفين."},
    {"help.compare_examples", "entente compare before.json after.json",
     "entente compare once.json sonra.json --lang tr", "entente compare before.json after.json --lang ar"},
    {"help.verify_about",
     "Plans nothing: takes the dates from the file and checks every rule of the package against them, "
     "and every figure "
     "that follows from them. Ends with 1 when "
     "anything is not so.",
     "Plan yapmaz: tarihleri dosyadan alır, paketin her kuralını ve tarihlerden çıkan her rakamı denetler. Bir şey "
     "tutmuyorsa 1 ile biter.",
     "لا يخطط شيئًا: يأخذ التواريخ من الملف ويفحص عليها كل قاعدة في الحزمة وكل رقم ينتج عنها. ينتهي "
     "بالرمز 1 إذا لم يصح "
     "شيء منها."},
    {"help.verify_examples", "entente verify r.json examples/asterra-belmar",
     "entente verify r.json examples/asterra-belmar --lang tr",
     "entente verify r.json examples/asterra-belmar --lang ar"},
    {"help.package_about",
     "A programme package is a folder of CSV files, or one .xlsx workbook with a sheet for each table.",
     "Program paketi, CSV dosyalarından oluşan bir klasör veya her tablo için bir sayfası olan tek bir .xlsx çalışma "
     "kitabıdır.",
     "حزمة البرنامج مجلد من ملفات CSV أو مصنف واحد من نوع .xlsx فيه ورقة لكل جدول."},
    {"help.package_check_about",
     "Checks every table, reference and rule, and prints every error with file, row, column and what to do. The "
     "package "
     "is not changed; --marked gives a wrong workbook back with the errors in it.",
     "Her tabloyu, başvuruyu ve kuralı denetler; her hatayı dosyası, satırı, sütunu ve yapılacak işle birlikte yazar. "
     "Paketi değiştirmez; --marked hatalı bir çalışma kitabını hataları işaretlenmiş olarak geri verir.",
     "يفحص كل جدول وإحالة وقاعدة، ويعرض كل خطأ مع ملفه وصفه وعموده وما ينبغي فعله. لا يغيّر الحزمة؛ ويعيد --marked "
     "المصنف الخاطئ والأخطاء مبيّنة فيه."},
    {"help.package_check_examples", "entente package check examples/asterra-belmar",
     "entente package check examples/asterra-belmar --lang tr",
     "entente package check examples/asterra-belmar --lang ar"},
    {"help.version_about", "Prints the version of this program.", "Bu programın sürümünü yazar.",
     "يعرض رقم إصدار هذا البرنامج."},

    // Arguments and options.
    {"help.data_for_package", "the folder of a record, in place of a package",
     "paket yerine bir kayıt defterinin klasörü", "مجلد سجل بدل حزمة"},
    {"help.compare_data", "the folder of a record: A and B may be versions that it has",
     "bir kayıt defterinin klasörü: A ve B ondaki sürümler olabilir", "مجلد سجل: يجوز أن يكون A و B إصدارين فيه"},
    {"help.package_folder", "the folder of the programme package, or its .xlsx workbook",
     "program paketinin klasörü veya .xlsx çalışma kitabı", "مجلد حزمة البرنامج أو مصنفها من نوع .xlsx"},
    {"help.activity", "the id of the activity, such as A077", "faaliyetin kodu, örneğin A077", "رمز النشاط، مثل A077"},
    {"help.roadmap", "a roadmap file that `entente plan --out` wrote",
     "`entente plan --out` ile yazılmış bir yol haritası dosyası", "ملف خارطة طريق كتبه `entente plan --out`"},
    {"help.before", "the earlier roadmap file", "önceki yol haritası dosyası", "ملف الخارطة الأسبق"},
    {"help.after", "the later roadmap file", "sonraki yol haritası dosyası", "ملف الخارطة اللاحقة"},
    {"help.view",
     "whose eyes: what all parties may see (joint), everything (all, the default), what one PARTY may see, or the "
     "public",
     "kimin gözüyle: tüm tarafların görebildiği (joint), her şey (all, varsayılan), bir tarafın görebildiği (PARTY) "
     "veya herkese açık (public)",
     "بعين من: ما يراه كل الأطراف (joint)، أو كل شيء (all، وهو الافتراضي)، أو ما يراه طرف واحد (PARTY)، أو العموم "
     "(public)"},
    {"help.set",
     "what if: R.capacity=8@2026-03-01, LINE.amount=4500, A025.earliest_start=2026-01-12 or A025.deadline=2026-12-31; "
     "may be repeated",
     "varsayalım: R.capacity=8@2026-03-01, LINE.amount=4500, A025.earliest_start=2026-01-12 veya "
     "A025.deadline=2026-12-31; yinelenebilir",
     "ماذا لو: R.capacity=8@2026-03-01 أو LINE.amount=4500 أو A025.earliest_start=2026-01-12 أو "
     "A025.deadline=2026-12-31، ويجوز تكراره"},
    {"help.condition", "assume that an external condition is met on that date: G2.C2=2026-06-01; may be repeated",
     "bir dış koşulun o tarihte gerçekleşeceğini varsayar: G2.C2=2026-06-01; yinelenebilir",
     "افتراض تحقق شرط خارجي في ذلك التاريخ: G2.C2=2026-06-01، ويجوز تكراره"},
    {"help.effort",
     "how many schedules to try; same effort, same roadmap; {default} when neither it nor --time is given",
     "kaç çizelge deneneceği; aynı çaba, aynı yol haritası; bu da --time da verilmezse {default}",
     "عدد الجداول التي تُجرَّب؛ الجهد نفسه يعطي الخارطة نفسها؛ {default} إذا لم يُذكر هو ولا --time"},
    {"help.simulate_effort",
     "how many schedules to try for the roadmap that is planned first, where none is given; {default} by default",
     "yol haritası verilmediğinde önce planlanan için kaç çizelge deneneceği; varsayılan {default}",
     "عدد الجداول التي تُجرَّب للخارطة التي تُخطَّط أولًا إذا لم تُعطَ خارطة؛ والافتراضي {default}"},
    {"help.time", "search for so long instead (0.1 to 86400)", "bunun yerine bu süre boyunca arar (0.1 – 86400)",
     "البحث طوال هذه المدة بدلًا من ذلك (من 0.1 إلى 86400)"},
    {"help.seed", "another seed searches elsewhere; 1 by default", "başka bir tohum başka yerlerde arar; varsayılan 1",
     "بذرة أخرى تبحث في مواضع أخرى؛ والافتراضية 1"},
    {"help.threads", "threads to search with; all cores by default; the result is the same",
     "aramada kullanılacak iş parçacığı sayısı; varsayılan tüm çekirdekler; sonuç değişmez",
     "عدد خيوط التنفيذ؛ كل الأنوية افتراضًا؛ والنتيجة هي نفسها"},
    {"help.objective", "greatest value (the default), or the earliest end of the mandatory work",
     "en yüksek değer (varsayılan) veya zorunlu işlerin en erken bitişi",
     "أعلى قيمة (وهو الافتراضي) أو أبكر انتهاء للأعمال الإلزامية"},
    {"help.from", "start from this roadmap file; the result is never worth less where it still holds",
     "bu yol haritası dosyasından başlar; hâlâ geçerliyse sonuç ondan değersiz olmaz",
     "البدء من ملف الخارطة هذا؛ ولا تقل قيمة النتيجة عنه ما دام صالحًا"},
    {"help.out", "write the roadmap into this file (JSON), beside what is shown",
     "yol haritasını gösterilene ek olarak bu dosyaya yazar (JSON)",
     "كتابة الخارطة في هذا الملف (JSON) إلى جانب ما يُعرض"},
    {"help.details", "one line for each activity with dates and reason, and no list cut short",
     "her faaliyet için tarih ve neden satırı; hiçbir liste kısaltılmaz",
     "سطر لكل نشاط بتاريخه وسببه، ولا تُختصر أي قائمة"},
    {"help.json", "print the result, and errors, for machines", "sonucu ve hataları makineler için yazar",
     "عرض النتيجة والأخطاء للآلات"},
    {"help.lang", "the language of what is said; from LC_ALL, LC_MESSAGES or LANG by default",
     "söylenenlerin dili; varsayılan LC_ALL, LC_MESSAGES veya LANG değişkeninden alınır",
     "لغة ما يُقال؛ تؤخذ افتراضًا من LC_ALL أو LC_MESSAGES أو LANG"},
    {"help.help", "show this help", "bu yardımı gösterir", "عرض هذه المساعدة"},
};

}  // namespace

const std::span<const CatalogueEntry> kHelpMessages{kHelpEntries};

}  // namespace entente::text
