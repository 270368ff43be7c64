// Gates: conditions are met, not met or lapsed, said by the decision holder with evidence; dates are agreed for
// planning.
#include <algorithm>

#include "domain/rules/gate_state.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace gates_acts {

std::vector<const ConditionRow*> conditions_of(const Step& step, const Id& gate) {
  std::vector<const ConditionRow*> all;
  for (const ConditionRow* condition : step.rows<ConditionRow>())
    if (condition->gate == gate) all.push_back(condition);
  std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
  return all;
}

Refusal state(Step& step) {
  step.will<ConditionRow>().status = ConditionStatus::not_met;
  return std::nullopt;
}

// In an ordered gate the earlier conditions come first; an internal one is met by its activity.
Refusal meet(Step& step) {
  ConditionRow& condition = step.will<ConditionRow>();
  if (step.was<ConditionRow>().status == ConditionStatus::met) {
    return refusal("domain.met_already", {{"id", condition.id.text}});
  }
  if (step.before()->disputed()) {
    return refusal("domain.disputed", {{"id", condition.id.text}, {"party", step.before()->disputes.front().party}});
  }
  const GateRow* gate = step.row<GateRow>(condition.gate.text);
  if (gate != nullptr && gate->logic == GateLogic::ordered) {
    for (const ConditionRow* earlier : conditions_of(step, condition.gate)) {
      if (earlier->order < condition.order && earlier->status != ConditionStatus::met) {
        return refusal("domain.earlier_condition_open",
                       {{"id", condition.id.text}, {"earlier", earlier->id.text}, {"words", earlier->condition}});
      }
    }
  }
  if (condition.kind == ConditionKind::internal && condition.bound_to) {
    const ActivityRow* activity = step.row<ActivityRow>(condition.bound_to->text);
    if (activity != nullptr && activity->state != ActivityState::completed) {
      return refusal("domain.condition_activity_open",
                     {{"id", condition.id.text}, {"activity", condition.bound_to->text}});
    }
  }
  condition.status = ConditionStatus::met;
  return std::nullopt;
}

Refusal back_to(Step& step, ConditionStatus status) {
  ConditionRow& condition = step.will<ConditionRow>();
  if (step.was<ConditionRow>().status != ConditionStatus::met && status == ConditionStatus::lapsed) {
    return refusal("domain.not_met_yet", {{"id", condition.id.text}});
  }
  condition.status = status;
  condition.met_on.reset();
  return std::nullopt;
}
Refusal unmeet(Step& step) {
  return back_to(step, ConditionStatus::not_met);
}
Refusal lapse(Step& step) {
  return back_to(step, ConditionStatus::lapsed);
}

Refusal date(Step& step) {
  if (step.was<ConditionRow>().status == ConditionStatus::met) {
    return refusal("domain.met_already", {{"id", step.before()->key}});
  }
  const ConditionRow& condition = step.will<ConditionRow>();
  if ((condition.p10 && condition.p50 && *condition.p50 < *condition.p10) ||
      (condition.p50 && condition.p90 && *condition.p90 < *condition.p50)) {
    return refusal("domain.quantiles_out_of_order", {{"id", condition.id.text}});
  }
  return std::nullopt;
}

Refusal dispute(Step& step) {
  Object& condition = step.after();
  if (has_spoken(condition.disputes, step.said().party)) {
    return refusal("domain.said_already", {{"party", step.said().party}});
  }
  condition.disputes.push_back({step.said().party, step.said().by, step.said().id, step.statement().reason});
  return std::nullopt;
}

Refusal settle(Step& step) {
  Object& condition = step.after();
  if (!has_spoken(condition.disputes, step.said().party)) {
    return refusal("domain.not_your_dispute", {{"id", condition.key}, {"party", step.said().party}});
  }
  std::erase_if(condition.disputes, [&](const Voice& voice) { return voice.party == step.said().party; });
  return std::nullopt;
}

constexpr std::string_view kPlanningDates =
    "planning_date_p10,planning_date_p50,planning_date_p90,probability_ever,basis";
constexpr Rule kRules[] = {
    {kKind<ConditionRow>, "state", Effect::creates, "*", false, state},
    {kKind<ConditionRow>, "revise", Effect::revises, "*", true},
    {kKind<ConditionRow>, "meet", Effect::changes, "met_on,evidence,basis", false, meet, "met_on,evidence"},
    {kKind<ConditionRow>, "unmeet", Effect::changes, "evidence,basis", true, unmeet},
    {kKind<ConditionRow>, "lapse", Effect::changes, "evidence,basis", true, lapse},
    {kKind<ConditionRow>, "date", Effect::changes, kPlanningDates, true, date},
    {kKind<ConditionRow>, "dispute", Effect::changes, "", true, dispute},
    {kKind<ConditionRow>, "settle", Effect::changes, "", true, settle},
    {kKind<ConditionRow>, "retract", Effect::retracts, "", true},
};

}  // namespace gates_acts

const ConditionRow* first_open_condition(const Step& step, const Id& gate) {
  const ConditionRow* last = step.row<ConditionRow>(gate.text);
  for (const ConditionRow* condition : gates_acts::conditions_of(step, last == nullptr ? gate : last->gate)) {
    const bool counts = last == nullptr || condition->order <= last->order;
    if (counts && condition->status != ConditionStatus::met) return condition;
  }
  return nullptr;
}

std::span<const Rule> gate_rules() {
  return gates_acts::kRules;
}

}  // namespace entente::domain
