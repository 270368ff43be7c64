#include "app/roadmap_file.h"

#include <algorithm>
#include <tuple>

#include "app/condition_days.h"
#include "app/reason_rows.h"
#include "app/reasons.h"
#include "app/waiting_path.h"
#include "interop/roadmap/json_text.h"

namespace entente::app {

namespace {

using interop::package::PlanningProblem;
using interop::roadmap::KeepFigures;
using interop::roadmap::KeptPlace;
using interop::roadmap::LeftOutActivity;
using interop::roadmap::LineUse;
using interop::roadmap::NeedLevels;
using interop::roadmap::ObjectiveFigures;
using interop::roadmap::ResourceLoad;
using interop::roadmap::RoadmapFile;
using interop::roadmap::rounded;
using interop::roadmap::rounded_up;
using interop::roadmap::SelectedActivity;
using interop::roadmap::Taking;
using interop::roadmap::WaitingActivity;
using plan::Index;

std::size_t position(Index index) {
  return static_cast<std::size_t>(index);
}

std::vector<std::string> ids_of(const plan::ProblemData& data, const std::vector<plan::ConditionRef>& conditions) {
  std::vector<std::string> ids;
  for (const auto& ref : conditions)
    ids.push_back(data.gates[position(ref.gate)].conditions[position(ref.position)].id);
  return ids;
}

// A package's mode has one payer at most.
std::optional<std::string> line_of(const plan::ProblemData& data, const plan::Mode& mode, Date start) {
  if (mode.total_cost() == 0) return std::nullopt;
  for (const plan::BudgetLine& line : data.budget_lines) {
    if (line.payer == mode.costs.front().payer && line.start <= start && start <= line.end) return line.id;
  }
  return std::nullopt;
}

SelectedActivity selected_row(const DraftedRoadmap& drafted, std::size_t a, const ReasonRows& reasons) {
  const plan::ProblemData& data = drafted.planning.problem.data();
  const plan::Placement& placed = *drafted.roadmap.schedule[a];
  const plan::Mode& mode = data.activities[a].modes[position(placed.mode)];
  SelectedActivity row;
  row.activity = data.activities[a].id;
  row.name = drafted.planning.activities[a].name;
  row.mode = mode.id;
  row.start = placed.start;
  row.finish = placed.finish;
  row.state = drafted.planning.activities[a].state;
  row.cost = mode.total_cost();
  row.line = line_of(data, mode, placed.start);
  row.conditional_on = ids_of(data, drafted.roadmap.conditional_on[a]);
  if (const auto& reason = drafted.roadmap.reasons[a]) row.reason = reasons.row(static_cast<Index>(a), *reason);
  return row;
}

std::vector<SelectedActivity> selected_rows(const DraftedRoadmap& drafted, const ReasonRows& reasons) {
  std::vector<SelectedActivity> rows;
  for (std::size_t a = 0; a < drafted.roadmap.schedule.size(); ++a) {
    if (drafted.roadmap.schedule[a]) rows.push_back(selected_row(drafted, a, reasons));
  }
  std::sort(rows.begin(), rows.end(), [](const SelectedActivity& x, const SelectedActivity& y) {
    return std::tie(x.start, x.activity) < std::tie(y.start, y.activity);
  });
  return rows;
}

std::vector<WaitingActivity> waiting_rows(const DraftedRoadmap& drafted) {
  const plan::Problem& problem = drafted.planning.problem;
  const WaitingPaths paths(problem);
  std::vector<WaitingActivity> rows;
  for (const plan::Waiting& waiting : drafted.roadmap.waiting) {
    rows.push_back({.activity = problem.activity(waiting.activity).id,
                    .name = drafted.planning.activities[position(waiting.activity)].name,
                    .conditions = ids_of(problem.data(), waiting.conditions),
                    .through = paths.through(waiting.activity)});
  }
  return rows;
}

Taking taking_row(const plan::WhatItWouldTake& what) {
  const bool is_budget = what.kind == plan::WhatItWouldTake::Kind::budget_amount;
  return {.set = what.of + (is_budget ? ".amount" : ".capacity"),
          .from = what.from,
          .to = what.to,
          .value_gain = rounded(what.value_gain),
          .at = what.since};
}

std::int64_t least_cost(const plan::Activity& activity) {
  const auto cheaper = [](const plan::Mode& x, const plan::Mode& y) { return x.total_cost() < y.total_cost(); };
  return std::min_element(activity.modes.begin(), activity.modes.end(), cheaper)->total_cost();
}

std::vector<LeftOutActivity> left_out_rows(const DraftedRoadmap& drafted) {
  std::vector<LeftOutActivity> rows;
  for (const plan::Omission& omission : drafted.roadmap.left_out) {
    const plan::Activity& activity = drafted.planning.problem.activity(omission.activity);
    LeftOutActivity row;
    row.activity = activity.id;
    row.name = drafted.planning.activities[position(omission.activity)].name;
    row.cost = least_cost(activity);
    row.reason = {.kind = omission.kind, .of = omission.of, .text = {}, .on = std::nullopt};
    if (omission.kind == plan::OmissionKind::deadline) row.reason.on = activity.deadline;
    for (const plan::WhatItWouldTake& what : omission.it_would_take) row.it_would_take.push_back(taking_row(what));
    rows.push_back(std::move(row));
  }
  return rows;
}

// After the last day, so that work which finishes on it counts, as it does in the end value.
std::vector<Decimal> final_levels(const plan::Problem& problem, const plan::Schedule& schedule) {
  std::vector<Decimal> levels(problem.data().needs.size());
  for (std::size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a]) continue;
    const plan::Activity& activity = problem.data().activities[a];
    const plan::Mode& mode = activity.modes[position(schedule[a]->mode)];
    for (const plan::Contribution& contribution : activity.contributions) {
      Decimal& closed = levels[position(contribution.need)];
      closed = closed + plan::effective_points(contribution.points, mode.effect_factor);
    }
  }
  for (std::size_t n = 0; n < levels.size(); ++n) {
    const plan::Need& need = problem.data().needs[n];
    levels[n] = need.baseline + std::min(levels[n], need.gap);
  }
  return levels;
}

std::vector<NeedLevels> need_rows(const DraftedRoadmap& drafted) {
  const auto& needs = drafted.planning.problem.data().needs;
  const std::vector<Decimal> final_level = final_levels(drafted.planning.problem, drafted.roadmap.schedule);
  std::vector<NeedLevels> rows;
  for (std::size_t n = 0; n < needs.size(); ++n) {
    rows.push_back({.need = needs[n].id,
                    .name = drafted.planning.needs[n].title,
                    .baseline = needs[n].baseline,
                    .target = needs[n].baseline + needs[n].gap,
                    .final_level = final_level[n],
                    .steps = drafted.roadmap.evaluation.needs[n]});
  }
  return rows;
}

std::vector<LineUse> budget_rows(const DraftedRoadmap& drafted) {
  const auto& lines = drafted.planning.problem.data().budget_lines;
  std::vector<LineUse> rows;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    rows.push_back({lines[line].id, drafted.roadmap.evaluation.spent[line], lines[line].amount});
  }
  return rows;
}

std::vector<ResourceLoad> resource_rows(const DraftedRoadmap& drafted) {
  const auto& resources = drafted.planning.problem.data().resources;
  std::vector<ResourceLoad> rows;
  for (std::size_t r = 0; r < resources.size(); ++r) {
    rows.push_back({resources[r].id, drafted.planning.resources[r].name, drafted.roadmap.evaluation.loads[r]});
  }
  return rows;
}

ObjectiveFigures objective_of(const plan::Roadmap& roadmap) {
  return {.value = rounded(roadmap.evaluation.value),
          .end_value = rounded(roadmap.evaluation.end_value),
          .bound = rounded_up(roadmap.bound),
          .gap = rounded_up(roadmap.gap),
          .cost = roadmap.evaluation.cost,
          .finish = roadmap.evaluation.finish};
}

std::optional<KeptPlace> kept_place(const plan::Activity& activity, const std::optional<plan::Placement>& placement) {
  if (!placement) return std::nullopt;
  return KeptPlace{activity.modes[position(placement->mode)].id, placement->start, placement->finish};
}

KeepFigures keep_of(const plan::Problem& problem, const plan::KeepReport& report) {
  KeepFigures keep;
  if (report.anew) keep.anew = plan::TradeOff{report.anew->changes, rounded(report.anew->value)};
  for (const plan::Change& change : report.changes) {
    const plan::Activity& activity = problem.activity(change.activity);
    keep.changes.push_back(
        {activity.id, change.kind, kept_place(activity, change.before), kept_place(activity, change.after)});
  }
  for (const plan::TradeOff& point : report.curve) keep.curve.push_back({point.changes, rounded(point.value)});
  return keep;
}

}  // namespace

RoadmapFile to_roadmap_file(const DraftedRoadmap& drafted) {
  const PlanningProblem& planning = drafted.planning;
  const plan::ProblemData& data = planning.problem.data();
  RoadmapFile file;
  file.programme = {planning.programme, planning.title};
  file.currency = {planning.currency, planning.currency_unit};
  file.horizon_start = data.horizon_start;
  file.horizon_end = data.horizon_end;
  file.status_date = data.status_date;
  file.view = planning.view;
  file.seed = drafted.roadmap.seed.value;
  file.effort = drafted.roadmap.effort;
  file.objective_kind = drafted.roadmap.objective;
  file.changes = drafted.changes;
  file.objective = objective_of(drafted.roadmap);
  if (drafted.roadmap.keep) file.keep = keep_of(planning.problem, *drafted.roadmap.keep);
  file.conditions = condition_days(planning.problem, drafted.roadmap.schedule);
  file.selected = selected_rows(drafted, ReasonRows(planning.problem, drafted.roadmap.schedule, file.conditions));
  file.waiting = waiting_rows(drafted);
  file.left_out = left_out_rows(drafted);
  file.needs = need_rows(drafted);
  file.budget = budget_rows(drafted);
  file.resources = resource_rows(drafted);
  return file;
}

RoadmapFile to_roadmap_file(const DraftedRoadmap& drafted, const TextOf& text_of) {
  return with_texts(to_roadmap_file(drafted), text_of);
}

}  // namespace entente::app
