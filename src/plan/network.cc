#include "plan/network.h"

#include <algorithm>
#include <numeric>

namespace entente::plan {
namespace {

void merge_into(std::vector<ConditionRef>& into, const std::vector<ConditionRef>& more) {
  into.insert(into.end(), more.begin(), more.end());
}

void sort_unique(std::vector<ConditionRef>& conditions) {
  std::sort(conditions.begin(), conditions.end());
  conditions.erase(std::unique(conditions.begin(), conditions.end()), conditions.end());
}

// Where what has actual dates stands.
Placement placement_of(const Problem& problem, Index a) {
  const Actual& actual = *problem.activity(a).actual;
  return {actual.mode, actual.start,
          actual.finish ? *actual.finish : *under_way_finish(problem.data(), problem.activity(a))};
}

}  // namespace

ArcTable::ArcTable(const std::vector<Arc>& arcs, Index activities, Index Arc::*end_of)
    : arcs_(arcs), first_(slot(activities) + 1, 0) {
  std::stable_sort(arcs_.begin(), arcs_.end(), [end_of](const Arc& x, const Arc& y) { return x.*end_of < y.*end_of; });
  for (const Arc& arc : arcs_) ++first_[slot(arc.*end_of) + 1];
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
}

Network::Network(const Problem& problem)
    : problem_(&problem),
      days_(problem.horizon_days()),
      first_free_day_(std::max(0, (problem.data().status_date - problem.data().horizon_start).count + 1)) {
  const auto n = static_cast<std::size_t>(problem.activity_count());
  freedom_.assign(n, Freedom::free);
  required_.assign(n, false);
  fixed_.resize(n);
  undated_.resize(n);
  assumed_.resize(n);
  rank_.resize(n);
  for (std::size_t i = 0; i < n; ++i) rank_[slot(problem.topological_order()[i])] = static_cast<std::int32_t>(i);
  gather_modes();
  add_arcs();
  collect_conditions();
  mark_freedom();
  mark_required();
  set_windows();
}

// Beside each other, since the problem's own activities and modes are too wide for the search to go through.
void Network::gather_modes() {
  for (Index a = 0; a < size(); ++a) {
    first_mode_.push_back(static_cast<std::uint32_t>(durations_.size()));
    calendars_.push_back(&problem_->calendar_of(a));
    for (const Mode& mode : problem_->activity(a).modes) {
      durations_.push_back(mode.most_likely.count);
      costs_.push_back(mode.total_cost());
    }
  }
}

void Network::add_arcs() {
  std::vector<Arc> arcs;
  const auto add = [&](const Arc& arc) {
    if (arc.max < kNever) has_max_lags_ = true;
    arcs.push_back(arc);
  };
  for (const Precedence& p : problem_->data().precedences) {
    const Day one = p.kind == PrecedenceKind::finish_start ? 1 : 0;
    add({p.predecessor, p.successor, p.kind, p.lag.count + one, p.max_lag ? p.max_lag->count + one : kNever, {}});
  }
  for (Index a = 0; a < size(); ++a) {
    for (const GateReference& reference : problem_->activity(a).gates) {
      const Gate& gate = problem_->data().gates[slot(reference.gate)];
      for (std::int32_t c = 0; c < reference.conditions; ++c) {
        if (const auto* internal = std::get_if<InternalCondition>(&gate.conditions[slot(c)].kind)) {
          add({internal->activity, a, PrecedenceKind::finish_start, 1, kNever, ConditionRef{reference.gate, c}});
        }
      }
    }
  }
  in_ = ArcTable(arcs, size(), &Arc::to);
  out_ = ArcTable(arcs, size(), &Arc::from);
}

void Network::collect_conditions() {
  for (Index a : problem_->topological_order()) {
    if (problem_->activity(a).actual) continue;  // what has started rests on nothing assumed
    for (const GateReference& reference : problem_->activity(a).gates) {
      const Gate& gate = problem_->data().gates[slot(reference.gate)];
      for (std::int32_t c = 0; c < reference.conditions; ++c) {
        const auto* external = std::get_if<ExternalCondition>(&gate.conditions[slot(c)].kind);
        if (external == nullptr || external->met_on) continue;
        (external->planning_date ? assumed_ : undated_)[slot(a)].push_back({reference.gate, c});
      }
    }
    for (const Arc& arc : arcs_in(a)) {
      merge_into(undated_[slot(a)], undated_[slot(arc.from)]);
      merge_into(assumed_[slot(a)], assumed_[slot(arc.from)]);
    }
    sort_unique(undated_[slot(a)]);
    sort_unique(assumed_[slot(a)]);
  }
}

void Network::mark_freedom() {
  for (Index a : problem_->topological_order()) {
    const Activity& activity = problem_->activity(a);
    if (activity.actual) {
      freedom_[slot(a)] = Freedom::fixed;
      fixed_[slot(a)] = placement_of(*problem_, a);
      continue;
    }
    const bool behind_excluded = std::any_of(arcs_in(a).begin(), arcs_in(a).end(),
                                             [this](const Arc& arc) { return freedom(arc.from) == Freedom::excluded; });
    if (activity.cancelled || (behind_excluded && undated(a).empty())) {
      freedom_[slot(a)] = Freedom::excluded;
    } else if (!undated(a).empty()) {
      freedom_[slot(a)] = Freedom::waiting;
    } else {
      free_.push_back(a);
    }
  }
}

void Network::mark_required() {
  const auto& order = problem_->topological_order();
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    if (problem_->activity(*it).mandatory && freedom(*it) != Freedom::fixed) required_[slot(*it)] = true;
    if (!required(*it)) continue;
    for (const Arc& arc : arcs_in(*it)) {
      if (freedom(arc.from) != Freedom::fixed) required_[slot(arc.from)] = true;
    }
  }
}

void Network::set_windows() {
  release_.assign(slot(size()), first_free_day_);
  latest_finish_.assign(slot(size()), days_ - 1);
  for (Index a = 0; a < size(); ++a) {
    const Activity& activity = problem_->activity(a);
    if (activity.earliest_start) release_[slot(a)] = std::max(release(a), day(*activity.earliest_start));
    if (activity.deadline) latest_finish_[slot(a)] = std::min(latest_finish(a), day(*activity.deadline));
    for (const GateReference& reference : activity.gates) {
      const Gate& gate = problem_->data().gates[slot(reference.gate)];
      for (std::int32_t c = 0; c < reference.conditions; ++c) {
        if (const auto* external = std::get_if<ExternalCondition>(&gate.conditions[slot(c)].kind)) {
          release_[slot(a)] = std::max(release(a), external_day(*this, *external));
        }
      }
    }
  }
}

Day external_day(const Network& network, const ExternalCondition& condition) {
  if (condition.met_on) return network.day(*condition.met_on);
  if (condition.planning_date) return std::max(network.day(*condition.planning_date), network.first_free_day());
  return kNever;
}

Day Network::first_start(Index a, Day from, std::int32_t duration) const {
  if (from >= days_) return kNever;
  const WorkingCalendar& calendar = this->calendar(a);
  const std::int32_t k = calendar.open_before()[slot(std::max(0, from))];
  const std::int64_t last = std::int64_t{k} + std::max(1, duration) - 1;
  if (last >= static_cast<std::int64_t>(calendar.open_days().size())) return kNever;
  return calendar.open_days()[slot(k)];
}

Day Network::finish(Index a, Day start, std::int32_t duration) const {
  const WorkingCalendar& calendar = this->calendar(a);
  if (duration == 0) return start;
  return calendar.open_days()[slot(calendar.open_before()[slot(start)] + duration - 1)];
}

Day Network::bound_by(const Arc& arc, const Span& predecessor, std::int32_t duration) const {
  const Day reference = (arc.from_finish() ? predecessor.finish : predecessor.start) + arc.min;
  if (!arc.to_finish()) return reference;
  const auto start = calendar(arc.to).start_to_finish_on_or_after(date(reference), WorkingDays{duration});
  return start ? day(*start) : kNever;
}

}  // namespace entente::plan
