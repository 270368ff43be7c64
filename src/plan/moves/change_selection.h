// One optional activity is taken in, with what it needs, or left out; or one is exchanged for another.
#pragma once

#include "plan/moves/move.h"

namespace entente::plan::moves {

class ChangeSelection final : public Move {
 public:
  explicit ChangeSelection(const Network& network);
  Changed apply(const Network& network, ActivityList& list, Random& random) const override;

 private:
  std::vector<Index> optional_;
};

}  // namespace entente::plan::moves
