// Working with the programme on the record: what the use cases cannot do as asked.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kProgrammeEntries[] = {
    {"programme.unknown_kind", "Nothing is called {kind} here. `entente --help` lists the objects of a programme.",
     "Burada {kind} diye bir şey yok. Programın nesnelerini `entente --help` listeler.",
     "لا شيء يسمى {kind} هنا. يسرد `entente --help` عناصر البرنامج."},
    {"programme.unknown_act", "A {kind} has no act {act}. It has: {acts}.",
     "{kind} için {act} diye bir işlem yok. Olanlar: {acts}.", "لا إجراء باسم {act} لـ {kind}. الموجود: {acts}."},
    {"programme.ambiguous",
     "{id} is told to several readers in different words: {audiences}. Say to whom you speak of it, with --audience.",
     "{id} farklı okuyuculara farklı sözlerle söylenmiş: {audiences}. Kime söylediğinizi --audience ile belirtin.",
     "قيل {id} لقرّاء مختلفين بألفاظ مختلفة: {audiences}. اذكروا لمن تتحدثون عنه بـ --audience."},
    {"programme.audience", "{text} is no party that could read anything. Name parties by their codes, for example XAA.",
     "{text}, bir şey okuyabilecek bir taraf değil. Tarafları kodlarıyla yazın, örneğin XAA.",
     "{text} ليس طرفًا يقرأ شيئًا. اذكروا الأطراف برموزها، مثل XAA."},
    {"programme.no_programme",
     "The record says of no programme which two parties it is between. Take a package in with `entente programme "
     "import`, "
     "or state it with `entente programme state`.",
     "Kayıt defteri hangi iki taraf arasında bir program olduğunu söylemiyor. `entente programme import` ile bir paket "
     "alın "
     "ya da `entente programme state` ile bildirin.",
     "لا يذكر السجل برنامجًا بين طرفين. أدخلوا حزمة بـ `entente programme import` أو عرّفوه بـ `entente programme "
     "state`."},
    {"programme.differs",
     "The record has the {kind} {id} in other words. Nothing was taken in: leave it out of the package, or revise it "
     "in "
     "the record.",
     "Kayıt defterinde {id} kimlikli {kind} başka sözlerle var. Hiçbir şey alınmadı: paketten çıkarın ya da kayıt "
     "defterinde değiştirin.",
     "في السجل {kind} باسم {id} بألفاظ أخرى. لم يُدخل شيء: احذفوه من الحزمة أو راجعوه في السجل."},
    {"programme.flows_down", "{id} names {other}, which fewer may read. Tell {id} to fewer, or release {other} first.",
     "{id}, daha az kişinin okuyabildiği {other} kaydını anıyor. {id} kaydını daha az kişiye söyleyin ya da önce "
     "{other} "
     "paylaşıma açılsın.",
     "يذكر {id} المعرّف {other} الذي لا يقرؤه إلا أقل. قولوا {id} لعدد أقل أو أفرجوا عن {other} أولًا."},
    {"programme.for_others",
     "{id} is for {parties} alone, and your own party is not among them. Only they can say it in their record.",
     "{id} yalnızca {parties} için; kendi tarafınız aralarında değil. Kendi kayıt defterlerinde yalnızca onlar "
     "söyleyebilir.",
     "{id} لـ {parties} وحدهم وليس طرفكم بينهم. لا يقوله إلا هم في سجلّهم."},
};

}  // namespace

const std::span<const CatalogueEntry> kProgrammeMessages = kProgrammeEntries;

}  // namespace entente::text
