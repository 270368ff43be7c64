#include "interop/package/gate_index.h"
#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

using Activities = Lookup<ActivityRow>;

void report(const RuleContext& context, const ConditionRow& condition, std::string_view column, std::string code,
            std::vector<Argument> more = {}) {
  std::vector<Argument> arguments{{"condition", condition.id.text}};
  arguments.insert(arguments.end(), more.begin(), more.end());
  context.errors.add(condition, column, std::move(code), std::move(arguments));
}

void check_binding(const RuleContext& context, const ConditionRow& condition, const Activities& activities) {
  if (condition.kind == ConditionKind::external) {
    if (condition.bound_to)
      report(context, condition, "bound_to", "package.external_bound", {{"activity", condition.bound_to->text}});
    return;
  }
  if (!condition.bound_to) return report(context, condition, "bound_to", "package.internal_unbound");
  const ActivityRow* activity = activities.find(*condition.bound_to);
  if (condition.status == ConditionStatus::met && activity != nullptr && activity->state != ActivityState::completed) {
    report(context, condition, "status", "package.met_before_activity",
           {{"activity", activity->id.text}, {"state", std::string(word(activity->state))}});
  }
}

void check_status(const RuleContext& context, const ConditionRow& condition) {
  if (condition.status == ConditionStatus::met) {
    if (!condition.met_on) report(context, condition, "met_on", "package.met_without_date");
    if (!condition.evidence) report(context, condition, "evidence", "package.met_without_evidence");
  }
  if (condition.status == ConditionStatus::not_met && condition.met_on) {
    report(context, condition, "met_on", "package.date_without_met", {{"date", condition.met_on->to_string()}});
  }
  const ProgrammeRow* programme = context.programme();
  if (condition.met_on && programme != nullptr && programme->status_date &&
      *condition.met_on > *programme->status_date) {
    report(context, condition, "met_on", "package.met_after_status",
           {{"date", condition.met_on->to_string()}, {"status_date", programme->status_date->to_string()}});
  }
}

void check_planning_dates(const RuleContext& context, const ConditionRow& condition) {
  require_order(context, condition, condition.p10, "planning_date_p10", condition.p50, "planning_date_p50");
  require_order(context, condition, condition.p50, "planning_date_p50", condition.p90, "planning_date_p90");
  if (!condition.p50)
    require_order(context, condition, condition.p10, "planning_date_p10", condition.p90, "planning_date_p90");
}

// `order` counts 1, 2, 3 within a gate.
void check_order(const RuleContext& context, const GateRow& gate, const std::vector<const ConditionRow*>& conditions) {
  for (std::size_t i = 0; i < conditions.size(); ++i) {
    const auto expected = static_cast<std::int64_t>(i) + 1;
    if (conditions[i]->order == expected) continue;
    report(context, *conditions[i], "order", "package.condition_order",
           {{"gate", gate.id.text}, {"order", conditions[i]->order}, {"expected", expected}});
    return;
  }
}

// The day a condition counts as met; an internal one is met the day after its activity finishes.
std::optional<Date> met_on(const ConditionRow& condition, const Activities& activities) {
  if (condition.status == ConditionStatus::met && condition.met_on) return condition.met_on;
  const ActivityRow* activity =
      condition.kind == ConditionKind::internal ? activities.find(condition.bound_to) : nullptr;
  if (activity != nullptr && activity->actual_finish) return *activity->actual_finish + Days{1};
  return std::nullopt;
}

void check_sequence(const RuleContext& context, const std::vector<const ConditionRow*>& conditions,
                    const Activities& activities) {
  for (std::size_t i = 1; i < conditions.size(); ++i) {
    const ConditionRow& ahead = *conditions[i - 1];
    const ConditionRow& condition = *conditions[i];
    if (condition.status != ConditionStatus::met || !condition.met_on || ahead.status == ConditionStatus::lapsed)
      continue;
    const auto ahead_met = met_on(ahead, activities);
    if (ahead_met && *ahead_met <= *condition.met_on) continue;
    report(context, condition, "status", "package.met_before_previous", {{"previous", ahead.id.text}});
  }
}

}  // namespace

void check_gates(const RuleContext& context) {
  const Draft& draft = context.draft();
  const Activities activities(draft.activities, &ActivityRow::id);
  for (const ConditionRow& condition : draft.gate_conditions) {
    check_binding(context, condition, activities);
    check_status(context, condition);
    check_planning_dates(context, condition);
    if (context.known.has("gates", condition.id))
      report(context, condition, "condition_id", "package.condition_named_like_gate");
  }
  if (!context.is_whole<ConditionRow>()) return;
  const GateIndex index(draft);
  for (std::size_t g = 0; g < draft.gates.size(); ++g) {
    const auto& conditions = index.conditions(g);
    if (conditions.empty()) {
      context.errors.add(draft.gates[g], "gate_id", "package.gate_without_conditions",
                         {{"gate", draft.gates[g].id.text}});
    }
    check_order(context, draft.gates[g], conditions);
    if (draft.gates[g].logic == GateLogic::ordered) check_sequence(context, conditions, activities);
  }
}

}  // namespace entente::interop::package
