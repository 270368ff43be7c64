// Prices that prove more and more: the volume algorithm (Barahona, Anbil 2000, doi:10.1007/s101070050002).
//
// It walks from the best prices found so far against a running average of the gradients. The average tells what a
// fractional roadmap would use, so the walk does not swing with every single answer.
#pragma once

#include <limits>
#include <vector>

#include "plan/bound/relaxation.h"

namespace entente::plan::bound {

class Volume {
 public:
  Volume(Relaxation& relaxation, std::vector<double> prices);

  // One evaluation. Whether it went on: false when numbers are too large or there is nowhere to go.
  bool step();

  double best() const { return best_; }  // infinite before the first step
  const std::vector<double>& best_prices() const { return centre_; }

 private:
  std::vector<double> next_prices();
  void average(const std::vector<double>& gradient);

  Relaxation* relaxation_;
  std::vector<double> centre_, gradient_, average_, trial_;
  double best_ = std::numeric_limits<double>::infinity();
  double target_ = 0;
  double step_factor_ = 1;
  double weight_ = 0.7;  // of a new gradient in the average, at most
  int rejected_ = 0, steps_ = 0;
};

}  // namespace entente::plan::bound
