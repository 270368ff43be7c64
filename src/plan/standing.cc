#include "plan/standing.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace entente::plan {
namespace {

// A change that would take so many along is given up.
constexpr std::size_t kMostTouched = 40;

}  // namespace

StandingSchedule::StandingSchedule(const Network& network, const ChangeMeter& changes)
    : network_(&network), changes_(&changes), timetable_(network), meter_(network) {
  const std::size_t n = slot(network.size());
  spans_.assign(n, kNowhere);
  modes_.assign(n, 0);
  touched_.assign(n, 0);
  waits_.assign(n, 0);
  brings_.assign(n, 0);
  for (const CapacityEffect& effect : network.problem().data().capacity_effects) brings_[slot(effect.activity)] = 1;
  need_values_.assign(network.problem().data().needs.size(), 0);
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) != Freedom::fixed) continue;
    const Placement& placement = network.fixed_placement(a);
    spans_[slot(a)] = {network.day(placement.start), network.day(placement.finish)};
    modes_[slot(a)] = placement.mode;
  }
  rate_all();
}

void StandingSchedule::put(Index a, Index mode, Day start) {
  timetable_.place(a, mode, start);
  spans_[slot(a)] = {start, network_->finish(a, start, network_->duration(a, mode))};
  modes_[slot(a)] = mode;
}

void StandingSchedule::take(Index a) {
  timetable_.remove(a, modes_[slot(a)], spans_[slot(a)].start);
  spans_[slot(a)] = kNowhere;
}

Day StandingSchedule::allowed_from(Index a, std::int32_t duration) const {
  Day from = network_->release(a);
  for (const Arc& arc : network_->arcs_in(a)) {
    if (!is_in(arc.from)) return kNever;
    from = std::max(from, network_->bound_by(arc, spans_[slot(arc.from)], duration));
  }
  return from;
}

// Whether the arcs to what stands already, on either side, allow it.
bool StandingSchedule::keeps_links(Index a, Index mode, Day start) const {
  const Span span{start, network_->finish(a, start, network_->duration(a, mode))};
  const auto keeps = [&](const Arc& arc, const Span& from, const Span& to) {
    const Day difference = (arc.to_finish() ? to.finish : to.start) - (arc.from_finish() ? from.finish : from.start);
    return arc.min <= difference && difference <= arc.max;
  };
  for (const Arc& arc : network_->arcs_in(a)) {
    if (waits_[slot(arc.from)]) continue;  // looked at when that one is put in again
    if (!is_in(arc.from) || !keeps(arc, spans_[slot(arc.from)], span)) return false;
  }
  for (const Arc& arc : network_->arcs_out(a)) {
    if (arc.max < kNever && network_->freedom(arc.to) != Freedom::fixed && is_in(arc.to) &&
        !keeps(arc, span, spans_[slot(arc.to)]))
      return false;
  }
  return true;
}

bool StandingSchedule::fits(Index a, Index mode, Day start) const {
  const std::int32_t duration = network_->duration(a, mode);
  if (start < network_->release(a) || network_->first_start(a, start, duration) != start) return false;
  const Day finish = network_->finish(a, start, duration);
  return finish <= network_->latest_finish(a) && timetable_.earliest_fit(a, mode, start, finish) == start;
}

std::optional<Day> StandingSchedule::place_for(const Wish& wish) const {
  const Index a = wish.activity;
  const std::int32_t duration = network_->duration(a, wish.mode);
  const Day from = allowed_from(a, duration);
  if (from >= kNever || wish.dropped) return std::nullopt;
  const bool as_kept = !wish.anew && changes_->kept_start(a) >= 0 && changes_->kept_mode(a) == wish.mode;
  if (as_kept) {
    const Day kept = changes_->kept_start(a);
    if (from <= kept && fits(a, wish.mode, kept) && keeps_links(a, wish.mode, kept)) return kept;
  }
  const Day wanted = as_kept ? std::max(from, changes_->first(a)) : from;
  for (const Day first : {wanted, from}) {
    const Day start = timetable_.earliest_fit(a, wish.mode, first, network_->latest_finish(a));
    if (start < kNever && keeps_links(a, wish.mode, start)) return start;
  }
  return std::nullopt;
}

void StandingSchedule::repair(const Kept& kept) {
  std::vector<Index> order;
  std::vector<std::uint8_t> needed(spans_.size(), 0);
  const std::vector<Index>& free = network_->free_activities();
  for (auto a = free.rbegin(); a != free.rend(); ++a) {
    if (kept.schedule[slot(*a)] || network_->required(*a)) needed[slot(*a)] = 1;
    if (!needed[slot(*a)]) continue;
    order.push_back(*a);
    for (const Arc& arc : network_->arcs_in(*a)) needed[slot(arc.from)] = 1;
  }
  // What brings capacity and what is signed hold their places first, then what comes first.
  const auto key = [&](Index a) {
    const auto& placement = kept.schedule[slot(a)];
    return std::tuple(-brings_[slot(a)], -changes_->weight(a), placement ? network_->day(placement->start) : kNever);
  };
  std::sort(order.begin(), order.end(), [&](Index x, Index y) { return std::pair(key(x), x) < std::pair(key(y), y); });
  std::vector<Wish> waiting;
  for (Index a : order) {
    const auto& placement = kept.schedule[slot(a)];
    if (placement && fits(a, placement->mode, network_->day(placement->start))) {
      put(a, placement->mode, network_->day(placement->start));
    } else {
      waiting.push_back({a, placement ? placement->mode : 0});
      waits_[slot(a)] = 1;
    }
  }
  for (Index a : free) {
    if (!is_in(a) || keeps_links(a, modes_[slot(a)], spans_[slot(a)].start)) continue;
    take(a);
    waits_[slot(a)] = 1;
    waiting.push_back({a, modes_[slot(a)]});
  }
  most_touched_ = std::numeric_limits<std::size_t>::max();
  settle(waiting);
  before_.clear();
  std::fill(touched_.begin(), touched_.end(), std::uint8_t{0});
  rate_all();
}

void StandingSchedule::assume(const Schedule& schedule) {
  for (Index a : network_->free_activities()) {
    if (is_in(a)) take(a);
  }
  for (Index a : network_->free_activities()) {
    if (schedule[slot(a)]) put(a, schedule[slot(a)]->mode, network_->day(schedule[slot(a)]->start));
  }
  rate_all();
}

void StandingSchedule::remember(Index a) {
  if (touched_[slot(a)]) return;
  touched_[slot(a)] = 1;
  moves_capacity_ = moves_capacity_ || (brings_[slot(a)] && is_in(a));
  before_.push_back({a, spans_[slot(a)], modes_[slot(a)]});
}

bool StandingSchedule::change(const std::vector<Wish>& wishes) {
  before_.clear();
  moves_capacity_ = false;
  value_before_ = value_;
  burden_before_ = burden_;
  missing_before_ = missing_;
  need_values_before_.clear();
  most_touched_ = kMostTouched;
  std::vector<Wish> waiting;
  for (const Wish& wish : wishes) {
    const bool twice =
        std::any_of(waiting.begin(), waiting.end(), [&](const Wish& other) { return other.activity == wish.activity; });
    if (twice || network_->freedom(wish.activity) != Freedom::free) continue;
    remember(wish.activity);
    if (is_in(wish.activity)) take(wish.activity);
    waits_[slot(wish.activity)] = 1;
    waiting.push_back(wish);
  }
  const bool settled = settle(waiting);
  for (const Wish& wish : waiting) waits_[slot(wish.activity)] = 0;
  for (const Before& before : before_) touched_[slot(before.activity)] = 0;
  if (settled) rate_touched();
  if (settled && missing_ <= missing_before_) return true;
  undo();
  return false;
}

// Whether nothing that it follows is still to be put in.
bool StandingSchedule::is_eligible(Index a) const {
  const auto arcs = network_->arcs_in(a);
  return std::none_of(arcs.begin(), arcs.end(), [this](const Arc& arc) { return waits_[slot(arc.from)] != 0; });
}

bool StandingSchedule::settle(std::vector<Wish>& waiting) {
  while (!waiting.empty()) {
    // There is always one: precedences have no circle.
    const auto next =
        std::find_if(waiting.begin(), waiting.end(), [this](const Wish& wish) { return is_eligible(wish.activity); });
    const Wish wish = *next;
    waiting.erase(next);
    const Index a = wish.activity;
    waits_[slot(a)] = 0;
    if (const auto start = place_for(wish)) put(a, wish.mode, *start);
    displace_broken(a, waiting);
    if (before_.size() > most_touched_ || (moves_capacity_ && most_touched_ == kMostTouched)) return false;
  }
  return true;
}

// Successors that cannot stay where they are, now that this one stands where it does or not at all.
void StandingSchedule::displace_broken(Index a, std::vector<Wish>& waiting) {
  for (const Arc& arc : network_->arcs_out(a)) {
    const Index b = arc.to;
    if (network_->freedom(b) != Freedom::free || !is_in(b)) continue;
    if (is_in(a) && keeps_links(b, modes_[slot(b)], spans_[slot(b)].start)) continue;
    remember(b);
    take(b);
    waits_[slot(b)] = 1;
    waiting.push_back({b, modes_[slot(b)]});
  }
}

void StandingSchedule::undo() {
  for (const Before& before : before_) {
    if (is_in(before.activity)) take(before.activity);
  }
  for (const Before& before : before_) {
    modes_[slot(before.activity)] = before.mode;
    if (before.span.start >= 0) put(before.activity, before.mode, before.span.start);
  }
  before_.clear();
  for (const auto& [need, value] : need_values_before_) need_values_[need] = value;
  need_values_before_.clear();
  value_ = value_before_;
  burden_ = burden_before_;
  missing_ = missing_before_;
}

void StandingSchedule::rate_all() {
  value_ = 0;
  for (std::size_t n = 0; n < need_values_.size(); ++n) {
    need_values_[n] = meter_.value_of_need(n, spans_, modes_);
    value_ += need_values_[n];
  }
  burden_ = 0;
  missing_ = 0;
  for (Index a : network_->free_activities()) {
    if (is_changed(a)) burden_ += changes_->weight(a);
    if (!is_in(a) && network_->required(a)) ++missing_;
  }
}

void StandingSchedule::rate_touched() {
  for (const Before& before : before_) {
    const Index a = before.activity;
    if (changes_->is_change(a, before.mode, before.span.start)) burden_ -= changes_->weight(a);
    if (is_changed(a)) burden_ += changes_->weight(a);
    if (network_->required(a)) missing_ += (is_in(a) ? 0 : 1) - (before.span.start >= 0 ? 0 : 1);
    for (const Contribution& contribution : network_->problem().activity(a).contributions) {
      const std::size_t n = slot(contribution.need);
      const double now = meter_.value_of_need(n, spans_, modes_);
      if (now == need_values_[n]) continue;
      need_values_before_.emplace_back(n, need_values_[n]);
      value_ += now - need_values_[n];
      need_values_[n] = now;
    }
  }
}

Schedule StandingSchedule::schedule() const {
  Schedule schedule(spans_.size());
  for (std::size_t a = 0; a < spans_.size(); ++a) {
    if (network_->freedom(static_cast<Index>(a)) == Freedom::fixed) {
      schedule[a] = network_->fixed_placement(static_cast<Index>(a));
    } else if (spans_[a].start >= 0) {
      schedule[a] = Placement{modes_[a], network_->date(spans_[a].start), network_->date(spans_[a].finish)};
    }
  }
  return schedule;
}

}  // namespace entente::plan
