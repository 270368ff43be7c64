#include "plan/evaluate.h"

#include <algorithm>
#include <map>

namespace entente::plan {
namespace {

// Level points that the activities finishing on each day add to a need, in millionths, uncapped.
using Gains = std::map<Date, std::int64_t>;

std::vector<Gains> gains_by_need(const Problem& problem, const Schedule& schedule) {
  std::vector<Gains> gains(problem.data().needs.size());
  for (std::size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a]) continue;
    const Activity& activity = problem.data().activities[a];
    const Mode& mode = activity.modes[static_cast<std::size_t>(schedule[a]->mode)];
    for (const Contribution& contribution : activity.contributions) {
      const std::int64_t points = effective_points(contribution.points, mode.effect_factor).millionths();
      if (points > 0) gains[static_cast<std::size_t>(contribution.need)][schedule[a]->finish] += points;
    }
  }
  return gains;
}

void evaluate_need(const Problem& problem, const Need& need, const Gains& gains, std::vector<LevelStep>& steps,
                   Evaluation& result) {
  std::int64_t closed = 0;
  std::int64_t closed_days = 0;  // millionths x days
  for (const auto& [finish, points] : gains) {
    const std::int64_t added = std::min(points, need.gap.millionths() - closed);
    if (added == 0) break;
    closed += added;
    closed_days += added * (problem.data().horizon_end - finish).count;
    if (finish < problem.data().horizon_end) {
      steps.push_back({finish + Days{1}, need.baseline + Decimal::from_millionths(closed)});
    }
  }
  const auto gap = static_cast<double>(need.gap.millionths());
  result.value += need.weight.to_double() * (static_cast<double>(closed_days) / gap) / problem.horizon_days();
  result.end_value += need.weight.to_double() * (static_cast<double>(closed) / gap);
}

}  // namespace

Decimal effective_points(Decimal points, Decimal effect_factor) {
  // Both have at most three decimals (an invariant of Problem), so the product is exact.
  constexpr std::int64_t kThousandth = Decimal::kScale / 1000;
  return Decimal::from_millionths((points.millionths() / kThousandth) * (effect_factor.millionths() / kThousandth));
}

Evaluation evaluate(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  Evaluation result;
  result.needs.resize(data.needs.size());
  const std::vector<Gains> gains = gains_by_need(problem, schedule);
  for (std::size_t n = 0; n < data.needs.size(); ++n) {
    evaluate_need(problem, data.needs[n], gains[n], result.needs[n], result);
  }
  for (std::size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a]) continue;
    result.cost += data.activities[a].modes[static_cast<std::size_t>(schedule[a]->mode)].total_cost();
    if (!result.finish || schedule[a]->finish > *result.finish) result.finish = schedule[a]->finish;
  }
  result.spent = spent_by_line(problem, schedule);
  result.loads = load_stretches(problem, schedule);
  return result;
}

std::vector<std::int64_t> spent_by_line(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  std::vector<std::int64_t> spent(data.budget_lines.size(), 0);
  for (std::size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a]) continue;
    const Mode& mode = data.activities[a].modes[static_cast<std::size_t>(schedule[a]->mode)];
    for (const Cost& cost : mode.costs) {
      for (std::size_t line = 0; line < data.budget_lines.size(); ++line) {
        const BudgetLine& budget = data.budget_lines[line];
        if (budget.payer == cost.payer && budget.start <= schedule[a]->start && schedule[a]->start <= budget.end) {
          spent[line] += cost.amount;
        }
      }
    }
  }
  return spent;
}

std::vector<std::vector<std::int32_t>> capacities(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  const auto days = static_cast<std::size_t>(problem.horizon_days());
  std::vector<std::vector<std::int32_t>> capacity(data.resources.size(), std::vector<std::int32_t>(days));
  for (std::size_t r = 0; r < data.resources.size(); ++r) {
    const Resource& resource = data.resources[r];
    std::size_t next_step = 0;
    std::int32_t current = resource.capacity;
    for (std::size_t d = 0; d < days; ++d) {
      const Date day = data.horizon_start + Days{static_cast<std::int32_t>(d)};
      while (next_step < resource.steps.size() && resource.steps[next_step].from <= day) {
        current = resource.steps[next_step++].capacity;
      }
      capacity[r][d] = current;
    }
  }
  for (const CapacityEffect& effect : data.capacity_effects) {
    const auto& placement = schedule[static_cast<std::size_t>(effect.activity)];
    if (!placement) continue;
    auto& row = capacity[static_cast<std::size_t>(effect.resource)];
    const std::int32_t from = (placement->finish - data.horizon_start).count + 1;
    for (std::size_t d = static_cast<std::size_t>(std::max(0, from)); d < days; ++d) row[d] += effect.delta;
  }
  for (std::size_t r = 0; r < data.resources.size(); ++r) {
    const WorkingCalendar& calendar = data.calendars[static_cast<std::size_t>(data.resources[r].calendar)];
    for (std::size_t d = 0; d < days; ++d) {
      const int percent = calendar.capacity_percent(data.horizon_start + Days{static_cast<std::int32_t>(d)});
      capacity[r][d] =
          percent == 0 ? kNotChecked : static_cast<std::int32_t>(std::int64_t{capacity[r][d]} * percent / 100);
    }
  }
  return capacity;
}

std::vector<std::vector<std::int32_t>> loads(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  const auto days = static_cast<std::size_t>(problem.horizon_days());
  std::vector<std::vector<std::int32_t>> used(data.resources.size(), std::vector<std::int32_t>(days, 0));
  for (std::size_t a = 0; a < schedule.size(); ++a) {
    if (!schedule[a]) continue;
    const Mode& mode = data.activities[a].modes[static_cast<std::size_t>(schedule[a]->mode)];
    if (mode.most_likely.count == 0) continue;  // a milestone holds nothing
    const WorkingCalendar& calendar = problem.calendar_of(static_cast<Index>(a));
    for (Date day = schedule[a]->start; day <= schedule[a]->finish; day = day + Days{1}) {
      if (!calendar.is_open(day)) continue;
      for (const Demand& demand : mode.demands) {
        used[static_cast<std::size_t>(demand.resource)][static_cast<std::size_t>((day - data.horizon_start).count)] +=
            demand.amount;
      }
    }
  }
  return used;
}

std::vector<std::vector<LoadStretch>> load_stretches(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  const auto used = loads(problem, schedule);
  const auto capacity = capacities(problem, schedule);
  std::vector<std::vector<LoadStretch>> result(data.resources.size());
  const std::int32_t first = std::max(0, (data.status_date - data.horizon_start).count + 1);
  for (std::size_t r = 0; r < used.size(); ++r) {
    for (std::size_t d = static_cast<std::size_t>(first); d < used[r].size(); ++d) {
      if (used[r][d] == 0 || capacity[r][d] == kNotChecked) continue;
      const Date day = data.horizon_start + Days{static_cast<std::int32_t>(d)};
      LoadStretch* last = result[r].empty() ? nullptr : &result[r].back();
      if (last != nullptr && last->to + Days{1} == day && last->used == used[r][d] &&
          last->capacity == capacity[r][d]) {
        last->to = day;
      } else {
        result[r].push_back({day, day, used[r][d], capacity[r][d]});
      }
    }
  }
  return result;
}

}  // namespace entente::plan
