#include "plan/bound/rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "plan/evaluate.h"

namespace entente::plan::bound {
namespace {

constexpr double kWholeValue = 0x1p41;
constexpr double kFine = 1 << kFineBits;
constexpr double kRoundedUp = 1 + 1e-12;
constexpr double kFirstPriceOfNeeds = 0.4;  // of the most

double whole_weight(const ProblemData& data) {
  double sum = 0;
  for (const Need& need : data.needs) sum += need.weight.to_double();
  return sum;
}

}  // namespace

Rows::Rows(const Network& network, const Room& room, std::int32_t period)
    : first_day_(network.first_free_day()),
      days_(network.days()),
      period_(period),
      resources_(room.capacity.size()),
      needs_(room.missing.size()),
      periods_(slot(std::max(0, days_ - first_day_ + period - 1) / period)),
      first_line_(resources_ * periods_),
      first_need_(first_line_ + room.money.size()),
      there_is_(first_need_ + needs_ * periods_, 0) {
  const ProblemData& data = network.problem().data();
  const double whole = whole_weight(data);
  steps_per_value_ = whole > 0 ? kWholeValue / whole : 0;
  find_units(data);
  find_worth(data, room);
  count_what_there_is(data, room);
  most_.assign(size(), whole);
  for (std::size_t row = first_need_; row < size(); ++row) {
    const double steps = static_cast<double>(there_is_[row]) * static_cast<double>(worth(row)) / kFine;
    most_[row] = whole > 0 ? steps / steps_per_value_ : 0;
  }
}

Day Rows::end_of_period(Day day) const {
  return std::min(days_, first_day_ + (period_of(day) + 1) * period_);
}

void Rows::find_units(const ProblemData& data) {
  for (const Need& need : data.needs) units_.push_back(need.gap.millionths());
  for (const Activity& activity : data.activities) {
    for (const Contribution& contribution : activity.contributions) {
      std::int64_t& unit = units_[slot(contribution.need)];
      for (const Mode& mode : activity.modes) {
        unit = std::gcd(unit, effective_points(contribution.points, mode.effect_factor).millionths());
      }
    }
  }
}

void Rows::find_worth(const ProblemData& data, const Room& room) {
  for (std::size_t n = 0; n < needs_; ++n) {
    const auto units = static_cast<double>(data.needs[n].gap.millionths() / units_[n]);
    const double steps = data.needs[n].weight.to_double() * steps_per_value_ * kFine;
    worth_.push_back(static_cast<std::int64_t>(std::ceil(steps / units / days_ * kRoundedUp)));
    for (const std::int64_t missing : room.missing[n]) {
      from_facts_ += coarse((data.needs[n].gap.millionths() - missing) / units_[n] * worth_[n]);
    }
  }
}

void Rows::count_what_there_is(const ProblemData& data, const Room& room) {
  for (Day d = first_day_; d < days_; ++d) {
    for (Index r = 0; r < static_cast<Index>(resources_); ++r) {
      const std::int32_t capacity = room.capacity[slot(r)][slot(d)];
      if (capacity != kNotChecked) there_is_[of_capacity(r, d)] += capacity;
    }
    for (Index n = 0; n < static_cast<Index>(needs_); ++n) {
      there_is_[of_need(n, d)] += room.missing[slot(n)][slot(d)] / units_[slot(n)];
    }
  }
  for (Index line = 0; line < static_cast<Index>(data.budget_lines.size()); ++line) {
    there_is_[of_line(line)] = room.money[slot(line)];
  }
  scale_ = there_is_;
  for (const Growth& growth : room.growths) {
    for (Day d = first_day_; d < days_; ++d) scale_[of_capacity(growth.resource, d)] += growth.by_day[slot(d)];
  }
  for (std::int64_t& scale : scale_) scale = std::max<std::int64_t>(1, scale);
}

double Rows::gradient(std::size_t row, double used) const {
  const double left = (static_cast<double>(there_is_[row]) - used) / static_cast<double>(scale_[row]);
  return is_of_need(row) ? -left : left;
}

std::vector<std::int64_t> Rows::integer_prices(const std::vector<double>& prices) const {
  std::vector<std::int64_t> integers(size(), 0);
  for (std::size_t row = 0; row < size(); ++row) {
    const double steps = std::clamp(prices[row], 0.0, most_[row]) * steps_per_value_ * (is_of_need(row) ? kFine : 1);
    integers[row] = std::llround(steps / static_cast<double>(scale_[row]));
    if (is_of_need(row)) integers[row] = std::min(worth(row), integers[row]);
  }
  return integers;
}

Wide Rows::paid_for_all(const std::vector<std::int64_t>& integer_prices) const {
  Wide steps = from_facts_;
  Wide fine = 0;
  for (std::size_t row = 0; row < size(); ++row) {
    if (is_of_need(row)) {
      fine += Wide{worth(row) - integer_prices[row]} * there_is_[row];
    } else {
      steps += Wide{integer_prices[row]} * there_is_[row];
    }
  }
  return steps + (fine >> kFineBits) + 1;
}

double Rows::value_of(Wide steps) const {
  if (steps <= 0 || steps_per_value_ == 0) return 0;
  return static_cast<double>(steps) / steps_per_value_ * kRoundedUp;
}

std::vector<double> Rows::first_prices() const {
  std::vector<double> prices(size(), 0);
  for (std::size_t row = first_need_; row < size(); ++row) prices[row] = kFirstPriceOfNeeds * most_[row];
  return prices;
}

std::vector<double> Rows::carry_over(const Rows& from, const std::vector<double>& prices) const {
  std::vector<double> carried(size(), 0);
  const auto carry = [&](std::size_t row, std::size_t from_row) {
    carried[row] = prices[from_row] / static_cast<double>(from.scale_[from_row]) * static_cast<double>(scale_[row]);
  };
  for (Day d = first_day_; d < days_; d = end_of_period(d)) {
    for (Index r = 0; r < static_cast<Index>(resources_); ++r) carry(of_capacity(r, d), from.of_capacity(r, d));
    for (Index n = 0; n < static_cast<Index>(needs_); ++n) carry(of_need(n, d), from.of_need(n, d));
  }
  for (std::size_t row = first_line_; row < first_need_; ++row) carry(row, from.first_line_ + (row - first_line_));
  return carried;
}

}  // namespace entente::plan::bound
