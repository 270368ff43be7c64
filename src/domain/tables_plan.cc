// The tables that the roadmap is computed from.
#include "domain/tables.h"

namespace entente::domain {
namespace {

// What one roadmap can be computed from, the same as the engine takes.
constexpr std::int64_t kMaxActivities = 50'000, kMaxHorizonDays = 20'000, kMaxWorkingDays = 20'000;
constexpr std::int64_t kMaxAmount = 1'000'000, kMaxMoney = 1'000'000'000'000;

}  // namespace

constexpr Column<LineOfEffortRow> kLineOfEffortColumns[] = {
    column<&LineOfEffortRow::id>("loe_id").key(),
    column<&LineOfEffortRow::name>("name"),
    column<&LineOfEffortRow::objective>("objective_id"),
    column<&LineOfEffortRow::objective_text>("objective_smart"),
};

template <>
const Table<LineOfEffortRow>& table_of() {
  static constexpr Table<LineOfEffortRow> table{"lines_of_effort", kLineOfEffortColumns};
  return table;
}

constexpr Column<ObjectiveMilestoneRow> kObjectiveMilestoneColumns[] = {
    column<&ObjectiveMilestoneRow::objective>("objective_id").key().refers_to("lines_of_effort.objective_id"),
    column<&ObjectiveMilestoneRow::activity>("activity_id").key().refers_to("activities"),
};

template <>
const Table<ObjectiveMilestoneRow>& table_of() {
  static constexpr Table<ObjectiveMilestoneRow> table{"objective_milestones", kObjectiveMilestoneColumns};
  return table;
}

constexpr Column<NeedRow> kNeedColumns[] = {
    column<&NeedRow::id>("need_id").key(),
    column<&NeedRow::title>("title"),
    column<&NeedRow::line_of_effort>("loe_id").refers_to("lines_of_effort"),
    column<&NeedRow::component>("component"),
    column<&NeedRow::baseline_level>("baseline_level").at_least(0).at_most(4),
    column<&NeedRow::target_level>("target_level").at_least(0).at_most(4),
    column<&NeedRow::weight>("weight").at_least(0).at_most(1'000'000),
    column<&NeedRow::requested_by>("requested_by").refers_to("parties").or_word(kJoint),
    column<&NeedRow::state>("state"),
    column<&NeedRow::source_finding>("source_finding").refers_to("findings"),
    column<&NeedRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<NeedRow>& table_of() {
  static constexpr Table<NeedRow> table{"needs", kNeedColumns};
  return table;
}

constexpr Column<ActivityRow> kActivityColumns[] = {
    column<&ActivityRow::id>("activity_id").key(),
    column<&ActivityRow::name>("name").may_be_empty(),
    column<&ActivityRow::kind>("kind"),
    column<&ActivityRow::line_of_effort>("loe_id").refers_to("lines_of_effort").may_be_empty(),
    column<&ActivityRow::article>("article_id").refers_to("articles").may_be_empty(),
    column<&ActivityRow::calendar>("calendar").refers_to("calendars").or_word(kJoint).may_be_empty(),
    column<&ActivityRow::host_party>("host_party").refers_to("parties").may_be_empty(),
    column<&ActivityRow::partner_trainees>("partner_trainees"),
    column<&ActivityRow::mandatory>("mandatory"),
    column<&ActivityRow::earliest_start>("earliest_start"),
    column<&ActivityRow::deadline>("deadline"),
    column<&ActivityRow::gates>("gate").refers_to("gates", "gate_conditions"),
    column<&ActivityRow::requested_by>("requested_by").refers_to("parties"),
    column<&ActivityRow::sustainment_cost>("sustainment_cost").at_least(0),
    column<&ActivityRow::state>("state"),
    column<&ActivityRow::actual_mode>("actual_mode"),
    column<&ActivityRow::actual_start>("actual_start"),
    column<&ActivityRow::actual_finish>("actual_finish"),
    column<&ActivityRow::releasability>("releasability").refers_to("parties"),
    column<&ActivityRow::count>("count"),
};

template <>
const Table<ActivityRow>& table_of() {
  static constexpr Table<ActivityRow> table{"activities", kActivityColumns, Presence::needed_to_plan, kMaxActivities};
  return table;
}

constexpr Column<ModeRow> kModeColumns[] = {
    column<&ModeRow::activity>("activity_id").key().refers_to("activities"),
    column<&ModeRow::mode>("mode").key(),
    column<&ModeRow::optimistic_days>("optimistic_days").at_least(0).at_most(kMaxWorkingDays),
    column<&ModeRow::most_likely_days>("most_likely_days").at_least(0).at_most(kMaxWorkingDays),
    column<&ModeRow::pessimistic_days>("pessimistic_days").at_least(0).at_most(kMaxWorkingDays),
    column<&ModeRow::cost>("cost").at_least(0).at_most(kMaxMoney),
    column<&ModeRow::payer>("payer").refers_to("parties"),
    column<&ModeRow::effect_factor>("effect_factor").at_least(0).at_most(100).decimals(3),
};

template <>
const Table<ModeRow>& table_of() {
  static constexpr Table<ModeRow> table{"activity_modes", kModeColumns, Presence::needed_to_plan};
  return table;
}

constexpr Column<DemandRow> kDemandColumns[] = {
    column<&DemandRow::activity>("activity_id").key().refers_to("activities"),
    column<&DemandRow::mode>("mode").key(),
    column<&DemandRow::resource>("resource_id").key().refers_to("resources"),
    column<&DemandRow::amount>("amount").at_least(0).at_most(kMaxAmount),
};

template <>
const Table<DemandRow>& table_of() {
  static constexpr Table<DemandRow> table{"mode_demands", kDemandColumns};
  return table;
}

constexpr Column<ContributionRow> kContributionColumns[] = {
    column<&ContributionRow::activity>("activity_id").key().refers_to("activities"),
    column<&ContributionRow::need>("need_id").key().refers_to("needs"),
    column<&ContributionRow::level_points>("level_points").above(0).at_most(1'000).decimals(3),
};

template <>
const Table<ContributionRow>& table_of() {
  static constexpr Table<ContributionRow> table{"contributions", kContributionColumns};
  return table;
}

constexpr Column<PrecedenceRow> kPrecedenceColumns[] = {
    column<&PrecedenceRow::predecessor>("predecessor").key().refers_to("activities"),
    column<&PrecedenceRow::successor>("successor").key().refers_to("activities"),
    column<&PrecedenceRow::type>("type").key(),
    column<&PrecedenceRow::lag_days>("lag_days").at_least(-kMaxHorizonDays).at_most(kMaxHorizonDays),
    column<&PrecedenceRow::max_lag_days>("max_lag_days").at_least(-kMaxHorizonDays).at_most(kMaxHorizonDays),
};

template <>
const Table<PrecedenceRow>& table_of() {
  static constexpr Table<PrecedenceRow> table{"precedences", kPrecedenceColumns};
  return table;
}

constexpr Column<ResourceRow> kResourceColumns[] = {
    column<&ResourceRow::id>("resource_id").key(),
    column<&ResourceRow::party>("party_id").refers_to("parties"),
    column<&ResourceRow::name>("name"),
    column<&ResourceRow::capacity>("capacity").at_least(0).at_most(kMaxAmount),
    column<&ResourceRow::unit>("unit"),
    column<&ResourceRow::calendar>("calendar_id").refers_to("calendars"),
};

template <>
const Table<ResourceRow>& table_of() {
  static constexpr Table<ResourceRow> table{"resources", kResourceColumns, Presence::optional, 5'000};
  return table;
}

constexpr Column<CapacityChangeRow> kCapacityChangeColumns[] = {
    column<&CapacityChangeRow::resource>("resource_id").key().refers_to("resources"),
    column<&CapacityChangeRow::from>("from_date").key(),
    column<&CapacityChangeRow::capacity>("capacity").at_least(0).at_most(kMaxAmount),
    column<&CapacityChangeRow::reason>("reason"),
};

template <>
const Table<CapacityChangeRow>& table_of() {
  static constexpr Table<CapacityChangeRow> table{"resource_capacity_changes", kCapacityChangeColumns};
  return table;
}

constexpr Column<CapacityEffectRow> kCapacityEffectColumns[] = {
    column<&CapacityEffectRow::activity>("activity_id").key().refers_to("activities"),
    column<&CapacityEffectRow::resource>("resource_id").key().refers_to("resources"),
    column<&CapacityEffectRow::delta>("delta").above(0).at_most(kMaxAmount),
    column<&CapacityEffectRow::note>("note"),
};

template <>
const Table<CapacityEffectRow>& table_of() {
  static constexpr Table<CapacityEffectRow> table{"capacity_effects", kCapacityEffectColumns};
  return table;
}

constexpr Column<BudgetRow> kBudgetColumns[] = {
    column<&BudgetRow::id>("budget_id").key(),
    column<&BudgetRow::party>("party_id").refers_to("parties"),
    column<&BudgetRow::period_start>("period_start"),
    column<&BudgetRow::period_end>("period_end"),
    column<&BudgetRow::amount>("amount").at_least(0).at_most(kMaxMoney),
    column<&BudgetRow::note>("note"),
};

template <>
const Table<BudgetRow>& table_of() {
  static constexpr Table<BudgetRow> table{"budgets", kBudgetColumns};
  return table;
}

constexpr Column<GateRow> kGateColumns[] = {
    column<&GateRow::id>("gate_id").key(), column<&GateRow::name>("name"),
    column<&GateRow::logic>("logic"),      column<&GateRow::decision_body>("decision_body"),
    column<&GateRow::note>("note"),
};

template <>
const Table<GateRow>& table_of() {
  static constexpr Table<GateRow> table{"gates", kGateColumns};
  return table;
}

constexpr Column<ConditionRow> kConditionColumns[] = {
    column<&ConditionRow::gate>("gate_id").refers_to("gates"),
    column<&ConditionRow::id>("condition_id").key(),
    column<&ConditionRow::order>("order").at_least(1).at_most(1'000),
    column<&ConditionRow::condition>("condition"),
    column<&ConditionRow::kind>("kind"),
    column<&ConditionRow::bound_to>("bound_to").refers_to("activities"),
    column<&ConditionRow::status>("status"),
    column<&ConditionRow::met_on>("met_on"),
    column<&ConditionRow::evidence>("evidence"),
    column<&ConditionRow::basis>("basis"),
    column<&ConditionRow::p10>("planning_date_p10"),
    column<&ConditionRow::p50>("planning_date_p50"),
    column<&ConditionRow::p90>("planning_date_p90"),
    column<&ConditionRow::probability_ever>("probability_ever").at_least(0).at_most(1),
};

template <>
const Table<ConditionRow>& table_of() {
  static constexpr Table<ConditionRow> table{"gate_conditions", kConditionColumns, Presence::optional, 1'000};
  return table;
}

constexpr Column<RiskRow> kRiskColumns[] = {
    column<&RiskRow::id>("risk_id").key(),
    column<&RiskRow::name>("name"),
    column<&RiskRow::probability>("probability").at_least(0).at_most(1),
    column<&RiskRow::applies_to>("applies_to"),
    column<&RiskRow::effect>("effect"),
    column<&RiskRow::impact_min>("impact_min").at_least(0),
    column<&RiskRow::impact_likely>("impact_likely").at_least(0),
    column<&RiskRow::impact_max>("impact_max").at_least(0),
    column<&RiskRow::basis>("basis"),
};

template <>
const Table<RiskRow>& table_of() {
  static constexpr Table<RiskRow> table{"risks", kRiskColumns};
  return table;
}

}  // namespace entente::domain
