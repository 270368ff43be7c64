// The problem with a price on what is scarce: capacity by resource and period, money by line, and the closing of each
// need beyond its gap.
//
// Why any prices >= 0 give a bound (Lagrangian relaxation; Fisher 1981, doi:10.1287/mnsc.27.1.1): a roadmap uses no
// more than there is, so paying for its use and being paid for all there is never lowers its value. Without the limits,
// what is left is to choose for each activity a mode and a day, or neither, so that predecessors come before
// successors: a heaviest closed set (Moehring, Schulz, Stork, Uetz 2003, doi:10.1287/mnsc.49.3.330.12737). Left out or
// weakened, each time in favour of more value: maximum lags; lags between modes, where the shortest mode counts for
// all; positions of several days; need n closes by min(gap, points) <= (1 - q) gap + q points for any q in [0, 1].
//
// Prices are integers, profits are rounded up, sums are exact: floating point enters only where a rounding up of 1e-12
// covers it. So no tolerance of a solver stands between the bound and its proof.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/bound/choices.h"
#include "plan/bound/closure.h"
#include "plan/bound/room.h"
#include "plan/network.h"

namespace entente::plan::bound {

struct Fineness {
  std::int32_t grain = 1;   // open days in a position
  std::int32_t period = 7;  // days that share a price
};

// Days of all modes: about the work of one evaluation, at least.
std::size_t count_choices(const Network& network);

// Whether a relaxation of this fineness stays within the limits on memory.
bool is_small_enough(const Network& network, Fineness fineness);

// A price stands for all there is in its row (a resource or a need in a period, a budget line), in units of the value.
class Relaxation {
 public:
  Relaxation(const Network& network, Fineness fineness);

  std::size_t rows() const { return most_.size(); }
  double most(std::size_t row) const { return most_[row]; }  // a price beyond this proves no more

  // Elementary steps of all evaluations so far: the same on every machine.
  std::int64_t work() const { return work_; }

  // The bound under these prices, and into `gradient` the direction in which it grows; both by row. Nothing when
  // numbers are too large to be summed exactly.
  std::optional<double> evaluate(const std::vector<double>& prices, std::vector<double>& gradient);

  // Prices to begin with: nothing but the closing of needs costs.
  std::vector<double> first_prices() const;
  // Prices of another fineness, carried over to the rows of this one.
  std::vector<double> carry_over(const Relaxation& from, const std::vector<double>& prices) const;

 private:
  __extension__ typedef __int128 Wide;

  // What a mode needs and gives, ready for pricing.
  struct PricedDemand {
    std::size_t prefix;  // which of prefixes_
    Index resource;
    std::int64_t amount;
  };
  struct Gain {
    Index need;
    std::int64_t points;  // in the need's unit, at most its gap
  };
  struct PricedMode {
    std::int32_t length;
    std::vector<PricedDemand> demands;
    std::vector<Gain> gains;
  };
  struct Best {
    std::int64_t profit;
    std::int32_t stretch, finish;
  };
  struct NeedScale {
    std::int64_t unit = 1;   // millionths
    std::int64_t worth = 0;  // of one unit closed for a day, in 2^-20 steps, rounded up
  };

  std::int32_t period_of(Day day) const { return (day - network_->first_free_day()) / fineness_.period; }
  std::size_t capacity_row(Index resource, std::int32_t period) const {
    return slot(resource) * periods_ + slot(period);
  }
  std::size_t line_row(Index line) const { return first_line_row_ + slot(line); }
  std::size_t need_row(Index need, std::int32_t period) const {
    return first_need_row_ + slot(need) * periods_ + slot(period);
  }

  void scale_needs();
  void lay_out_rows();
  void prepare_modes();
  PricedMode prepare(const Choices& choices, Index mode);
  void set_prices(const std::vector<double>& prices);
  Wide paid_for_all() const;
  void price(std::size_t number);
  std::int64_t profit(const Choices& choices, const PricedMode& mode, const Stretch& stretch,
                      std::int32_t finish) const;
  Wide weigh();
  void add_use(std::size_t number, std::vector<double>& use) const;

  const Network* network_;
  Fineness fineness_;
  Room room_;
  ChoiceTable table_;
  Closure closure_;
  std::size_t periods_ = 0, first_line_row_ = 0, first_need_row_ = 0;
  double steps_per_value_ = 0;
  std::vector<NeedScale> needs_;
  std::vector<double> most_;            // by row
  std::vector<std::int64_t> there_is_;  // by row
  std::vector<std::int64_t> scale_;     // by row: what a price is divided by; what there is and can grow, at least 1
  std::int64_t from_facts_ = 0;
  std::int64_t choices_ = 0;  // days and modes that are priced in an evaluation
  std::int64_t work_ = 0;
  std::vector<std::vector<PricedMode>> modes_;        // by number in the table, mode
  std::vector<std::vector<std::size_t>> growths_of_;  // by number in the table: which of room_.growths
  std::vector<std::pair<Index, Index>> prefix_keys_;  // resource, calendar
  // By the last prices:
  std::vector<std::int64_t> integer_prices_;             // by row
  std::vector<std::vector<std::int64_t>> prefixes_;      // price of a unit of the resource before an open day
  std::vector<std::vector<std::int64_t>> need_after_;    // by need and day: price of a unit after that day
  std::vector<std::vector<std::int64_t>> growth_after_;  // by growth and day
  std::vector<Best> best_;                               // by node
  std::vector<std::int64_t> weights_;                    // by node
};

}  // namespace entente::plan::bound
