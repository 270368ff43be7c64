#include "text/text.h"

#include <fmt/format.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>

#include <set>
#include <unordered_map>

#include "base/check.h"
#include "text/width.h"

namespace entente::text {
namespace {

constexpr int kLongestArgument = 300;  // cells

icu::Locale locale_of(Language language) {
  switch (language) {
    case Language::english:
      return icu::Locale("en");
    case Language::turkish:
      return icu::Locale("tr");
    case Language::arabic:
      return icu::Locale("ar", nullptr, nullptr, "numbers=latn");
  }
  return icu::Locale::getRoot();
}

icu::UnicodeString utf16(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string utf8_of(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

struct ToFormattable {
  Language language;
  Isolation isolation;
  bool whole = false;

  icu::Formattable operator()(const std::string& text) const {
    const std::string shown = whole ? printable(text) : cut(printable(text), kLongestArgument);
    const bool isolated =
        isolation == Isolation::isolates && (language == Language::arabic || has_right_to_left(shown));
    return icu::Formattable(utf16(isolated ? isolate(shown) : shown));
  }
  icu::Formattable operator()(std::int64_t number) const { return icu::Formattable(number); }
  icu::Formattable operator()(double number) const { return icu::Formattable(number); }
};

// The names of the arguments that choose between texts (`{state, select, ...}`): they are compared, not shown.
std::set<std::string> selectors_of(const icu::UnicodeString& pattern_text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::MessagePattern pattern(pattern_text, nullptr, status);
  std::set<std::string> names;
  for (int i = 0; U_SUCCESS(status) && i + 1 < pattern.countParts(); ++i) {
    const auto& part = pattern.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_START && part.getArgType() == UMSGPAT_ARG_TYPE_SELECT)
      names.insert(utf8_of(pattern.getSubstring(pattern.getPart(i + 1))));
  }
  return names;
}

struct ToPlainText {
  std::string operator()(const std::string& text) const { return cut(printable(text), kLongestArgument); }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
};

}  // namespace

struct Text::Formats {
  explicit Formats(Language language)
      : locale(locale_of(language)), numbers(icu::number::NumberFormatter::withLocale(locale)) {}

  struct Pattern {
    std::unique_ptr<icu::MessageFormat> format;
    std::set<std::string> selectors;
  };

  const Pattern& pattern_of(const CatalogueEntry& entry, Language language) {
    Pattern& pattern = patterns[entry.code];
    if (pattern.format == nullptr) {
      UErrorCode status = U_ZERO_ERROR;
      const icu::UnicodeString text = utf16(entry.in(language));
      pattern = {std::make_unique<icu::MessageFormat>(text, locale, status), selectors_of(text)};
      ENTENTE_CHECK(U_SUCCESS(status));
    }
    return pattern;
  }

  icu::Locale locale;
  icu::number::LocalizedNumberFormatter numbers;
  std::unordered_map<std::string_view, Pattern> patterns;  // by code
};

Text::Text(Language language, Isolation isolation)
    : language_(language), isolation_(isolation), formats_(std::make_unique<Formats>(language)) {}
Text::Text(Text&&) noexcept = default;
Text& Text::operator=(Text&&) noexcept = default;
Text::~Text() = default;

std::string Text::say(const Message& message) const {
  return say(message.code, message.arguments);
}
std::string Text::say(const Error& error) const {
  return say(error.code, error.arguments);
}

std::string Text::say(std::string_view code, const std::vector<Argument>& arguments) const {
  return fill(code, arguments, false);
}
std::string Text::in_full(const Message& message) const {
  return fill(message.code, message.arguments, true);
}

std::string Text::fill(std::string_view code, const std::vector<Argument>& arguments, bool whole) const {
  const CatalogueEntry* entry = find_entry(code);
  if (entry == nullptr) return pass_through(code, arguments);
  const Formats::Pattern& pattern = formats_->pattern_of(*entry, language_);
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const Argument& argument : arguments) {
    names.push_back(utf16(argument.name));
    const Isolation isolation = pattern.selectors.contains(argument.name) ? Isolation::none : isolation_;
    values.push_back(std::visit(ToFormattable{language_, isolation, whole}, argument.value));
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString filled;
  pattern.format->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), filled, status);
  if (U_FAILURE(status)) return pass_through(code, arguments);
  return in_own_direction(utf8_of(filled));
}

// An Arabic sentence runs right to left as a whole, whatever the line around it does.
std::string Text::in_own_direction(std::string sentence) const {
  if (isolation_ == Isolation::none || language_ != Language::arabic) return sentence;
  return fmt::format("\u2067{}\u2069", sentence);
}

std::string Text::together(std::string_view first, std::string_view second) const {
  return in_own_direction(fmt::format("{} {}", first, second));
}

std::string Text::pass_through(std::string_view code, const std::vector<Argument>& arguments) const {
  std::string shown(code);
  for (const Argument& argument : arguments)
    shown += fmt::format(" {}={}", argument.name, std::visit(ToPlainText{}, argument.value));
  return shown;
}

std::string Text::number(std::int64_t value) const {
  UErrorCode status = U_ZERO_ERROR;
  return utf8_of(formats_->numbers.formatInt(value, status).toString(status));
}

std::string Text::number(double value, int decimals) const {
  UErrorCode status = U_ZERO_ERROR;
  return utf8_of(formats_->numbers.precision(icu::number::Precision::fixedFraction(decimals))
                     .formatDouble(value, status)
                     .toString(status));
}

std::string Text::percent(double share, int decimals) const {
  UErrorCode status = U_ZERO_ERROR;
  return utf8_of(formats_->numbers.unit(icu::MeasureUnit::getPercent())
                     .scale(icu::number::Scale::powerOfTen(2))
                     .precision(icu::number::Precision::fixedFraction(decimals))
                     .formatDouble(share, status)
                     .toString(status));
}

}  // namespace entente::text
