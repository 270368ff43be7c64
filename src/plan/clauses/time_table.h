// Time-table reasoning on the cumulative constraint: what must run at a moment whatever is decided (from the latest
// start to the earliest finish) takes its capacity from all others then.
//
// Explanations are pointwise (Schutt, Feydy, Stuckey, Wallace 2011, doi:10.1007/s10601-010-9103-2): of a task that runs
// at t only "it starts after t - duration and by t" is needed.
#pragma once

#include <vector>

#include "plan/clauses/cumulative.h"

namespace entente::plan::clauses {

class TimeTable final : public Propagator {
 public:
  // Adds it to the solver.
  static void add(Solver& solver, std::vector<Task> tasks, std::int32_t capacity);

  bool propagate(Solver& solver) override;
  int cost() const override { return 1; }

 private:
  TimeTable(std::vector<Task> tasks, std::int32_t capacity) : tasks_(std::move(tasks)), capacity_(capacity) {}

  // Fills the profile; whether it leaves some task no room somewhere.
  bool fill(const Solver& solver);
  void sum_up();
  std::int64_t height(std::int32_t t) const { return profile_[static_cast<std::size_t>(t - begin_)]; }
  bool check_overload(Solver& solver);
  bool raise_start(Solver& solver, std::size_t at);
  bool lower_start(Solver& solver, std::size_t at);
  bool exclude(Solver& solver, std::size_t at);
  // Where there is no room beside the others: the profile is above `limit`, outside [own_from, own_to), which the task
  // itself must cover and which has been found not to be overloaded.
  struct Blocked {
    const std::int64_t* profile;
    std::int32_t limit;
    std::int32_t own_from, own_to;
    bool operator()(std::int32_t t) const { return profile[t] > limit && (t < own_from || t >= own_to); }
  };
  Blocked blocked(const Solver& solver, const Task& task) const;
  // Adds to the reason those that must run at t, the greatest first, until they hold more than `limit`.
  void explain_height(const Solver& solver, std::int32_t t, std::int32_t limit, const Task* except);

  struct Compulsory {  // runs over [from, to) at least
    std::int32_t from, to, amount;
  };

  std::vector<Task> tasks_;
  std::int32_t capacity_;
  std::vector<Compulsory> compulsory_;
  std::int32_t begin_ = 0;  // of the profile
  std::vector<std::int64_t> profile_;
  std::int64_t peak_ = 0;                     // of the profile
  std::int32_t busy_from_ = 0, busy_to_ = 0;  // outside there is room for any task
  Literals why_;
  bool changed_ = false;
};

}  // namespace entente::plan::clauses
