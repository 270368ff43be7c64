// The value of a schedule by its definition.
#include <algorithm>

#include "plan/verify.h"

namespace entente::plan {
namespace {

// In millionths of a level point: points and factor have at most three decimals each, so the product is exact.
std::int64_t millionths_contributed(const Activity& activity, const Mode& mode, Index need) {
  std::int64_t sum = 0;
  for (const Contribution& contribution : activity.contributions) {
    if (contribution.need != need) continue;
    sum += contribution.points.millionths() * mode.effect_factor.millionths() / Decimal::kScale;
  }
  return sum;
}

// The share of a need that is closed by what has finished before `day`.
double share_closed(const Problem& problem, const Schedule& schedule, Index need, Date day) {
  std::int64_t points = 0;
  for (Index a = 0; a < problem.activity_count(); ++a) {
    const auto& placed = schedule[static_cast<std::size_t>(a)];
    if (!placed || placed->finish >= day) continue;
    const Activity& activity = problem.activity(a);
    points += millionths_contributed(activity, activity.modes[static_cast<std::size_t>(placed->mode)], need);
  }
  const std::int64_t gap = problem.data().needs[static_cast<std::size_t>(need)].gap.millionths();
  return static_cast<double>(std::min(points, gap)) / static_cast<double>(gap);
}

}  // namespace

double plain_value(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  double value = 0;
  for (std::size_t need = 0; need < data.needs.size(); ++need) {
    double shares = 0;
    for (Date day = data.horizon_start; day <= data.horizon_end; day = day + Days{1}) {
      shares += share_closed(problem, schedule, static_cast<Index>(need), day);
    }
    value += data.needs[need].weight.to_double() * shares / problem.horizon_days();
  }
  return value;
}

double plain_end_value(const Problem& problem, const Schedule& schedule) {
  const ProblemData& data = problem.data();
  double value = 0;
  for (std::size_t need = 0; need < data.needs.size(); ++need) {
    const Date after = data.horizon_end + Days{1};
    value += data.needs[need].weight.to_double() * share_closed(problem, schedule, static_cast<Index>(need), after);
  }
  return value;
}

}  // namespace entente::plan
