// Energetic reasoning on the cumulative constraint: the work that must fall into an interval may not exceed what the
// capacity offers in it.
//
// Intervals run from an earliest start to a latest finish, and the compulsory parts of all other tasks count as well
// (time-table edge finding: Vilim 2011, doi:10.1007/978-3-642-21311-3_22; explained: Schutt, Feydy, Stuckey 2013,
// doi:10.1007/978-3-642-38171-3_16). It only finds contradictions; slack in the work goes into a weaker reason. It runs
// where a length of the plan is assumed and nothing else is decided: deeper down it halves the speed and saves few
// conflicts.
#pragma once

#include <vector>

#include "plan/clauses/cumulative.h"

namespace entente::plan::clauses {

class Energy final : public Propagator {
 public:
  static void add(Solver& solver, std::vector<Task> tasks, std::int32_t capacity);

  bool propagate(Solver& solver) override;
  int cost() const override { return 2; }

 private:
  Energy(std::vector<Task> tasks, std::int32_t capacity) : tasks_(std::move(tasks)), capacity_(capacity) {}

  struct Window {
    std::int32_t earliest, latest;  // start
    std::int32_t duration, amount;
    std::size_t task;

    std::int32_t end() const { return latest + duration; }
    std::int32_t compulsory() const { return std::max(0, earliest + duration - latest); }
    // The least time that it runs within [from, to), wherever it is put.
    std::int32_t within(std::int32_t from, std::int32_t to) const;
  };
  void collect(const Solver& solver);
  // The work of the compulsory parts in [from, to).
  std::int64_t compulsory_work(std::int32_t from, std::int32_t to) const;
  bool fail(Solver& solver, std::int32_t from, std::int32_t to);

  std::vector<Task> tasks_;
  std::int32_t capacity_;
  std::vector<Window> windows_;  // the latest start first
  std::vector<std::int32_t> ends_;
  std::int32_t begin_ = 0;
  std::vector<std::int64_t> compulsory_;  // work of the compulsory parts before begin + i
  Literals why_;
};

}  // namespace entente::plan::clauses
