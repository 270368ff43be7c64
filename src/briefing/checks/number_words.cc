#include "briefing/checks/number_words.h"

#include <algorithm>
#include <span>

#include "briefing/checks/folding.h"
#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {
namespace number_words_detail {

struct Named {
  std::u32string_view word;
  double value;
};

constexpr Named kEnglish[] = {
    {U"one", 1},       {U"two", 2},        {U"three", 3},       {U"four", 4},        {U"five", 5},
    {U"six", 6},       {U"seven", 7},      {U"eight", 8},       {U"nine", 9},        {U"ten", 10},
    {U"eleven", 11},   {U"twelve", 12},    {U"thirteen", 13},   {U"fourteen", 14},   {U"fifteen", 15},
    {U"sixteen", 16},  {U"seventeen", 17}, {U"eighteen", 18},   {U"nineteen", 19},   {U"twenty", 20},
    {U"thirty", 30},   {U"forty", 40},     {U"fifty", 50},      {U"sixty", 60},      {U"seventy", 70},
    {U"eighty", 80},   {U"ninety", 90},    {U"hundred", 100},   {U"thousand", 1000}, {U"million", 1e6},
    {U"billion", 1e9}, {U"hundreds", 100}, {U"thousands", 1000}};

constexpr Named kTurkish[] = {{U"bir", 1},     {U"iki", 2},      {U"üç", 3},      {U"dört", 4},    {U"dörd", 4},
                              {U"beş", 5},     {U"altı", 6},     {U"yedi", 7},    {U"sekiz", 8},   {U"dokuz", 9},
                              {U"on", 10},     {U"yirmi", 20},   {U"otuz", 30},   {U"kırk", 40},   {U"elli", 50},
                              {U"altmış", 60}, {U"yetmiş", 70},  {U"seksen", 80}, {U"doksan", 90}, {U"yüz", 100},
                              {U"bin", 1000},  {U"milyon", 1e6}, {U"milyar", 1e9}};

constexpr std::u32string_view kTurkishSuffixes[] = {
    U"",    U"e",   U"a",    U"ye",   U"ya",    U"i",   U"ı",   U"u",    U"ü",  U"yi",   U"yı",
    U"si",  U"sı",  U"den",  U"dan",  U"ten",   U"tan", U"in",  U"ın",   U"ün", U"un",   U"nin",
    U"nın", U"dir", U"dır",  U"tür",  U"tir",   U"tur", U"dur", U"er",   U"ar", U"inin", U"ının",
    U"ine", U"ına", U"sini", U"sine", U"sinin", U"de",  U"da",  U"sının"};

// Without the tens' and hundreds' endings, which depend on the case.
constexpr Named kArabic[] = {
    {U"واحد", 1},    {U"واحده", 1},    {U"احد", 1},     {U"احدى", 1},     {U"اثنان", 2},    {U"اثنين", 2},
    {U"اثنا", 2},    {U"اثني", 2},     {U"اثنتان", 2},  {U"اثنتين", 2},   {U"اثنتا", 2},    {U"اثنتي", 2},
    {U"ثلاثه", 3},   {U"ثلاث", 3},     {U"اربعه", 4},   {U"اربع", 4},     {U"اربعا", 4},    {U"خمسه", 5},
    {U"خمس", 5},     {U"سته", 6},      {U"ست", 6},      {U"سبعه", 7},     {U"سبع", 7},      {U"سبعا", 7},
    {U"ثمانيه", 8},  {U"ثماني", 8},    {U"ثمان", 8},    {U"تسعه", 9},     {U"تسع", 9},      {U"عشره", 10},
    {U"عشر", 10},    {U"عشرون", 20},   {U"عشرين", 20},  {U"ثلاثون", 30},  {U"ثلاثين", 30},  {U"اربعون", 40},
    {U"اربعين", 40}, {U"خمسون", 50},   {U"خمسين", 50},  {U"ستون", 60},    {U"ستين", 60},    {U"سبعون", 70},
    {U"سبعين", 70},  {U"ثمانون", 80},  {U"ثمانين", 80}, {U"تسعون", 90},   {U"تسعين", 90},   {U"مئه", 100},
    {U"مائه", 100},  {U"مئتان", 200},  {U"مئتين", 200}, {U"مائتان", 200}, {U"مائتين", 200}, {U"مئتا", 200},
    {U"مئتي", 200},  {U"الف", 1000},   {U"الفا", 1000}, {U"الاف", 1000},  {U"الفين", 2000}, {U"الفان", 2000},
    {U"مليون", 1e6}, {U"ملايين", 1e6}, {U"مليونا", 1e6}};

constexpr Named kArabicHundreds[] = {{U"ثلاث", 300}, {U"اربع", 400},  {U"خمس", 500},  {U"ست", 600},
                                     {U"سبع", 700},  {U"ثماني", 800}, {U"ثمان", 800}, {U"تسع", 900}};

std::optional<double> exact(std::span<const Named> table, std::u32string_view word) {
  for (const Named& named : table) {
    if (named.word == word) return named.value;
  }
  return std::nullopt;
}

std::optional<double> turkish(const Token& token) {
  if (token.text == U"yüzde" || token.text == U"onun" || token.text == U"ona" || token.text == U"onu" ||
      token.text == U"ondan" || token.text == U"onda" || token.text == U"birer" || token.text == U"onlar" ||
      token.text == U"yüzden" || token.text == U"binin" || token.text == U"binde")
    return std::nullopt;
  for (const Named& named : kTurkish) {
    if (!token.text.starts_with(named.word)) continue;
    const std::u32string_view rest = std::u32string_view(token.text).substr(named.word.size());
    if (rest != U"" && (named.value == 1 || named.value == 6)) continue;
    if (std::find(std::begin(kTurkishSuffixes), std::end(kTurkishSuffixes), rest) != std::end(kTurkishSuffixes))
      return named.value;
  }
  return std::nullopt;
}

std::optional<double> arabic(const Token& token) {
  if (token.text.ends_with(U"اثنين") && token.text.find(U"ال") != std::u32string::npos && token.text.size() > 6)
    return std::nullopt;  // Monday
  if (token.text.starts_with(U"الاثن") || token.text.starts_with(U"والاثن") || token.text.starts_with(U"الاحد") ||
      token.text == U"كست")
    return std::nullopt;  // days of the week
  for (const std::u32string& form : forms_of(token, Language::arabic)) {
    if (const auto value = exact(kArabic, form)) return value;
    for (const std::u32string_view hundred : {U"مئه", U"مائه"}) {
      if (!form.ends_with(hundred)) continue;
      if (const auto value = exact(kArabicHundreds, form.substr(0, form.size() - hundred.size()))) return value;
    }
  }
  return std::nullopt;
}

constexpr std::u32string_view kEnglishOrdinals[] = {
    U"first",     U"second",    U"third",       U"fourth",     U"fifth",      U"sixth",      U"seventh",
    U"eighth",    U"ninth",     U"tenth",       U"eleventh",   U"twelfth",    U"thirteenth", U"fourteenth",
    U"fifteenth", U"sixteenth", U"seventeenth", U"eighteenth", U"nineteenth", U"twentieth"};
constexpr std::u32string_view kArabicOrdinals[] = {U"اول",  U"ثاني", U"ثالث", U"رابع", U"خامس",
                                                   U"سادس", U"سابع", U"ثامن", U"تاسع", U"عاشر"};

}  // namespace number_words_detail

std::optional<double> number_word(const Token& token, Language language) {
  if (token.kind != TokenKind::word) return std::nullopt;
  switch (language) {
    case Language::english:
      return number_words_detail::exact(number_words_detail::kEnglish, token.text);
    case Language::turkish:
      return number_words_detail::turkish(token);
    case Language::arabic:
      return number_words_detail::arabic(token);
  }
  return std::nullopt;
}

std::optional<unsigned> ordinal_word(const Token& token, Language language) {
  const auto find = [&](std::span<const std::u32string_view> words,
                        std::u32string_view word) -> std::optional<unsigned> {
    const auto at = std::find(words.begin(), words.end(), word);
    if (at == words.end()) return std::nullopt;
    return static_cast<unsigned>(at - words.begin()) + 1;
  };
  if (token.kind != TokenKind::word) return std::nullopt;
  if (language == Language::english) return find(number_words_detail::kEnglishOrdinals, token.text);
  if (language != Language::arabic) return std::nullopt;
  for (const std::u32string& form : forms_of(token, language)) {
    if (const auto ordinal = find(number_words_detail::kArabicOrdinals, form)) return ordinal;
  }
  return std::nullopt;
}

}  // namespace entente::briefing::checks
