// One activity is delivered in another of its modes.
#pragma once

#include "plan/moves/move.h"

namespace entente::plan::moves {

class ChangeMode final : public Move {
 public:
  explicit ChangeMode(const Network& network);
  Changed apply(const Network& network, ActivityList& list, Random& random) const override;

 private:
  std::vector<Index> with_choice_;
};

}  // namespace entente::plan::moves
