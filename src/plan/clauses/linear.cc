#include "plan/clauses/linear.h"

#include <algorithm>

namespace entente::plan::clauses {

void LinearAtMost::add(Solver& solver, std::vector<Group> groups, std::int64_t total) {
  std::vector<Node> watched;
  for (const Group& group : groups) {
    for (const Term& term : group) watched.push_back((~term.literal).node);
  }
  solver.add_propagator(std::unique_ptr<Propagator>(new LinearAtMost(std::move(groups), total)), watched);
}

LinearAtMost::LinearAtMost(std::vector<Group> groups, std::int64_t total) : groups_(std::move(groups)), total_(total) {
  for (Group& group : groups_) {
    std::stable_sort(group.begin(), group.end(), [](const Term& a, const Term& b) { return a.amount < b.amount; });
  }
  least_.resize(groups_.size());
}

std::int64_t LinearAtMost::least_amount(const Solver& solver, const Group& group) {
  const auto open =
      std::find_if(group.begin(), group.end(), [&](const Term& t) { return !solver.is_false(t.literal); });
  return open == group.end() ? 0 : open->amount;
}

void LinearAtMost::explain_least(const Solver& solver, const Group& group) {
  for (const Term& term : group) {
    if (!solver.is_false(term.literal)) return;
    why_.push_back(~term.literal);
  }
}

bool LinearAtMost::propagate(Solver& solver) {
  std::int64_t sum = 0;
  for (std::size_t g = 0; g < groups_.size(); ++g) sum += least_[g] = least_amount(solver, groups_[g]);
  if (sum > total_) {
    why_.clear();
    for (const Group& group : groups_) explain_least(solver, group);
    return solver.fail(why_);
  }
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    for (const Term& term : groups_[g]) {
      if (sum - least_[g] + term.amount <= total_ || solver.is_false(term.literal)) continue;
      why_.clear();
      for (std::size_t other = 0; other < groups_.size(); ++other) {
        if (other != g) explain_least(solver, groups_[other]);
      }
      if (!solver.imply(~term.literal, why_)) return false;
    }
  }
  return true;
}

}  // namespace entente::plan::clauses
