#include "app/programme/audit_actuals.h"

#include <algorithm>
#include <map>

#include "app/programme/package_rows.h"
#include "app/programme/roadmap_document.h"
#include "interop/package/calendars.h"
#include "plan/evaluate.h"

namespace entente::app::programme {
namespace actuals {

using domain::ActivityRow;
using domain::ActivityState;
using domain::ObjectPtr;
using domain::RoadmapRow;
using interop::roadmap::SelectedActivity;

bool has_begun(const ActivityRow& activity) {
  return activity.state == ActivityState::started || activity.state == ActivityState::completed;
}

// Versions that were signed or stood to be, with the bytes that are here, by number.
std::vector<RoadmapDocument> versions_of(const Office& office, const domain::Programme& programme) {
  std::vector<RoadmapDocument> versions;
  for (const ObjectPtr& roadmap : programme.standing(domain::kKind<RoadmapRow>)) {
    if (roadmap->as<RoadmapRow>().state == domain::RoadmapState::withdrawn) continue;
    if (auto document = roadmap_document(office, programme, roadmap->key)) versions.push_back(*std::move(document));
  }
  std::sort(versions.begin(), versions.end(), [](const RoadmapDocument& a, const RoadmapDocument& b) {
    return a.object->as<RoadmapRow>().version < b.object->as<RoadmapRow>().version;
  });
  return versions;
}

using Calendars = std::map<domain::Id, WorkingCalendar>;

// Over everything that was planned or done. None where the view has no calendars.
Calendars calendars_of(const domain::Programme& programme, const std::vector<RoadmapDocument>& versions) {
  const auto package = package_of(programme);
  const auto programmes = programme.rows<domain::ProgrammeRow>();
  if (!package || package->calendars.empty() || programmes.empty() || !programmes.front()->horizon_start) return {};
  Date from = *programmes.front()->horizon_start;
  Date to = programmes.front()->horizon_end.value_or(from);
  for (const ActivityRow* activity : programme.rows<ActivityRow>()) {
    if (activity->actual_start) from = std::min(from, *activity->actual_start);
    if (activity->actual_finish) to = std::max(to, *activity->actual_finish);
  }
  for (const RoadmapDocument& version : versions) {
    for (const SelectedActivity& selected : version.file.selected) {
      from = std::min(from, selected.start);
      to = std::max(to, selected.finish);
    }
  }
  return interop::package::working_calendars(*package, from, to);
}

class Comparer {
 public:
  Comparer(const domain::Programme& programme, std::vector<RoadmapDocument> versions)
      : programme_(programme), versions_(std::move(versions)), calendars_(calendars_of(programme, versions_)) {
    for (const ObjectPtr& cost : programme.standing(domain::kKind<domain::ActualCostRow>))
      costs_[cost->as<domain::ActualCostRow>().activity.text].push_back(&cost->as<domain::ActualCostRow>());
  }

  Actuals compare() {
    Actuals all;
    for (const domain::ProgrammeRow* row : programme_.rows<domain::ProgrammeRow>()) {
      all.currency = row->currency.value_or("");
      all.currency_unit = row->currency_unit.value_or(1);
    }
    if (!versions_.empty()) all.roadmap = versions_.back().object->key;
    for (const ObjectPtr& activity : programme_.standing(domain::kKind<ActivityRow>))
      if (has_begun(activity->as<ActivityRow>())) all.activities.push_back(compared(activity));
    for (const ObjectPtr& budget : programme_.standing(domain::kKind<domain::BudgetRow>))
      all.budgets.push_back(compared(budget, all.activities));
    for (const ObjectPtr& need : programme_.standing(domain::kKind<domain::NeedRow>))
      all.needs.push_back(compared_need(need));
    return all;
  }

 private:
  const domain::ModeRow* mode_of(const ObjectPtr& activity) const {
    const auto& mode = activity->as<ActivityRow>().actual_mode;
    return mode ? programme_.row<domain::ModeRow>(activity->key + ";" + mode->text, activity->readers) : nullptr;
  }

  std::optional<std::int64_t> days_between(const ActivityRow& activity, std::optional<Date> from,
                                           std::optional<Date> to) const {
    const auto calendar = calendars_.find(activity.calendar);
    if (calendar == calendars_.end() || !from || !to || *to < *from) return std::nullopt;
    return calendar->second.open_between(*from, *to).count;
  }

  // A version plans what it does not know to have begun.
  void add_plan(ActualActivity& one) const {
    for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
      for (const SelectedActivity& selected : version->file.selected) {
        const bool planned = selected.state == ActivityState::proposed || selected.state == ActivityState::agreed;
        if (selected.activity != one.activity->key || !planned) continue;
        one.planned_by = version->object->key;
        one.planned_start = selected.start;
        one.planned_finish = selected.finish;
        one.planned_days = days_between(one.activity->as<ActivityRow>(), selected.start, selected.finish);
        one.planned_cost = selected.cost;
        return;
      }
    }
    if (const domain::ModeRow* mode = mode_of(one.activity)) {
      one.planned_days = mode->most_likely_days;
      one.planned_cost = mode->cost;
    }
  }

  // By who paid, or is to pay, and when it began.
  std::string budget_of(const ObjectPtr& activity) const {
    const ActivityRow& row = activity->as<ActivityRow>();
    const domain::ModeRow* mode = mode_of(activity);
    const auto costs = costs_.find(activity->key);
    const domain::Id* payer = costs != costs_.end()            ? &costs->second.front()->payer
                              : mode != nullptr && mode->payer ? &*mode->payer
                                                               : nullptr;
    if (payer == nullptr || !row.actual_start) return {};
    for (const ObjectPtr& budget : programme_.standing(domain::kKind<domain::BudgetRow>)) {
      const auto& line = budget->as<domain::BudgetRow>();
      if (line.party == *payer && line.period_start <= *row.actual_start && *row.actual_start <= line.period_end)
        return budget->key;
    }
    return {};
  }

  ActualActivity compared(const ObjectPtr& activity) const {
    const ActivityRow& row = activity->as<ActivityRow>();
    ActualActivity one;
    one.activity = activity;
    add_plan(one);
    one.actual_days = days_between(row, row.actual_start, row.actual_finish);
    if (one.planned_finish && row.actual_finish) one.late = (*row.actual_finish - *one.planned_finish).count;
    if (const auto costs = costs_.find(activity->key); costs != costs_.end()) {
      one.actual_cost = 0;
      for (const domain::ActualCostRow* cost : costs->second) *one.actual_cost += cost->amount;
    }
    one.budget = budget_of(activity);
    for (const ObjectPtr& evaluation : programme_.standing(domain::kKind<domain::EvaluationRow>)) {
      const auto& found = evaluation->as<domain::EvaluationRow>();
      if (found.activity != row.id || found.level < 1 || found.level > static_cast<std::int64_t>(kEvaluationLevels))
        continue;
      ObjectPtr& latest = one.evaluations[static_cast<std::size_t>(found.level) - 1];
      if (latest == nullptr || latest->as<domain::EvaluationRow>().on <= found.on) latest = evaluation;
    }
    return one;
  }

  ActualBudget compared(const ObjectPtr& budget, const std::vector<ActualActivity>& activities) const {
    ActualBudget one;
    one.budget = budget;
    for (const ActualActivity& activity : activities) {
      if (activity.budget != budget->key) continue;
      one.actual += activity.actual_cost.value_or(0);
      one.unrecorded += activity.actual_cost ? 0 : 1;
    }
    if (!versions_.empty()) {
      for (const interop::roadmap::LineUse& line : versions_.back().file.budget)
        if (line.line == budget->key) one.planned = line.spent;
    }
    return one;
  }

  // A mode's effect factor scales what it contributes, as in the plan; an activity without one counts in full.
  ActualNeed compared_need(const ObjectPtr& need) const {
    const auto& row = need->as<domain::NeedRow>();
    ActualNeed one;
    one.need = need;
    one.credited = row.baseline_level;
    for (const domain::ContributionRow* contribution : programme_.rows<domain::ContributionRow>()) {
      if (contribution->need != row.id) continue;
      const ObjectPtr activity =
          programme_.find(domain::kKind<ActivityRow>, contribution->activity.text, need->readers);
      if (activity == nullptr || activity->as<ActivityRow>().state != ActivityState::completed) continue;
      const domain::ModeRow* mode = mode_of(activity);
      one.credited =
          one.credited + (mode == nullptr ? contribution->level_points
                                          : plan::effective_points(contribution->level_points, mode->effect_factor));
    }
    one.credited = std::min(one.credited, std::max(row.target_level, row.baseline_level));
    if (!versions_.empty()) {
      for (const interop::roadmap::NeedLevels& levels : versions_.back().file.needs)
        if (levels.need == need->key) one.planned = levels.final_level;
    }
    for (const ObjectPtr& reading : programme_.standing(domain::kKind<domain::ReadingRow>)) {
      const auto* indicator =
          programme_.row<domain::IndicatorRow>(reading->as<domain::ReadingRow>().indicator.text, reading->readers);
      if (indicator != nullptr && indicator->linked_need == row.id) one.readings.push_back(reading);
    }
    return one;
  }

  const domain::Programme& programme_;
  std::vector<RoadmapDocument> versions_;
  Calendars calendars_;
  std::map<std::string, std::vector<const domain::ActualCostRow*>> costs_;  // by activity
};

}  // namespace actuals

Result<Actuals> audit_actuals(const Place& place, const ViewName& view) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  const domain::Programme& programme = reading->programme;
  return actuals::Comparer(programme, actuals::versions_of(*office, programme)).compare();
}

}  // namespace entente::app::programme
