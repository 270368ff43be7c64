// What has a price: each resource in each period, each budget line, each need in each period.
//
// A row's price is told in units of the value and stands for all there is in the row, so that prices of all rows are of
// one size. What is computed with are integers: for one unit of a resource on a day, of money, or of points on a day.
// The whole weight of the needs is worth 2^41 steps, and points are counted in 2^-20 of a step.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/bound/room.h"
#include "plan/network.h"

namespace entente::plan::bound {

__extension__ typedef __int128 Wide;

inline constexpr int kFineBits = 20;
// From 2^-20 of a step to steps, rounded up.
constexpr std::int64_t coarse(std::int64_t fine) {
  return (fine + (std::int64_t{1} << kFineBits) - 1) >> kFineBits;
}

class Rows {
 public:
  // `period`: days that share a price.
  Rows(const Network& network, const Room& room, std::int32_t period);

  std::size_t size() const { return there_is_.size(); }
  std::size_t of_capacity(Index resource, Day day) const { return slot(resource) * periods_ + slot(period_of(day)); }
  std::size_t of_line(Index line) const { return first_line_ + slot(line); }
  std::size_t of_need(Index need, Day day) const { return first_need_ + slot(need) * periods_ + slot(period_of(day)); }
  Day end_of_period(Day day) const;  // the day after its last one

  // The unit in which points of a need are counted, in millionths: all that can be given is a multiple.
  std::int64_t unit(Index need) const { return units_[slot(need)]; }
  // A price beyond this proves no more.
  double most(std::size_t row) const { return most_[row]; }
  // How the bound grows with the price of a row, when so much of it is used (of a need: given).
  double gradient(std::size_t row, double used) const;

  std::vector<std::int64_t> integer_prices(const std::vector<double>& prices) const;
  // What there is in all rows at its price, and what facts are worth: in steps, rounded up.
  Wide paid_for_all(const std::vector<std::int64_t>& integer_prices) const;
  // In units of the value, rounded up.
  double value_of(Wide steps) const;

  // Prices to begin with: only points cost.
  std::vector<double> first_prices() const;
  // Prices of the same network's rows of another period.
  std::vector<double> carry_over(const Rows& from, const std::vector<double>& prices) const;

 private:
  std::int32_t period_of(Day day) const { return (day - first_day_) / period_; }
  bool is_of_need(std::size_t row) const { return row >= first_need_; }
  // What a unit of the row's need is worth when it is closed for a day, in 2^-20 of a step, rounded up.
  std::int64_t worth(std::size_t row) const { return worth_[(row - first_need_) / periods_]; }
  void find_units(const ProblemData& data);
  void find_worth(const ProblemData& data, const Room& room);
  void count_what_there_is(const ProblemData& data, const Room& room);

  Day first_day_, days_;
  std::int32_t period_;
  std::size_t resources_, needs_, periods_, first_line_, first_need_;
  double steps_per_value_ = 0;
  std::vector<std::int64_t> units_, worth_;  // by need
  std::vector<double> most_;                 // by row
  std::vector<std::int64_t> there_is_;       // by row: capacity days, money, missing point days
  std::vector<std::int64_t> scale_;          // by row: what there is and what it can grow, at least 1
  std::int64_t from_facts_ = 0;
};

}  // namespace entente::plan::bound
