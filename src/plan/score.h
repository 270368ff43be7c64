// How good a decoded list is, and which of two is better.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/network.h"
#include "plan/roadmap.h"

namespace entente::plan {

struct Score {
  std::int32_t missing = 0;  // required activities without a place
  double value = 0;
  std::int64_t cost = 0;  // of the free activities
  Day finish = -1;        // the latest of the selected activities
};

// The order of the stages. In the first, value alone counts (for the makespan, finish alone); what is missing comes
// before all else.
bool better(Objective objective, const Score& a, const Score& b);
// In the second, cost and then finish count among what is worth at least `floor`; whatever is worth less comes after
// that.
bool cheaper(const Score& a, const Score& b, double floor);

// The value of a schedule from the finish days alone: the same sum as evaluate(), arranged for the inner loop.
class ValueMeter {
 public:
  explicit ValueMeter(const Network& network);
  // `spans` and `modes` by activity; a start below 0 means not selected. Not for use by two threads at once.
  double value(const std::vector<Span>& spans, const std::vector<Index>& modes);
  // What one need is worth in it; the sum over the needs is the value.
  double value_of_need(std::size_t need, const std::vector<Span>& spans, const std::vector<Index>& modes);

 private:
  struct Term {
    Index activity;
    std::size_t first_points;  // where the activity's points by mode begin
  };
  struct Need {
    std::int64_t gap;
    double weight_per_closed_day;  // weight / (gap x days)
    std::vector<Term> terms;
  };
  std::vector<Need> needs_;
  std::vector<std::int64_t> points_;
  std::vector<std::pair<Day, std::int64_t>> gains_;  // scratch
  Day last_day_;
};

}  // namespace entente::plan
