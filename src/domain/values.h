// What a cell of a programme package can hold, beyond the numbers and dates of room base.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"

namespace entente::domain {

// The code by which a row is known: 1 to 64 printable ASCII characters other than space and `; , = @ " '`.
struct Id {
  std::string text;
  friend auto operator<=>(const Id&, const Id&) = default;
};

// Where an id column also accepts it: all parties together, or the days on which all calendars are open.
inline constexpr std::string_view kJoint = "joint";
// Where an audience also accepts it: everyone.
inline constexpr std::string_view kPublic = "public";

// Who may receive a row. No party and not public means all parties of the programme: its sending and its partner party.
struct Audience {
  bool everyone = false;
  std::vector<Id> parties;
  friend bool operator==(const Audience&, const Audience&) = default;
};

// Days of the week that are worked, Monday first.
struct WeekdaySet {
  std::array<bool, 7> works{};
  friend bool operator==(const WeekdaySet&, const WeekdaySet&) = default;
};

// The part of a reading that belongs to one area.
struct Split {
  Id area;
  Decimal value;
  friend bool operator==(const Split&, const Split&) = default;
};

enum class RiskSubject : std::uint8_t { activity, kind, resource, host_party, budget, loe };

// What a risk strikes: `kind=technical_visit`, `activity=A090;A097`. The names are ids, or activity kinds for `kind`.
struct RiskScope {
  RiskSubject subject = RiskSubject::activity;
  std::vector<Id> names;
  friend bool operator==(const RiskScope&, const RiskScope&) = default;
};

// What every row knows of where it stood.
struct Row {
  std::int64_t line = 0;  // of its file, counted from 1; the header is usually line 1
};

}  // namespace entente::domain

template <>
struct std::hash<entente::domain::Id> {
  std::size_t operator()(const entente::domain::Id& id) const noexcept { return std::hash<std::string>{}(id.text); }
};
