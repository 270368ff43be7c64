#include "app/condition_days.h"

#include <algorithm>

namespace entente::app {

namespace {

using interop::roadmap::ConditionBasis;
using interop::roadmap::ConditionDay;

ConditionDay day_of_external(const std::string& id, const plan::ExternalCondition& condition) {
  if (condition.met_on) return {id, ConditionBasis::met, condition.met_on, std::nullopt};
  if (condition.planning_date) return {id, ConditionBasis::assumed, condition.planning_date, std::nullopt};
  return {id, ConditionBasis::undated, std::nullopt, std::nullopt};
}

ConditionDay day_of_internal(const std::string& id, const plan::Activity& activity,
                             const std::optional<plan::Placement>& placed) {
  if (!placed) return {id, ConditionBasis::undated, std::nullopt, activity.id};
  const bool finished = activity.actual && activity.actual->finish;
  return {id, finished ? ConditionBasis::met : ConditionBasis::planned, placed->finish + Days{1}, activity.id};
}

ConditionDay day_of(const plan::Condition& condition, const plan::Problem& problem, const plan::Schedule& schedule) {
  if (const auto* internal = std::get_if<plan::InternalCondition>(&condition.kind)) {
    return day_of_internal(condition.id, problem.activity(internal->activity),
                           schedule[static_cast<std::size_t>(internal->activity)]);
  }
  return day_of_external(condition.id, std::get<plan::ExternalCondition>(condition.kind));
}

void hold_back(ConditionDay& condition, const ConditionDay& ahead) {
  if (!ahead.on) {
    condition.basis = ConditionBasis::undated;
    condition.on.reset();
  } else if (condition.on) {
    condition.on = std::max(*condition.on, *ahead.on);
  }
}

}  // namespace

std::vector<ConditionDay> condition_days(const plan::Problem& problem, const plan::Schedule& schedule) {
  std::vector<ConditionDay> days;
  for (const plan::Gate& gate : problem.data().gates) {
    for (std::size_t c = 0; c < gate.conditions.size(); ++c) {
      days.push_back(day_of(gate.conditions[c], problem, schedule));
      if (gate.logic == plan::GateLogic::ordered && c > 0) hold_back(days.back(), days[days.size() - 2]);
    }
  }
  return days;
}

}  // namespace entente::app
