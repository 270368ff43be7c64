#include "domain/cell.h"

#include <algorithm>
#include <charconv>

namespace entente::domain {
namespace {

constexpr std::size_t kQuotedBytes = 60;
constexpr std::size_t kMaxIdBytes = 64;
constexpr std::int64_t kMaxWhole = 1'000'000'000'000;
constexpr auto kWeekdayWords = std::to_array<std::string_view>({"mon", "tue", "wed", "thu", "fri", "sat", "sun"});

bool may_stand_in_id(char c) {
  return c > ' ' && c <= '~' && std::string_view(";,=@\"'").find(c) == std::string_view::npos;
}

// Reads with a parser of room base; its nothing becomes the complaint.
template <class T>
Complaint read_with(std::optional<T> (*parse)(std::string_view), std::string_view code, std::string_view text,
                    T& value) {
  const std::optional<T> read = parse(text);
  if (!read) return complaint(std::string(code), text);
  value = *read;
  return std::nullopt;
}

}  // namespace

std::string quoted(std::string_view cell) {
  if (cell.size() <= kQuotedBytes) return std::string(cell);
  std::size_t end = kQuotedBytes;
  while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U) --end;
  return std::string(cell.substr(0, end)) + "…";
}

Complaint complaint(std::string code, std::string_view cell) {
  return Message{std::move(code), {{"cell", quoted(cell)}}};
}

std::string listed(std::span<const std::string_view> words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

Complaint Cell<std::string>::read(std::string_view text, std::string& value) {
  if (text.find_first_not_of(" \t\n") == std::string_view::npos) return Message{"package.empty_cell", {}};
  value = text;
  return std::nullopt;
}

Complaint Cell<Id>::read(std::string_view text, Id& value) {
  if (text.size() > kMaxIdBytes || !std::all_of(text.begin(), text.end(), may_stand_in_id))
    return complaint("package.not_an_id", text);
  value.text = text;
  return std::nullopt;
}

Complaint Cell<bool>::read(std::string_view text, bool& value) {
  if (text != "0" && text != "1") return complaint("package.not_a_flag", text);
  value = text == "1";
  return std::nullopt;
}

Complaint Cell<std::int64_t>::read(std::string_view text, std::int64_t& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || value > kMaxWhole || value < -kMaxWhole) return complaint("package.not_a_whole_number", text);
  return std::nullopt;
}

Complaint Cell<Decimal>::read(std::string_view text, Decimal& value) {
  return read_with(&Decimal::parse, "package.not_a_number", text, value);
}

Complaint Cell<Date>::read(std::string_view text, Date& value) {
  return read_with(&Date::parse, "package.not_a_date", text, value);
}

Complaint Cell<PartialDate>::read(std::string_view text, PartialDate& value) {
  return read_with(&PartialDate::parse, "package.not_a_partial_date", text, value);
}

Complaint Cell<Audience>::read(std::string_view text, Audience& value) {
  value.everyone = text == kPublic;
  return value.everyone ? std::nullopt : Cell<std::vector<Id>>::read(text, value.parties);
}

std::string Cell<Audience>::write(const Audience& value) {
  return value.everyone ? std::string(kPublic) : Cell<std::vector<Id>>::write(value.parties);
}

Complaint Cell<WeekdaySet>::read(std::string_view text, WeekdaySet& value) {
  return for_each_part(text, [&](std::string_view part) -> Complaint {
    const auto found = std::find(kWeekdayWords.begin(), kWeekdayWords.end(), part);
    if (found == kWeekdayWords.end()) {
      return Message{"package.unknown_word", {{"cell", quoted(part)}, {"words", listed(kWeekdayWords)}}};
    }
    bool& works = value.works[static_cast<std::size_t>(found - kWeekdayWords.begin())];
    if (works) return complaint("package.repeated_part", part);
    works = true;
    return std::nullopt;
  });
}

std::string Cell<WeekdaySet>::write(const WeekdaySet& value) {
  std::string text;
  for (std::size_t day = 0; day < value.works.size(); ++day) {
    if (value.works[day]) text += (text.empty() ? "" : ";") + std::string(kWeekdayWords[day]);
  }
  return text;
}

Complaint Cell<Split>::read(std::string_view text, Split& value) {
  const std::size_t equals = text.find('=');
  const bool readable = equals != std::string_view::npos && equals > 0 &&
                        !Cell<Id>::read(text.substr(0, equals), value.area) &&
                        !Cell<Decimal>::read(text.substr(equals + 1), value.value);
  return readable ? std::nullopt : complaint("package.not_a_split", text);
}

Complaint Cell<RiskScope>::read(std::string_view text, RiskScope& value) {
  const std::size_t equals = text.find('=');
  const auto subject = from_word<RiskSubject>(text.substr(0, equals));
  if (!subject || equals == std::string_view::npos || equals + 1 == text.size()) {
    return Message{"package.not_a_risk_scope", {{"cell", quoted(text)}, {"words", listed(kWords<RiskSubject>)}}};
  }
  value.subject = *subject;
  return Cell<std::vector<Id>>::read(text.substr(equals + 1), value.names);
}

std::string Cell<RiskScope>::write(const RiskScope& value) {
  return fmt::format("{}={}", word(value.subject), Cell<std::vector<Id>>::write(value.names));
}

}  // namespace entente::domain
