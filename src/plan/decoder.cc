#include "plan/decoder.h"

#include <algorithm>

namespace entente::plan {
namespace {

// The list goes through a large problem in no order that the processor could foresee.
constexpr std::int32_t kAhead = 6;
constexpr std::int32_t kMaxAttempts = 40;  // hold-backs for one successor before it is left out

}  // namespace

Decoder::Decoder(const Network& network) : network_(&network), timetable_(network), meter_(network) {
  fixed_spans_.assign(slot(network.size()), kNowhere);
  modes_.assign(slot(network.size()), 0);
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) != Freedom::fixed) continue;
    const Placement& placement = network.fixed_placement(a);
    fixed_spans_[slot(a)] = {network.day(placement.start), network.day(placement.finish)};
    modes_[slot(a)] = placement.mode;
  }
  spans_ = fixed_spans_;
  held_.assign(slot(network.size()), {});
  held_until_.assign(slot(network.size()), 0);
  held_for_.assign(slot(network.size()), -1);
  given_up_.assign(slot(network.size()), 0);
  attempts_.assign(slot(network.size()), 0);
}

const Score& Decoder::decode(const ActivityList& list, std::int32_t unchanged, const std::vector<Span>& previous) {
  if (network_->has_max_lags()) {
    // A predecessor may have been held back for a successor after the change, so nothing can be kept.
    std::fill(held_until_.begin(), held_until_.end(), 0);
    std::fill(given_up_.begin(), given_up_.end(), std::uint8_t{0});
    std::fill(attempts_.begin(), attempts_.end(), std::uint8_t{0});
    unchanged = 0;
  }
  if (&previous != &spans_) spans_ = previous;
  restart(list, unchanged);
  place_all(list, unchanged);
  rate(list);
  return score_;
}

void Decoder::restart(const ActivityList& list, std::int32_t keep) {
  for (std::size_t p = static_cast<std::size_t>(keep); p < list.order.size(); ++p)
    spans_[slot(list.order[p])] = kNowhere;
  const auto is_held = [&](Index a) {
    const Held& held = held_[slot(a)];
    return held.start == spans_[slot(a)].start && (held.start < 0 || held.mode == list.mode[slot(a)]);
  };
  // Whichever is less to do: to change what the timetable holds, or to begin again.
  const auto changes = std::count_if(list.order.begin(), list.order.end(), [&](Index a) { return !is_held(a); });
  if (changes > keep + timetable_.reset_effort()) {
    timetable_.reset();
    std::fill(held_.begin(), held_.end(), Held{});
  }
  for (Index a : list.order) {
    Held& held = held_[slot(a)];
    if (is_held(a) || held.start < 0) continue;
    timetable_.remove(a, held.mode, held.start);
    held = {};
  }
  for (std::int32_t p = 0; p < keep; ++p) {
    const Index a = list.order[slot(p)];
    if (!is_held(a)) hold(a, list.mode[slot(a)], spans_[slot(a)].start);
  }
}

void Decoder::hold(Index a, Index mode, Day start) {
  timetable_.place(a, mode, start);
  held_[slot(a)] = {mode, start};
}

void Decoder::place_all(const ActivityList& list, std::int32_t first) {
  const auto size = static_cast<std::int32_t>(list.order.size());
  for (std::int32_t p = first; p < size;) {
    if (p + kAhead < size) {
      const Index ahead = list.order[slot(p + kAhead)];
      network_->prefetch_arcs_in(ahead);
      timetable_.prefetch(ahead, list.mode[slot(ahead)]);
    }
    p = decode_one(list, p) ? p + 1 : hold_back(list, p, pending_);
  }
}

bool Decoder::decode_one(const ActivityList& list, std::int32_t p) {
  const Index a = list.order[slot(p)];
  if (!list.wanted[slot(a)] || given_up_[slot(a)]) return true;
  const Index mode = list.mode[slot(a)];
  const std::int32_t duration = network_->duration(a, mode);
  const Day from = std::max(allowed_from(a, duration), held_until_[slot(a)]);
  if (from >= kNever) return true;
  const Day start = timetable_.earliest_fit(a, mode, from, network_->latest_finish(a));
  if (start >= kNever) return true;
  if (network_->has_max_lags()) {
    pending_ = broken_max_lag(a, {start, network_->finish(a, start, duration)});
    if (pending_.predecessor >= 0) return false;
  }
  put(a, mode, start);
  return true;
}

void Decoder::put(Index a, Index mode, Day start) {
  hold(a, mode, start);
  spans_[slot(a)] = {start, network_->finish(a, start, network_->duration(a, mode))};
}

Day Decoder::allowed_from(Index a, std::int32_t duration) const {
  Day from = network_->release(a);
  for (const Arc& arc : network_->arcs_in(a)) {
    const Span& predecessor = spans_[slot(arc.from)];
    if (predecessor.start < 0) return kNever;
    from = std::max(from, network_->bound_by(arc, predecessor, duration));
  }
  return from;
}

Decoder::HoldBack Decoder::broken_max_lag(Index a, const Span& span) const {
  for (const Arc& arc : network_->arcs_in(a)) {
    if (arc.max >= kNever) continue;
    const Span& predecessor = spans_[slot(arc.from)];
    const Day reference = arc.from_finish() ? predecessor.finish : predecessor.start;
    const Day successor = arc.to_finish() ? span.finish : span.start;
    if (successor - reference <= arc.max) continue;
    const Day needed = successor - arc.max;  // of the predecessor's reference day
    if (!arc.from_finish()) return {arc.from, needed};
    const WorkingCalendar& calendar = network_->calendar(arc.from);
    const WorkingDays effort{
        calendar.open_between(network_->date(predecessor.start), network_->date(predecessor.finish)).count};
    const auto start = calendar.start_to_finish_on_or_after(network_->date(needed), effort);
    return {arc.from, start ? network_->day(*start) : kNever};
  }
  return {};
}

std::int32_t Decoder::hold_back(const ActivityList& list, std::int32_t p, const HoldBack& hold) {
  const Index a = list.order[slot(p)];
  const bool movable = network_->freedom(hold.predecessor) == Freedom::free && hold.start < kNever;
  if (!movable || ++attempts_[slot(a)] > kMaxAttempts) {
    given_up_[slot(a)] = 1;
    return release_held_for(list, a);
  }
  held_until_[slot(hold.predecessor)] = hold.start;
  held_for_[slot(hold.predecessor)] = a;
  const std::int32_t resume = list.position[slot(hold.predecessor)];
  restart(list, resume);
  return resume;
}

std::int32_t Decoder::release_held_for(const ActivityList& list, Index successor) {
  std::int32_t resume = list.position[slot(successor)];
  for (std::int32_t p = resume - 1; p >= 0; --p) {
    const Index a = list.order[slot(p)];
    if (held_for_[slot(a)] != successor || held_until_[slot(a)] == 0) continue;
    held_until_[slot(a)] = 0;
    resume = p;
  }
  restart(list, resume);
  return resume;
}

void Decoder::rate(const ActivityList& list) {
  score_ = {};
  for (const Index a : list.order) {
    if (spans_[slot(a)].start < 0) {
      score_.missing += network_->required(a) ? 1 : 0;
      continue;
    }
    modes_[slot(a)] = list.mode[slot(a)];
    score_.cost += network_->total_cost(a, list.mode[slot(a)]);
    score_.finish = std::max(score_.finish, spans_[slot(a)].finish);
  }
  for (const Span& span : fixed_spans_) score_.finish = std::max(score_.finish, span.finish);
  score_.value = meter_.value(spans_, modes_);
}

Schedule Decoder::schedule(const ActivityList& list) const {
  Schedule schedule(slot(network_->size()));
  for (Index a = 0; a < network_->size(); ++a) {
    if (network_->freedom(a) == Freedom::fixed) {
      schedule[slot(a)] = network_->fixed_placement(a);
    } else if (spans_[slot(a)].start >= 0) {
      schedule[slot(a)] =
          Placement{list.mode[slot(a)], network_->date(spans_[slot(a)].start), network_->date(spans_[slot(a)].finish)};
    }
  }
  return schedule;
}

}  // namespace entente::plan
