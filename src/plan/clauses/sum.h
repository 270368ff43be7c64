// x + y = z, on bounds.
#pragma once

#include "plan/clauses/solver.h"

namespace entente::plan::clauses {

class Sum final : public Propagator {
 public:
  static void add(Solver& solver, Variable x, Variable y, Variable z);

  bool propagate(Solver& solver) override;
  int cost() const override { return 0; }

 private:
  Sum(Variable x, Variable y, Variable z) : x_(x), y_(y), z_(z) {}

  Variable x_, y_, z_;
  Literals why_;
};

}  // namespace entente::plan::clauses
