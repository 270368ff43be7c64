// The cumulative constraint: tasks that share a capacity.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/clauses/solver.h"

namespace entente::plan::clauses {

// Holds `amount` over [start, start + duration), where `present` holds; always when there is no such literal.
struct Task {
  Variable start;
  std::int32_t duration;  // > 0
  std::int32_t amount;    // > 0
  std::optional<Literal> present = {};

  bool is_present(const Solver& solver) const { return !present || solver.is_true(*present); }
  bool is_absent(const Solver& solver) const { return present && solver.is_false(*present); }
};

// The bounds and literals that a propagator of these tasks has to watch.
std::vector<Node> watched_by(const std::vector<Task>& tasks);

}  // namespace entente::plan::clauses
