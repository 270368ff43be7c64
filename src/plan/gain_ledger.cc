#include "plan/gain_ledger.h"

#include <algorithm>
#include <map>

#include "plan/evaluate.h"

namespace entente::plan {

GainLedger::GainLedger(const Problem& problem, const Schedule& schedule)
    : problem_(&problem), gains_(problem.data().needs.size()) {
  for (std::size_t a = 0; a < schedule.size(); ++a) {
    if (schedule[a]) add(static_cast<Index>(a), *schedule[a], gains_);
  }
}

void GainLedger::put(const Insertions& insertions) {
  for (const auto& [a, placement] : insertions) add(a, placement, gains_);
}

void GainLedger::take(const Insertion& selected) {
  std::map<std::size_t, Gains> own;
  add(selected.activity, selected.placement, own);
  for (const auto& [n, gains] : own) {
    for (const auto& gain : gains) gains_[n].erase(std::find(gains_[n].begin(), gains_[n].end(), gain));
  }
}

double GainLedger::gain(const Insertions& insertions) const {
  std::map<std::size_t, Gains> added;
  for (const auto& [a, placement] : insertions) add(a, placement, added);
  double sum = 0;
  for (auto& [n, gains] : added) {
    const double before = value_of_need(n, gains_[n]);
    gains.insert(gains.end(), gains_[n].begin(), gains_[n].end());
    sum += value_of_need(n, gains) - before;
  }
  return sum;
}

double GainLedger::loss(const Insertion& selected) const {
  std::map<std::size_t, Gains> own;
  add(selected.activity, selected.placement, own);
  double sum = 0;
  for (const auto& [n, gains] : own) {
    Gains others = gains_[n];
    for (const auto& gain : gains) others.erase(std::find(others.begin(), others.end(), gain));
    sum += value_of_need(n, gains_[n]) - value_of_need(n, others);
  }
  return sum;
}

template <class ByNeed>
void GainLedger::add(Index a, const Placement& placement, ByNeed& by_need) const {
  const Activity& activity = problem_->activity(a);
  const Decimal factor = activity.modes[slot(placement.mode)].effect_factor;
  for (const Contribution& c : activity.contributions) {
    by_need[slot(c.need)].emplace_back(placement.finish, effective_points(c.points, factor).millionths());
  }
}

double GainLedger::value_of_need(std::size_t n, Gains gains) const {
  std::sort(gains.begin(), gains.end());
  const Need& need = problem_->data().needs[n];
  std::int64_t left = need.gap.millionths(), closed_days = 0;
  for (const auto& [finish, points] : gains) {
    const std::int64_t added = std::min(left, points);
    left -= added;
    closed_days += added * (problem_->data().horizon_end - finish).count;
  }
  const auto gap = static_cast<double>(need.gap.millionths());
  return need.weight.to_double() * (static_cast<double>(closed_days) / gap) / problem_->horizon_days();
}

}  // namespace entente::plan
