// The rules that concern one activity by itself.
#include <algorithm>

#include "plan/verify_rules.h"

namespace entente::plan::rules {
namespace {

bool is_in_horizon(const Problem& problem, Date day) {
  return problem.data().horizon_start <= day && day <= problem.data().horizon_end;
}

std::int32_t open_days_counted(const WorkingCalendar& calendar, Date from, Date to) {
  std::int32_t count = 0;
  for (Date day = from; day <= to; day = day + Days{1}) {
    if (calendar.is_open(day)) ++count;
  }
  return count;
}

// The day on which the last of `effort` days of work is done, counting open days from `start`; nothing when the horizon
// ends before.
std::optional<Date> day_when_done(const WorkingCalendar& calendar, Date start, WorkingDays effort) {
  std::int32_t done = 0;
  for (Date day = start; day <= calendar.horizon_end(); day = day + Days{1}) {
    if (calendar.is_open(day)) ++done;
    if (done >= effort.count) return day;
  }
  return std::nullopt;
}

std::optional<Date> first_open_day_after(const WorkingCalendar& calendar, Date day) {
  for (Date next = std::max(day + Days{1}, calendar.horizon_start()); next <= calendar.horizon_end();
       next = next + Days{1}) {
    if (calendar.is_open(next)) return next;
  }
  return std::nullopt;
}

// When an activity under way is expected to finish: as its most likely duration says, but it has not finished by the
// status date. Nothing when that is after the horizon.
std::optional<Date> expected_finish(const Problem& problem, Index index) {
  const Actual& actual = *problem.activity(index).actual;
  const WorkingCalendar& calendar = problem.calendar_of(index);
  const Mode& mode = problem.activity(index).modes[static_cast<std::size_t>(actual.mode)];
  const auto by_duration = day_when_done(calendar, actual.start, mode.most_likely);
  const auto not_before = first_open_day_after(calendar, problem.data().status_date);
  if (!by_duration || !not_before) return std::nullopt;
  return std::max(*by_duration, *not_before);
}

void check_duration(Case& c, Index index) {
  const Placement& placed = *c.placed(index);
  const std::string& id = c.problem.activity(index).id;
  const WorkingCalendar& calendar = c.problem.calendar_of(index);
  const std::int32_t needed = c.mode_of(index).most_likely.count;
  if (!calendar.is_open(placed.start)) {
    c.violated("verify.start_closed", {{"activity", id}, {"start", placed.start.to_string()}});
  }
  if (needed == 0 && placed.start != placed.finish) {
    c.violated("verify.milestone",
               {{"activity", id}, {"start", placed.start.to_string()}, {"finish", placed.finish.to_string()}});
  }
  if (needed == 0) return;
  if (!calendar.is_open(placed.finish)) {
    c.violated("verify.finish_closed", {{"activity", id}, {"finish", placed.finish.to_string()}});
  }
  const std::int32_t worked = open_days_counted(calendar, placed.start, placed.finish);
  if (worked != needed) {
    c.violated("verify.duration", {{"activity", id},
                                   {"start", placed.start.to_string()},
                                   {"finish", placed.finish.to_string()},
                                   {"worked", std::int64_t{worked}},
                                   {"needed", std::int64_t{needed}}});
  }
}

}  // namespace

bool is_well_formed(Case& c) {
  const auto expected = static_cast<std::size_t>(c.problem.activity_count());
  if (c.schedule.size() != expected) {
    c.violated("verify.size", {{"expected", static_cast<std::int64_t>(expected)},
                               {"found", static_cast<std::int64_t>(c.schedule.size())}});
    return false;
  }
  for (Index index = 0; index < c.problem.activity_count(); ++index) {
    const auto& placed = c.placed(index);
    const Activity& activity = c.problem.activity(index);
    if (!placed) continue;
    if (placed->mode < 0 || placed->mode >= static_cast<Index>(activity.modes.size())) {
      c.violated("verify.mode_unknown", {{"activity", activity.id}});
    }
  }
  return c.violations.empty();
}

void check_selection(Case& c, Index index) {
  const Activity& activity = c.problem.activity(index);
  const bool selected = c.placed(index).has_value();
  if (selected && activity.cancelled) c.violated("verify.cancelled", {{"activity", activity.id}});
  if (!selected && activity.mandatory) c.violated("verify.mandatory", {{"activity", activity.id}});
  if (!selected && activity.actual && !activity.cancelled) {
    c.violated("verify.actual_missing", {{"activity", activity.id}, {"actual", activity.actual->start.to_string()}});
  }
}

void check_fact(Case& c, Index index) {
  const Activity& activity = c.problem.activity(index);
  const Actual& actual = *activity.actual;
  const Placement& placed = *c.placed(index);
  if (placed.mode != actual.mode) {
    c.violated("verify.actual_mode", {{"activity", activity.id},
                                      {"mode", c.mode_of(index).id},
                                      {"actual", activity.modes[static_cast<std::size_t>(actual.mode)].id}});
  }
  if (placed.start != actual.start) {
    c.violated("verify.actual_start",
               {{"activity", activity.id}, {"start", placed.start.to_string()}, {"actual", actual.start.to_string()}});
  }
  if (actual.finish) {
    if (placed.finish == *actual.finish) return;
    c.violated(
        "verify.actual_finish",
        {{"activity", activity.id}, {"finish", placed.finish.to_string()}, {"actual", actual.finish->to_string()}});
    return;
  }
  // Invariant of Problem: what is under way can finish within the horizon.
  const auto expected = expected_finish(c.problem, index);
  if (placed.finish != *expected) {
    c.violated("verify.under_way_finish",
               {{"activity", activity.id}, {"finish", placed.finish.to_string()}, {"expected", expected->to_string()}});
  }
}

void check_planned_dates(Case& c, Index index) {
  const Activity& activity = c.problem.activity(index);
  const Placement& placed = *c.placed(index);
  const std::string start = placed.start.to_string();
  if (!is_in_horizon(c.problem, placed.start) || !is_in_horizon(c.problem, placed.finish)) {
    c.violated("verify.horizon", {{"activity", activity.id},
                                  {"start", start},
                                  {"finish", placed.finish.to_string()},
                                  {"horizon_start", c.problem.data().horizon_start.to_string()},
                                  {"horizon_end", c.problem.data().horizon_end.to_string()}});
  } else {
    check_duration(c, index);
  }
  if (placed.start <= c.problem.data().status_date) {
    c.violated(
        "verify.status_date",
        {{"activity", activity.id}, {"start", start}, {"status_date", c.problem.data().status_date.to_string()}});
  }
  if (activity.earliest_start && placed.start < *activity.earliest_start) {
    c.violated("verify.earliest_start",
               {{"activity", activity.id}, {"start", start}, {"earliest", activity.earliest_start->to_string()}});
  }
}

void check_deadline(Case& c, Index index) {
  const Activity& activity = c.problem.activity(index);
  // What has started is a fact: a deadline that it misses is told elsewhere, and must not leave the programme without a
  // roadmap.
  if (activity.actual || !activity.deadline || c.placed(index)->finish <= *activity.deadline) return;
  c.violated("verify.deadline", {{"activity", activity.id},
                                 {"finish", c.placed(index)->finish.to_string()},
                                 {"deadline", activity.deadline->to_string()}});
}

}  // namespace entente::plan::rules
