#include "plan/activity_list.h"

#include <algorithm>
#include <queue>

#include "plan/evaluate.h"

namespace entente::plan {
namespace {

// The free activities, always taking next the eligible one of least key (ties: lowest index).
ActivityList list_by_key(const Network& network, const std::vector<double>& key) {
  ActivityList list;
  list.position.assign(slot(network.size()), -1);
  list.mode.assign(slot(network.size()), 0);
  list.wanted.assign(slot(network.size()), 1);
  std::vector<std::int32_t> waits_for(slot(network.size()), 0);
  const auto is_free = [&](Index a) { return network.freedom(a) == Freedom::free; };
  using Entry = std::pair<double, Index>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> eligible;
  for (Index a : network.free_activities()) {
    for (const Arc& arc : network.arcs_in(a)) waits_for[slot(a)] += is_free(arc.from) ? 1 : 0;
    if (waits_for[slot(a)] == 0) eligible.emplace(key[slot(a)], a);
  }
  while (!eligible.empty()) {
    const Index a = eligible.top().second;
    eligible.pop();
    list.position[slot(a)] = static_cast<std::int32_t>(list.order.size());
    list.order.push_back(a);
    for (const Arc& arc : network.arcs_out(a)) {
      if (is_free(arc.to) && --waits_for[slot(arc.to)] == 0) eligible.emplace(key[slot(arc.to)], arc.to);
    }
  }
  return list;
}

// Weighted share of the needs' gaps that the activity closes on its own in its first mode.
double own_value(const Network& network, Index a) {
  double value = 0;
  for (const Contribution& c : network.problem().activity(a).contributions) {
    const Need& need = network.problem().data().needs[slot(c.need)];
    value += need.weight.to_double() * c.points.to_double() / need.gap.to_double();
  }
  return value;
}

}  // namespace

ActivityList::Range ActivityList::range(const Network& network, std::int32_t from) const {
  const Index a = order[slot(from)];
  Range range{0, static_cast<std::int32_t>(order.size()) - 1};
  for (const Arc& arc : network.arcs_in(a)) range.first = std::max(range.first, position[slot(arc.from)] + 1);
  for (const Arc& arc : network.arcs_out(a)) {
    if (position[slot(arc.to)] >= 0) range.last = std::min(range.last, position[slot(arc.to)] - 1);
  }
  return range;
}

void ActivityList::shift(std::int32_t from, std::int32_t to) {
  const auto begin = order.begin();
  if (from < to) {
    std::rotate(begin + from, begin + from + 1, begin + to + 1);
  } else {
    std::rotate(begin + to, begin + from, begin + from + 1);
  }
  for (std::int32_t p = std::min(from, to); p <= std::max(from, to); ++p) position[slot(order[slot(p)])] = p;
}

ActivityList list_from(const Network& network, const Schedule& schedule) {
  std::vector<double> key(slot(network.size()), static_cast<double>(kNever));
  for (Index a = 0; a < network.size(); ++a) {
    if (schedule[slot(a)]) key[slot(a)] = network.day(schedule[slot(a)]->start);
  }
  ActivityList list = list_by_key(network, key);
  for (Index a : list.order) {
    if (schedule[slot(a)]) list.mode[slot(a)] = schedule[slot(a)]->mode;
    list.wanted[slot(a)] = schedule[slot(a)].has_value() || network.required(a);
  }
  return list;
}

ActivityList greedy_list(const Network& network, Random& random, double noise) {
  // Half of what a successor is worth counts for what opens the way to it; value per day of work decides, what is
  // required first.
  std::vector<double> worth(slot(network.size()), 0);
  const auto& order = network.problem().topological_order();
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    worth[slot(*it)] = own_value(network, *it);
    for (const Arc& arc : network.arcs_out(*it)) worth[slot(*it)] += 0.5 * worth[slot(arc.to)];
  }
  std::vector<double> key(slot(network.size()), 0);
  for (Index a = 0; a < network.size(); ++a) {
    const double days = 5.0 + network.duration(a, 0);
    const double urgency = worth[slot(a)] / days + (network.required(a) ? 1.0 : 0.0);
    key[slot(a)] = -urgency * (1.0 + noise * (2.0 * random.unit() - 1.0));
  }
  return list_by_key(network, key);
}

}  // namespace entente::plan
