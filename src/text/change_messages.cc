// Why a what-if change of a package cannot be made.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kChangeEntries[] = {
    {"change.syntax",
     "\"{change}\" is not a change. Write CODE.ATTRIBUTE=VALUE, for example CELL.capacity=8@2026-03-01.",
     "\"{change}\" bir değişiklik değil. KOD.ÖZELLİK=DEĞER yazın, örneğin CELL.capacity=8@2026-03-01.",
     "\"{change}\" ليس تغييرًا. اكتبوا الرمز.الخاصية=القيمة، مثل CELL.capacity=8@2026-03-01."},
    {"change.condition_syntax",
     "\"{change}\" is not an assumption. Write CONDITION=DATE, for example G2.C2=2026-06-01.",
     "\"{change}\" bir varsayım değil. KOŞUL=TARİH yazın, örneğin G2.C2=2026-06-01.",
     "\"{change}\" ليس افتراضًا. اكتبوا الشرط=التاريخ، مثل G2.C2=2026-06-01."},
    {"change.unknown_attribute", "\"{attribute}\" in \"{change}\" cannot be changed. What can be: {attributes}.",
     "\"{change}\" içindeki \"{attribute}\" değiştirilemez. Değiştirilebilenler: {attributes}.",
     "لا يمكن تغيير \"{attribute}\" في \"{change}\". ما يمكن تغييره: {attributes}."},
    {"change.unknown_id", "\"{change}\": there is no {id} to change. There are: {ids}.",
     "\"{change}\": değiştirilecek {id} yok. Olanlar: {ids}.", "\"{change}\": لا يوجد {id} لتغييره. الموجود: {ids}."},
    {"change.unknown_id_near", "\"{change}\": there is no {id} to change. Did you mean {near}?",
     "\"{change}\": değiştirilecek {id} yok. {near} mi demek istediniz?",
     "\"{change}\": لا يوجد {id} لتغييره. هل قصدتم {near}؟"},
    {"change.not_an_amount", "\"{value}\" in \"{change}\" is not an amount. Write a whole number from 0 to {most}.",
     "\"{change}\" içindeki \"{value}\" bir miktar değil. 0 ile {most} arasında bir tam sayı yazın.",
     "\"{value}\" في \"{change}\" ليس مقدارًا. اكتبوا عددًا صحيحًا من 0 إلى {most}."},
    {"change.not_a_date", "\"{value}\" in \"{change}\" is not a date. Write year-month-day, for example 2026-03-01.",
     "\"{change}\" içindeki \"{value}\" bir tarih değil. Yıl-ay-gün yazın, örneğin 2026-03-01.",
     "\"{value}\" في \"{change}\" ليس تاريخًا. اكتبوا السنة-الشهر-اليوم، مثل 2026-03-01."},
    {"change.condition_internal",
     "\"{change}\": {condition} is met when activity {by} finishes, so no date can be assumed for it. Change that "
     "activity instead.",
     "\"{change}\": {condition} koşulu {by} faaliyeti bitince sağlanır; onun için tarih varsayılamaz. Bunun yerine o "
     "faaliyeti değiştirin.",
     "\"{change}\": يتحقق الشرط {condition} بانتهاء النشاط {by}، فلا يُفترض له تاريخ. غيّروا ذلك النشاط بدلًا منه."},
    {"change.condition_met",
     "\"{change}\": {condition} is met since {by}; there is nothing to assume. Leave this change out.",
     "\"{change}\": {condition} koşulu {by} tarihinden beri sağlanmış; varsayılacak bir şey yok. Bu değişikliği "
     "çıkarın.",
     "\"{change}\": الشرط {condition} متحقق منذ {by}، فلا شيء يُفترض. احذفوا هذا التغيير."},
};

}  // namespace

const std::span<const CatalogueEntry> kChangeMessages{kChangeEntries};

}  // namespace entente::text
