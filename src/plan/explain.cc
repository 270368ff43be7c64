#include "plan/explain.h"

#include <algorithm>

#include "base/check.h"
#include "plan/bound/earliest_dates.h"

namespace entente::plan {
namespace {

// Of an ordered gate the first undated condition says it all: none counts before it.
std::vector<ConditionRef> told(const Problem& problem, const std::vector<ConditionRef>& undated) {
  std::vector<ConditionRef> result;
  for (const ConditionRef& ref : undated) {
    const bool ordered = problem.data().gates[slot(ref.gate)].logic == GateLogic::ordered;
    if (ordered && !result.empty() && result.back().gate == ref.gate) continue;
    result.push_back(ref);
  }
  return result;
}

}  // namespace

void state_bound(Roadmap& roadmap, double bound) {
  const double value = roadmap.evaluation.value;
  // Invariant: a proven bound lies below no roadmap; the last digits of two floating-point sums may differ.
  ENTENTE_CHECK(value <= bound * (1 + 1e-9) + 1e-9);
  roadmap.bound = std::max(bound, value);
  roadmap.gap = roadmap.bound > 0 ? (roadmap.bound - value) / roadmap.bound : 0;
}

Roadmap explain(const Problem& problem, const Schedule& schedule) {
  const Network network(problem);
  Roadmap roadmap;
  roadmap.schedule = schedule;
  roadmap.evaluation = evaluate(problem, schedule);
  state_bound(roadmap, earliest_dates_bound(network));
  roadmap.reasons = explain_dates(network, schedule);
  roadmap.conditional_on.resize(schedule.size());
  for (Index a = 0; a < network.size(); ++a) {
    if (schedule[slot(a)]) roadmap.conditional_on[slot(a)] = network.assumed(a);
    if (network.freedom(a) == Freedom::waiting) roadmap.waiting.push_back({a, told(problem, network.undated(a))});
  }
  roadmap.left_out = explain_omissions(network, schedule);
  return roadmap;
}

}  // namespace entente::plan
