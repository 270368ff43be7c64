#include "plan/improve.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace entente::plan {
PlacedSchedule::PlacedSchedule(const Network& network, const Schedule& schedule)
    : network_(&network), timetable_(network), schedule_(schedule.size()) {
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) == Freedom::fixed) {
      schedule_[slot(a)] = network.fixed_placement(a);
    } else if (schedule[slot(a)]) {
      place(a, *schedule[slot(a)]);
    }
  }
}

void PlacedSchedule::place(Index a, const Placement& placement) {
  timetable_.place(a, placement.mode, network_->day(placement.start));
  schedule_[slot(a)] = placement;
}

void PlacedSchedule::remove(Index a) {
  timetable_.remove(a, schedule_[slot(a)]->mode, network_->day(schedule_[slot(a)]->start));
  schedule_[slot(a)].reset();
}

Day PlacedSchedule::allowed_from(Index a, std::int32_t duration) const {
  const auto span_of = [this](Index b) {
    return Span{network_->day(schedule_[slot(b)]->start), network_->day(schedule_[slot(b)]->finish)};
  };
  Day from = network_->release(a);
  for (const Arc& arc : network_->arcs_in(a)) {
    if (!schedule_[slot(arc.from)]) return kNever;
    from = std::max(from, network_->bound_by(arc, span_of(arc.from), duration));
  }
  for (const Arc& arc : network_->arcs_out(a)) {
    if (arc.max >= kNever || !schedule_[slot(arc.to)] || network_->freedom(arc.to) == Freedom::fixed) continue;
    const Day needed = (arc.to_finish() ? span_of(arc.to).finish : span_of(arc.to).start) - arc.max;
    if (!arc.from_finish()) {
      from = std::max(from, needed);
    } else if (const auto start =
                   network_->calendar(a).start_to_finish_on_or_after(network_->date(needed), WorkingDays{duration})) {
      from = std::max(from, network_->day(*start));
    }
  }
  return from;
}

std::optional<Placement> PlacedSchedule::earliest_place(Index a, Index mode) const {
  const std::int32_t duration = network_->duration(a, mode);
  const Day from = allowed_from(a, duration);
  if (from >= kNever) return std::nullopt;
  const Day start = timetable_.earliest_fit(a, mode, from, network_->latest_finish(a));
  if (start >= kNever) return std::nullopt;
  const Span span{start, network_->finish(a, start, duration)};
  for (const Arc& arc : network_->arcs_in(a)) {
    if (arc.max >= kNever) continue;
    const Placement& predecessor = *schedule_[slot(arc.from)];
    const Day reference = network_->day(arc.from_finish() ? predecessor.finish : predecessor.start);
    if ((arc.to_finish() ? span.finish : span.start) - reference > arc.max) return std::nullopt;
  }
  return Placement{mode, network_->date(span.start), network_->date(span.finish)};
}

bool PlacedSchedule::shift_left() {
  std::vector<Index> movable;
  for (Index a : network_->free_activities()) {
    if (schedule_[slot(a)]) movable.push_back(a);
  }
  bool moved_any = false;
  for (bool moved = true; moved;) {
    moved = false;
    std::stable_sort(movable.begin(), movable.end(),
                     [this](Index a, Index b) { return schedule_[slot(a)]->start < schedule_[slot(b)]->start; });
    for (Index a : movable) {
      const Placement before = *schedule_[slot(a)];
      remove(a);
      const auto earlier = earliest_place(a, before.mode);
      const bool better = earlier && earlier->start < before.start;
      place(a, better ? *earlier : before);
      moved = moved || better;
    }
    moved_any = moved_any || moved;
  }
  return moved_any;
}

std::vector<Index> PlacedSchedule::missing_ancestors(Index a) const {
  std::vector<Index> missing;
  std::vector<Index> stack{a};
  std::unordered_set<Index> seen;
  while (!stack.empty()) {
    const Index b = stack.back();
    stack.pop_back();
    if (schedule_[slot(b)] || !seen.insert(b).second) continue;
    missing.push_back(b);
    for (const Arc& arc : network_->arcs_in(b)) stack.push_back(arc.from);
  }
  std::sort(missing.begin(), missing.end(), [this](Index x, Index y) { return network_->rank(x) < network_->rank(y); });
  return missing;
}

std::optional<Insertions> PlacedSchedule::insertion_of(Index a, const std::vector<Index>& modes_of_last) {
  Insertions insertions;
  bool complete = true;
  for (Index b : missing_ancestors(a)) {
    std::optional<Placement> best;
    for (Index m = 0; m < static_cast<Index>(network_->problem().activity(b).modes.size()); ++m) {
      const bool chosen = b != a || modes_of_last.empty() ||
                          std::find(modes_of_last.begin(), modes_of_last.end(), m) != modes_of_last.end();
      if (!chosen || network_->freedom(b) != Freedom::free) continue;
      const auto found = earliest_place(b, m);
      const auto key = [&](const Placement& p) {
        return std::tuple(p.finish, network_->mode(b, p.mode).total_cost(), p.mode);
      };
      if (found && (!best || key(*found) < key(*best))) best = found;
    }
    if (!best) {
      complete = false;
      break;
    }
    place(b, *best);
    insertions.push_back({b, *best});
  }
  for (auto it = insertions.rbegin(); it != insertions.rend(); ++it) remove(it->activity);
  if (!complete) return std::nullopt;
  return insertions;
}

void PlacedSchedule::insert(const Insertions& insertions) {
  for (const Insertion& insertion : insertions) place(insertion.activity, insertion.placement);
}

bool PlacedSchedule::drop(Index a) {
  if (network_->freedom(a) != Freedom::free || network_->required(a) || !schedule_[slot(a)]) return false;
  const auto out = network_->arcs_out(a);
  const bool needed =
      std::any_of(out.begin(), out.end(), [this](const Arc& arc) { return schedule_[slot(arc.to)].has_value(); });
  const auto& effects = network_->problem().data().capacity_effects;
  const bool brings =
      std::any_of(effects.begin(), effects.end(), [a](const CapacityEffect& e) { return e.activity == a; });
  if (needed || brings) return false;
  remove(a);
  return true;
}

}  // namespace entente::plan
