// What more a schedule would be worth with something added, without evaluating all of it again.
#pragma once

#include <utility>
#include <vector>

#include "plan/improve.h"
#include "plan/problem.h"
#include "plan/schedule.h"

namespace entente::plan {

class GainLedger {
 public:
  GainLedger(const Problem& problem, const Schedule& schedule);

  // The value with the insertions less the value without; the same as the difference of two evaluations.
  double gain(const Insertions& insertions) const;
  // The schedule changes: something is put in, or taken out.
  void put(const Insertions& insertions);
  void take(const Insertion& selected);
  // What the value would lose without an activity that the schedule has.
  double loss(const Insertion& selected) const;

 private:
  // Of one need: finish and level points, in millionths, of each activity that contributes.
  using Gains = std::vector<std::pair<Date, std::int64_t>>;

  template <class ByNeed>
  void add(Index a, const Placement& placement, ByNeed& by_need) const;
  double value_of_need(std::size_t n, Gains gains) const;

  const Problem* problem_;
  std::vector<Gains> gains_;
};

}  // namespace entente::plan
