#include "plan/changes.h"

#include <algorithm>

namespace entente::plan {
namespace {

// Working days by which a start moves.
std::int32_t working_days_moved(const WorkingCalendar& calendar, Date before, Date after) {
  return calendar.open_between(std::min(before, after), std::max(before, after) - Days{1}).count;
}

}  // namespace

std::vector<Change> changes_between(const Network& network, const Schedule& kept, const Schedule& now) {
  std::vector<Change> changes;
  for (Index a = 0; a < network.size(); ++a) {
    if (network.freedom(a) == Freedom::fixed) continue;
    const auto& before = kept[slot(a)];
    const auto& after = now[slot(a)];
    std::optional<ChangeKind> kind;
    if (before && !after) kind = ChangeKind::dropped;
    if (!before && after) kind = ChangeKind::added;
    if (before && after && working_days_moved(network.calendar(a), before->start, after->start) > kSmallMove)
      kind = ChangeKind::moved;
    if (before && after && before->mode != after->mode) kind = ChangeKind::mode;
    if (kind) changes.push_back({a, *kind, before, after});
  }
  return changes;
}

ChangeMeter::ChangeMeter(const Network& network, const Kept& kept) : places_(slot(network.size())) {
  for (Index a = 0; a < network.size(); ++a) {
    Place& place = places_[slot(a)];
    if (!kept.is_signed.empty() && kept.is_signed[slot(a)]) place.weight = network.size() + 1;
    const auto& before = kept.schedule[slot(a)];
    if (!before) continue;
    const WorkingCalendar& calendar = network.calendar(a);
    const std::vector<Day>& open = calendar.open_days();
    if (open.empty()) continue;
    // A move counts the open days from the earlier start up to the day before the later one.
    const Day start = network.day(before->start);
    const std::int32_t at = calendar.open_before()[slot(start)];
    const auto open_day = [&](std::int32_t k) {
      return open[slot(std::clamp<Index>(k, 0, static_cast<Index>(open.size()) - 1))];
    };
    place = {before->mode, start, open_day(at - kSmallMove), open_day(at + kSmallMove), place.weight};
  }
}

}  // namespace entente::plan
