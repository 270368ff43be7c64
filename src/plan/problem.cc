#include "plan/problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace entente::plan {
namespace {

constexpr std::int64_t kThousandth = Decimal::kScale / 1000;
const Decimal kMaxPoints = Decimal::whole(1000);
const Decimal kMaxFactor = Decimal::whole(100);
const Decimal kMaxWeight = Decimal::whole(1'000'000);

Failure invalid(const std::string& element, const std::string& what) {
  return failure("plan.invalid", {{"element", element}, {"what", what}});
}

Failure too_large(const std::string& what, std::int64_t count, std::int64_t limit) {
  return failure("plan.too_large", {{"what", what}, {"count", count}, {"limit", limit}});
}

template <class T>
bool in_range(Index index, const std::vector<T>& elements) {
  return index >= 0 && static_cast<std::size_t>(index) < elements.size();
}

bool thousandths(Decimal value) {
  return value.millionths() % kThousandth == 0;
}

using Validity = Result<std::monostate>;

Validity check_sizes(const ProblemData& data) {
  if (data.horizon_end < data.horizon_start) return invalid("horizon", "ends before it starts");
  const std::int64_t days = std::int64_t{(data.horizon_end - data.horizon_start).count} + 1;
  if (days > kMaxHorizonDays) return too_large("horizon days", days, kMaxHorizonDays);
  const auto activities = static_cast<std::int64_t>(data.activities.size());
  if (data.activities.size() > kMaxActivities) return too_large("activities", activities, kMaxActivities);
  for (const WorkingCalendar& calendar : data.calendars) {
    if (calendar.horizon_start() != data.horizon_start || calendar.horizon_end() != data.horizon_end) {
      return invalid("calendar", "does not cover the horizon");
    }
  }
  return std::monostate{};
}

Validity check_resource(const ProblemData& data, const Resource& resource) {
  if (!in_range(resource.calendar, data.calendars)) return invalid(resource.id, "unknown calendar");
  if (resource.capacity < 0 || resource.capacity > kMaxAmount) return invalid(resource.id, "capacity out of range");
  for (std::size_t i = 0; i < resource.steps.size(); ++i) {
    const CapacityStep& step = resource.steps[i];
    if (step.capacity < 0 || step.capacity > kMaxAmount) return invalid(resource.id, "capacity out of range");
    if (i > 0 && step.from <= resource.steps[i - 1].from) return invalid(resource.id, "capacity steps do not ascend");
  }
  return std::monostate{};
}

Validity check_budget_lines(const ProblemData& data) {
  std::map<std::pair<Index, Date>, const BudgetLine*> by_start;
  for (const BudgetLine& line : data.budget_lines) {
    if (!in_range(line.payer, data.payers)) return invalid(line.id, "unknown payer");
    if (line.end < line.start) return invalid(line.id, "ends before it starts");
    if (line.amount < 0 || line.amount > kMaxMoney) return invalid(line.id, "amount out of range");
    if (!by_start.emplace(std::pair{line.payer, line.start}, &line).second)
      return invalid(line.id, "overlaps another line");
  }
  const BudgetLine* before = nullptr;
  for (const auto& [key, line] : by_start) {
    if (before != nullptr && before->payer == line->payer && line->start <= before->end) {
      return invalid(line->id, "overlaps " + before->id);
    }
    before = line;
  }
  return std::monostate{};
}

Validity check_need(const Need& need) {
  if (need.gap <= Decimal{}) return invalid(need.id, "target is not above baseline");
  if (need.gap > kMaxPoints) return invalid(need.id, "gap out of range");
  if (need.weight < Decimal{} || need.weight > kMaxWeight) return invalid(need.id, "weight out of range");
  return std::monostate{};
}

Validity check_gate(const ProblemData& data, const Gate& gate) {
  for (const Condition& condition : gate.conditions) {
    const auto* internal = std::get_if<InternalCondition>(&condition.kind);
    if (internal != nullptr && !in_range(internal->activity, data.activities)) {
      return invalid(condition.id, "bound to an unknown activity");
    }
  }
  return std::monostate{};
}

Validity check_costs(const ProblemData& data, const Mode& mode, const std::string& name) {
  std::vector<Index> seen;
  std::int64_t total = 0;
  for (const Cost& cost : mode.costs) {
    if (!in_range(cost.payer, data.payers)) return invalid(name, "unknown payer");
    if (cost.amount < 0 || cost.amount > kMaxMoney - total) return invalid(name, "cost out of range");
    total += cost.amount;
    seen.push_back(cost.payer);
  }
  std::sort(seen.begin(), seen.end());
  if (std::adjacent_find(seen.begin(), seen.end()) != seen.end()) return invalid(name, "two costs for one payer");
  return std::monostate{};
}

Validity check_mode(const ProblemData& data, const Activity& activity, const Mode& mode) {
  const std::string name = fmt::format("{}/{}", activity.id, mode.id);
  if (mode.optimistic.count < 0 || mode.optimistic > mode.most_likely || mode.most_likely > mode.pessimistic ||
      mode.pessimistic.count > kMaxWorkingDays) {
    return invalid(name, "durations out of order or out of range");
  }
  std::vector<Index> seen;
  for (const Demand& demand : mode.demands) {
    if (!in_range(demand.resource, data.resources)) return invalid(name, "unknown resource");
    if (demand.amount < 0 || demand.amount > kMaxAmount) return invalid(name, "demand out of range");
    seen.push_back(demand.resource);
  }
  std::sort(seen.begin(), seen.end());
  if (std::adjacent_find(seen.begin(), seen.end()) != seen.end()) return invalid(name, "two demands for one resource");
  if (const Validity ok = check_costs(data, mode, name); !ok) return ok;
  if (mode.effect_factor < Decimal{} || mode.effect_factor > kMaxFactor || !thousandths(mode.effect_factor)) {
    return invalid(name, "effect factor out of range");
  }
  return std::monostate{};
}

Validity check_actual(const ProblemData& data, const Activity& activity) {
  const Actual& actual = *activity.actual;
  if (!in_range(actual.mode, activity.modes)) return invalid(activity.id, "unknown actual mode");
  const Date last = actual.finish.value_or(actual.start);
  if (actual.start < data.horizon_start || last > data.horizon_end || last < actual.start || last > data.status_date) {
    return invalid(activity.id, "actual dates out of order, outside the horizon or after the status date");
  }
  const WorkingCalendar& calendar = data.calendars[static_cast<std::size_t>(activity.calendar)];
  if (!calendar.is_open(actual.start) || !calendar.is_open(last))
    return invalid(activity.id, "actual date on a closed day");
  if (activity.cancelled) return invalid(activity.id, "cancelled, yet with actual dates");
  if (!actual.finish && !under_way_finish(data, activity)) {
    return failure("plan.under_way_past_horizon", {{"activity", activity.id},
                                                   {"start", actual.start.to_string()},
                                                   {"horizon_end", data.horizon_end.to_string()}});
  }
  return std::monostate{};
}

Validity check_activity(const ProblemData& data, const Activity& activity) {
  if (!in_range(activity.calendar, data.calendars)) return invalid(activity.id, "unknown calendar");
  if (activity.modes.empty()) return invalid(activity.id, "no mode");
  for (const Mode& mode : activity.modes) {
    if (const Validity ok = check_mode(data, activity, mode); !ok) return ok;
  }
  for (const GateReference& reference : activity.gates) {
    if (!in_range(reference.gate, data.gates)) return invalid(activity.id, "unknown gate");
    const auto& conditions = data.gates[static_cast<std::size_t>(reference.gate)].conditions;
    if (reference.conditions < 0 || static_cast<std::size_t>(reference.conditions) > conditions.size()) {
      return invalid(activity.id, "waits for more conditions than the gate has");
    }
  }
  for (const Contribution& contribution : activity.contributions) {
    if (!in_range(contribution.need, data.needs)) return invalid(activity.id, "unknown need");
    if (contribution.points < Decimal{} || contribution.points > kMaxPoints || !thousandths(contribution.points)) {
      return invalid(activity.id, "contribution out of range");
    }
  }
  return activity.actual ? check_actual(data, activity) : Validity{std::monostate{}};
}

Validity check_relations(const ProblemData& data) {
  for (const Precedence& precedence : data.precedences) {
    if (!in_range(precedence.predecessor, data.activities) || !in_range(precedence.successor, data.activities)) {
      return invalid("precedence", "unknown activity");
    }
    const std::string& id = data.activities[static_cast<std::size_t>(precedence.successor)].id;
    const Days limit{kMaxHorizonDays};
    if (precedence.lag > limit || precedence.lag < Days{-kMaxHorizonDays}) return invalid(id, "lag out of range");
    if (precedence.max_lag && (*precedence.max_lag < precedence.lag || *precedence.max_lag > limit)) {
      return invalid(id, "maximum lag below the lag or out of range");
    }
  }
  for (const CapacityEffect& effect : data.capacity_effects) {
    if (!in_range(effect.activity, data.activities) || !in_range(effect.resource, data.resources)) {
      return invalid("capacity effect", "unknown activity or resource");
    }
    if (effect.delta <= 0 || effect.delta > kMaxAmount) return invalid("capacity effect", "delta out of range");
  }
  return std::monostate{};
}

Validity check(const ProblemData& data) {
  if (const Validity ok = check_sizes(data); !ok) return ok;
  for (const Resource& resource : data.resources) {
    if (const Validity ok = check_resource(data, resource); !ok) return ok;
  }
  if (const Validity ok = check_budget_lines(data); !ok) return ok;
  for (const Need& need : data.needs) {
    if (const Validity ok = check_need(need); !ok) return ok;
  }
  for (const Gate& gate : data.gates) {
    if (const Validity ok = check_gate(data, gate); !ok) return ok;
  }
  for (const Activity& activity : data.activities) {
    if (const Validity ok = check_activity(data, activity); !ok) return ok;
  }
  return check_relations(data);
}

// For each activity those that cannot come before it: its successors and what waits for a condition bound to it.
std::vector<std::vector<Index>> successors(const ProblemData& data) {
  std::vector<std::vector<Index>> next(data.activities.size());
  for (const Precedence& p : data.precedences) next[static_cast<std::size_t>(p.predecessor)].push_back(p.successor);
  for (std::size_t a = 0; a < data.activities.size(); ++a) {
    for (const GateReference& reference : data.activities[a].gates) {
      const Gate& gate = data.gates[static_cast<std::size_t>(reference.gate)];
      for (std::int32_t c = 0; c < reference.conditions; ++c) {
        const auto* internal = std::get_if<InternalCondition>(&gate.conditions[static_cast<std::size_t>(c)].kind);
        if (internal != nullptr) next[static_cast<std::size_t>(internal->activity)].push_back(static_cast<Index>(a));
      }
    }
  }
  return next;
}

// Kahn's order, lowest index first among those that are free, so that it does not depend on the order of the rows'
// relations.
std::vector<Index> order_of(const std::vector<std::vector<Index>>& next) {
  std::vector<std::int32_t> waiting_for(next.size(), 0);
  for (const auto& successors_of : next) {
    for (Index s : successors_of) ++waiting_for[static_cast<std::size_t>(s)];
  }
  std::vector<Index> heap;
  const auto push = [&](Index a) {
    heap.push_back(a);
    std::push_heap(heap.begin(), heap.end(), std::greater<>{});
  };
  for (std::size_t a = 0; a < next.size(); ++a) {
    if (waiting_for[a] == 0) push(static_cast<Index>(a));
  }
  std::vector<Index> order;
  while (!heap.empty()) {
    std::pop_heap(heap.begin(), heap.end(), std::greater<>{});
    const Index a = heap.back();
    heap.pop_back();
    order.push_back(a);
    for (Index s : next[static_cast<std::size_t>(a)]) {
      if (--waiting_for[static_cast<std::size_t>(s)] == 0) push(s);
    }
  }
  return order;
}

// The ids around one cycle. Every activity that is not in `order` has a predecessor that is not either: walking back
// must repeat.
std::string cycle_of(const ProblemData& data, const std::vector<std::vector<Index>>& next,
                     const std::vector<Index>& order) {
  std::vector<bool> ordered(next.size(), false);
  for (Index a : order) ordered[static_cast<std::size_t>(a)] = true;
  std::vector<Index> before(next.size(), -1);
  for (std::size_t a = 0; a < next.size(); ++a) {
    if (ordered[a]) continue;
    for (Index s : next[a]) before[static_cast<std::size_t>(s)] = static_cast<Index>(a);
  }
  Index at = 0;
  while (ordered[static_cast<std::size_t>(at)]) ++at;
  for (std::size_t step = 0; step < next.size(); ++step) at = before[static_cast<std::size_t>(at)];
  std::vector<Index> cycle{at};
  for (Index a = before[static_cast<std::size_t>(at)]; a != at; a = before[static_cast<std::size_t>(a)])
    cycle.push_back(a);
  cycle.push_back(at);
  std::reverse(cycle.begin(), cycle.end());
  std::string text;
  for (Index a : cycle) text += (text.empty() ? "" : " → ") + data.activities[static_cast<std::size_t>(a)].id;
  return text;
}

}  // namespace

std::int64_t Mode::total_cost() const {
  std::int64_t total = 0;
  for (const Cost& cost : costs) total += cost.amount;
  return total;
}

std::optional<Date> under_way_finish(const ProblemData& data, const Activity& activity) {
  const Actual& actual = *activity.actual;
  const WorkingCalendar& calendar = data.calendars[slot(activity.calendar)];
  const auto planned = calendar.finish(actual.start, activity.modes[slot(actual.mode)].most_likely);
  const auto not_before = calendar.first_open(data.status_date + Days{1});
  if (!planned || !not_before) return std::nullopt;
  return std::max(*planned, *not_before);
}

Result<Problem> Problem::build(ProblemData data) {
  if (const Validity ok = check(data); !ok) return Failure(ok.error());
  const auto next = successors(data);
  std::vector<Index> order = order_of(next);
  if (order.size() < data.activities.size()) return failure("plan.cycle", {{"cycle", cycle_of(data, next, order)}});
  Problem problem(std::move(data));
  problem.topological_order_ = std::move(order);
  return problem;
}

}  // namespace entente::plan
