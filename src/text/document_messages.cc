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
};

}  // namespace

const std::span<const CatalogueEntry> kDocumentMessages = kDocumentEntries;

}  // namespace entente::text
