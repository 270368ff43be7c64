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
    : problem_(problem), undated_(plan::undated_conditions(problem)), next_(undated_.size()) {
  const std::vector<std::vector<Index>> comes_first = what_comes_first(problem);
  for (Index a = 0; a < problem.activity_count(); ++a) {
    next_[static_cast<std::size_t>(a)] = next_of(a, comes_first[static_cast<std::size_t>(a)]);
  }
}

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

std::optional<Index> WaitingPaths::next_of(Index activity, const std::vector<Index>& comes_first) const {
  if (undated(activity).empty() || stands_before(activity, undated(activity).front())) return std::nullopt;
  const ConditionRef condition = undated(activity).front();
  const auto next = std::find_if(comes_first.begin(), comes_first.end(), [&](Index a) {
    return std::binary_search(undated(a).begin(), undated(a).end(), condition);
  });
  return next == comes_first.end() ? std::nullopt : std::optional(*next);
}

// What is waited for in turn waits for nothing more than the one that waits, so that the first condition stays the same
// along the path.
std::vector<std::string> WaitingPaths::through(Index activity) const {
  std::vector<std::string> path;
  for (auto next = next_[static_cast<std::size_t>(activity)]; next && path.size() < kMaxWaitingPath;
       next = next_[static_cast<std::size_t>(*next)]) {
    path.push_back(problem_.activity(*next).id);
  }
  return path;
}

}  // namespace entente::app
