#include "plan/explain.h"

#include <algorithm>

#include "plan/bound.h"

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

Roadmap explain(const Problem& problem, const Schedule& schedule) {
  const Network network(problem);
  Roadmap roadmap;
  roadmap.schedule = schedule;
  roadmap.evaluation = evaluate(problem, schedule);
  roadmap.bound = std::max(earliest_dates_bound(network), roadmap.evaluation.value);
  roadmap.gap = roadmap.bound > 0 ? (roadmap.bound - roadmap.evaluation.value) / roadmap.bound : 0;
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
