#include "briefing/words.h"

#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>

#include <memory>

#include "base/check.h"

namespace entente::briefing {
namespace {

const char* locale_of(Language language) {
  switch (language) {
    case Language::english:
      return "en_GB";
    case Language::turkish:
      return "tr";
    case Language::arabic:
      return "ar@numbers=latn";
  }
  return "en_GB";
}

// What ICU calls a skeleton: which parts are to be shown.
const char* skeleton_of(const PartialDate& day) {
  if (!day.year()) return "MMMMd";
  if (!day.month()) return "y";
  return day.day() ? "yMMMMd" : "yMMMM";
}

}  // namespace

std::string day_in_words(const PartialDate& day, Language language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(locale_of(language));
  const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
      icu::DateTimePatternGenerator::createInstance(locale, status));
  ENTENTE_CHECK(U_SUCCESS(status));  // the data of ICU is part of the program
  const icu::UnicodeString pattern = patterns->getBestPattern(icu::UnicodeString(skeleton_of(day)), status);
  icu::SimpleDateFormat format(pattern, locale, status);
  ENTENTE_CHECK(U_SUCCESS(status));
  format.setTimeZone(*icu::TimeZone::getGMT());
  constexpr int kAnyLeapYear = 2024;
  const auto shown =
      Date::from_civil(day.year().value_or(kAnyLeapYear), day.month().value_or(1), day.day().value_or(1));
  ENTENTE_CHECK(shown.has_value());
  icu::UnicodeString words;
  format.format(shown->epoch_days() * 86'400'000.0, words);
  std::string text;
  words.toUTF8String(text);
  return text;
}

}  // namespace entente::briefing
