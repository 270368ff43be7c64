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
#include "plan/bound/rows.h"
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

class Relaxation {
 public:
  // The network must outlive it, and it must be small enough.
  Relaxation(const Network& network, Fineness fineness);

  const Rows& rows() const { return rows_; }
  // Elementary steps of all evaluations so far: the same on every machine.
  std::int64_t work() const { return work_; }

  // The bound under these prices, and into `gradient` the direction in which it grows; both by row. Nothing when
  // numbers are too large to be summed exactly.
  std::optional<double> evaluate(const std::vector<double>& prices, std::vector<double>& gradient);

 private:
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

  void prepare_modes();
  PricedMode prepare(const Choices& choices, Index mode);
  void set_prices(const std::vector<double>& prices);
  void sum_prefix(std::size_t key);
  void price(std::size_t number);
  std::int64_t profit(const Choices& choices, const PricedMode& mode, const Stretch& stretch,
                      std::int32_t finish) const;
  Wide weigh();
  void add_use(std::size_t number, std::vector<double>& use) const;

  const Network* network_;
  Room room_;
  Rows rows_;
  ChoiceTable table_;
  Closure closure_;
  std::int64_t choices_ = 0;  // days and modes that are priced in an evaluation
  std::int64_t work_ = 0;
  std::vector<std::vector<PricedMode>> modes_;        // by number in the table, mode
  std::vector<std::vector<std::size_t>> growths_of_;  // by number in the table: which of room_.growths
  std::vector<std::pair<Index, Index>> prefix_keys_;  // resource, calendar
  // By the last prices:
  std::vector<std::int64_t> prices_;                     // by row
  std::vector<std::vector<std::int64_t>> prefixes_;      // price of a unit of the resource before an open day
  std::vector<std::vector<std::int64_t>> need_after_;    // by need and day: price of a unit after that day
  std::vector<std::vector<std::int64_t>> growth_after_;  // by growth and day
  std::vector<Best> best_;                               // by node
  std::vector<std::int64_t> weights_;                    // by node
};

}  // namespace entente::plan::bound
