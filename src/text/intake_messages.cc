// A package taken into the record, and what of it stays here.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kIntakeEntries[] = {
    {"intake.done",
     "{programme} is in the record: {count, plural, one {# row, signed as an entry.} other {# rows, each signed as an "
     "entry.}}",
     "{programme} kayda alındı: {count, plural, one {# satır, imzalı kayıt olarak.} other {# satır, her biri imzalı "
     "kayıt olarak.}}",
     "دخل {programme} السجل: {count, plural, zero {لا صفوف جديدة.} one {صف واحد موقّع قيدًا.} two {صفان، كل منهما قيد "
     "موقّع.} few {# صفوف، كل منها قيد موقّع.} many {# صفًا، كل منها قيد موقّع.} other {# صف، كل منها قيد موقّع.}}"},
    {"intake.would_be_done",
     "{programme} could be taken in: {count, plural, one {# row} other {# rows}}. Nothing was written.",
     "{programme} kayda alınabilir: {count, plural, one {# satır} other {# satır}}. Hiçbir şey yazılmadı.",
     "يمكن إدخال {programme}: {count, plural, zero {لا صفوف جديدة} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} "
     "other {# صف}}. لم يُكتب شيء."},
    {"intake.there_already", "{count, plural, one {# row was} other {# rows were}} in it already, in the same words.",
     "{count, plural, one {# satır} other {# satır}} aynı sözlerle zaten kayıttaydı.",
     "{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} كانت فيه من قبل "
     "بالكلمات نفسها."},
    {"intake.withheld",
     "{count, plural, =0 {Nothing in this record is kept from {party}.} one {# thing in this record will not be sent "
     "to "
     "{party}. Nothing shows there that it exists.} other {# things in this record will not be sent to {party}. "
     "Nothing "
     "shows there that they exist.}}",
     "{count, plural, =0 {Bu kayıtta {party} tarafından görülemeyecek bir şey yok.} one {Bu kayıttaki # şey {party} "
     "tarafına gönderilmez; orada varlığı da görünmez.} other {Bu kayıttaki # şey {party} tarafına gönderilmez; orada "
     "varlıkları da görünmez.}}",
     "{count, plural, zero {لا شيء في هذا السجل محجوب عن {party}.} one {شيء واحد في هذا السجل لا يُرسل إلى {party} ولا "
     "يظهر وجوده هناك.} two {شيئان في هذا السجل لا يُرسلان إلى {party} ولا يظهر وجودهما هناك.} few {# أشياء في هذا "
     "السجل "
     "لا تُرسل إلى {party} ولا يظهر وجودها هناك.} many {# شيئًا في هذا السجل لا تُرسل إلى {party} ولا يظهر وجودها هناك.} "
     "other {# شيء في هذا السجل لا تُرسل إلى {party} ولا يظهر وجودها هناك.}}"},
    {"intake.written", "The package is written to {path}.", "Paket {path} yoluna yazıldı.", "كُتبت الحزمة في {path}."},
    {"intake.names", "(it names {other})", "({other} adını içeriyor)", "(يذكر {other})"},

    {"help.intake_import", "take a package into the record", "bir paketi kayda alır", "إدخال حزمة في السجل"},
    {"help.intake_import_about",
     "Every row becomes a signed entry, all of them or none. A row is told to those whom its releasability names, to "
     "both "
     "parties of the programme where it says nothing, and to fewer where it names what fewer may know.",
     "Her satır imzalı bir kayıt olur; ya hepsi ya hiçbiri. Bir satır, paylaşılabilirliğinin saydığı taraflara, bir "
     "şey "
     "demiyorsa programın iki tarafına, daha az kişinin bilebileceği bir şeyi anıyorsa yalnız onlara söylenir.",
     "يصبح كل صف قيدًا موقّعًا، كلها أو لا شيء. يُقال الصف لمن تسميهم قابلية مشاركته، ولطرفي البرنامج إن لم تقل شيئًا، "
     "ولمن هم أقل إذا ذكر ما لا يعرفه إلا أقل منهم."},
    {"help.intake_import_examples", "entente programme import examples/asterra-belmar --as PA1 --data asterra",
     "entente programme import examples/asterra-belmar --as PA1 --data asterra",
     "entente programme import examples/asterra-belmar --as PA1 --data asterra"},
    {"help.intake_withheld", "list what will not be sent to a party, and why",
     "bir tarafa gönderilmeyecekleri ve nedenini listeler", "سرد ما لن يُرسل إلى طرف وسببه"},
    {"help.intake_withheld_about",
     "What this record has and that party may not read: by its own label, or because it names something they may not "
     "read.",
     "Bu kayıtta olup o tarafın okuyamayacağı şeyler: kendi etiketi ya da okuyamayacakları bir şeyi andığı için.",
     "ما في هذا السجل ولا يجوز لذلك الطرف قراءته: بوسمه، أو لأنه يذكر ما لا يجوز لهم قراءته."},
    {"help.intake_withheld_examples", "entente programme withheld XBM --data asterra",
     "entente programme withheld XBM --data asterra", "entente programme withheld XBM --data asterra"},
    {"help.intake_export", "give the programme of a view out as a package",
     "bir görünümdeki programı paket olarak verir", "إخراج برنامج من منظور كحزمة"},
    {"help.intake_export_about",
     "In canonical form, as a folder of tables or, where TO ends with .xlsx, as a workbook: what was taken in comes "
     "out "
     "byte for byte. Versions of the roadmap, reports of visits and counterparts live in the record alone.",
     "Kurallı biçimde, tablo klasörü olarak ya da TO .xlsx ile bitiyorsa çalışma kitabı olarak: alınan, baytı baytına "
     "geri çıkar. Yol haritası sürümleri, ziyaret raporları ve muhatap eşleşmeleri yalnız kayıtta bulunur.",
     "بالصيغة القانونية، مجلدَ جداول أو مصنفًا إذا انتهى TO بـ .xlsx: ما دخل يخرج كما هو بايتًا بايتًا. إصدارات الخارطة "
     "وتقارير الزيارات والنظراء تبقى في السجل وحده."},
    {"help.intake_export_examples",
     "entente programme export out --data asterra\nentente programme export joint.xlsx --view joint --as-of 2025-11-04",
     "entente programme export out --data asterra\nentente programme export joint.xlsx --view joint --as-of 2025-11-04",
     "entente programme export out --data asterra\nentente programme export joint.xlsx --view joint --as-of "
     "2025-11-04"},
    {"help.intake_to", "a folder, or a workbook ending with .xlsx",
     "bir klasör ya da .xlsx ile biten bir çalışma kitabı", "مجلد، أو مصنف ينتهي بـ .xlsx"},
    {"help.intake_view", "with whose eyes: everything of our own by default",
     "kimin gözüyle: varsayılan, kendi tarafımızın okuyabildiği her şey", "بعين من: الافتراضي كل ما لطرفنا"},
    {"help.intake_as_of", "as it had been said by the end of a day, or as far as a vector of feeds goes",
     "bir günün sonuna kadar ya da bir akış vektörü kadar söylenmiş haliyle",
     "كما قيل حتى نهاية يوم، أو بقدر متجه من التدفقات"},
    {"help.intake_replace", "write over what is there", "orada olanın üzerine yazar", "الكتابة فوق الموجود"},
    {"help.intake_party", "the party, for example XBM", "taraf, örneğin XBM", "الطرف، مثل XBM"},
    {"help.intake", "a programme on the record: taken in, given out, withheld",
     "kayıttaki program: alınan, verilen, paylaşılmayan", "البرنامج في السجل: ما دخل وما خرج وما حُجب"},
    {"help.intake_about", "What a programme consists of, between a package and the signed record.",
     "Bir programın içeriği, paket ile imzalı kayıt arasında.", "ما يتكوّن منه البرنامج، بين حزمة والسجل الموقّع."},
};

}  // namespace

const std::span<const CatalogueEntry> kIntakeMessages = kIntakeEntries;

}  // namespace entente::text
