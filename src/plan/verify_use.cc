// The rules about what is shared: resources by day, money by line.
#include <algorithm>

#include "plan/verify_rules.h"

namespace entente::plan::rules {
namespace {

// What facts use, and what is planned on top of them.
struct Use {
  std::int64_t by_facts = 0;
  std::int64_t planned = 0;
  std::int64_t total() const { return by_facts + planned; }
  // Facts may use more than there is, but then nothing may be added.
  bool exceeds(std::int64_t available) const { return total() > available && planned > 0; }
  void add(bool is_fact, std::int64_t amount) { (is_fact ? by_facts : planned) += amount; }
};

// By day from the horizon's start.
using UseByDay = std::vector<Use>;

std::int32_t day_number(const Problem& problem, Date day) {
  return (day - problem.data().horizon_start).count;
}

// An activity holds its resources on the open days of its calendar, from start to finish; a milestone holds nothing.
bool holds(const Case& c, Index index, Date day) {
  const Placement& placed = *c.placed(index);
  return c.mode_of(index).most_likely.count > 0 && placed.start <= day && day <= placed.finish &&
         c.problem.calendar_of(index).is_open(day);
}

std::vector<UseByDay> use_of_resources(const Case& c) {
  const ProblemData& data = c.problem.data();
  std::vector<UseByDay> use(data.resources.size(), UseByDay(static_cast<std::size_t>(c.problem.horizon_days())));
  for (Index index = 0; index < c.problem.activity_count(); ++index) {
    if (!c.placed(index)) continue;
    const Date first = std::max(c.placed(index)->start, data.horizon_start);
    const Date last = std::min(c.placed(index)->finish, data.horizon_end);
    for (Date day = first; day <= last; day = day + Days{1}) {
      if (!holds(c, index, day)) continue;
      for (const Demand& demand : c.mode_of(index).demands) {
        UseByDay& of_resource = use[static_cast<std::size_t>(demand.resource)];
        of_resource[static_cast<std::size_t>(day_number(c.problem, day))].add(c.is_fact(index), demand.amount);
      }
    }
  }
  return use;
}

// How much of a resource has grown on each day through activities finished before it.
std::vector<std::int64_t> growth_by_day(const Case& c, Index resource) {
  const std::int32_t days = c.problem.horizon_days();
  std::vector<std::int64_t> growth(static_cast<std::size_t>(days), 0);
  for (const CapacityEffect& effect : c.problem.data().capacity_effects) {
    if (effect.resource != resource || !c.placed(effect.activity)) continue;
    const std::int32_t from = std::max(0, day_number(c.problem, c.placed(effect.activity)->finish + Days{1}));
    if (from < days) growth[static_cast<std::size_t>(from)] += effect.delta;
  }
  for (std::size_t d = 1; d < growth.size(); ++d) growth[d] += growth[d - 1];
  return growth;
}

std::vector<std::int64_t> capacity_by_day(const Case& c, Index index) {
  const ProblemData& data = c.problem.data();
  const Resource& resource = data.resources[static_cast<std::size_t>(index)];
  const WorkingCalendar& calendar = data.calendars[static_cast<std::size_t>(resource.calendar)];
  const std::vector<std::int64_t> growth = growth_by_day(c, index);
  std::vector<std::int64_t> capacity;
  std::int64_t set = resource.capacity;
  std::size_t next = 0;
  for (Date day = data.horizon_start; day <= data.horizon_end; day = day + Days{1}) {
    while (next < resource.steps.size() && resource.steps[next].from <= day) set = resource.steps[next++].capacity;
    capacity.push_back((set + growth[capacity.size()]) * calendar.capacity_percent(day) / 100);
  }
  return capacity;
}

std::string holders(const Case& c, Index resource, Date day) {
  std::string ids;
  for (Index index = 0; index < c.problem.activity_count(); ++index) {
    if (!c.placed(index) || !holds(c, index, day)) continue;
    const auto& demands = c.mode_of(index).demands;
    const bool uses = std::any_of(demands.begin(), demands.end(),
                                  [&](const Demand& d) { return d.resource == resource && d.amount > 0; });
    if (uses) ids += (ids.empty() ? "" : ", ") + c.problem.activity(index).id;
  }
  return ids;
}

// Named on the first day of each resource on which it is short, so that one mistake does not fill pages.
void check_resource(Case& c, Index index, const UseByDay& use) {
  const ProblemData& data = c.problem.data();
  const Resource& resource = data.resources[static_cast<std::size_t>(index)];
  const WorkingCalendar& calendar = data.calendars[static_cast<std::size_t>(resource.calendar)];
  const std::vector<std::int64_t> capacity = capacity_by_day(c, index);
  std::optional<Date> first_short;
  std::int64_t days_short = 0;
  for (Date day = data.horizon_start; day <= data.horizon_end; day = day + Days{1}) {
    if (day <= data.status_date || !calendar.is_open(day)) continue;
    const auto d = static_cast<std::size_t>(day_number(c.problem, day));
    if (!use[d].exceeds(capacity[d])) continue;
    ++days_short;
    if (!first_short) first_short = day;
  }
  if (!first_short) return;
  const auto d = static_cast<std::size_t>(day_number(c.problem, *first_short));
  c.violated("verify.resource", {{"resource", resource.id},
                                 {"day", first_short->to_string()},
                                 {"used", use[d].total()},
                                 {"capacity", capacity[d]},
                                 {"activities", holders(c, index, *first_short)},
                                 {"days", days_short}});
}

std::optional<std::size_t> line_for(const ProblemData& data, Index payer, Date start) {
  for (std::size_t line = 0; line < data.budget_lines.size(); ++line) {
    const BudgetLine& l = data.budget_lines[line];
    if (l.payer == payer && l.start <= start && start <= l.end) return line;
  }
  return std::nullopt;
}

void report_no_line(Case& c, Index index, const Cost& cost) {
  c.violated("verify.budget_line_missing", {{"activity", c.problem.activity(index).id},
                                            {"start", c.placed(index)->start.to_string()},
                                            {"payer", c.problem.data().payers[static_cast<std::size_t>(cost.payer)]},
                                            {"cost", cost.amount}});
}

}  // namespace

void check_resources(Case& c) {
  const std::vector<UseByDay> use = use_of_resources(c);
  for (std::size_t resource = 0; resource < use.size(); ++resource) {
    check_resource(c, static_cast<Index>(resource), use[resource]);
  }
}

void check_budgets(Case& c) {
  const ProblemData& data = c.problem.data();
  std::vector<Use> spent(data.budget_lines.size());
  for (Index index = 0; index < c.problem.activity_count(); ++index) {
    if (!c.placed(index)) continue;
    for (const Cost& cost : c.mode_of(index).costs) {
      if (cost.amount == 0) continue;
      const auto line = line_for(data, cost.payer, c.placed(index)->start);
      if (line) {
        spent[*line].add(c.is_fact(index), cost.amount);
      } else if (!c.is_fact(index)) {
        report_no_line(c, index, cost);
      }
    }
  }
  for (std::size_t line = 0; line < spent.size(); ++line) {
    if (!spent[line].exceeds(data.budget_lines[line].amount)) continue;
    c.violated("verify.budget", {{"line", data.budget_lines[line].id},
                                 {"spent", spent[line].total()},
                                 {"amount", data.budget_lines[line].amount}});
  }
}

}  // namespace entente::plan::rules
