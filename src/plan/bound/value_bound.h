// The best proven upper bound on the value so far: no roadmap of the problem has a greater one.
//
// It begins with the earliest dates and goes on with prices (relaxation.h), coarse first, then by finer periods: each
// step is one evaluation, and the bound never rises.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "plan/bound/relaxation.h"
#include "plan/bound/volume.h"
#include "plan/network.h"

namespace entente::plan::bound {

class ValueBound {
 public:
  // The network must outlive it.
  explicit ValueBound(const Network& network);

  double best() const { return best_; }
  // Nothing is to be expected of further steps.
  bool done() const;
  // One step, if there is one: the making of a level, or an evaluation, which takes milliseconds on a programme of some
  // hundred activities.
  void step();
  // Elementary steps done: the same for the same problem on every machine.
  std::int64_t work() const { return work_done_ + (relaxation_ ? relaxation_->work() : 0); }

 private:
  void refine();
  bool is_slow() const;

  const Network* network_;
  double best_;
  std::size_t level_ = 0;  // the next one
  std::int64_t work_done_ = 0;
  std::unique_ptr<Relaxation> relaxation_;
  std::unique_ptr<Volume> volume_;
  std::vector<double> history_;  // the bound of this level after each step
};

}  // namespace entente::plan::bound
