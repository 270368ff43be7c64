// Places that contain each other, as a register has them: a district is part of a province.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/rows_parties.h"

namespace entente::domain {

// `apart`: the register has both, and neither contains the other. `unknown`: it lacks one of them, or has it inside
// itself.
enum class AreaRelation : std::uint8_t { same, contains, within, apart, unknown };

class Areas {
 public:
  explicit Areas(std::span<const AreaRow> areas);

  // Of the first to the second. O(1).
  AreaRelation relation(const Id& area, const Id& other) const;
  // Also true for an area and itself.
  bool contains(const Id& whole, const Id& part) const;
  // Whether figures of the two can be set side by side: they are the same, or one contains the other.
  bool comparable(const Id& area, const Id& other) const;
  // Pairs of positions of which the first area contains the second; each second once, with the nearest that does.
  // O(n log n).
  std::vector<std::pair<std::size_t, std::size_t>> nested(std::span<const Id> areas) const;
  bool disjoint(const Id& area, const Id& other) const { return relation(area, other) == AreaRelation::apart; }

 private:
  // When a walk through the forest enters and leaves an area: within is between.
  struct Span {
    std::size_t enter = 0;
    std::size_t leave = 0;
  };

  std::unordered_map<std::string, Span> spans_;
};

}  // namespace entente::domain
