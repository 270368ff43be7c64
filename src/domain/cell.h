// How a cell is read into a value and written back: one trait for each type a row's member can have.
//
// Cell<T> has `read`, which fills the value from a text that is not empty or says what is wrong with it, `write`, its
// inverse, `kRequired` (whether the cell must not be empty) and `type`, the words by which the documentation calls it.
#pragma once

#include <fmt/format.h>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/partial_date.h"
#include "base/result.h"
#include "domain/vocabulary.h"

namespace entente::domain {

// What is wrong with a cell; nothing when it could be read.
using Complaint = std::optional<Message>;

// As an argument of a message: at most 60 bytes, cut between characters.
std::string quoted(std::string_view cell);
Complaint complaint(std::string code, std::string_view cell);

// `a, b, c`.
std::string listed(std::span<const std::string_view> words);

// Ids in a value, for checking what they refer to.
using Ids = std::vector<const Id*>;

template <class T>
struct Cell;

// What a cell holds, for programs that keep numbers and dates as such.
enum class CellKind : std::uint8_t {
  text,
  id,
  flag,
  whole_number,
  number,
  date,
  partial_date,
  word,
  audience,
  weekdays,
  split,
  risk_scope,
  ids,
  words,
  splits
};

constexpr CellKind list_of(CellKind part) {
  if (part == CellKind::id) return CellKind::ids;
  if (part == CellKind::word) return CellKind::words;
  return part == CellKind::split ? CellKind::splits : part;
}

// The words among which those of a cell must be; none where any text may stand.
template <class T>
constexpr std::span<const std::string_view> words_of_cell() {
  if constexpr (std::is_enum_v<T>) {
    return kWords<T>;
  } else if constexpr (requires { typename T::value_type; }) {
    return words_of_cell<typename T::value_type>();
  }
  return {};
}

// What most traits share: the cell must not be empty.
struct RequiredCell {
  static constexpr bool kRequired = true;
};

// Cells that hold ids have `ids`, those that hold a number `number`.
template <class T>
concept HoldsIds = requires(const T& value, Ids& all) {
  Cell<T>::ids(value, all);
};
template <class T>
concept HoldsNumber = requires(const T& value) {
  Cell<T>::number(value);
};

template <>
struct Cell<std::string> : RequiredCell {
  static constexpr CellKind kKind = CellKind::text;
  static Complaint read(std::string_view text, std::string& value);
  static std::string write(const std::string& value) { return value; }
  static std::string type() { return "text"; }
};

template <>
struct Cell<Id> : RequiredCell {
  static constexpr CellKind kKind = CellKind::id;
  static Complaint read(std::string_view text, Id& value);
  static std::string write(const Id& value) { return value.text; }
  static std::string type() { return "id"; }
  static void ids(const Id& value, Ids& all) { all.push_back(&value); }
};

template <>
struct Cell<bool> : RequiredCell {
  static constexpr CellKind kKind = CellKind::flag;
  static Complaint read(std::string_view text, bool& value);
  static std::string write(bool value) { return value ? "1" : "0"; }
  static std::string type() { return "0 or 1"; }
};

template <>
struct Cell<std::int64_t> : RequiredCell {
  static constexpr CellKind kKind = CellKind::whole_number;
  static Complaint read(std::string_view text, std::int64_t& value);
  static std::string write(std::int64_t value) { return std::to_string(value); }
  static std::string type() { return "whole number"; }
  static std::optional<Decimal> number(std::int64_t value) { return Decimal::whole(value); }
};

template <>
struct Cell<Decimal> : RequiredCell {
  static constexpr CellKind kKind = CellKind::number;
  static Complaint read(std::string_view text, Decimal& value);
  static std::string write(Decimal value) { return value.to_string(); }
  static std::string type() { return "number"; }
  static std::optional<Decimal> number(Decimal value) { return value; }
};

template <>
struct Cell<Date> : RequiredCell {
  static constexpr CellKind kKind = CellKind::date;
  static Complaint read(std::string_view text, Date& value);
  static std::string write(Date value) { return value.to_string(); }
  static std::string type() { return "date"; }
};

template <>
struct Cell<PartialDate> : RequiredCell {
  static constexpr CellKind kKind = CellKind::partial_date;
  static Complaint read(std::string_view text, PartialDate& value);
  static std::string write(const PartialDate& value) { return value.to_string(); }
  static std::string type() { return "partial date"; }
};

template <>
struct Cell<Audience> : RequiredCell {
  static constexpr CellKind kKind = CellKind::audience;
  static constexpr bool kRequired = false;
  static Complaint read(std::string_view text, Audience& value);
  static std::string write(const Audience& value);
  static std::string type() { return "`public` or list of ids"; }
  static void ids(const Audience& value, Ids& all) {
    for (const Id& party : value.parties) all.push_back(&party);
  }
};

template <>
struct Cell<WeekdaySet> : RequiredCell {
  static constexpr CellKind kKind = CellKind::weekdays;
  static Complaint read(std::string_view text, WeekdaySet& value);
  static std::string write(const WeekdaySet& value);
  static std::string type() { return "list of `mon` `tue` `wed` `thu` `fri` `sat` `sun`"; }
};

template <>
struct Cell<Split> : RequiredCell {
  static constexpr CellKind kKind = CellKind::split;
  static Complaint read(std::string_view text, Split& value);
  static std::string write(const Split& value) { return value.area.text + "=" + value.value.to_string(); }
  static std::string type() { return "`id=number`"; }
  static void ids(const Split& value, Ids& all) { all.push_back(&value.area); }
};

template <>
struct Cell<RiskScope> : RequiredCell {
  static constexpr CellKind kKind = CellKind::risk_scope;
  static Complaint read(std::string_view text, RiskScope& value);
  static std::string write(const RiskScope& value);
  static std::string type() { return "`subject=id;id`"; }
};

// Any enumeration of vocabulary.h.
template <class Enum>
requires std::is_enum_v<Enum>
struct Cell<Enum> : RequiredCell {
  static constexpr CellKind kKind = CellKind::word;
  static Complaint read(std::string_view text, Enum& value) {
    const auto found = from_word<Enum>(text);
    if (found) {
      value = *found;
      return std::nullopt;
    }
    return Message{"package.unknown_word", {{"cell", quoted(text)}, {"words", listed(kWords<Enum>)}}};
  }
  static std::string write(Enum value) { return std::string(word(value)); }
  static std::string type() {
    std::string words;
    for (const std::string_view w : kWords<Enum>) words += fmt::format("{}`{}`", words.empty() ? "" : " ", w);
    return words;
  }
};

template <class T>
struct Cell<std::optional<T>> {
  static constexpr CellKind kKind = Cell<T>::kKind;
  static constexpr bool kRequired = false;
  static Complaint read(std::string_view text, std::optional<T>& value) { return Cell<T>::read(text, value.emplace()); }
  static std::string write(const std::optional<T>& value) { return value ? Cell<T>::write(*value) : ""; }
  static std::string type() { return Cell<T>::type(); }
  static void ids(const std::optional<T>& value, Ids& all) requires HoldsIds<T> {
    if (value) Cell<T>::ids(*value, all);
  }
  static std::optional<Decimal> number(const std::optional<T>& value) requires HoldsNumber<T> {
    return value ? Cell<T>::number(*value) : std::nullopt;
  }
};

// Calls `take` for each part of a list; the first complaint ends it. Parts are separated by `;` and none is empty.
template <class Take>
Complaint for_each_part(std::string_view text, Take&& take) {
  while (true) {
    const std::size_t end = text.find(';');
    if (Complaint wrong = take(text.substr(0, end))) return wrong;
    if (end == std::string_view::npos) return std::nullopt;
    text.remove_prefix(end + 1);
  }
}

template <class T>
struct Cell<std::vector<T>> {
  static constexpr CellKind kKind = list_of(Cell<T>::kKind);
  static constexpr bool kRequired = false;
  static Complaint read(std::string_view text, std::vector<T>& values) {
    const Complaint wrong = for_each_part(text, [&](std::string_view part) -> Complaint {
      if (part.empty()) return complaint("package.empty_part", text);
      return Cell<T>::read(part, values.emplace_back());
    });
    return wrong ? wrong : repeated(values);
  }
  static std::string write(const std::vector<T>& values) {
    std::string text;
    for (const T& value : values) text += (text.empty() ? "" : ";") + Cell<T>::write(value);
    return text;
  }
  static std::string type() { return "list of " + Cell<T>::type() + (std::is_same_v<T, Id> ? "s" : ""); }
  static void ids(const std::vector<T>& values, Ids& all) requires HoldsIds<T> {
    for (const T& value : values) Cell<T>::ids(value, all);
  }

 private:
  // A part that stands twice in the list.
  static Complaint repeated(const std::vector<T>& values) {
    std::set<std::string> seen;
    for (const T& value : values) {
      const std::string name = Cell<T>::write(value).substr(0, Cell<T>::write(value).find('='));
      if (!seen.insert(name).second) return complaint("package.repeated_part", name);
    }
    return std::nullopt;
  }
};

}  // namespace entente::domain
