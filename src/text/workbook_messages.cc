// Why a workbook cannot be read or written, and what its first sheet says.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kWorkbookEntries[] = {
    // The file.
    {"workbook.not_a_workbook",
     "This is neither a folder nor an .xlsx workbook. Give the folder with the CSV files, or a workbook that was saved "
     "as \"Excel Workbook (*.xlsx)\".",
     "Bu ne bir klasör ne de bir .xlsx çalışma kitabı. CSV dosyalarının klasörünü veya \"Excel Çalışma Kitabı "
     "(*.xlsx)\" olarak kaydedilmiş bir dosya verin.",
     "هذا ليس مجلدًا ولا مصنفًا من نوع .xlsx. أعطوا مجلد ملفات CSV أو مصنفًا حُفظ بصيغة \"Excel Workbook (*.xlsx)\"."},
    {"workbook.old_format", "This workbook is in the old .xls format. Open it and save it as .xlsx.",
     "Bu çalışma kitabı eski .xls biçiminde. Açıp .xlsx olarak kaydedin.",
     "هذا المصنف بالصيغة القديمة .xls. افتحوه واحفظوه بصيغة .xlsx."},
    {"workbook.binary_format", "This workbook is in the binary .xlsb format. Open it and save it as .xlsx.",
     "Bu çalışma kitabı ikili .xlsb biçiminde. Açıp .xlsx olarak kaydedin.",
     "هذا المصنف بالصيغة الثنائية .xlsb. افتحوه واحفظوه بصيغة .xlsx."},
    {"workbook.open_document", "This is an OpenDocument spreadsheet. Open it and save it as .xlsx.",
     "Bu bir OpenDocument hesap tablosu. Açıp .xlsx olarak kaydedin.",
     "هذا جدول بصيغة OpenDocument. افتحوه واحفظوه بصيغة .xlsx."},
    {"workbook.encrypted", "This workbook is protected by a password. Save it without one.",
     "Bu çalışma kitabı parolayla korunuyor. Parolasız kaydedin.", "هذا المصنف محمي بكلمة مرور. احفظوه من دونها."},
    {"workbook.macros", "This workbook contains macros. Save it as .xlsx, which has none.",
     "Bu çalışma kitabı makro içeriyor. Makro içermeyen .xlsx olarak kaydedin.",
     "يحتوي هذا المصنف على وحدات ماكرو. احفظوه بصيغة .xlsx التي تخلو منها."},
    {"workbook.damaged",
     "The workbook is damaged: {part} is missing, cut off or not what it should be. Open it in a spreadsheet program "
     "and "
     "save it again, or ask for it once more.",
     "Çalışma kitabı bozuk: {part} eksik, kesilmiş veya olması gerektiği gibi değil. Bir hesap tablosu programında "
     "açıp "
     "yeniden kaydedin veya dosyayı tekrar isteyin.",
     "المصنف تالف: {part} مفقود أو مقطوع أو ليس كما ينبغي. افتحوه في برنامج جداول واحفظوه من جديد، أو اطلبوه مرة "
     "أخرى."},
    {"workbook.suspicious",
     "The workbook is built as no spreadsheet program builds one, at {part}, and was not opened. Ask where it comes "
     "from.",
     "Çalışma kitabı {part} yerinde hiçbir hesap tablosu programının yapmayacağı biçimde kurulmuş ve açılmadı. Nereden "
     "geldiğini sorun.",
     "بُني المصنف عند {part} على نحو لا يبنيه أي برنامج جداول، فلم يُفتح. اسألوا عن مصدره."},
    {"workbook.too_large",
     "{part} of the workbook is larger than {limit_mib} MiB when unpacked. Take a smaller part of the programme, or "
     "CSV "
     "files.",
     "Çalışma kitabının {part} parçası açıldığında {limit_mib} MiB sınırından büyük. Programın daha küçük bir bölümünü "
     "veya CSV dosyalarını kullanın.",
     "الجزء {part} من المصنف أكبر من {limit_mib} MiB بعد فكه. خذوا جزءًا أصغر من البرنامج أو استعملوا ملفات CSV."},
    {"workbook.not_written", "The workbook cannot be made: {why}. Check the free space and memory.",
     "Çalışma kitabı oluşturulamıyor: {why}. Boş alanı ve belleği kontrol edin.",
     "تعذر إنشاء المصنف: {why}. تحققوا من المساحة والذاكرة."},

    // Its sheets and cells.
    {"workbook.missing_sheet",
     "The sheet {sheet} is missing. Every package needs this table; add it with at least its header.",
     "{sheet} sayfası eksik. Her pakette bu tablo gerekir; en azından başlık satırıyla ekleyin.",
     "الورقة {sheet} غير موجودة. كل حزمة تحتاج إلى هذا الجدول؛ أضيفوها مع سطر العناوين على الأقل."},
    {"workbook.unknown_sheet",
     "The sheet {sheet} is no table of a package. Remove it, or put its name in parentheses if it is for people.",
     "{sheet} sayfası paketin bir tablosu değil. Silin veya insanlar içinse adını ayraç içine alın.",
     "الورقة {sheet} ليست جدولًا من جداول الحزمة. احذفوها، أو ضعوا اسمها بين قوسين إن كانت للقراءة فقط."},
    {"workbook.unknown_sheet_near",
     "The sheet {sheet} is no table of a package. Did you mean {near}? Rename it, or put its name in parentheses if it "
     "is "
     "for people.",
     "{sheet} sayfası paketin bir tablosu değil. {near} mi demek istediniz? Adını değiştirin veya insanlar içinse "
     "ayraç "
     "içine alın.",
     "الورقة {sheet} ليست جدولًا من جداول الحزمة. هل تقصدون {near}؟ غيّروا اسمها، أو ضعوه بين قوسين إن كانت للقراءة "
     "فقط."},
    {"workbook.no_column_name",
     "\"{cell}\" stands in a column without a name. Name the column in the header, or empty the cell.",
     "\"{cell}\" adı olmayan bir sütunda duruyor. Başlıkta sütunu adlandırın veya hücreyi boşaltın.",
     "\"{cell}\" في عمود بلا اسم. سمّوا العمود في سطر العناوين أو أفرغوا الخلية."},
    {"workbook.error_cell", "The cell shows the error {cell}. Mend its formula, or write the value.",
     "Hücre {cell} hatasını gösteriyor. Formülünü düzeltin veya değeri yazın.",
     "تُظهر الخلية الخطأ {cell}. أصلحوا صيغتها أو اكتبوا القيمة."},
    {"workbook.no_value",
     "The formula \"{cell}\" was saved without its value. Open the workbook in a spreadsheet program and save it, or "
     "write the value.",
     "\"{cell}\" formülü değeri olmadan kaydedilmiş. Çalışma kitabını bir hesap tablosu programında açıp kaydedin veya "
     "değeri yazın.",
     "حُفظت الصيغة \"{cell}\" دون قيمتها. افتحوا المصنف في برنامج جداول واحفظوه، أو اكتبوا القيمة."},
    {"workbook.date_out_of_range",
     "The number {cell} in this cell is shown as a date that does not exist between 1900 and 2199. Write the date "
     "anew.",
     "Bu hücredeki {cell} sayısı, 1900 ile 2199 arasında olmayan bir tarih olarak gösteriliyor. Tarihi yeniden yazın.",
     "العدد {cell} في هذه الخلية معروض كتاريخ لا وجود له بين 1900 و2199. اكتبوا التاريخ من جديد."},
    {"workbook.merged_cells", "The cells {cells} are merged. Split them, and write each value in its own cell.",
     "{cells} hücreleri birleştirilmiş. Ayırın ve her değeri kendi hücresine yazın.",
     "الخلايا {cells} مدموجة. افصلوها واكتبوا كل قيمة في خليتها."},
    {"workbook.marked_needs_workbook",
     "--marked gives back a workbook with its errors, and {path} is a folder. Check the folder without it, or convert "
     "it "
     "to a workbook first.",
     "--marked bir çalışma kitabını hatalarıyla geri verir; {path} ise bir klasör. Klasörü onsuz denetleyin veya önce "
     "çalışma kitabına dönüştürün.",
     "يعيد --marked مصنفًا مع أخطائه، أما {path} فمجلد. افحصوا المجلد من دونه أو حوّلوه إلى مصنف أولًا."},
    {"convert.exists",
     "{path} is there already and not empty. Choose another name, or give --replace to replace the tables in it.",
     "{path} zaten var ve boş değil. Başka bir ad seçin veya içindeki tabloları değiştirmek için --replace verin.",
     "{path} موجود من قبل وليس فارغًا. اختاروا اسمًا آخر أو أعطوا --replace لاستبدال الجداول التي فيه."},
    {"convert.holds_folders",
     "{path} contains the folder {folder}, so its tables cannot be replaced in one step. Choose another folder.",
     "{path} içinde {folder} klasörü var; tabloları bir adımda değiştirilemez. Başka bir klasör seçin.",
     "يحتوي {path} على المجلد {folder}، فلا يمكن استبدال جداوله في خطوة واحدة. اختاروا مجلدًا آخر."},
    {"convert.not_a_workbook_name", "{path} does not end with .xlsx. Give the workbook a name that does.",
     "{path} .xlsx ile bitmiyor. Çalışma kitabına .xlsx ile biten bir ad verin.",
     "لا ينتهي {path} بـ .xlsx. أعطوا المصنف اسمًا ينتهي بها."},
    {"convert.file_or_folder",
     "{path} is a file, and a package of CSV files is a folder. Give a folder, or a name that ends with .xlsx.",
     "{path} bir dosya; CSV paketi ise bir klasördür. Bir klasör veya .xlsx ile biten bir ad verin.",
     "{path} ملف، وحزمة ملفات CSV مجلد. أعطوا مجلدًا أو اسمًا ينتهي بـ .xlsx."},

    // Help.
    {"help.package_convert", "write a package in another form: folder or workbook",
     "paketi başka biçimde yazar: klasör veya çalışma kitabı", "كتابة الحزمة في شكل آخر: مجلد أو مصنف"},
    {"help.package_template", "write an empty workbook to be filled in", "doldurulacak boş bir çalışma kitabı yazar",
     "كتابة مصنف فارغ لتعبئته"},
    {"help.package_convert_about",
     "Checks a package and writes it again: from a folder of CSV files into one .xlsx workbook, from a workbook into a "
     "folder, or from a folder into another one. The folder is in canonical form, so what did not change is the same "
     "byte by byte. Everything is written or nothing.",
     "Bir paketi denetler ve yeniden yazar: CSV klasöründen tek bir .xlsx çalışma kitabına, çalışma kitabından klasöre "
     "veya bir klasörden başka bir klasöre. Klasör standart biçimdedir; değişmeyen her şey bayt bayt aynıdır. Ya hepsi "
     "yazılır ya hiçbiri.",
     "يفحص الحزمة ويكتبها من جديد: من مجلد ملفات CSV إلى مصنف .xlsx واحد، أو من مصنف إلى مجلد، أو من مجلد إلى آخر. "
     "ويكون المجلد بصيغته القياسية، فما لم يتغير يبقى مطابقًا بايتًا ببايت. يُكتب كل شيء أو لا شيء."},
    {"help.package_convert_examples",
     "entente package convert examples/asterra-belmar programme.xlsx\nentente package convert programme.xlsx "
     "programme",
     "entente package convert examples/asterra-belmar program.xlsx --lang tr\nentente package convert program.xlsx "
     "program",
     "entente package convert examples/asterra-belmar programme.xlsx --lang ar\nentente package convert "
     "programme.xlsx programme"},
    {"help.package_template_about",
     "Writes a workbook with a sheet for each table, its columns ready for dates, numbers and texts, its closed lists "
     "offered, and a first sheet that says what each column is, in the language asked for.",
     "Her tablo için bir sayfası olan bir çalışma kitabı yazar: sütunlar tarih, sayı ve metne hazır, kapalı listeler "
     "seçilebilir; ilk sayfa istenen dilde her sütunun ne olduğunu söyler.",
     "يكتب مصنفًا فيه ورقة لكل جدول: الأعمدة مهيأة للتواريخ والأعداد والنصوص، والقوائم المغلقة معروضة للاختيار، وورقة "
     "أولى تبين معنى كل عمود باللغة المطلوبة."},
    {"help.package_template_examples", "entente package template programme.xlsx",
     "entente package template program.xlsx --lang tr", "entente package template programme.xlsx --lang ar"},
    {"help.convert_from", "the package: a folder or an .xlsx workbook", "paket: bir klasör veya .xlsx çalışma kitabı",
     "الحزمة: مجلد أو مصنف .xlsx"},
    {"help.convert_to", "what to write: a folder, or a name that ends with .xlsx",
     "yazılacak olan: bir klasör veya .xlsx ile biten bir ad", "ما يُكتب: مجلد أو اسم ينتهي بـ .xlsx"},
    {"help.template_to", "the workbook to write", "yazılacak çalışma kitabı", "المصنف الذي يُكتب"},
    {"help.replace", "replace what is there: the file, or the CSV files of the folder",
     "oradakini değiştirir: dosyayı veya klasörün CSV dosyalarını", "استبدال الموجود: الملف أو ملفات CSV في المجلد"},
    {"help.marked", "where there are errors, write the workbook again into this file, with the wrong cells coloured",
     "hata varsa çalışma kitabını hatalı hücreleri renkli olarak bu dosyaya yeniden yazar",
     "عند وجود أخطاء، كتابة المصنف من جديد في هذا الملف مع تلوين الخلايا الخاطئة"},

    // What convert, template and --marked say.
    {"view.package_written",
     "{path} is written: {tables, plural, one {# table} other {# tables}} with {rows, plural, one {# row} other {# "
     "rows}}.",
     "{path} yazıldı: {tables, plural, other {# tablo}}, {rows, plural, other {# satır}}.",
     "كُتب {path}: {tables, plural, zero {لا جداول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولًا} other {# "
     "جدول}} فيها {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}."},
    {"view.template_written",
     "{path} is written: a sheet for each table, to be filled in. Its first sheet says what each column is.",
     "{path} yazıldı: her tablo için doldurulacak bir sayfa. İlk sayfa her sütunun ne olduğunu söyler.",
     "كُتب {path}: ورقة لكل جدول لتعبئتها. وتبين الورقة الأولى معنى كل عمود."},
    {"view.marked_written",
     "{path} is written: the same workbook, the wrong cells coloured, with what to do in their comments.",
     "{path} yazıldı: aynı çalışma kitabı; hatalı hücreler renkli, yapılacak iş yorumlarında.",
     "كُتب {path}: المصنف نفسه والخلايا الخاطئة ملونة وفي تعليقاتها ما ينبغي فعله."},

    // The first sheet, and the one for what belongs to no cell.
    {"guide.sheet", "(Instructions)", "(Açıklamalar)", "(إرشادات)"},
    {"guide.title", "A programme package: one sheet for each table", "Program paketi: her tablo için bir sayfa",
     "حزمة برنامج: ورقة لكل جدول"},
    {"guide.names",
     "Keep the names of the sheets and of the columns. Their order does not matter, and tables without rows may stay "
     "empty.",
     "Sayfaların ve sütunların adlarını değiştirmeyin. Sıraları önemli değil; satırı olmayan tablolar boş kalabilir.",
     "أبقوا أسماء الأوراق والأعمدة كما هي. ترتيبها غير مهم، ويجوز أن تبقى الجداول التي لا صفوف فيها فارغة."},
    {"guide.lists", "Lists are written with a semicolon between the parts, for example A;B. Dates are real dates.",
     "Listeler parçalar arasında noktalı virgülle yazılır, örneğin A;B. Tarihler gerçek tarihlerdir.",
     "تُكتب القوائم بفاصلة منقوطة بين الأجزاء، مثل A;B. والتواريخ تواريخ حقيقية."},
    {"guide.own_sheets", "A sheet whose name stands in parentheses is for people and is not read.",
     "Adı ayraç içinde olan sayfa insanlar içindir ve okunmaz.",
     "الورقة التي اسمها بين قوسين للقراءة فقط ولا يقرؤها البرنامج."},
    {"guide.column", "Column", "Sütun", "العمود"},
    {"guide.type", "What it holds", "Ne içerir", "ما فيه"},
    {"guide.need", "Must it be filled?", "Zorunlu mu?", "هل هو لازم؟"},
    {"guide.range", "Range", "Aralık", "النطاق"},
    {"guide.refers_to", "Refers to a row of", "Hangi tablonun satırı", "يحيل إلى صف من"},
    {"guide.key", "key", "anahtar", "مفتاح"},
    {"guide.required", "required", "zorunlu", "لازم"},
    {"guide.optional", "optional", "isteğe bağlı", "اختياري"},
    {"guide.kind_text", "text", "metin", "نص"},
    {"guide.kind_id", "code", "kod", "رمز"},
    {"guide.kind_ids", "list of codes", "kod listesi", "قائمة رموز"},
    {"guide.kind_flag", "1 for yes, 0 for no", "evet için 1, hayır için 0", "1 لنعم و0 للا"},
    {"guide.kind_whole_number", "whole number", "tam sayı", "عدد صحيح"},
    {"guide.kind_number", "number", "sayı", "عدد"},
    {"guide.kind_date", "date", "tarih", "تاريخ"},
    {"guide.kind_partial_date", "date as far as it is known: 2025-08-13, 2025-08, 2025 or --08-13",
     "tarihin bilinen kısmı: 2025-08-13, 2025-08, 2025 veya --08-13",
     "تاريخ بقدر المعروف منه: 2025-08-13 أو 2025-08 أو 2025 أو --08-13"},
    {"guide.kind_word", "one of: {words}", "şunlardan biri: {words}", "إحدى الكلمات: {words}"},
    {"guide.kind_words", "list of: {words}", "şunlardan bir liste: {words}", "قائمة من الكلمات: {words}"},
    {"guide.kind_audience", "who may receive the row: public, or a list of codes",
     "satırı kim alabilir: public veya kod listesi", "من يجوز أن يتلقى الصف: public أو قائمة رموز"},
    {"guide.kind_weekdays", "list of: {words}", "şunlardan bir liste: {words}", "قائمة من الكلمات: {words}"},
    {"guide.kind_split", "CODE=NUMBER", "KOD=SAYI", "رمز=عدد"},
    {"guide.kind_splits", "list of CODE=NUMBER", "KOD=SAYI listesi", "قائمة من رمز=عدد"},
    {"guide.kind_risk_scope", "what the risk applies to, for example kind=exercise or activity=A1;A2",
     "riskin neye uygulandığı, örneğin kind=exercise veya activity=A1;A2",
     "ما ينطبق عليه الخطر، مثل kind=exercise أو activity=A1;A2"},
    {"guide.errors_sheet", "(Errors)", "(Hatalar)", "(أخطاء)"},
    {"guide.where", "Where", "Nerede", "أين"},
    {"guide.what", "What is wrong, and what to do", "Hata ve yapılacak iş", "الخطأ وما ينبغي فعله"},
};

}  // namespace

const std::span<const CatalogueEntry> kWorkbookMessages{kWorkbookEntries};

}  // namespace entente::text
