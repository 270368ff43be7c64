// The numbers and the dates of a sentence.
#pragma once

#include <optional>
#include <vector>

#include "briefing/checks/reading.h"

namespace entente::briefing::checks {

// Units of one dimension are compared in its smallest one.
enum class Dimension : std::uint8_t { none, length, area, mass, share };

struct Unit {
  Dimension dimension{};
  double size = 1;  // in metres, square metres, kilograms
  Sense sense{};
};
std::optional<Unit> unit_of(Sense sense);
// `km`, `m2`, `per cent`; nothing for what is counted in pieces.
std::optional<Unit> unit_named(std::string_view english);

struct Quantity {
  double value = 0;
  std::optional<Unit> unit;
  std::size_t first = 0;  // tokens; the unit is within
  std::size_t last = 0;
  std::size_t number_last = 0;
  bool hedged = false;
  bool reference = false;  // an ordinal, a code, a time, a part of a name: it counts nothing

  double size() const { return unit ? value * unit->size : value; }
};

struct DateMention {
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;
  std::size_t first = 0;  // tokens
  std::size_t last = 0;
};

struct Figures {
  std::vector<Quantity> quantities;
  std::vector<DateMention> dates;
};
Figures figures_of(const Sentence& sentence);

}  // namespace entente::briefing::checks
