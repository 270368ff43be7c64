#include "plan/score.h"

#include <algorithm>
#include <tuple>

#include "plan/evaluate.h"

namespace entente::plan {

bool better(Objective objective, const Score& a, const Score& b) {
  if (a.missing != b.missing) return a.missing < b.missing;
  switch (objective) {
    case Objective::value:
      return std::tuple(-a.value, a.cost, a.finish) < std::tuple(-b.value, b.cost, b.finish);
    case Objective::makespan:
      return std::tuple(a.finish, a.cost, -a.value) < std::tuple(b.finish, b.cost, -b.value);
  }
  return false;
}

bool cheaper(const Score& a, const Score& b, double floor) {
  const bool a_holds = a.missing == 0 && a.value >= floor;
  const bool b_holds = b.missing == 0 && b.value >= floor;
  if (a_holds != b_holds) return a_holds;
  if (!a_holds) return better(Objective::value, a, b);
  return std::tuple(a.cost, a.finish, -a.value) < std::tuple(b.cost, b.finish, -b.value);
}

ValueMeter::ValueMeter(const Network& network) : last_day_(network.days() - 1) {
  const ProblemData& data = network.problem().data();
  for (const plan::Need& need : data.needs) {
    const auto gap = static_cast<double>(need.gap.millionths());
    needs_.push_back({need.gap.millionths(), need.weight.to_double() / gap / network.days(), {}});
  }
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) != Freedom::free && network.freedom(a) != Freedom::fixed) continue;
    const Activity& activity = network.problem().activity(a);
    for (const Contribution& contribution : activity.contributions) {
      needs_[static_cast<std::size_t>(contribution.need)].terms.push_back({a, points_.size()});
      for (const Mode& mode : activity.modes) {
        points_.push_back(effective_points(contribution.points, mode.effect_factor).millionths());
      }
    }
  }
}

double ValueMeter::value(const std::vector<Span>& spans, const std::vector<Index>& modes) {
  double total = 0;
  for (std::size_t n = 0; n < needs_.size(); ++n) total += value_of_need(n, spans, modes);
  return total;
}

double ValueMeter::value_of_need(std::size_t n, const std::vector<Span>& spans, const std::vector<Index>& modes) {
  const Need& need = needs_[n];
  gains_.clear();
  for (const Term& term : need.terms) {
    const Span& span = spans[static_cast<std::size_t>(term.activity)];
    if (span.start < 0) continue;
    const Index mode = modes[static_cast<std::size_t>(term.activity)];
    gains_.emplace_back(span.finish, points_[term.first_points + static_cast<std::size_t>(mode)]);
  }
  std::sort(gains_.begin(), gains_.end());
  std::int64_t left = need.gap;
  std::int64_t closed_days = 0;
  for (const auto& [finish, points] : gains_) {
    const std::int64_t added = std::min(left, points);
    left -= added;
    closed_days += added * (last_day_ - finish);
  }
  return need.weight_per_closed_day * static_cast<double>(closed_days);
}

}  // namespace entente::plan
