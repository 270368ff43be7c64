#include "plan/timetable.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "plan/evaluate.h"

namespace entente::plan {
namespace {

// Where a skip index is worth its upkeep: below, a day is looked at in less than a nanosecond.
constexpr Day kLeastDays = 5000;

// The schedule of what has actual dates, and nothing else.
Schedule fixed_schedule(const Network& network) {
  Schedule schedule(slot(network.size()));
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) == Freedom::fixed) schedule[slot(a)] = network.fixed_placement(a);
  }
  return schedule;
}

// The greatest amount that a field must be able to hold.
std::vector<std::int64_t> largest_amounts(const ProblemData& data) {
  std::vector<std::int64_t> largest(data.resources.size());
  for (std::size_t r = 0; r < data.resources.size(); ++r) {
    largest[r] = data.resources[r].capacity;
    for (const CapacityStep& step : data.resources[r].steps)
      largest[r] = std::max<std::int64_t>(largest[r], step.capacity);
  }
  for (const CapacityEffect& effect : data.capacity_effects) largest[slot(effect.resource)] += effect.delta;
  for (const Activity& activity : data.activities) {
    for (const Mode& mode : activity.modes) {
      for (const Demand& demand : mode.demands) {
        largest[slot(demand.resource)] = std::max<std::int64_t>(largest[slot(demand.resource)], demand.amount);
      }
    }
  }
  return largest;
}

// [c][d]: every open day of calendar c is an open day of d.
std::vector<std::vector<bool>> containment(const std::vector<WorkingCalendar>& calendars) {
  std::vector<std::vector<bool>> within(calendars.size(), std::vector<bool>(calendars.size(), true));
  for (std::size_t c = 0; c < calendars.size(); ++c) {
    for (std::size_t d = 0; d < calendars.size(); ++d) {
      const auto& days = calendars[c].open_days();
      const auto& others = calendars[d].open_days();
      within[c][d] = std::includes(others.begin(), others.end(), days.begin(), days.end());
    }
  }
  return within;
}

}  // namespace

Timetable::Timetable(const Network& network, Skipping skipping) : network_(&network) {
  const ProblemData& data = network.problem().data();
  growing_of_.assign(data.resources.size(), -1);
  effects_of_.resize(data.activities.size());
  for (const CapacityEffect& effect : data.capacity_effects) {
    effects_of_[slot(effect.activity)].push_back(effect);
    if (growing_of_[slot(effect.resource)] >= 0) continue;
    growing_of_[slot(effect.resource)] = static_cast<std::int32_t>(growing_.size());
    growing_.push_back({effect.resource, {}, {}, {}, {}});
  }
  lay_out_fields();
  fill_capacities();
  pack_demands();
  gather_facts();
  use_fixed();
  make_skip_indexes(skipping);
}

void Timetable::lay_out_fields() {
  const std::vector<std::int64_t> largest = largest_amounts(network_->problem().data());
  int used_bits = 64;  // the first field opens the first word
  for (std::int64_t amount : largest) {
    const int width = std::max(1, static_cast<int>(std::bit_width(static_cast<std::uint64_t>(amount))));
    if (used_bits + width + 1 > 64) {
      guards_.push_back(0);
      used_bits = 0;
    }
    fields_.push_back({guards_.size() - 1, used_bits, width, (Word{1} << width) - 1});
    guards_.back() |= Word{1} << (used_bits + width);
    used_bits += width + 1;
  }
  words_ = guards_.size();
}

void Timetable::fill_capacities() {
  const ProblemData& data = network_->problem().data();
  const Day days = network_->days();
  free_.assign(slot(days) * words_, 0);
  open_.assign(slot(days) * words_, 0);
  const Schedule fixed = fixed_schedule(*network_);
  const auto capacity = capacities(network_->problem(), fixed);
  const auto used = loads(network_->problem(), fixed);
  for (std::size_t r = 0; r < data.resources.size(); ++r) {
    for (Day d = network_->first_free_day(); d < days; ++d) {
      if (capacity[r][slot(d)] == kNotChecked) continue;
      open_[slot(d) * words_ + fields_[r].word] |= fields_[r].mask << fields_[r].shift;
      set_free(fields_[r], d, std::int64_t{capacity[r][slot(d)]} - used[r][slot(d)]);
    }
  }
  for (Growing& growing : growing_) {
    const auto r = slot(growing.resource);
    const WorkingCalendar& calendar = data.calendars[slot(data.resources[r].calendar)];
    growing.used = used[r];
    growing.effect.assign(slot(days), 0);
    growing.percent.assign(slot(days), 0);
    growing.base.assign(slot(days), 0);
    // Before the percentage: capacity by steps alone.
    std::int32_t current = data.resources[r].capacity;
    std::size_t next = 0;
    for (Day d = 0; d < days; ++d) {
      const Date day = network_->date(d);
      while (next < data.resources[r].steps.size() && data.resources[r].steps[next].from <= day) {
        current = data.resources[r].steps[next++].capacity;
      }
      growing.base[slot(d)] = current;
      growing.percent[slot(d)] = static_cast<std::uint8_t>(calendar.capacity_percent(day));
    }
  }
}

void Timetable::pack_demands() {
  const ProblemData& data = network_->problem().data();
  demands_growing_.assign(data.activities.size(), false);
  std::size_t modes = 0;
  for (std::size_t a = 0; a < data.activities.size(); ++a) {
    mode_base_.push_back(modes);
    modes += data.activities[a].modes.size();
    for (const Mode& mode : data.activities[a].modes) {
      std::vector<Word> all(words_, 0), steady(words_, 0);
      for (const Demand& demand : mode.demands) {
        const Field& field = fields_[slot(demand.resource)];
        const Word amount = static_cast<Word>(demand.amount) << field.shift;
        const bool grows = growing_of_[slot(demand.resource)] >= 0;
        all[field.word] |= amount;
        if (!grows) steady[field.word] |= amount;
        if (grows && demand.amount > 0) demands_growing_[a] = true;
      }
      demands_.insert(demands_.end(), all.begin(), all.end());
      steady_demands_.insert(steady_demands_.end(), steady.begin(), steady.end());
    }
  }
  if (words_ == 0) demands_.push_back(0);  // demand() must have something to point at
  if (words_ == 0) steady_demands_.push_back(0);
}

void Timetable::use_fixed() {
  const ProblemData& data = network_->problem().data();
  lines_of_payer_.resize(data.payers.size());
  for (std::size_t line = 0; line < data.budget_lines.size(); ++line) {
    line_start_.push_back(network_->day(data.budget_lines[line].start));
    line_end_.push_back(network_->day(data.budget_lines[line].end));
    lines_of_payer_[slot(data.budget_lines[line].payer)].push_back(static_cast<Index>(line));
  }
  for (auto& lines : lines_of_payer_) {
    std::sort(lines.begin(), lines.end(),
              [this](Index a, Index b) { return line_start_[slot(a)] < line_start_[slot(b)]; });
    std::vector<std::int32_t>& from_day = line_from_day_.emplace_back();
    std::int32_t l = 0;
    for (Day d = 0; d < network_->days(); ++d) {
      while (slot(l) < lines.size() && line_end_[slot(lines[slot(l)])] < d) ++l;
      from_day.push_back(l);
    }
  }
  const std::vector<std::int64_t> spent = spent_by_line(network_->problem(), fixed_schedule(*network_));
  for (std::size_t line = 0; line < spent.size(); ++line)
    money_left_.push_back(data.budget_lines[line].amount - spent[line]);
  for (Index a = 0; a < network_->size(); ++a) {
    if (network_->freedom(a) == Freedom::fixed) grow(a, network_->day(network_->fixed_placement(a).finish), true);
  }
  initial_free_ = free_;
  initial_growing_ = growing_;
  initial_money_ = money_left_;
}

void Timetable::gather_facts() {
  for (std::size_t a = 0; a < network_->problem().data().activities.size(); ++a) {
    const Activity& activity = network_->problem().data().activities[a];
    for (const Mode& mode : activity.modes) {
      const auto first_cost = static_cast<std::uint32_t>(costs_.size());
      std::copy_if(mode.costs.begin(), mode.costs.end(), std::back_inserter(costs_),
                   [](const Cost& cost) { return cost.amount > 0; });
      facts_.push_back({mode.most_likely.count, activity.calendar, first_cost,
                        static_cast<std::uint32_t>(costs_.size()), demands_growing_[a] || !effects_of_[a].empty()});
    }
  }
}

// For the calendars that many activities work on, where the horizon is long. Resources that grow are left to the days:
// they can have more than they began with.
void Timetable::make_skip_indexes(Skipping skipping) {
  const ProblemData& data = network_->problem().data();
  skip_index_of_.assign(data.calendars.size(), -1);
  if (skipping == Skipping::never || words_ == 0) return;
  std::vector<Word> ignored(words_, 0);
  for (const Growing& growing : growing_) {
    const Field& field = fields_[slot(growing.resource)];
    ignored[field.word] |= field.mask << field.shift;
  }
  open_within_ = containment(data.calendars);
  std::vector<std::size_t> users(data.calendars.size(), 0);
  for (const Activity& activity : data.activities) ++users[slot(activity.calendar)];
  for (std::size_t c = 0; c < users.size(); ++c) {
    const bool worth_it = 8 * users[c] >= data.activities.size() && network_->days() >= kLeastDays;
    if (skipping == Skipping::automatic && !worth_it) continue;
    skip_index_of_[c] = static_cast<std::int32_t>(skip_indexes_.size());
    skip_indexes_.emplace_back(data.calendars[c], fields_, ignored, packed_days());
  }
}

void Timetable::reset() {
  for (SkipIndex& index : skip_indexes_) index.reset();
  free_ = initial_free_;
  money_left_ = initial_money_;
  for (std::size_t g = 0; g < growing_.size(); ++g) {
    growing_[g].effect = initial_growing_[g].effect;
    growing_[g].used = initial_growing_[g].used;
  }
}

// A payer that cannot pay moves the day on, never back: the day is found when it suits all of them in one round.
Span Timetable::payable_window(const ModeFacts& mode, Day from) const {
  for (;;) {
    Span window{from, kNever};
    for (std::size_t c = mode.first_cost; c < mode.last_cost; ++c) {
      const Span paid = payable_window(costs_[c], from);
      window = {std::max(window.start, paid.start), std::min(window.finish, paid.finish)};
    }
    if (window.start == from || window.start >= kNever) return window;
    from = window.start;
  }
}

Span Timetable::payable_window(const Cost& cost, Day from) const {
  if (from >= network_->days()) return {kNever, kNever};
  const std::vector<Index>& lines = lines_of_payer_[slot(cost.payer)];
  for (std::size_t l = slot(line_from_day_[slot(cost.payer)][slot(from)]); l < lines.size(); ++l) {
    const auto line = slot(lines[l]);
    if (money_left_[line] >= cost.amount) return {std::max(from, line_start_[line]), line_end_[line]};
  }
  return {kNever, kNever};
}

// Most problems need one word; the loop over words is then none.
std::size_t Timetable::first_misfit(const Word* needed, const std::vector<Day>& days, std::size_t k,
                                    std::size_t end) const {
  if (words_ == 1) {
    const Word need = needed[0], guards = guards_[0];
    const Word* const free = free_.data();
    const Word* const open = open_.data();
    while (k < end && ((((free[days[k]] | guards) - (need & open[days[k]])) & guards) == guards)) ++k;
    return k;
  }
  while (k < end && fits_on(needed, days[k])) ++k;
  return k;
}

Day Timetable::earliest_fit(Index a, Index mode_index, Day from, Day latest_finish) const {
  if (from >= network_->days()) return kNever;
  const ModeFacts& mode = facts(a, mode_index);
  const WorkingCalendar& calendar = network_->problem().data().calendars[slot(mode.calendar)];
  const std::vector<Day>& open_days = calendar.open_days();
  const Word* needed = demand(a, mode_index);
  const auto duration = static_cast<std::size_t>(mode.duration);
  const std::size_t span = std::max<std::size_t>(1, duration);
  const std::int32_t skip = skip_index_of_[slot(mode.calendar)];
  SkipIndex* const index = skip >= 0 && SkipIndex::helps(duration) ? &skip_indexes_[slot(skip)] : nullptr;
  Span payable{kNever, -1};  // days on which a start can be paid; none is known yet
  std::size_t k = slot(calendar.open_before()[slot(std::max(0, from))]);
  while (k + span <= open_days.size()) {
    if (open_days[k] > payable.finish) {
      payable = payable_window(mode, open_days[k]);
      if (payable.start >= network_->days()) return kNever;
      k = slot(calendar.open_before()[slot(payable.start)]);
      if (k + span > open_days.size()) return kNever;
      if (open_days[k] > payable.finish) continue;
    }
    if (open_days[k + span - 1] > latest_finish) return kNever;
    const std::size_t misfit = first_misfit(needed, open_days, k, k + duration);
    if (misfit == k + duration) return open_days[k];
    k = index != nullptr ? next_hopeful(*index, needed, duration, misfit, open_days)
                         : next_fitting(needed, misfit + 1, open_days);
  }
  return kNever;
}

std::size_t Timetable::next_fitting(const Word* needed, std::size_t k, const std::vector<Day>& open_days) const {
  while (k < open_days.size() && !fits_on(needed, open_days[k])) ++k;
  return k;
}

// Every start from here on reaches across a whole chunk that is not ruled out; the run of days that fit begins with
// that chunk or shortly before it.
std::size_t Timetable::next_hopeful(SkipIndex& index, const Word* needed, std::size_t duration, std::size_t misfit,
                                    const std::vector<Day>& open_days) const {
  index.missed(packed_days(), needed, duration, misfit);
  const SkipIndex::Hope hope = index.next_hope(needed, duration, misfit + 1);
  std::size_t k = std::min(hope.chunk, open_days.size());
  while (k > hope.start && fits_on(needed, open_days[k - 1])) --k;
  return k;
}

void Timetable::change(Index a, Index mode_index, Day start, bool take) {
  const ModeFacts& mode = facts(a, mode_index);
  const WorkingCalendar& calendar = network_->problem().data().calendars[slot(mode.calendar)];
  const Day* const first = calendar.open_days().data() + calendar.open_before()[slot(start)];
  const Day* const last = first + mode.duration;
  for (std::size_t w = 0; w < words_; ++w) {
    const Word need = steady_demands_[packed(a, mode_index) + w];
    for (const Day* day = first; day != last; ++day) {
      const std::size_t word = slot(*day) * words_ + w;
      const Word amount = need & open_[word];
      free_[word] += take ? Word{0} - amount : amount;
    }
  }
  if (!skip_indexes_.empty())
    tell_skip_indexes(mode.calendar, &steady_demands_[packed(a, mode_index)], first, last, take);
  pay(mode, start, take);
  if (!mode.grows) return;
  if (demands_growing_[slot(a)]) change_growing(network_->mode(a, mode_index), first, last, take);
  if (!effects_of_[slot(a)].empty()) grow(a, network_->finish(a, start, mode.duration), take);
}

void Timetable::tell_skip_indexes(Index calendar, const Word* needed, const Day* first, const Day* last, bool take) {
  if (first == last) return;
  const ProblemData& data = network_->problem().data();
  for (std::size_t c = 0; c < data.calendars.size(); ++c) {
    if (skip_index_of_[c] < 0) continue;
    SkipIndex& index = skip_indexes_[slot(skip_index_of_[c])];
    const std::vector<std::int32_t>& before = data.calendars[c].open_before();
    const SkipIndex::Run run{slot(before[slot(*first)]), slot(before[slot(last[-1]) + 1]),
                             open_within_[c][slot(calendar)]};
    if (run.first == run.last) continue;
    if (take) {
      index.placed(needed, run);
    } else {
      index.removed(packed_days(), needed, run);
    }
  }
}

void Timetable::change_growing(const Mode& mode, const Day* first, const Day* last, bool take) {
  for (const Demand& demand : mode.demands) {
    const std::int32_t g = growing_of_[slot(demand.resource)];
    if (g < 0) continue;
    Growing& growing = growing_[slot(g)];
    for (const Day* day = first; day != last; ++day) {
      growing.used[slot(*day)] += take ? demand.amount : -demand.amount;
      refresh(growing, *day);
    }
  }
}

void Timetable::pay(const ModeFacts& mode, Day start, bool take) {
  for (std::size_t c = mode.first_cost; c < mode.last_cost; ++c) {
    const Cost& cost = costs_[c];
    const std::vector<Index>& lines = lines_of_payer_[slot(cost.payer)];
    const std::size_t l = slot(line_from_day_[slot(cost.payer)][slot(start)]);
    if (l < lines.size() && line_start_[slot(lines[l])] <= start)
      money_left_[slot(lines[l])] += take ? -cost.amount : cost.amount;
  }
}

void Timetable::grow(Index a, Day finish, bool take) {
  for (const CapacityEffect& effect : effects_of_[slot(a)]) {
    Growing& growing = growing_[slot(growing_of_[slot(effect.resource)])];
    for (Day d = finish + 1; d < network_->days(); ++d) {
      growing.effect[slot(d)] += take ? effect.delta : -effect.delta;
      refresh(growing, d);
    }
  }
}

void Timetable::refresh(const Growing& growing, Day day) {
  const Field& field = fields_[slot(growing.resource)];
  const std::size_t word = slot(day) * words_ + field.word;
  if ((open_[word] & (field.mask << field.shift)) == 0) return;
  const std::int64_t capacity =
      (std::int64_t{growing.base[slot(day)]} + growing.effect[slot(day)]) * growing.percent[slot(day)] / 100;
  set_free(field, day, capacity - growing.used[slot(day)]);
}

void Timetable::set_free(const Field& field, Day day, std::int64_t amount) {
  Word& word = free_[slot(day) * words_ + field.word];
  word &= ~(field.mask << field.shift);
  word |= static_cast<Word>(std::max<std::int64_t>(0, amount)) << field.shift;
}

}  // namespace entente::plan
