// One future, decoded forward in time: day by day, what may start does, in the order of the policy.
//
// A parallel schedule generation scheme (Kelley 1963; as a scheduling policy: Moehring, Radermacher, Weiss 1984,
// doi:10.1007/BF01919323) that decides with what is known in the morning of the day: what has started and finished,
// which conditions are met, which delays still last, and the calendars, declared capacities and money. A duration is
// known when the work is done, a condition on the day it is met. Until then the most likely duration is what is
// expected: work starts only where it would fit beside what is under way, if all of that took as long as expected, and
// would be done within the horizon. Nothing is kept free for what cannot start yet.
//
// What has started is not interrupted. Work that takes longer than expected keeps its resources until it is done, also
// where less is declared by then; such days are counted as short, and nothing starts on top of them.
#pragma once

#include <cstdint>
#include <vector>

#include "risk/policy.h"
#include "risk/world.h"

namespace entente::risk {

// What became of the jobs in a future.
struct Outcome {
  std::vector<Day> start;       // by job; kNever for what did not start within the horizon
  std::vector<Day> finish;      // likewise
  std::vector<Day> short_days;  // by resource: on how many days work under way holds more than there is
};

class Dispatcher {
 public:
  explicit Dispatcher(const Policy& policy);

  // The same world gives the same outcome, whatever came before. Valid until the next call.
  const Outcome& run(const World& world);

 private:
  using Word = std::uint64_t;
  static constexpr std::size_t kBits = 64;

  // Jobs by day, as chains through `next`.
  struct Calendar {
    std::vector<Job> first, next;
    void clear() { std::fill(first.begin(), first.end(), -1); }
    void add(Day day, Job job) {
      next[slot(job)] = first[slot(day)];
      first[slot(day)] = job;
    }
  };

  void begin(const World& world);
  void begin_under_way();
  void open_day(Day today);
  void live_day(Day today);
  void start_what_can(Day today);
  void ask(Job j, Day today);
  bool finish_what_is_done(Day today);
  void count_short(Day today);

  bool is_blocked(Job j, Day today) const {
    const Blocked& blocked = blocked_[slot(j)];
    if (today > blocked.through) return false;
    if (blocked.missing == 0) return true;
    const Word balance = room(blocked.word, blocked.through) - policy_->demands[slot(j) * words_ + blocked.word];
    return (balance & blocked.missing) != blocked.missing;
  }
  void make_ready(Job j) {
    ready_[slot(j) / kBits] |= std::uint64_t{1} << (slot(j) % kBits);
    is_new_ = true;
  }
  bool can_start(Job j, Day today);
  bool fits(Job j, Day today);
  Index line_on(const Price& price, Day today) const;
  bool can_pay(Job j, Day today);
  void start(Job j, Day today);
  void finish(Job j, Day today);
  void notify(Job j, bool of_finish, Day day, Day today);
  void schedule(Job j, Day today);
  void expect_done(Job j, Day expected, Day done);

  Day expected_day(const Link& link, Day today) const;
  bool holds(const Link& link, Day day, Day today) const;
  bool may_finish(Job j, Day today) const;
  void hold_back(Day today);

  void use(Job j, Day from, Day to, bool take);
  void declare(const World& world);
  const Word& room(std::size_t word, Day day) const { return room_[word * slot(policy_->days) + slot(day)]; }
  Word& room(std::size_t word, Day day) { return room_[word * slot(policy_->days) + slot(day)]; }
  void change_capacity(Index resource, Day day, std::int64_t from, std::int64_t to);
  void update_growth(Day today);
  Day expected_growth(const Growth& growth, Day today) const;

  const Policy* policy_;
  const World* world_ = nullptr;
  std::size_t words_;
  Outcome outcome_;

  // By word, day: the guard bits, plus capacity, less what is held or expected to be held. No field can fall below 0:
  // the guard bit is worth more than all demands together. Where it is gone, more is held than there is.
  std::vector<Word> room_;
  std::vector<Word> declared_;  // room with nothing struck, nothing grown and nothing held
  std::vector<std::int64_t> money_;
  std::vector<Day> growth_from_;                   // by growth: counted from this day on; kNever
  std::vector<std::vector<std::int64_t>> growth_;  // by resource, day
  bool growth_settled_ = true;

  // What a job that could not start keeps in mind, so as not to be examined again every day: the last day on which it
  // found no room. While that day stays as it is, it cannot start through that day.
  struct Blocked {
    Day through;
    std::size_t word;
    Word missing;  // guard bits of what was short; 0 where nothing that is given back can help
  };
  std::vector<Blocked> blocked_;  // by job
  Day wake_ = 0;           // before that day nobody has to be asked, unless something is given back or somebody is new
  bool is_freed_ = false;  // something was given back since the last morning
  bool is_new_ = false;    // somebody has become ready
  bool awaits_finish_ = false;  // a milestone waits for what it is to finish with

  std::vector<std::int32_t> awaited_;  // by job: start links still to be heard of
  std::vector<Day> allowed_;           // by job: the latest of the days that links gave
  std::vector<Day> expected_finish_;   // by job that has started
  Calendar releases_, dones_, overruns_;
  std::vector<std::uint64_t> ready_;  // a bit a job; the lowest comes first
  std::vector<Job> over_;             // under way for longer than expected
  std::vector<Job> done_today_;
};

}  // namespace entente::risk
