// The contract of a move: a small random change of an activity list.
//
// A move keeps the list's invariant (precedence order, required work wanted) and touches nothing else. It returns the
// first position from which the decoded schedule can differ, or nothing when it found nothing to change; then the list
// is as it was.
#pragma once

#include <cstdint>
#include <optional>

#include "base/random.h"
#include "plan/activity_list.h"
#include "plan/network.h"

namespace entente::plan::moves {

using Changed = std::optional<std::int32_t>;

class Move {
 public:
  virtual ~Move() = default;
  virtual Changed apply(const Network& network, ActivityList& list, Random& random) const = 0;
};

// A random position of the list; the list must not be empty.
inline std::int32_t random_position(const ActivityList& list, Random& random) {
  return static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(list.order.size())));
}

}  // namespace entente::plan::moves
