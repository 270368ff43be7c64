// One activity goes forward in the list together with everything before it, or back together with everything after it:
// the way a gate, a chain of courses or a building is brought forward in a real programme.
#pragma once

#include "plan/moves/move.h"

namespace entente::plan::moves {

class BringForward final : public Move {
 public:
  Changed apply(const Network& network, ActivityList& list, Random& random) const override;
};

class PutBack final : public Move {
 public:
  Changed apply(const Network& network, ActivityList& list, Random& random) const override;
};

}  // namespace entente::plan::moves
