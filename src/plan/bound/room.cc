#include "plan/bound/room.h"

#include <algorithm>

#include "plan/evaluate.h"

namespace entente::plan::bound {
namespace {

Schedule facts_of(const Network& network) {
  Schedule facts(slot(network.size()));
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) == Freedom::fixed) facts[slot(a)] = network.fixed_placement(a);
  }
  return facts;
}

void leave_capacity(const Network& network, const Schedule& facts, Room& room) {
  room.capacity = capacities(network.problem(), facts);
  const auto used = loads(network.problem(), facts);
  for (std::size_t r = 0; r < used.size(); ++r) {
    for (Day d = 0; d < network.days(); ++d) {
      std::int32_t& capacity = room.capacity[r][slot(d)];
      if (d < network.first_free_day()) capacity = kNotChecked;
      if (capacity != kNotChecked) capacity = std::max(0, capacity - used[r][slot(d)]);
    }
  }
}

// The capacity is rounded down after the percentage, and floor(x + y) <= floor(x) + ceil(y).
void add_growths(const Network& network, Room& room) {
  const ProblemData& data = network.problem().data();
  for (const CapacityEffect& effect : data.capacity_effects) {
    if (network.freedom(effect.activity) != Freedom::free) continue;
    Growth growth{effect.activity, effect.resource, std::vector<std::int32_t>(slot(network.days()), 0)};
    const WorkingCalendar& calendar = data.calendars[slot(data.resources[slot(effect.resource)].calendar)];
    for (Day d = network.first_free_day(); d < network.days(); ++d) {
      if (room.capacity[slot(effect.resource)][slot(d)] == kNotChecked) continue;
      const std::int64_t percent = calendar.capacity_percent(network.date(d));
      growth.by_day[slot(d)] = static_cast<std::int32_t>((effect.delta * percent + 99) / 100);
    }
    room.growths.push_back(std::move(growth));
  }
}

void leave_money(const Network& network, const Schedule& facts, Room& room) {
  room.money = spent_by_line(network.problem(), facts);
  for (std::size_t line = 0; line < room.money.size(); ++line) {
    const std::int64_t left = network.problem().data().budget_lines[line].amount - room.money[line];
    room.money[line] = std::max<std::int64_t>(0, left);
  }
}

void leave_gaps(const Network& network, const Schedule& facts, Room& room) {
  const ProblemData& data = network.problem().data();
  for (const Need& need : data.needs) room.missing.emplace_back(slot(network.days()), need.gap.millionths());
  for (Index a = 0; a < network.size(); ++a) {
    if (!facts[slot(a)]) continue;
    const Decimal factor = network.mode(a, facts[slot(a)]->mode).effect_factor;
    const Day from = std::max(0, network.day(facts[slot(a)]->finish) + 1);
    for (const Contribution& contribution : network.problem().activity(a).contributions) {
      const std::int64_t points = effective_points(contribution.points, factor).millionths();
      auto& missing = room.missing[slot(contribution.need)];
      for (Day d = from; d < network.days(); ++d) missing[slot(d)] -= std::min(points, missing[slot(d)]);
    }
  }
}

}  // namespace

std::int64_t Room::most(Index resource, Day day) const {
  std::int64_t sum = capacity[slot(resource)][slot(day)];
  for (const Growth& growth : growths) {
    if (growth.resource == resource) sum += growth.by_day[slot(day)];
  }
  return sum;
}

Room make_room(const Network& network) {
  const Schedule facts = facts_of(network);
  Room room;
  leave_capacity(network, facts, room);
  add_growths(network, room);
  leave_money(network, facts, room);
  leave_gaps(network, facts, room);
  return room;
}

}  // namespace entente::plan::bound
