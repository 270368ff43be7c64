#include "interop/package/to_problem.h"

#include <map>
#include <unordered_map>

#include "interop/package/apply_changes.h"
#include "interop/package/calendars.h"
#include "interop/package/gate_index.h"

namespace entente::interop::package {
namespace {

using plan::Index;
using Indices = std::unordered_map<Id, Index>;

// Index of an id; nothing for rows that are not in the view.
std::optional<Index> find(const Indices& indices, const Id& id) {
  const auto found = indices.find(id);
  if (found == indices.end()) return std::nullopt;
  return found->second;
}

template <class R>
Indices index_by(const std::vector<R>& rows, Id R::*id) {
  Indices indices;
  for (const R& row : rows) indices.emplace(row.*id, static_cast<Index>(indices.size()));
  return indices;
}

plan::PrecedenceKind kind_of(PrecedenceType type) {
  switch (type) {
    case PrecedenceType::finish_start:
      return plan::PrecedenceKind::finish_start;
    case PrecedenceType::start_start:
      return plan::PrecedenceKind::start_start;
    case PrecedenceType::finish_finish:
      return plan::PrecedenceKind::finish_finish;
    case PrecedenceType::start_finish:
      return plan::PrecedenceKind::start_finish;
  }
  return plan::PrecedenceKind::finish_start;
}

WorkingDays working_days(std::int64_t days) {
  return WorkingDays{static_cast<std::int32_t>(days)};
}

// Fills ProblemData table by table, what is referred to before what refers.
class ProblemBuilder {
 public:
  ProblemBuilder(const Package& package, const View& view)
      : package_(package),
        view_(view),
        gates_(package),
        payers_(index_by(package.parties, &PartyRow::id)),
        lines_of_effort_(index_by(package.lines_of_effort, &LineOfEffortRow::id)),
        resources_(index_by(package.resources, &ResourceRow::id)) {
    data_.horizon_start = *package.programme.horizon_start;
    data_.horizon_end = *package.programme.horizon_end;
    data_.status_date = *package.programme.status_date;
    add_calendars();
    add_resources();
    add_budgets();
    add_needs();
    add_activities();
    add_modes();
    add_relations();
    add_gates();
  }

  std::vector<Error> apply(const std::vector<Change>& changes) { return apply_changes(changes, package_, data_); }

  Checked<PlanningProblem> build(const std::vector<Change>& changes) && {
    auto problem = plan::Problem::build(std::move(data_));
    if (!problem) return Failures({std::move(problem.error())});
    const ProgrammeRow& programme = package_.programme;
    PlanningProblem planning{std::move(*problem),
                             programme.id.text,
                             programme.title,
                             *programme.currency,
                             *programme.currency_unit,
                             view_.name(),
                             {},
                             {},
                             std::move(activity_captions_),
                             std::move(gate_captions_),
                             std::move(need_captions_),
                             {}};
    for (const Change& change : changes) planning.changes.push_back(change.text);
    for (const LineOfEffortRow& line : package_.lines_of_effort)
      planning.lines_of_effort.push_back({line.id.text, line.name});
    for (const ResourceRow& resource : package_.resources)
      planning.resources.push_back({resource.name, resource.unit, resource.party.text});
    return planning;
  }

 private:
  void add_calendars() {
    for (auto& [id, calendar] : working_calendars(package_, data_.horizon_start, data_.horizon_end)) {
      calendars_.emplace(id, static_cast<Index>(data_.calendars.size()));
      data_.calendars.push_back(calendar);
    }
  }

  void add_resources() {
    for (const ResourceRow& row : package_.resources) {
      data_.resources.push_back(
          {row.id.text, calendars_.at(row.calendar), static_cast<std::int32_t>(row.capacity), {}});
    }
    for (const CapacityChangeRow& row : package_.resource_capacity_changes) {
      resource(resources_.at(row.resource)).steps.push_back({row.from, static_cast<std::int32_t>(row.capacity)});
    }
  }

  void add_budgets() {
    for (const PartyRow& party : package_.parties) data_.payers.push_back(party.id.text);
    for (const BudgetRow& row : package_.budgets) {
      data_.budget_lines.push_back({row.id.text, payers_.at(row.party), row.period_start, row.period_end, row.amount});
    }
  }

  void add_needs() {
    for (const NeedRow& row : package_.needs) {
      if (!view_.shows(row.releasability)) continue;
      needs_.emplace(row.id, static_cast<Index>(data_.needs.size()));
      data_.needs.push_back({row.id.text, row.weight, row.baseline_level, row.target_level - row.baseline_level});
      need_captions_.push_back({row.title, lines_of_effort_.at(row.line_of_effort)});
    }
  }

  void add_activities() {
    for (const ActivityRow& row : package_.activities) {
      if (!view_.shows(row.releasability)) continue;
      activities_.emplace(row.id, static_cast<Index>(data_.activities.size()));
      plan::Activity activity;
      activity.id = row.id.text;
      activity.calendar = calendars_.at(row.calendar);
      activity.mandatory = row.mandatory;
      activity.cancelled = row.state == ActivityState::cancelled;
      activity.earliest_start = row.earliest_start;
      activity.deadline = row.deadline;
      data_.activities.push_back(std::move(activity));
      activity_captions_.push_back(
          {row.name, row.kind, row.state, lines_of_effort_.at(row.line_of_effort), row.host_party.text});
      activity_rows_.push_back(&row);
    }
  }

  void add_modes() {
    std::map<std::pair<Index, Id>, Index> modes;
    for (const ModeRow& row : package_.activity_modes) {
      const auto a = find(activities_, row.activity);
      if (!a) continue;
      std::vector<plan::Cost> costs;
      if (row.cost > 0) costs.push_back({payers_.at(*row.payer), row.cost});
      modes.emplace(std::pair{*a, row.mode}, static_cast<Index>(activity(*a).modes.size()));
      activity(*a).modes.push_back({row.mode.text,
                                    working_days(row.optimistic_days),
                                    working_days(row.most_likely_days),
                                    working_days(row.pessimistic_days),
                                    {},
                                    std::move(costs),
                                    row.effect_factor});
    }
    for (const DemandRow& row : package_.mode_demands) {
      const auto a = find(activities_, row.activity);
      if (!a) continue;
      auto& mode = activity(*a).modes[static_cast<std::size_t>(modes.at({*a, row.mode}))];
      mode.demands.push_back({resources_.at(row.resource), static_cast<std::int32_t>(row.amount)});
    }
    for (std::size_t a = 0; a < activity_rows_.size(); ++a) {
      const ActivityRow& row = *activity_rows_[a];
      if (!row.actual_mode || !row.actual_start) continue;
      data_.activities[a].actual = {modes.at({static_cast<Index>(a), *row.actual_mode}), *row.actual_start,
                                    row.actual_finish};
    }
  }

  // What refers to an activity, a need or both; absent when one of them is.
  void add_relations() {
    for (const ContributionRow& row : package_.contributions) {
      const auto a = find(activities_, row.activity);
      const auto need = find(needs_, row.need);
      if (a && need) activity(*a).contributions.push_back({*need, row.level_points});
    }
    for (const PrecedenceRow& row : package_.precedences) {
      const auto before = find(activities_, row.predecessor);
      const auto after = find(activities_, row.successor);
      if (!before || !after) continue;
      std::optional<Days> max_lag;
      if (row.max_lag_days) max_lag = Days{static_cast<std::int32_t>(*row.max_lag_days)};
      data_.precedences.push_back(
          {*before, *after, kind_of(row.type), Days{static_cast<std::int32_t>(row.lag_days)}, max_lag});
    }
    for (const CapacityEffectRow& row : package_.capacity_effects) {
      const auto a = find(activities_, row.activity);
      if (a) data_.capacity_effects.push_back({*a, resources_.at(row.resource), static_cast<std::int32_t>(row.delta)});
    }
  }

  void add_gates() {
    for (std::size_t g = 0; g < package_.gates.size(); ++g) {
      const GateRow& row = package_.gates[g];
      plan::Gate gate{
          row.id.text, row.logic == GateLogic::ordered ? plan::GateLogic::ordered : plan::GateLogic::all, {}};
      GateCaption caption{row.name, {}};
      for (const ConditionRow* condition : gates_.conditions(g)) {
        gate.conditions.push_back(condition_of(*condition));
        caption.conditions.push_back(condition->condition);
      }
      data_.gates.push_back(std::move(gate));
      gate_captions_.push_back(std::move(caption));
    }
    for (std::size_t a = 0; a < activity_rows_.size(); ++a) {
      for (const Id& named : activity_rows_[a]->gates) {
        const auto wait = *gates_.wait(named);
        data_.activities[a].gates.push_back(
            {static_cast<Index>(wait.gate), static_cast<std::int32_t>(wait.conditions)});
      }
    }
  }

  // A condition on an activity that is not in the view cannot be dated by anyone in the view.
  plan::Condition condition_of(const ConditionRow& row) const {
    if (row.kind == ConditionKind::internal) {
      const auto a = find(activities_, *row.bound_to);
      if (a) return {row.id.text, plan::InternalCondition{*a}};
      return {row.id.text, plan::ExternalCondition{}};
    }
    const bool met = row.status == ConditionStatus::met;
    return {row.id.text, plan::ExternalCondition{met ? row.met_on : std::nullopt, row.p50}};
  }

  plan::Activity& activity(Index a) { return data_.activities[static_cast<std::size_t>(a)]; }
  plan::Resource& resource(Index r) { return data_.resources[static_cast<std::size_t>(r)]; }

  const Package& package_;
  const View& view_;
  const GateIndex gates_;
  const Indices payers_, lines_of_effort_, resources_;
  Indices calendars_, needs_, activities_;
  plan::ProblemData data_;
  std::vector<const ActivityRow*> activity_rows_;  // by index of the problem
  std::vector<ActivityCaption> activity_captions_;
  std::vector<NeedCaption> need_captions_;
  std::vector<GateCaption> gate_captions_;
};

}  // namespace

Checked<PlanningProblem> to_problem(const Package& package, const View& view, const std::vector<Change>& changes) {
  if (const ProgrammeRow& programme = package.programme; !programme.plans()) {
    return Failures({Error{"package.of_facts",
                           {{"programme", programme.id.text}},
                           {table_of<ProgrammeRow>().file(), programme.line, "horizon_start"}}});
  }
  ProblemBuilder builder(package, view);
  if (auto errors = builder.apply(changes); !errors.empty()) return Failures(std::move(errors));
  return std::move(builder).build(changes);
}

}  // namespace entente::interop::package
