#include "domain/briefing.h"

#include "base/date.h"

namespace entente::domain {
namespace {

// Two digits at a place; nothing when they are none, or more than `most`.
std::optional<int> two_digits(std::string_view text, std::size_t at, int most) {
  const char tens = text[at], ones = text[at + 1];
  if (tens < '0' || tens > '9' || ones < '0' || ones > '9') return std::nullopt;
  const int number = (tens - '0') * 10 + (ones - '0');
  return number <= most ? std::optional(number) : std::nullopt;
}

// Minutes east of Greenwich; `Z` is none.
std::optional<int> offset_of(std::string_view text) {
  if (text == "Z") return 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const auto hours = two_digits(text, 1, 14), minutes = two_digits(text, 4, 59);
  if (!hours || !minutes) return std::nullopt;
  return (text[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
}

}  // namespace

std::optional<Citation> citation_of(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) return std::nullopt;
  const auto kind = kind_named(text.substr(0, colon));
  if (!kind) return std::nullopt;
  return Citation{*kind, std::string(text.substr(colon + 1))};
}

std::string text_of(const Citation& citation) {
  return std::string(facts(citation.kind).word) + ":" + citation.id;
}

std::optional<std::int64_t> moment_of(std::string_view text) {
  constexpr std::size_t kToMinutes = std::string_view("2025-08-21T09:00").size(), kSeconds = 3;
  if (text.size() <= kToMinutes || text[10] != 'T' || text[13] != ':') return std::nullopt;
  const bool has_seconds = text[kToMinutes] == ':';
  const std::size_t end = kToMinutes + (has_seconds ? kSeconds : 0);
  if (text.size() <= end) return std::nullopt;
  const auto day = Date::parse(text.substr(0, 10));
  const auto hour = two_digits(text, 11, 23), minute = two_digits(text, 14, 59);
  const auto second = has_seconds ? two_digits(text, 17, 59) : std::optional(0);
  const auto offset = offset_of(text.substr(end));
  if (!day || !hour || !minute || !second || !offset) return std::nullopt;
  const std::int64_t minutes = std::int64_t{day->epoch_days()} * 1440 + *hour * 60 + *minute - *offset;
  return (minutes * 60 + *second) * 1000;
}

}  // namespace entente::domain
