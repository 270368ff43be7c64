#include "briefing/words.h"

#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>

#include <map>
#include <memory>
#include <string_view>
#include <utility>

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

// Finding the pattern of a language costs more than a thousand days written with it. A format belongs to one thread.
const icu::SimpleDateFormat& format_of(Language language, const char* skeleton) {
  thread_local std::map<std::pair<Language, std::string_view>, std::unique_ptr<icu::SimpleDateFormat>> formats;
  auto& format = formats[{language, skeleton}];
  if (format != nullptr) return *format;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(locale_of(language));
  const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
      icu::DateTimePatternGenerator::createInstance(locale, status));
  ENTENTE_CHECK(U_SUCCESS(status));  // the data of ICU is part of the program
  const icu::UnicodeString pattern = patterns->getBestPattern(icu::UnicodeString(skeleton), status);
  format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
  ENTENTE_CHECK(U_SUCCESS(status));
  format->setTimeZone(*icu::TimeZone::getGMT());
  return *format;
}

}  // namespace

std::string day_in_words(const PartialDate& day, Language language) {
  constexpr int kAnyLeapYear = 2024;
  const auto shown =
      Date::from_civil(day.year().value_or(kAnyLeapYear), day.month().value_or(1), day.day().value_or(1));
  ENTENTE_CHECK(shown.has_value());
  icu::UnicodeString words;
  format_of(language, skeleton_of(day)).format(shown->epoch_days() * 86'400'000.0, words);
  std::string text;
  words.toUTF8String(text);
  return text;
}

}  // namespace entente::briefing
