// One activity goes to another place in the list, between its predecessors and its successors.
#pragma once

#include "plan/moves/move.h"

namespace entente::plan::moves {

class ShiftActivity final : public Move {
 public:
  Changed apply(const Network& network, ActivityList& list, Random& random) const override;
};

}  // namespace entente::plan::moves
