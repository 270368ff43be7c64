// What the documents of a briefing say beside the briefing's own words, and what is wrong with the bytes of one.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kDocumentEntries[] = {
    // Reading.
    {"document.too_large", "The document is larger than {limit} MiB; take the file that was published",
     "Belge {limit} MiB sınırından büyük; yayımlanmış dosyayı kullanın",
     "الوثيقة أكبر من {limit} ميبيبايت؛ استعمل الملف المنشور"},
    {"document.not_json", "This is no JSON document; take the file that was published",
     "Bu bir JSON belgesi değil; yayımlanmış dosyayı kullanın", "هذا ليس وثيقة JSON؛ استعمل الملف المنشور"},
    {"document.unknown_format", "The document says the format “{format}”, which this version does not read",
     "Belgenin biçimi “{format}”; bu sürüm onu okumuyor", "صيغة الوثيقة «{format}» لا يقرؤها هذا الإصدار"},
    {"document.member",
     "Here should be {expected, select, text {a text} true {true or nothing} integer {an integer from 0} list {a list} "
     "other {an object}}; take the file that was published",
     "Burada {expected, select, text {bir metin} true {true ya da hiçbir şey} integer {0 veya daha büyük bir tam sayı} "
     "list {bir liste} other {bir nesne}} olmalı; yayımlanmış dosyayı kullanın",
     "ينبغي أن يكون هنا {expected, select, text {نص} true {true أو لا شيء} integer {عدد صحيح لا يقل عن 0} list {قائمة} "
     "other {كائن}}؛ استعمل الملف المنشور"},
    {"document.word", "“{text}” is none of the words that can stand here: {words}",
     "“{text}” burada kullanılabilecek sözcüklerden biri değil: {words}",
     "«{text}» ليست من الكلمات الجائزة هنا: {words}"},
    {"document.figure", "A figure points outside its text or at no citation; take the file that was published",
     "Bir rakam metninin dışını ya da var olmayan bir kaynağı gösteriyor; yayımlanmış dosyayı kullanın",
     "رقم يشير إلى خارج نصه أو إلى مرجع غير موجود؛ استعمل الملف المنشور"},
    {"document.not_canonical",
     "These are not the bytes that were published: the same content was written in another way. Take the published "
     "file",
     "Bunlar yayımlanan baytlar değil: aynı içerik başka biçimde yazılmış. Yayımlanmış dosyayı kullanın",
     "ليست هذه البايتات التي نُشرت: كُتب المحتوى نفسه بطريقة أخرى. استعمل الملف المنشور"},

    // The head of a document.
    {"document.banner_draft", "DRAFT: not cleared, not to be published", "TASLAK: onaylanmadı, yayımlanamaz",
     "مسودة: غير مُجازة وغير قابلة للنشر"},
    {"document.banner_cleared", "CLEARED: not published yet", "ONAYLANDI: henüz yayımlanmadı", "مُجازة: لم تُنشر بعد"},
    {"document.row_briefing", "Briefing", "Bilgilendirme", "الإحاطة"},
    {"document.row_cut_off", "As of (cut-off)", "Veri kesim zamanı", "موعد الإقفال"},
    {"document.row_published_on", "Published", "Yayım", "تاريخ النشر"},
    {"document.row_published_by", "Published by", "Yayımlayan", "نشرها"},
    {"document.row_cleared_by", "Cleared by", "Onaylayan", "أجازها"},
    {"document.row_previous", "Previous briefing", "Önceki bilgilendirme", "الإحاطة السابقة"},
    {"document.row_as_of", "Record up to", "Dayandığı kayıt", "حدود السجل"},
    {"document.row_sha256", "SHA-256 of the frozen text", "Dondurulmuş metnin SHA-256 özeti",
     "بصمة SHA-256 للنص المجمَّد"},
    {"document.contents", "Contents", "İçindekiler", "المحتويات"},
    {"document.skip", "Skip to the text", "Metne geç", "انتقل إلى النص"},

    // Its parts.
    {"document.heading_answers", "Questions and answers", "Soru ve cevaplar", "أسئلة وأجوبة"},
    {"document.heading_coverage", "How it was told by others", "Başkalarının aktarımı", "كيف نقلها الآخرون"},
    {"document.heading_trail", "What the figures and sentences rest on", "Rakamların ve cümlelerin dayanakları",
     "ما تستند إليه الأرقام والجمل"},

    // A sentence.
    {"document.not_translated",
     "This sentence has not been translated into {language, select, en {English} tr {Turkish} other {Arabic}}.",
     "Bu cümle {language, select, en {İngilizceye} tr {Türkçeye} other {Arapçaya}} çevrilmedi.",
     "لم تُترجم هذه الجملة إلى {language, select, en {الإنجليزية} tr {التركية} other {العربية}}."},
    {"document.in_language", "(in {language, select, en {English} tr {Turkish} other {Arabic}})",
     "({language, select, en {İngilizce} tr {Türkçe} other {Arapça}})",
     "(بال{language, select, en {إنجليزية} tr {تركية} other {عربية}})"},
    {"document.basis", "Basis:", "Dayanak:", "الأساس:"},
    {"document.basis_confirmed", "confirmed", "doğrulanmış", "مؤكَّد"},
    {"document.basis_in_progress", "in progress", "sürüyor", "جارٍ"},
    {"document.basis_planned", "planned", "planlanıyor", "مخطَّط"},
    {"document.basis_conditional", "conditional", "koşula bağlı", "مشروط"},
    {"document.basis_assessed", "assessed", "değerlendirme", "تقدير"},
    {"document.basis_position", "position", "tutum", "موقف"},
    {"document.basis_declined", "speculative, declined", "spekülatif, yorum yapılmıyor", "تكهّن، نمتنع عن التعليق"},
    {"document.attribution", "Attribution:", "Atıf:", "الإسناد:"},
    {"document.attribution_on_the_record", "on the record, by name", "adıyla, kayda geçer", "للنشر بالاسم"},
    {"document.attribution_background", "background, ministry sources", "isim verilmeden, Bakanlık kaynakları",
     "خلفية، مصادر في الوزارة"},
    {"document.attribution_deep_background", "deep background, no source named", "derin arka plan, kaynak gösterilmez",
     "خلفية عميقة، دون ذكر المصدر"},
    {"document.attribution_off_the_record", "off the record, not to be told", "kayıt dışı, aktarılamaz", "ليس للنشر"},
    {"document.attribution_reporter", "the reporter''s own words", "muhabirin kendi ifadesi", "عبارة المراسل نفسه"},
    {"document.embargo", "Embargo: not to be told before",
     "Ambargo; şu andan önce aktarılamaz:", "حظر نشر، لا يُنقل قبل"},
    {"document.rests_on", "Rests on:", "Kaynağı:", "يستند إلى:"},
    {"document.flag", "Flag released:", "Serbest bırakılan uyarı:", "تنبيه رُفع:"},
    {"document.released_by", "by", "serbest bırakan:", "رفعه:"},
    {"document.reason", "Reason:", "Gerekçe:", "السبب:"},
    {"document.check_total_without_as_of", "a total without the day up to which, or since which, it counts",
     "hangi güne kadar ya da hangi günden beri sayıldığı belirtilmeyen toplam",
     "مجموع بلا يوم يُحسب حتى نهايته أو منذ بدايته"},
    {"document.check_unit_or_area_changed", "unit, area or definition changed since last time",
     "birim, bölge ya da tanım öncekinden farklı", "تغيّرت الوحدة أو المنطقة أو التعريف منذ المرة السابقة"},
    {"document.check_contradicts_last_week", "contradicts the briefing before", "önceki bilgilendirmeyle çelişiyor",
     "يناقض الإحاطة السابقة"},
    {"document.check_stale_translation", "a translation older than the text", "metinden eski bir çeviri",
     "ترجمة أقدم من النص"},
    {"document.check_delta_over_few_rows", "a change over fewer than three rows", "üçten az satıra dayanan bir değişim",
     "تغيّر محسوب من أقل من ثلاثة صفوف"},
    {"document.check_readings_disagree", "its reading does not agree with others of the record",
     "ölçümü kayıttaki diğer ölçümlerle bağdaşmıyor", "قراءته لا تتفق مع قراءات أخرى في السجل"},
    {"document.correction", "Correction", "Düzeltme", "تصحيح"},
    {"document.revision", "Revision", "Revizyon", "مراجعة"},

    // An answer; a retelling.
    {"document.answer_named", "answer {number}", "{number}. cevap", "الجواب {number}"},
    {"document.declined", "Declined: no comment", "Yorum yapılmıyor", "امتناع عن التعليق"},
    {"document.row_as_of_moment", "As of:", "İtibarıyla:", "حتى:"},
    {"document.conditions", "What must come first, in this order:", "Önce, bu sırayla, gerçekleşmesi gerekenler:",
     "ما يجب أن يتحقق أولًا، بهذا الترتيب:"},
    {"document.status_met", "met", "sağlandı", "متحقق"},
    {"document.status_not_met", "not met", "sağlanmadı", "غير متحقق"},
    {"document.status_lapsed", "lapsed", "geçerliliğini yitirdi", "سقط"},
    {"document.told_as", "Told as:", "Aktarıldığı dayanak:", "نُقل على أنه:"},
    {"document.figures", "Figures:", "Rakamlar:", "الأرقام:"},
    {"document.variance", "Differs:", "Farkı:", "الاختلاف:"},

    // The trail.
    {"document.row_object", "Object of the record", "Kayıttaki nesne", "العنصر في السجل"},
    {"document.row_entry", "Entry", "Kayıt girdisi", "القيد"},
    {"document.row_cited_by", "Cited by sentence", "Dayanak alan cümle", "يستشهد به في الجملة"},
    {"document.column_value", "Reading", "Ölçüm", "القراءة"},
    {"document.column_unit", "Unit", "Birim", "الوحدة"},
    {"document.column_indicator", "Indicator", "Gösterge", "المؤشر"},
    {"document.column_definition", "Definition", "Tanım", "التعريف"},
    {"document.column_area", "Area", "Bölge", "المنطقة"},
    {"document.column_as_of", "Counted up to", "Sayımın bittiği gün", "محسوبة حتى"},
    {"document.column_period_start", "Counted since", "Sayımın başladığı gün", "محسوبة منذ"},
    {"document.column_kind", "Kind", "Tür", "النوع"},
    {"document.column_source", "Source", "Kaynak", "المصدر"},
    {"document.column_note", "Note", "Not", "ملاحظة"},
    {"document.column_splits", "Splits", "Kırılımlar", "التقسيمات"},
    {"document.column_state", "State", "Durum", "الحالة"},
    {"document.column_signed_on", "Signed on", "İmza günü", "تاريخ التوقيع"},
    {"document.column_parties", "Parties", "Taraflar", "الأطراف"},
};

}  // namespace

const std::span<const CatalogueEntry> kDocumentMessages = kDocumentEntries;

}  // namespace entente::text
