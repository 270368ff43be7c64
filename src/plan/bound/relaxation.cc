#include "plan/bound/relaxation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "plan/evaluate.h"

namespace entente::plan::bound {
namespace {

// The whole weight of the needs is worth 2^41 steps; a unit of a need closed for a day is counted in 2^-20 of a step.
// With these, sums over one activity stay below 2^63, and a profit below -2^43 can be called that: nothing gains more.
constexpr double kWholeValue = 0x1p41;
constexpr int kFineBits = 20;
constexpr std::int64_t kLeastProfit = -(std::int64_t{1} << 43);
constexpr double kMostExact = 0x1p62;
constexpr double kRoundedUp = 1 + 1e-12;

constexpr std::int64_t kWorkPerNode = 400;     // steps of the flow at most; it rarely needs a tenth
constexpr double kFirstPriceOfNeeds = 0.4;     // of the most
constexpr std::size_t kMostNodes = 1 << 19;    // some hundred bytes each, with their implications
constexpr std::size_t kMostChoices = 1 << 26;  // days of all modes: the time of an evaluation
constexpr std::int64_t kMostPointDays = std::int64_t{1} << 60;
constexpr std::size_t kMostTableEntries = 1 << 24;  // eight bytes each

std::int64_t coarse(std::int64_t fine) {
  return (fine + (std::int64_t{1} << kFineBits) - 1) >> kFineBits;
}

double whole_weight(const ProblemData& data) {
  double sum = 0;
  for (const Need& need : data.needs) sum += need.weight.to_double();
  return sum;
}

}  // namespace

std::size_t count_choices(const Network& network) {
  std::size_t modes = 0;
  for (Index a : network.free_activities()) modes += network.problem().activity(a).modes.size();
  return modes * slot(network.days());
}

bool is_small_enough(const Network& network, Fineness fineness) {
  const ProblemData& data = network.problem().data();
  const std::size_t days = slot(network.days());
  const std::size_t tables =
      data.resources.size() * (2 + data.calendars.size()) + 2 * data.needs.size() + 2 * data.capacity_effects.size();
  for (const Need& need : data.needs) {
    if (need.gap.millionths() > kMostPointDays / network.days()) return false;
  }
  return count_choices(network) <= kMostChoices && tables * days <= kMostTableEntries &&
         count_nodes(network, fineness.grain) <= kMostNodes;
}

Relaxation::Relaxation(const Network& network, Fineness fineness)
    : network_(&network),
      fineness_(fineness),
      room_(make_room(network)),
      table_(make_choices(network, fineness.grain)),
      closure_(table_.nodes, table_.implications) {
  const double whole = whole_weight(network.problem().data());
  steps_per_value_ = whole > 0 ? kWholeValue / whole : 0;
  periods_ = slot(std::max(0, network.days() - network.first_free_day() + fineness.period - 1) / fineness.period);
  scale_needs();
  lay_out_rows();
  prepare_modes();
  best_.resize(table_.nodes);
  weights_.resize(table_.nodes);
}

void Relaxation::scale_needs() {
  const ProblemData& data = network_->problem().data();
  needs_.resize(data.needs.size());
  for (std::size_t n = 0; n < data.needs.size(); ++n) needs_[n].unit = data.needs[n].gap.millionths();
  for (const Activity& activity : data.activities) {
    for (const Contribution& contribution : activity.contributions) {
      for (const Mode& mode : activity.modes) {
        std::int64_t& unit = needs_[slot(contribution.need)].unit;
        unit = std::gcd(unit, effective_points(contribution.points, mode.effect_factor).millionths());
      }
    }
  }
  for (std::size_t n = 0; n < data.needs.size(); ++n) {
    const double units = static_cast<double>(data.needs[n].gap.millionths() / needs_[n].unit);
    const double steps = data.needs[n].weight.to_double() * steps_per_value_ * (1 << kFineBits);
    needs_[n].worth = static_cast<std::int64_t>(std::ceil(steps / units / network_->days() * kRoundedUp));
    // What facts close, day by day.
    for (Day d = 0; d < network_->days(); ++d) {
      const std::int64_t closed = (data.needs[n].gap.millionths() - room_.missing[n][slot(d)]) / needs_[n].unit;
      from_facts_ += coarse(closed * needs_[n].worth);
    }
  }
}

void Relaxation::lay_out_rows() {
  const ProblemData& data = network_->problem().data();
  const double whole = whole_weight(data);
  first_line_row_ = data.resources.size() * periods_;
  first_need_row_ = first_line_row_ + data.budget_lines.size();
  there_is_.assign(first_need_row_ + data.needs.size() * periods_, 0);
  most_.assign(there_is_.size(), whole);
  for (Day d = network_->first_free_day(); d < network_->days(); ++d) {
    for (std::size_t r = 0; r < data.resources.size(); ++r) {
      const std::int32_t capacity = room_.capacity[r][slot(d)];
      if (capacity != kNotChecked) there_is_[capacity_row(static_cast<Index>(r), period_of(d))] += capacity;
    }
    for (std::size_t n = 0; n < data.needs.size(); ++n) {
      there_is_[need_row(static_cast<Index>(n), period_of(d))] += room_.missing[n][slot(d)] / needs_[n].unit;
    }
  }
  scale_ = there_is_;
  for (const Growth& growth : room_.growths) {
    for (Day d = network_->first_free_day(); d < network_->days(); ++d) {
      scale_[capacity_row(growth.resource, period_of(d))] += growth.by_day[slot(d)];
    }
  }
  for (std::size_t line = 0; line < room_.money.size(); ++line) {
    there_is_[line_row(static_cast<Index>(line))] = scale_[line_row(static_cast<Index>(line))] = room_.money[line];
  }
  for (std::int64_t& scale : scale_) scale = std::max<std::int64_t>(1, scale);
  for (std::size_t n = 0; n < data.needs.size(); ++n) {
    for (std::size_t p = 0; p < periods_; ++p) {
      const std::size_t row = need_row(static_cast<Index>(n), static_cast<std::int32_t>(p));
      const double steps = static_cast<double>(there_is_[row]) * static_cast<double>(needs_[n].worth);
      most_[row] = steps_per_value_ > 0 ? steps / (1 << kFineBits) / steps_per_value_ : 0;
    }
  }
}

void Relaxation::prepare_modes() {
  growths_of_.resize(table_.activities.size());
  for (std::size_t i = 0; i < table_.activities.size(); ++i) {
    const Choices& choices = table_.activities[i];
    modes_.emplace_back();
    for (Index m = 0; m < static_cast<Index>(network_->problem().activity(choices.activity).modes.size()); ++m) {
      modes_[i].push_back(prepare(choices, m));
    }
    for (const Stretch& stretch : choices.stretches) choices_ += stretch.last - stretch.first + 1;
    for (std::size_t g = 0; g < room_.growths.size(); ++g) {
      if (room_.growths[g].activity == choices.activity) growths_of_[i].push_back(g);
    }
  }
  prefixes_.resize(prefix_keys_.size());
}

Relaxation::PricedMode Relaxation::prepare(const Choices& choices, Index mode) {
  const Activity& activity = network_->problem().activity(choices.activity);
  const Mode& made = activity.modes[slot(mode)];
  PricedMode priced{std::max(1, made.most_likely.count), {}, {}};
  for (const Demand& demand : made.demands) {
    if (demand.amount == 0 || made.most_likely.count == 0) continue;
    const std::pair key{demand.resource, activity.calendar};
    const auto known = std::find(prefix_keys_.begin(), prefix_keys_.end(), key);
    priced.demands.push_back({static_cast<std::size_t>(known - prefix_keys_.begin()), demand.resource, demand.amount});
    if (known == prefix_keys_.end()) prefix_keys_.push_back(key);
  }
  for (const Contribution& contribution : activity.contributions) {
    const std::int64_t gap = network_->problem().data().needs[slot(contribution.need)].gap.millionths();
    const std::int64_t unit = needs_[slot(contribution.need)].unit;
    const std::int64_t points = effective_points(contribution.points, made.effect_factor).millionths() / unit;
    auto same = std::find_if(priced.gains.begin(), priced.gains.end(),
                             [&](const Gain& gain) { return gain.need == contribution.need; });
    if (same == priced.gains.end()) same = priced.gains.insert(same, {contribution.need, 0});
    same->points = std::min(gap / unit, same->points + points);
  }
  return priced;
}

void Relaxation::set_prices(const std::vector<double>& prices) {
  const ProblemData& data = network_->problem().data();
  integer_prices_.assign(rows(), 0);
  for (std::size_t row = 0; row < rows(); ++row) {
    const double price = std::clamp(prices[row], 0.0, most_[row]) * steps_per_value_;
    const double fine = row >= first_need_row_ ? (1 << kFineBits) : 1;
    integer_prices_[row] = std::llround(price * fine / static_cast<double>(scale_[row]));
    if (row < first_need_row_) continue;
    const std::int64_t worth = needs_[(row - first_need_row_) / periods_].worth;
    integer_prices_[row] = there_is_[row] == 0 ? 0 : std::min(worth, integer_prices_[row]);
  }
  for (std::size_t k = 0; k < prefix_keys_.size(); ++k) {
    const auto [resource, calendar] = prefix_keys_[k];
    const auto& open = data.calendars[slot(calendar)].open_days();
    prefixes_[k].assign(open.size() + 1, 0);
    for (std::size_t i = 0; i < open.size(); ++i) {
      const bool checked = room_.capacity[slot(resource)][slot(open[i])] != kNotChecked;
      const std::int64_t price = checked ? integer_prices_[capacity_row(resource, period_of(open[i]))] : 0;
      prefixes_[k][i + 1] = prefixes_[k][i] + price;
    }
  }
  need_after_.assign(data.needs.size(), std::vector<std::int64_t>(slot(network_->days()), 0));
  for (std::size_t n = 0; n < data.needs.size(); ++n) {
    for (Day d = network_->days() - 2; d >= network_->first_free_day(); --d) {
      const std::int64_t price = integer_prices_[need_row(static_cast<Index>(n), period_of(d + 1))];
      need_after_[n][slot(d)] = need_after_[n][slot(d + 1)] + price;
    }
  }
  growth_after_.assign(room_.growths.size(), std::vector<std::int64_t>(slot(network_->days()), 0));
  for (std::size_t g = 0; g < room_.growths.size(); ++g) {
    const Growth& growth = room_.growths[g];
    for (Day d = network_->days() - 2; d >= network_->first_free_day(); --d) {
      const std::int64_t price = integer_prices_[capacity_row(growth.resource, period_of(d + 1))];
      growth_after_[g][slot(d)] = growth_after_[g][slot(d + 1)] + price * growth.by_day[slot(d + 1)];
    }
  }
}

Relaxation::Wide Relaxation::paid_for_all() const {
  Wide sum = from_facts_;
  for (std::size_t row = 0; row < first_need_row_; ++row) sum += Wide{integer_prices_[row]} * there_is_[row];
  Wide fine = 0;
  for (std::size_t row = first_need_row_; row < rows(); ++row) {
    const std::int64_t worth = needs_[(row - first_need_row_) / periods_].worth;
    fine += Wide{worth - integer_prices_[row]} * there_is_[row];
  }
  return sum + (fine >> kFineBits) + 1;
}

std::int64_t Relaxation::profit(const Choices& choices, const PricedMode& mode, const Stretch& stretch,
                                std::int32_t finish) const {
  const Day date = network_->calendar(choices.activity).open_days()[slot(finish)];
  std::int64_t fine = 0;
  for (const Gain& gain : mode.gains) fine += gain.points * need_after_[slot(gain.need)][slot(date)];
  Wide sum = coarse(fine);
  for (const PricedDemand& demand : mode.demands) {
    const auto& prefix = prefixes_[demand.prefix];
    sum -= Wide{demand.amount} * (prefix[slot(finish + 1)] - prefix[slot(finish + 1 - mode.length)]);
  }
  for (const LineCost& cost : stretch.costs) sum -= Wide{cost.amount} * integer_prices_[line_row(cost.line)];
  return static_cast<std::int64_t>(std::max<Wide>(sum, kLeastProfit));
}

void Relaxation::price(std::size_t number) {
  const Choices& choices = table_.activities[number];
  const auto first = slot(choices.first_node);
  for (std::int32_t p = 0; p < choices.positions; ++p) best_[first + slot(p)] = {kLeastProfit, -1, -1};
  for (std::size_t s = 0; s < choices.stretches.size(); ++s) {
    const Stretch& stretch = choices.stretches[s];
    const PricedMode& mode = modes_[number][slot(stretch.mode)];
    for (std::int32_t finish = stretch.first; finish <= stretch.last; ++finish) {
      std::int64_t gained = profit(choices, mode, stretch, finish);
      const Day date = network_->calendar(choices.activity).open_days()[slot(finish)];
      for (const std::size_t g : growths_of_[number]) gained += growth_after_[g][slot(date)];
      Best& best = best_[first + slot(choices.position_of[slot(finish - choices.first_finish)])];
      if (gained > best.profit || best.stretch < 0) best = {gained, static_cast<std::int32_t>(s), finish};
    }
  }
}

// A node's weight is what its position gains over the next one, so that a closed set weighs what its positions gain.
// What is forced is in every closed set. The sum of those weights.
Relaxation::Wide Relaxation::weigh() {
  Wide forced = 0;
  for (const Choices& choices : table_.activities) {
    std::int64_t next = 0;
    for (std::int32_t p = choices.positions - 1; p >= 0; --p) {
      const std::size_t node = slot(choices.first_node + p);
      weights_[node] = best_[node].profit - next;
      next = best_[node].profit;
      if (!table_.forced[node]) continue;
      forced += weights_[node];
      weights_[node] = 0;
    }
  }
  return forced;
}

void Relaxation::add_use(std::size_t number, std::vector<double>& use) const {
  const Choices& choices = table_.activities[number];
  std::int32_t position = 0;
  while (position < choices.positions && !closure_.chosen(choices.first_node + position)) ++position;
  if (position == choices.positions) return;
  const Best& best = best_[slot(choices.first_node + position)];
  const Stretch& stretch = choices.stretches[slot(best.stretch)];
  const PricedMode& mode = modes_[number][slot(stretch.mode)];
  const auto& open = network_->calendar(choices.activity).open_days();
  for (const PricedDemand& demand : mode.demands) {
    for (std::int32_t i = best.finish + 1 - mode.length; i <= best.finish; ++i) {
      if (room_.capacity[slot(demand.resource)][slot(open[slot(i)])] == kNotChecked) continue;
      use[capacity_row(demand.resource, period_of(open[slot(i)]))] += static_cast<double>(demand.amount);
    }
  }
  for (const LineCost& cost : stretch.costs) use[line_row(cost.line)] += static_cast<double>(cost.amount);
  const Day finish = open[slot(best.finish)];
  for (const std::size_t g : growths_of_[number]) {
    const Growth& growth = room_.growths[g];
    for (Day d = finish + 1; d < network_->days(); ++d) {
      use[capacity_row(growth.resource, period_of(d))] -= growth.by_day[slot(d)];
    }
  }
  for (const Gain& gain : mode.gains) {
    // Closing is the other way round: what is given is there, what is missing is used.
    for (Day d = finish + 1; d < network_->days();) {
      const Day next = std::min(network_->days(), network_->first_free_day() + (period_of(d) + 1) * fineness_.period);
      use[need_row(gain.need, period_of(d))] += static_cast<double>(gain.points) * (next - d);
      d = next;
    }
  }
}

std::optional<double> Relaxation::evaluate(const std::vector<double>& prices, std::vector<double>& gradient) {
  set_prices(prices);
  Wide total = paid_for_all();
  for (std::size_t i = 0; i < table_.activities.size(); ++i) price(i);
  total += weigh();
  double magnitude = 0;
  for (const std::int64_t weight : weights_) magnitude += std::abs(static_cast<double>(weight));
  if (magnitude > kMostExact) return std::nullopt;
  closure_.solve(weights_, kWorkPerNode * static_cast<std::int64_t>(table_.nodes + table_.implications.size()));
  work_ += choices_ + closure_.steps();
  total += closure_.bound();

  std::vector<double> use(rows(), 0);
  for (std::size_t i = 0; i < table_.activities.size(); ++i) add_use(i, use);
  gradient.resize(rows());
  for (std::size_t row = 0; row < rows(); ++row) {
    const double slack = (static_cast<double>(there_is_[row]) - use[row]) / static_cast<double>(scale_[row]);
    gradient[row] = row < first_need_row_ ? slack : -slack;
  }
  if (total <= 0 || steps_per_value_ == 0) return 0.0;
  return static_cast<double>(total) / steps_per_value_ * kRoundedUp;
}

std::vector<double> Relaxation::first_prices() const {
  std::vector<double> prices(rows(), 0);
  for (std::size_t row = first_need_row_; row < rows(); ++row) prices[row] = kFirstPriceOfNeeds * most_[row];
  return prices;
}

std::vector<double> Relaxation::carry_over(const Relaxation& from, const std::vector<double>& prices) const {
  std::vector<double> carried(rows(), 0);
  const auto carry = [&](std::size_t row, std::size_t from_row) {
    carried[row] = prices[from_row] / static_cast<double>(from.scale_[from_row]) * static_cast<double>(scale_[row]);
  };
  const ProblemData& data = network_->problem().data();
  for (std::size_t p = 0; p < periods_; ++p) {
    const auto period = static_cast<std::int32_t>(p);
    const std::int32_t theirs = period * fineness_.period / from.fineness_.period;
    for (Index r = 0; r < static_cast<Index>(data.resources.size()); ++r) {
      carry(capacity_row(r, period), from.capacity_row(r, theirs));
    }
    for (Index n = 0; n < static_cast<Index>(data.needs.size()); ++n) {
      carry(need_row(n, period), from.need_row(n, theirs));
    }
  }
  for (Index line = 0; line < static_cast<Index>(data.budget_lines.size()); ++line) {
    carry(line_row(line), from.line_row(line));
  }
  return carried;
}

}  // namespace entente::plan::bound
