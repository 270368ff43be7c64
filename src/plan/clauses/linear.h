// Sums of literals: of those that hold, the amounts may not exceed a total (a non-renewable resource over the chosen
// modes).
#pragma once

#include <cstdint>
#include <vector>

#include "plan/clauses/solver.h"

namespace entente::plan::clauses {

class LinearAtMost final : public Propagator {
 public:
  struct Term {
    Literal literal;
    std::int64_t amount;  // >= 0
  };
  // Groups of terms of which exactly one holds: what the cheapest open one takes is counted at once.
  using Group = std::vector<Term>;
  static void add(Solver& solver, std::vector<Group> groups, std::int64_t total);

  bool propagate(Solver& solver) override;
  int cost() const override { return 0; }

 private:
  LinearAtMost(std::vector<Group> groups, std::int64_t total);

  static std::int64_t least_amount(const Solver& solver, const Group& group);
  // The literals that keep the group from taking less than it takes now.
  void explain_least(const Solver& solver, const Group& group);

  std::vector<Group> groups_;  // each by amount, ascending
  std::int64_t total_;
  std::vector<std::int64_t> least_;  // by group
  Literals why_;
};

}  // namespace entente::plan::clauses
