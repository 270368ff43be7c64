#include "risk/dispatcher.h"

#include <algorithm>
#include <bit>

namespace entente::risk {
Dispatcher::Dispatcher(const Policy& policy) : policy_(&policy), words_(policy.packing.words()) {
  const std::size_t jobs = policy.jobs.size();
  const std::size_t days = slot(policy.days);
  const std::size_t resources = policy.capacity.size();
  outcome_.start.resize(jobs);
  outcome_.finish.resize(jobs);
  outcome_.short_days.resize(resources);
  awaited_.resize(jobs);
  blocked_.resize(jobs);
  allowed_.resize(jobs);
  expected_finish_.resize(jobs);
  for (Calendar* calendar : {&releases_, &dones_, &overruns_}) {
    calendar->first.resize(days);
    calendar->next.resize(jobs);
  }
  ready_.resize((jobs + kBits - 1) / kBits);
  for (std::size_t w = 0; w < words_; ++w) room_.insert(room_.end(), days, policy.packing.guards[w]);
  growth_from_.resize(policy.growths.size());
  growth_.assign(resources, std::vector<std::int64_t>(policy.growths.empty() ? 0 : days));
  for (std::size_t r = 0; r < resources; ++r) {
    for (Day d = 0; d < policy.days; ++d) {
      change_capacity(static_cast<Index>(r), d, 0, policy.capacity_on(static_cast<Index>(r), d, 1, 0));
    }
  }
  declared_ = room_;
}

const Outcome& Dispatcher::run(const World& world) {
  begin(world);
  for (Day today = policy_->first_day; today < policy_->days; ++today) {
    open_day(today);
    live_day(today);
    count_short(today);
  }
  return outcome_;
}

void Dispatcher::begin(const World& world) {
  world_ = &world;
  std::fill(outcome_.start.begin(), outcome_.start.end(), kNever);
  std::fill(outcome_.finish.begin(), outcome_.finish.end(), kNever);
  std::fill(outcome_.short_days.begin(), outcome_.short_days.end(), 0);
  std::fill(ready_.begin(), ready_.end(), std::uint64_t{0});
  std::fill(blocked_.begin(), blocked_.end(), Blocked{-1, 0, 0});
  is_new_ = is_freed_ = awaits_finish_ = false;
  wake_ = 0;
  releases_.clear();
  dones_.clear();
  overruns_.clear();
  over_.clear();
  money_ = policy_->money;
  declare(world);
  for (std::size_t j = 0; j < policy_->jobs.size(); ++j) {
    awaited_[j] = policy_->jobs[j].awaited;
    allowed_[j] = world.release[j];
  }
  const auto jobs = static_cast<Job>(policy_->jobs.size());
  for (Job j = 0; j < jobs; ++j) {
    if (!policy_->jobs[slot(j)].under_way && awaited_[slot(j)] == 0) schedule(j, policy_->first_day - 1);
  }
  begin_under_way();
}

// They are under way and cost nothing more. Not done by the status date, they are done on the next open day at the
// earliest.
void Dispatcher::begin_under_way() {
  const auto jobs = static_cast<Job>(policy_->jobs.size());
  for (Job j = 0; j < jobs; ++j) {
    const PlannedJob& job = policy_->jobs[slot(j)];
    if (!job.under_way) continue;
    const WorkingCalendar& calendar = policy_->calendar(job);
    const auto& pauses = world_->pauses[slot(job.pause_class)];
    outcome_.start[slot(j)] = job.start;
    const Day done = std::max(day_done(calendar, pauses, job.start, world_->duration[slot(j)]),
                              first_working_day(calendar, pauses, policy_->first_day));
    use(j, policy_->first_day, job.finish, true);
    expect_done(j, job.finish, done);
    notify(j, false, job.start, policy_->first_day - 1);
  }
}

// What is in store for the day: who may start, and who is still at work against expectation.
void Dispatcher::open_day(Day today) {
  for (Job j = releases_.first[slot(today)]; j >= 0; j = releases_.next[slot(j)]) make_ready(j);
  for (Job j = overruns_.first[slot(today)]; j >= 0; j = overruns_.next[slot(j)]) over_.push_back(j);
  std::erase_if(over_, [&](Job j) { return outcome_.finish[slot(j)] < today; });
  for (const Job j : over_) use(j, today, today, true);
  if (!growth_settled_) update_growth(today);
}

// What finishes today can let something start today that takes no time, or that need not wait for the next day. What it
// gives back is free from tomorrow on.
void Dispatcher::live_day(Day today) {
  if (is_new_ || is_freed_ || today >= wake_) start_what_can(today);
  is_freed_ = false;
  if (dones_.first[slot(today)] < 0) return;
  while (finish_what_is_done(today)) {
    if (is_new_ || awaits_finish_) start_what_can(today);
  }
  hold_back(today);
}

void Dispatcher::start_what_can(Day today) {
  awaits_finish_ = false;
  do {
    is_new_ = false;
    wake_ = kNever;
    for (std::size_t w = 0; w < ready_.size(); ++w) {
      for (std::uint64_t left = ready_[w]; left != 0;) {
        const auto bit = static_cast<std::size_t>(std::countr_zero(left));
        ask(static_cast<Job>(w * kBits + bit), today);
        // A start may have made others ready: those further on have their turn now, the others in the next round.
        left = bit + 1 < kBits ? ready_[w] & (~std::uint64_t{0} << (bit + 1)) : 0;
      }
    }
  } while (is_new_);
}

void Dispatcher::ask(Job j, Day today) {
  Day& through = blocked_[slot(j)].through;
  if (!is_blocked(j, today)) {
    through = -1;
    if (can_start(j, today)) return;
  }
  wake_ = std::min(wake_, std::max(through, today) + 1);
}

bool Dispatcher::can_start(Job j, Day today) {
  const PlannedJob& job = policy_->jobs[slot(j)];
  const WorkingCalendar& calendar = policy_->calendar(job);
  const auto& open_before = calendar.open_before();
  if (open_before[slot(today) + 1] == open_before[slot(today)]) return false;
  for (const Pause& pause : world_->pauses[slot(job.pause_class)]) {
    if (pause.from <= today && today <= pause.to) return false;
  }
  for (const Link& link : job.leads_in) {
    if (!holds(link, today, today)) return false;
  }
  if (job.is_milestone && !may_finish(j, today)) {
    awaits_finish_ = true;
    return false;
  }
  if (!fits(j, today)) return false;
  if (!can_pay(j, today)) return false;
  start(j, today);
  return true;
}

// Whether it fits beside what is under way, if that and it take as long as expected, and would be done within the
// horizon. Where not, finds a day that forbids it for long: the end of a stretch from today, or the last of the others.
bool Dispatcher::fits(Job j, Day today) {
  const PlannedJob& job = policy_->jobs[slot(j)];
  const WorkingCalendar& calendar = policy_->calendar(job);
  const auto& open_days = calendar.open_days();
  const std::size_t first = slot(calendar.open_before()[slot(today)]);
  const std::size_t span = slot(std::max(1, job.estimate));
  if (first + span > open_days.size()) {
    blocked_[slot(j)] = {kNever, 0, 0};
    return false;
  }
  if (job.is_milestone) return true;
  for (std::size_t w = 0; w < words_; ++w) {
    const Word demand = policy_->demands[slot(j) * words_ + w];
    const Word asked = policy_->asked[slot(j) * words_ + w];
    if (asked == 0) continue;
    const Word* const rooms = &room(w, 0);
    const auto missing_on = [&](std::size_t i) { return asked & ~(rooms[open_days[i]] - demand); };
    std::size_t misfit = first;
    if (missing_on(first) != 0) {
      while (misfit + 1 < first + span && missing_on(misfit + 1) != 0) ++misfit;
    } else {
      misfit = first + span - 1;
      while (misfit > first && missing_on(misfit) == 0) --misfit;
      if (misfit == first) continue;
    }
    blocked_[slot(j)] = {open_days[misfit], w, missing_on(misfit)};
    return false;
  }
  return true;
}

// The line of these that covers the day; -1.
Index Dispatcher::line_on(const Price& price, Day today) const {
  const auto& lines = policy_->network->problem().data().budget_lines;
  for (const Index line : price.lines) {
    const plan::BudgetLine& budget = lines[slot(line)];
    if (policy_->network->day(budget.start) <= today && today <= policy_->network->day(budget.end)) return line;
  }
  return -1;
}

// Whether every payer can. Nothing is ever paid back, so who cannot pay today cannot before the next line begins.
bool Dispatcher::can_pay(Job j, Day today) {
  const auto& lines = policy_->network->problem().data().budget_lines;
  bool payable = true;
  for (const Price& price : policy_->jobs[slot(j)].prices) {
    const Index line = line_on(price, today);
    if (line >= 0 && money_[slot(line)] >= price.amount) continue;
    Day next = kNever;
    for (const Index other : price.lines) {
      const Day begins = policy_->network->day(lines[slot(other)].start);
      if (begins > today && money_[slot(other)] >= price.amount) next = std::min(next, begins);
    }
    Day& through = blocked_[slot(j)].through;
    blocked_[slot(j)] = {payable ? next - 1 : std::max(through, next - 1), 0, 0};
    payable = false;
  }
  return payable;
}

void Dispatcher::start(Job j, Day today) {
  const PlannedJob& job = policy_->jobs[slot(j)];
  const WorkingCalendar& calendar = policy_->calendar(job);
  ready_[slot(j) / kBits] &= ~(std::uint64_t{1} << (slot(j) % kBits));
  outcome_.start[slot(j)] = today;
  for (const Price& price : job.prices) money_[slot(line_on(price, today))] -= price.amount;
  const Day expected = day_done(calendar, {}, today, job.estimate);
  if (!job.is_milestone) use(j, today, expected, true);
  expect_done(j, expected, day_done(calendar, world_->pauses[slot(job.pause_class)], today, world_->duration[slot(j)]));
  notify(j, false, today, today);
}

void Dispatcher::expect_done(Job j, Day expected, Day done) {
  expected_finish_[slot(j)] = expected;
  if (done < policy_->days) dones_.add(done, j);
  if (done > expected && expected + 1 < policy_->days) overruns_.add(expected + 1, j);
}

// The work of these is done. Some have to wait for another with which they are to finish: they stay in the day's chain.
bool Dispatcher::finish_what_is_done(Day today) {
  done_today_.clear();
  for (Job j = dones_.first[slot(today)]; j >= 0; j = dones_.next[slot(j)]) done_today_.push_back(j);
  if (done_today_.empty()) return false;
  dones_.first[slot(today)] = -1;
  if (done_today_.size() > 1) {
    std::sort(done_today_.begin(), done_today_.end(), [this](Job a, Job b) {
      return policy_->network->rank(policy_->jobs[slot(a)].activity) <
             policy_->network->rank(policy_->jobs[slot(b)].activity);
    });
  }
  bool finished = false;
  for (const Job j : done_today_) {
    if (may_finish(j, today)) {
      finish(j, today);
      finished = true;
    } else {
      dones_.add(today, j);
    }
  }
  return finished;
}

// Nobody who was waited for has come today: on to the next working day.
void Dispatcher::hold_back(Day today) {
  for (Job j = dones_.first[slot(today)]; j >= 0;) {
    const Job following = dones_.next[slot(j)];
    const PlannedJob& job = policy_->jobs[slot(j)];
    const Day next = first_working_day(policy_->calendar(job), world_->pauses[slot(job.pause_class)], today + 1);
    const Day expected = expected_finish_[slot(j)];
    if (expected >= today && next > expected && expected + 1 < policy_->days) overruns_.add(expected + 1, j);
    if (next < policy_->days) dones_.add(next, j);
    j = following;
  }
}

bool Dispatcher::may_finish(Job j, Day today) const {
  const PlannedJob& job = policy_->jobs[slot(j)];
  return job.finish_from <= today && std::all_of(job.finishes_in.begin(), job.finishes_in.end(),
                                                 [&](const Link& link) { return holds(link, today, today); });
}

void Dispatcher::finish(Job j, Day today) {
  outcome_.finish[slot(j)] = today;
  if (!policy_->jobs[slot(j)].is_milestone && expected_finish_[slot(j)] > today) {
    use(j, today + 1, expected_finish_[slot(j)], false);
    is_freed_ = true;
  }
  notify(j, true, today, today);
}

void Dispatcher::notify(Job j, bool of_finish, Day day, Day today) {
  for (const Link& link : policy_->jobs[slot(j)].out) {
    if (link.from_finish != of_finish) continue;
    allowed_[slot(link.other)] = std::max(allowed_[slot(link.other)], day + link.min);
    if (--awaited_[slot(link.other)] == 0) schedule(link.other, today);
  }
}

void Dispatcher::schedule(Job j, Day today) {
  const Day day = std::max(allowed_[slot(j)], policy_->first_day);
  if (day <= today)
    make_ready(j);
  else if (day < policy_->days)
    releases_.add(day, j);
}

// Whether the link allows the successor's day. One that can bind before the predecessor's day is known goes by what is
// expected of it.
bool Dispatcher::holds(const Link& link, Day day, Day today) const {
  const Day known = link.from_finish ? outcome_.finish[slot(link.other)] : outcome_.start[slot(link.other)];
  if (known <= today) return day >= known + link.min;
  return link.is_lead && day >= expected_day(link, today) + link.min;
}

Day Dispatcher::expected_day(const Link& link, Day today) const {
  const PlannedJob& other = policy_->jobs[slot(link.other)];
  const Day started = outcome_.start[slot(link.other)];
  if (started > today) {
    const Day late = std::max(0, today - other.start);
    return late + (link.from_finish ? other.finish : other.start);
  }
  return link.from_finish ? std::max(today, expected_finish_[slot(link.other)]) : started;
}

void Dispatcher::use(Job j, Day from, Day to, bool take) {
  const WorkingCalendar& calendar = policy_->calendar(policy_->jobs[slot(j)]);
  const auto& open_before = calendar.open_before();
  const auto& open_days = calendar.open_days();
  const Day end = std::min(to + 1, policy_->days);
  if (from >= end) return;
  for (std::size_t w = 0; w < words_; ++w) {
    const Word amount = policy_->demands[slot(j) * words_ + w];
    if (amount == 0) continue;
    const Word change = take ? Word{0} - amount : amount;
    Word* const rooms = &room(w, 0);
    const Day* const last = open_days.data() + open_before[slot(end)];
    for (const Day* day = open_days.data() + open_before[slot(from)]; day < last; ++day) rooms[*day] += change;
  }
}

void Dispatcher::count_short(Day today) {
  for (std::size_t w = 0; w < words_; ++w) {
    const Word guards = policy_->packing.guards[w];
    const Word balance = room(w, today);
    if ((balance & guards) == guards) continue;
    for (std::size_t r = 0; r < outcome_.short_days.size(); ++r) {
      if (policy_->packing.fields[r].word != w) continue;
      if ((balance & policy_->packing.guard(static_cast<Index>(r))) == 0) ++outcome_.short_days[r];
    }
  }
}

void Dispatcher::change_capacity(Index resource, Day day, std::int64_t from, std::int64_t to) {
  const PackedFields::Field& field = policy_->packing.fields[slot(resource)];
  // More than all demands together is as good as that; so is what is not checked.
  const auto held = [&](std::int64_t amount) {
    return amount < 0 ? field.mask : std::min(static_cast<Word>(amount), field.mask);
  };
  room(field.word, day) += (held(to) - held(from)) << field.shift;
}

void Dispatcher::declare(const World& world) {
  room_ = declared_;
  for (std::size_t r = 0; r < world.factor.size(); ++r) {
    if (world.factor[r] == 1) continue;
    const auto resource = static_cast<Index>(r);
    for (Day d = policy_->first_day; d < policy_->days; ++d) {
      change_capacity(resource, d, policy_->capacity_on(resource, d, 1, 0),
                      policy_->capacity_on(resource, d, world.factor[r], 0));
    }
  }
  if (policy_->growths.empty()) return;
  for (auto& growth : growth_) std::fill(growth.begin(), growth.end(), 0);
  std::fill(growth_from_.begin(), growth_from_.end(), kNever);
  growth_settled_ = false;
}

// The day from which a growth counts, as far as anybody knows: what has not begun is expected as planned until it is
// late, what is under way until it takes longer than expected.
Day Dispatcher::expected_growth(const Growth& growth, Day today) const {
  const Day finished = outcome_.finish[slot(growth.job)];
  if (finished < today) return finished + 1;
  const PlannedJob& job = policy_->jobs[slot(growth.job)];
  const Day started = outcome_.start[slot(growth.job)];
  const Day expected = started < today ? expected_finish_[slot(growth.job)] : today <= job.start ? job.finish : kNever;
  return expected < today ? kNever : std::min(kNever, expected + 1);
}

void Dispatcher::update_growth(Day today) {
  growth_settled_ = true;
  for (std::size_t g = 0; g < policy_->growths.size(); ++g) {
    const Growth& growth = policy_->growths[g];
    if (outcome_.finish[slot(growth.job)] >= today) growth_settled_ = false;
    const Day from = expected_growth(growth, today);
    if (from == growth_from_[g]) continue;
    auto& grown = growth_[slot(growth.resource)];
    const double factor = world_->factor[slot(growth.resource)];
    const bool is_later = from > growth_from_[g];
    const Day end = std::min(policy_->days, std::max(from, growth_from_[g]));
    for (Day d = std::min(from, growth_from_[g]); d < end; ++d) {
      const std::int64_t before = grown[slot(d)];
      grown[slot(d)] += is_later ? -growth.delta : growth.delta;
      change_capacity(growth.resource, d, policy_->capacity_on(growth.resource, d, factor, before),
                      policy_->capacity_on(growth.resource, d, factor, grown[slot(d)]));
    }
    growth_from_[g] = from;
    is_freed_ = true;
  }
}

}  // namespace entente::risk
