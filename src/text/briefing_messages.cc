// What the checks of a briefing say.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kBriefingEntries[] = {
    {"briefing.number_without_reading", "A number stands here that no reading of the record gives.",
     "Burada kayıttaki hiçbir ölçümün vermediği bir sayı var.", "هنا رقم لا تعطيه أي قراءة في السجل."},
    {"briefing.total_without_as_of", "A total needs the day up to which it counts and the day since which it counts.",
     "Bir toplam, hangi güne kadar ve hangi günden beri sayıldığıyla birlikte söylenir.",
     "لا يُذكر المجموع إلا مع اليوم الذي يُحسب حتى نهايته واليوم الذي يُحسب منذ بدايته."},
    {"briefing.increment_as_total", "What came in one week is told as the total.",
     "Bir haftanın artışı toplam gibi söylenmiş.", "زيادة أسبوع واحد قيلت كأنها المجموع."},
    {"briefing.increment_as_split", "Parts of one week''s increment are told as parts of the total.",
     "Bir haftanın artışının payları, toplamın payları gibi söylenmiş.",
     "حصص من زيادة أسبوع واحد قيلت كأنها حصص من المجموع."},
    {"briefing.will_for_assessed_or_conditional",
     "What is only expected, or waits for a condition, is told as certain to come.",
     "Yalnızca beklenen veya bir şarta bağlı olan, kesin olacakmış gibi söylenmiş.",
     "ما هو متوقع فحسب أو معلّق على شرط قيل كأنه آتٍ لا محالة."},
    {"briefing.initiated_without_started",
     "An activity is told as begun, and the record has none of that kind that has started.",
     "Bir faaliyet başlamış gibi söylenmiş; kayıtta bu türden başlamış faaliyet yok.",
     "قيل إن نشاطًا بدأ، وليس في السجل نشاط بدأ من هذا النوع."},
    {"briefing.told_as_happened", "This is told as happened, and the record does not have it.",
     "Bu, olmuş gibi söylenmiş; kayıtta böyle bir olay yok.", "قيل هذا كأنه حدث، وليس في السجل."},
    {"briefing.gated_without_condition",
     "The matter waits for a condition: name the first one that is not met, and give no date.",
     "Konu bir şartı bekliyor: gerçekleşmemiş ilk şartı söyleyin, tarih vermeyin.",
     "الأمر ينتظر شرطًا: اذكروا أول شرط لم يتحقق، ولا تعطوا تاريخًا."},
    {"briefing.year_not_given", "The record does not give this year for the date.",
     "Kayıt bu tarih için bu yılı vermiyor.", "لا يعطي السجل هذه السنة لهذا التاريخ."},
    {"briefing.person_below_attribution", "A person is named for words that may not be said under that name.",
     "Bir kişi, kendi adıyla söylenemeyecek sözlerin sahibi olarak anılmış.",
     "سُمّي شخص لكلام لا يجوز أن يُنسب إليه باسمه."},
    {"briefing.delta_over_few_rows", "A change is told over fewer than three rows of the record.",
     "Kayıtta üçten az satıra dayanan bir değişim söylenmiş.", "قيل تغيّر لا يستند إلى ثلاثة صفوف في السجل على الأقل."},
    {"briefing.unit_or_area_changed", "The unit or the area is not that of the reading, or not that of last week.",
     "Birim veya bölge, ölçümdekiyle ya da geçen haftakiyle aynı değil.",
     "الوحدة أو المنطقة ليست كما في القراءة أو كما في الأسبوع الماضي."},
    {"briefing.contradicts_last_week", "Last week the contrary was said, and no word says what changed.",
     "Geçen hafta tersi söylenmişti; neyin değiştiği belirtilmemiş.",
     "قيل في الأسبوع الماضي خلاف ذلك، ولا يُذكر ما الذي تغيّر."},
    {"briefing.citation_outside_audience", "The sentence cites what its readers may not be told.",
     "Cümle, okuyucularına söylenemeyecek bir kayda dayanıyor.", "تستند الجملة إلى ما لا يجوز أن يُقال لقرائها."},
    {"briefing.stale_translation", "The translation is older than the sentence that it translates.",
     "Çeviri, çevirdiği cümleden eski.", "الترجمة أقدم من الجملة التي تترجمها."},
    {"briefing.readings_disagree", "The reading of this number does not agree with other readings of the record.",
     "Bu sayının ölçümü, kayıttaki diğer ölçümlerle bağdaşmıyor.", "قراءة هذا الرقم لا تتفق مع قراءات أخرى في السجل."},
    {"briefing.blocks", "Blocked: {rule}", "Engel: {rule}", "مانع: {rule}"},
    {"briefing.flags", "Flagged, to be released by name: {rule}", "İşaretli, adıyla bir kişi serbest bırakmalı: {rule}",
     "مُعلَّم، يلزم أن يجيزه شخص باسمه: {rule}"},
    {"briefing.held_against", "Held against: {what}", "Karşılaştırılan: {what}", "قورن بـ: {what}"},
    {"briefing.fix", "Write instead: {words}", "Bunun yerine yazın: {words}", "اكتبوا بدلًا منه: {words}"},
    {"briefing.ministry_sources", "ministry sources", "bakanlık kaynakları", "مصادر في الوزارة"},
    {"briefing.outcome",
     "{blocks, plural, =0 {Nothing is blocked} one {# finding blocks} other {# findings block}}; {flags, plural, =0 "
     "{none is flagged} one {# is flagged} other {# are flagged}}.",
     "{blocks, plural, =0 {Engel yok} other {# engel var}}; {flags, plural, =0 {işaret yok} other {# işaret var}}.",
     "{blocks, plural, =0 {لا مانع} one {مانع واحد} two {مانعان} few {# موانع} many {# مانعًا} other {# مانع}}؛ {flags, "
     "plural, =0 {لا علامة} one {علامة واحدة} two {علامتان} few {# علامات} many {# علامة} other {# علامة}}."},
    {"briefing.too_long", "The text is longer than {most} bytes. Check it in parts.",
     "Metin {most} bayttan uzun. Parça parça denetleyin.", "النص أطول من {most} بايت. افحصوه على أجزاء."},
    {"help.briefing_check", "what a text says that the record does not", "bir metnin kayıtta olmayan ne söylediği",
     "ما يقوله نص ولا يقوله السجل"},
    {"help.briefing_check_about",
     "Reads a text in the language of --lang and marks each piece that breaks a rule: what blocks it, and what a named "
     "person would have to release. Exit code 0 when nothing is blocked, 1 otherwise.",
     "--lang dilindeki bir metni okur; bir kurala uymayan her parçayı işaretler: neyin engel olduğunu ve neyi adıyla "
     "bir kişinin serbest bırakması gerektiğini. Engel yoksa çıkış kodu 0, varsa 1 olur.",
     "يقرأ نصًا بلغة --lang ويعلّم كل موضع يخالف قاعدة: ما يمنع النشر، وما يلزم أن يجيزه شخص باسمه. رمز الخروج 0 إن لم "
     "يكن مانع، و1 فيما عدا ذلك."},
    {"help.briefing_check_examples", "entente briefing check --text thursday.txt --package examples/weekly-briefing",
     "entente briefing check --text persembe.txt --package examples/weekly-briefing --lang tr",
     "entente briefing check --text khamis.txt --package examples/weekly-briefing --lang ar"},
    {"help.briefing_text", "the text to check, - for standard input", "denetlenecek metin, standart girdi için -",
     "النص المراد فحصه، و- للإدخال القياسي"},
    {"help.briefing_last_week", "what was said the week before, to be compared",
     "geçen hafta söylenenler, karşılaştırmak için", "ما قيل في الأسبوع السابق للمقارنة"},
};

}  // namespace

const std::span<const CatalogueEntry> kBriefingMessages = kBriefingEntries;

}  // namespace entente::text
