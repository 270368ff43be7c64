#include "plan/moves/change_selection.h"

#include <algorithm>

namespace entente::plan::moves {
namespace {

// Wants the activity and, since it cannot be had without them, everything before it that is free. The first position
// changed.
std::int32_t take_in(const Network& network, ActivityList& list, Index a) {
  const auto i = static_cast<std::size_t>(a);
  std::int32_t first = list.position[i];
  list.wanted[i] = 1;
  for (const Arc& arc : network.arcs_in(a)) {
    const auto before = static_cast<std::size_t>(arc.from);
    if (list.position[before] >= 0 && !list.wanted[before]) first = std::min(first, take_in(network, list, arc.from));
  }
  return first;
}

}  // namespace

ChangeSelection::ChangeSelection(const Network& network) {
  for (Index a : network.free_activities()) {
    if (!network.required(a)) optional_.push_back(a);
  }
}

Changed ChangeSelection::apply(const Network& network, ActivityList& list, Random& random) const {
  if (optional_.empty()) return std::nullopt;
  const auto pick = [&] { return optional_[random.below(static_cast<std::uint32_t>(optional_.size()))]; };
  const auto flip = [&](Index a) {
    const auto i = static_cast<std::size_t>(a);
    if (!list.wanted[i]) return take_in(network, list, a);
    list.wanted[i] = 0;
    return list.position[i];
  };
  const Index a = pick();
  const std::int32_t first = flip(a);
  if (random.below(2) == 0) return first;
  const Index b = pick();
  return b == a ? first : std::min(first, flip(b));
}

}  // namespace entente::plan::moves
