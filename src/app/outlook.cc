#include "app/outlook.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "interop/package/changes.h"

namespace entente::app {

namespace {

using interop::package::ConditionRow;
using interop::package::Id;
using interop::package::Package;
using interop::package::PlanningProblem;
using interop::package::RiskEffect;
using interop::package::RiskRow;
using interop::package::RiskSubject;
using plan::Index;
using plan::slot;

risk::Effect effect_of(RiskEffect effect) {
  switch (effect) {
    case RiskEffect::start_delay:
      return risk::Effect::start_delay;
    case RiskEffect::duration_factor:
      return risk::Effect::duration_factor;
    case RiskEffect::capacity_factor:
      return risk::Effect::capacity_factor;
    case RiskEffect::programme_pause:
      return risk::Effect::programme_pause;
  }
  return risk::Effect::start_delay;
}

bool is_named(const RiskRow& risk, std::string_view id) {
  const auto& names = risk.applies_to.names;
  return std::any_of(names.begin(), names.end(), [id](const Id& name) { return name.text == id; });
}

// Whom a risk means.
class Scope {
 public:
  Scope(const PlanningProblem& planning, const plan::Schedule& schedule) : planning_(planning), schedule_(schedule) {}

  std::vector<Index> activities(const RiskRow& risk) const {
    std::vector<Index> struck;
    for (Index a = 0; a < planning_.problem.activity_count(); ++a) {
      if (schedule_[slot(a)] && means(risk, a)) struck.push_back(a);
    }
    return struck;
  }

  std::vector<Index> resources(const RiskRow& risk) const {
    std::vector<Index> struck;
    const auto& resources = data().resources;
    for (std::size_t r = 0; r < resources.size(); ++r) {
      if (is_named(risk, resources[r].id)) struck.push_back(static_cast<Index>(r));
    }
    return struck;
  }

 private:
  const plan::ProblemData& data() const { return planning_.problem.data(); }
  const plan::Mode& mode(Index a) const { return planning_.problem.activity(a).modes[slot(schedule_[slot(a)]->mode)]; }

  bool means(const RiskRow& risk, Index a) const {
    const auto& caption = planning_.activities[slot(a)];
    switch (risk.applies_to.subject) {
      case RiskSubject::activity:
        return is_named(risk, planning_.problem.activity(a).id);
      case RiskSubject::kind:
        return is_named(risk, interop::package::word(caption.kind));
      case RiskSubject::resource:
        return takes_resource(risk, a);
      case RiskSubject::host_party:
        return is_named(risk, caption.host_party);
      case RiskSubject::budget:
        return is_paid_from(risk, a);
      case RiskSubject::loe:
        return is_named(risk, planning_.lines_of_effort[slot(caption.line_of_effort)].id);
    }
    return false;
  }

  bool takes_resource(const RiskRow& risk, Index a) const {
    const auto& demands = mode(a).demands;
    return std::any_of(demands.begin(), demands.end(), [&](const plan::Demand& demand) {
      return demand.amount > 0 && is_named(risk, data().resources[slot(demand.resource)].id);
    });
  }

  bool is_paid_from(const RiskRow& risk, Index a) const {
    const Date start = schedule_[slot(a)]->start;
    const auto pays = [&](const plan::BudgetLine& line, const plan::Cost& cost) {
      return cost.amount > 0 && line.payer == cost.payer && line.start <= start && start <= line.end;
    };
    const auto& costs = mode(a).costs;
    return std::any_of(data().budget_lines.begin(), data().budget_lines.end(), [&](const plan::BudgetLine& line) {
      return is_named(risk, line.id) &&
             std::any_of(costs.begin(), costs.end(), [&](const plan::Cost& cost) { return pays(line, cost); });
    });
  }

  const PlanningProblem& planning_;
  const plan::Schedule& schedule_;
};

risk::Risk risk_of(const RiskRow& row, const Scope& scope) {
  const bool on_capacity = row.effect == RiskEffect::capacity_factor;
  return {row.id.text,
          row.probability.to_double(),
          effect_of(row.effect),
          {row.impact_min.to_double(), row.impact_likely.to_double(), row.impact_max.to_double()},
          on_capacity ? std::vector<Index>{} : scope.activities(row),
          on_capacity ? scope.resources(row) : std::vector<Index>{}};
}

std::set<std::string> assumed_with_changes(const interop::roadmap::ChangeTexts& changes) {
  std::set<std::string> assumed;
  for (const std::string& text : changes.condition) {
    const auto change = interop::package::parse_condition_change(text);
    if (!change) continue;
    if (const auto* what = std::get_if<interop::package::PlanningDateChange>(&change->what)) {
      assumed.insert(what->condition.text);
    }
  }
  return assumed;
}

std::vector<risk::ConditionOutlook> conditions_of(const Package& package, const plan::ProblemData& data,
                                                  const std::set<std::string>& assumed) {
  std::unordered_map<std::string_view, const ConditionRow*> rows;
  for (const ConditionRow& row : package.gate_conditions) rows.emplace(row.id.text, &row);
  std::vector<risk::ConditionOutlook> outlooks;
  for (std::size_t g = 0; g < data.gates.size(); ++g) {
    for (std::size_t k = 0; k < data.gates[g].conditions.size(); ++k) {
      const plan::Condition& condition = data.gates[g].conditions[k];
      const auto* external = std::get_if<plan::ExternalCondition>(&condition.kind);
      if (external == nullptr || external->met_on || !external->planning_date) continue;
      risk::ConditionOutlook outlook{
          {static_cast<Index>(g), static_cast<Index>(k)}, 1, {}, *external->planning_date, {}};
      const auto row = rows.find(condition.id);
      if (row != rows.end() && !assumed.contains(condition.id)) {
        outlook.p10 = row->second->p10;
        outlook.p90 = row->second->p90;
        if (row->second->probability_ever) outlook.probability_ever = row->second->probability_ever->to_double();
      }
      outlooks.push_back(outlook);
    }
  }
  return outlooks;
}

std::vector<risk::ObjectiveMilestones> objectives_of(const Package& package, const plan::ProblemData& data) {
  std::unordered_map<std::string_view, Index> activities;
  for (std::size_t a = 0; a < data.activities.size(); ++a) {
    activities.emplace(data.activities[a].id, static_cast<Index>(a));
  }
  std::vector<risk::ObjectiveMilestones> objectives;
  for (const auto& row : package.objective_milestones) {
    const auto activity = activities.find(row.activity.text);
    if (activity == activities.end()) continue;
    auto objective = std::find_if(objectives.begin(), objectives.end(), [&](const risk::ObjectiveMilestones& known) {
      return known.id == row.objective.text;
    });
    if (objective == objectives.end()) objective = objectives.insert(objectives.end(), {row.objective.text, {}});
    objective->activities.push_back(activity->second);
  }
  return objectives;
}

}  // namespace

risk::Outlook outlook_of(const Package& package, const PlanningProblem& planning, const plan::Schedule& schedule,
                         const interop::roadmap::ChangeTexts& changes) {
  risk::Outlook outlook;
  const Scope scope(planning, schedule);
  for (const RiskRow& row : package.risks) outlook.risks.push_back(risk_of(row, scope));
  outlook.conditions = conditions_of(package, planning.problem.data(), assumed_with_changes(changes));
  outlook.objectives = objectives_of(package, planning.problem.data());
  return outlook;
}

}  // namespace entente::app
