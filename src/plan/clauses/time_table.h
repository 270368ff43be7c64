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

  // Fills the profile; whether anything must run at all.
  bool fill(const Solver& solver);
  std::int32_t height(std::int32_t t) const { return profile_[static_cast<std::size_t>(t - begin_)]; }
  bool check_overload(Solver& solver);
  bool raise_start(Solver& solver, std::size_t at);
  bool lower_start(Solver& solver, std::size_t at);
  bool exclude(Solver& solver, std::size_t at);
  // What the others must hold at t, and for how much of it there is room beside the task.
  bool too_much_beside(const Solver& solver, const Task& task, std::int32_t t) const;
  // Adds to the reason those that must run at t, the greatest first, until they hold more than `limit`.
  void explain_height(const Solver& solver, std::int32_t t, std::int32_t limit, const Task* except);

  std::vector<Task> tasks_;
  std::int32_t capacity_;
  std::int32_t begin_ = 0, end_ = 0;          // the profile covers [begin, end)
  std::int32_t busy_from_ = 0, busy_to_ = 0;  // something must run only within
  std::vector<std::int32_t> profile_;
  Literals why_;
  bool changed_ = false;
};

}  // namespace entente::plan::clauses
