#include "plan/clauses/sum.h"

namespace entente::plan::clauses {

void Sum::add(Solver& solver, Variable x, Variable y, Variable z) {
  solver.add_propagator(std::unique_ptr<Propagator>(new Sum(x, y, z)),
                        {lower(x), upper(x), lower(y), upper(y), lower(z), upper(z)});
}

bool Sum::propagate(Solver& solver) {
  // What a bound of one follows from: one bound of each of the others.
  const auto conclude = [&](Literal l, Literal a, Literal b) {
    if (solver.is_true(l)) return true;
    why_ = {a, b};
    return solver.imply(l, why_);
  };
  const auto low = [&](Variable v) { return at_least(v, solver.least(v)); };
  const auto high = [&](Variable v) { return at_most(v, solver.greatest(v)); };
  if (!conclude(at_least(z_, solver.least(x_) + solver.least(y_)), low(x_), low(y_))) return false;
  if (!conclude(at_most(z_, solver.greatest(x_) + solver.greatest(y_)), high(x_), high(y_))) return false;
  if (!conclude(at_least(x_, solver.least(z_) - solver.greatest(y_)), low(z_), high(y_))) return false;
  if (!conclude(at_most(x_, solver.greatest(z_) - solver.least(y_)), high(z_), low(y_))) return false;
  if (!conclude(at_least(y_, solver.least(z_) - solver.greatest(x_)), low(z_), high(x_))) return false;
  return conclude(at_most(y_, solver.greatest(z_) - solver.least(x_)), high(z_), low(x_));
}

}  // namespace entente::plan::clauses
