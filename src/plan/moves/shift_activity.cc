#include "plan/moves/shift_activity.h"

#include <algorithm>

namespace entente::plan::moves {

Changed ShiftActivity::apply(const Network& network, ActivityList& list, Random& random) const {
  const std::int32_t from = random_position(list, random);
  ActivityList::Range range = list.range(network, from);
  // Half of the time only a short way: in a good list most improvements are near.
  constexpr std::int32_t kNear = 8;
  if (random.below(2) == 0) {
    range.first = std::max(range.first, from - kNear);
    range.last = std::min(range.last, from + kNear);
  }
  if (range.first == range.last) return std::nullopt;
  std::int32_t to =
      range.first + static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(range.last - range.first)));
  if (to >= from) ++to;
  list.shift(from, to);
  return std::min(from, to);
}

}  // namespace entente::plan::moves
