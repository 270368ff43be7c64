#include "app/waiting_path.h"

#include <algorithm>

namespace entente::app {

namespace {

using plan::ConditionRef;
using plan::Index;

// By activity, in the order of the problem.
std::vector<std::vector<Index>> what_comes_first(const plan::Problem& problem) {
  const plan::ProblemData& data = problem.data();
  std::vector<std::vector<Index>> first(data.activities.size());
  for (const plan::Precedence& p : data.precedences)
    first[static_cast<std::size_t>(p.successor)].push_back(p.predecessor);
  for (std::size_t a = 0; a < data.activities.size(); ++a) {
    for (const plan::GateReference& reference : data.activities[a].gates) {
      const plan::Gate& gate = data.gates[static_cast<std::size_t>(reference.gate)];
      for (std::size_t c = 0; c < static_cast<std::size_t>(reference.conditions); ++c) {
        const auto* internal = std::get_if<plan::InternalCondition>(&gate.conditions[c].kind);
        if (internal != nullptr) first[a].push_back(internal->activity);
      }
    }
  }
  return first;
}

}  // namespace

WaitingPaths::WaitingPaths(const plan::Problem& problem)
    : problem_(problem), undated_(plan::undated_conditions(problem)), needs_first_(what_comes_first(problem)) {}

std::vector<ConditionRef> WaitingPaths::first_conditions(Index activity) const {
  std::vector<ConditionRef> first;
  for (const ConditionRef& condition : undated(activity)) {  // ascending
    const bool ordered =
        problem_.data().gates[static_cast<std::size_t>(condition.gate)].logic == plan::GateLogic::ordered;
    if (ordered && !first.empty() && first.back().gate == condition.gate) continue;
    first.push_back(condition);
  }
  return first;
}

bool WaitingPaths::stands_before(Index activity, ConditionRef condition) const {
  const auto& gates = problem_.activity(activity).gates;
  return std::any_of(gates.begin(), gates.end(), [&](const plan::GateReference& reference) {
    return reference.gate == condition.gate && condition.position < reference.conditions;
  });
}

bool WaitingPaths::waits_for(Index activity, ConditionRef condition) const {
  return std::binary_search(undated(activity).begin(), undated(activity).end(), condition);
}

std::vector<std::string> WaitingPaths::through(Index activity) const {
  std::vector<std::string> path;
  if (undated(activity).empty()) return path;
  const ConditionRef condition = undated(activity).front();
  // Terminates: each step goes against the arrows of a graph without cycles.
  while (!stands_before(activity, condition)) {
    const auto& first = needs_first_[static_cast<std::size_t>(activity)];
    const auto next = std::find_if(first.begin(), first.end(), [&](Index a) { return waits_for(a, condition); });
    if (next == first.end()) break;
    activity = *next;
    path.push_back(problem_.activity(activity).id);
  }
  return path;
}

}  // namespace entente::app
