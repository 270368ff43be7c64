#include "plan/bound/relaxation.h"

#include <algorithm>
#include <cmath>

#include "plan/evaluate.h"

namespace entente::plan::bound {
namespace {

// A lower profit is rounded up to this: four times the worth of all needs to the bad, too bad to be chosen.
constexpr std::int64_t kLeastProfit = -(std::int64_t{1} << 43);
constexpr double kMostExact = 0x1p62;  // of sums of weights

constexpr std::int64_t kWorkPerNode = 400;     // steps of the flow at most; it rarely needs a tenth
constexpr std::size_t kMostNodes = 1 << 19;    // some hundred bytes each, with their implications
constexpr std::size_t kMostChoices = 1 << 26;  // days of all modes: the time of an evaluation
constexpr std::int64_t kMostPointDays = std::int64_t{1} << 60;
constexpr std::size_t kMostTableEntries = 1 << 24;  // eight bytes each

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
      room_(make_room(network)),
      rows_(network, room_, fineness.period),
      table_(make_choices(network, room_, fineness.grain)),
      closure_(table_.nodes, table_.implications),
      best_(table_.nodes),
      weights_(table_.nodes) {
  prepare_modes();
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
    const std::int64_t unit = rows_.unit(contribution.need);
    const std::int64_t points = effective_points(contribution.points, made.effect_factor).millionths() / unit;
    auto same = std::find_if(priced.gains.begin(), priced.gains.end(),
                             [&](const Gain& gain) { return gain.need == contribution.need; });
    if (same == priced.gains.end()) same = priced.gains.insert(same, {contribution.need, 0});
    same->points = std::min(gap / unit, same->points + points);
  }
  return priced;
}

void Relaxation::set_prices(const std::vector<double>& prices) {
  prices_ = rows_.integer_prices(prices);
  for (std::size_t k = 0; k < prefix_keys_.size(); ++k) sum_prefix(k);
  const Day first = network_->first_free_day();
  const auto days = slot(network_->days());
  need_after_.assign(room_.missing.size(), std::vector<std::int64_t>(days, 0));
  for (Index n = 0; n < static_cast<Index>(need_after_.size()); ++n) {
    auto& after = need_after_[slot(n)];
    for (Day d = network_->days() - 2; d >= first; --d)
      after[slot(d)] = after[slot(d + 1)] + prices_[rows_.of_need(n, d + 1)];
  }
  growth_after_.assign(room_.growths.size(), std::vector<std::int64_t>(days, 0));
  for (std::size_t g = 0; g < growth_after_.size(); ++g) {
    const Growth& growth = room_.growths[g];
    auto& after = growth_after_[g];
    for (Day d = network_->days() - 2; d >= first; --d) {
      const std::int64_t price = prices_[rows_.of_capacity(growth.resource, d + 1)];
      after[slot(d)] = after[slot(d + 1)] + price * growth.by_day[slot(d + 1)];
    }
  }
}

void Relaxation::sum_prefix(std::size_t key) {
  const auto [resource, calendar] = prefix_keys_[key];
  const auto& open = network_->problem().data().calendars[slot(calendar)].open_days();
  auto& prefix = prefixes_[key];
  prefix.assign(open.size() + 1, 0);
  for (std::size_t i = 0; i < open.size(); ++i) {
    const bool checked = room_.capacity[slot(resource)][slot(open[i])] != kNotChecked;
    prefix[i + 1] = prefix[i] + (checked ? prices_[rows_.of_capacity(resource, open[i])] : 0);
  }
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
  for (const LineCost& cost : stretch.costs) sum -= Wide{cost.amount} * prices_[rows_.of_line(cost.line)];
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
Wide Relaxation::weigh() {
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
      use[rows_.of_capacity(demand.resource, open[slot(i)])] += static_cast<double>(demand.amount);
    }
  }
  for (const LineCost& cost : stretch.costs) use[rows_.of_line(cost.line)] += static_cast<double>(cost.amount);
  const Day finish = open[slot(best.finish)];
  for (const std::size_t g : growths_of_[number]) {
    const Growth& growth = room_.growths[g];
    for (Day d = finish + 1; d < network_->days(); ++d) {
      use[rows_.of_capacity(growth.resource, d)] -= growth.by_day[slot(d)];
    }
  }
  for (const Gain& gain : mode.gains) {
    for (Day d = finish + 1; d < network_->days(); d = rows_.end_of_period(d)) {
      use[rows_.of_need(gain.need, d)] += static_cast<double>(gain.points) * (rows_.end_of_period(d) - d);
    }
  }
}

std::optional<double> Relaxation::evaluate(const std::vector<double>& prices, std::vector<double>& gradient) {
  set_prices(prices);
  for (std::size_t i = 0; i < table_.activities.size(); ++i) price(i);
  Wide total = rows_.paid_for_all(prices_) + weigh();
  double magnitude = 0;
  for (const std::int64_t weight : weights_) magnitude += std::abs(static_cast<double>(weight));
  if (magnitude > kMostExact) return std::nullopt;
  closure_.solve(weights_, kWorkPerNode * static_cast<std::int64_t>(table_.nodes + table_.implications.size()));
  work_ += choices_ + closure_.steps();
  total += closure_.bound();

  std::vector<double> use(rows_.size(), 0);
  for (std::size_t i = 0; i < table_.activities.size(); ++i) add_use(i, use);
  gradient.resize(rows_.size());
  for (std::size_t row = 0; row < rows_.size(); ++row) gradient[row] = rows_.gradient(row, use[row]);
  return rows_.value_of(total);
}

}  // namespace entente::plan::bound
