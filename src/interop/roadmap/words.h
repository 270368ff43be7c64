// The words that the format uses for kinds and states, each table in the order of its enumeration.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "interop/roadmap/roadmap_file.h"

namespace entente::interop::roadmap {

template <class Enum>
struct Words;

template <>
struct Words<plan::DateReasonKind> {
  static constexpr std::array<std::string_view, 10> kList{"actual",   "status_date", "earliest_start", "predecessor",
                                                          "resource", "gate",        "budget",         "calendar",
                                                          "horizon",  "keep"};
};
template <>
struct Words<plan::OmissionKind> {
  static constexpr std::array<std::string_view, 7> kList{"budget",      "resource", "deadline", "horizon",
                                                         "predecessor", "no_value", "cancelled"};
};
template <>
struct Words<plan::ChangeKind> {
  static constexpr std::array<std::string_view, 4> kList{"moved", "mode", "dropped", "added"};
};
template <>
struct Words<plan::Objective> {
  static constexpr std::array<std::string_view, 2> kList{"value", "makespan"};
};
template <>
struct Words<plan::PrecedenceKind> {
  static constexpr std::array<std::string_view, 4> kList{"FS", "SS", "FF", "SF"};
};
template <>
struct Words<ActivityState> {
  static constexpr std::span<const std::string_view> kList{package::kWords<ActivityState>};
};
template <>
struct Words<ConditionBasis> {
  static constexpr std::array<std::string_view, 4> kList{"met", "planned", "assumed", "undated"};
};

template <class Enum>
constexpr std::string_view word_of(Enum value) {
  return Words<Enum>::kList[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> from_word(std::string_view word) {
  const auto& list = Words<Enum>::kList;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

// `FS`, `SS-3`, `FF+14`.
std::string to_text(const Link& link);
std::optional<Link> parse_link(std::string_view text);

}  // namespace entente::interop::roadmap
