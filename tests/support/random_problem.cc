#include "support/random_problem.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/check.h"
#include "support/scenario.h"

namespace entente::test {

using namespace plan;

namespace {

template <class T>
T& at(std::vector<T>& elements, Index index) {
  return elements[static_cast<std::size_t>(index)];
}

// Makes one problem. While it is made, an activity waits only for those of a lower index; then the indices are
// shuffled.
class ProblemMaker {
 public:
  ProblemMaker(Seed seed, const ProblemShape& shape) : random_(seed), shape_(shape), has_(shape.features) {}

  ProblemData make() {
    if (chance(50)) has_.mandatory = false;  // mandatory work often leaves no roadmap, and then little is tested
    make_dates();
    make_calendars();
    make_resources();
    make_money();
    make_needs();
    for (int a = 0; a < shape_.activities; ++a) make_activity(a);
    if (has_.gates) make_gates();
    make_precedences();
    if (has_.capacity_effects) make_capacity_effects();
    if (has_.facts) make_facts();
    shuffle_activities();
    return std::move(data_);
  }

 private:
  int between(int low, int high) {
    return low + static_cast<int>(random_.below(static_cast<std::uint32_t>(high - low + 1)));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class T>
  Index any_of(const std::vector<T>& elements) {
    return between(0, static_cast<int>(elements.size()) - 1);
  }
  Date day(int number) const { return data_.horizon_start + Days{number}; }
  Date any_day() { return day(between(0, shape_.horizon_days - 1)); }

  void make_dates() {
    data_.horizon_start = on("2026-01-05") + Days{between(0, 6)};
    data_.horizon_end = day(shape_.horizon_days - 1);
    data_.status_date = has_.facts && chance(70) ? day(between(0, shape_.horizon_days / 3)) : day(-between(1, 30));
  }

  std::vector<WorkingCalendar::Exception> some_exceptions() {
    std::vector<WorkingCalendar::Exception> exceptions;
    for (int i = between(0, 3); i > 0; --i) {
      const Date from = any_day();
      exceptions.push_back({from, from + Days{between(0, 5)}, chance(50) ? 0 : between(1, 9) * 10});
    }
    return exceptions;
  }

  void add_calendar(const std::array<bool, 7>& week) {
    data_.calendars.emplace_back(data_.horizon_start, data_.horizon_end, week, some_exceptions());
  }

  void make_calendars() {
    if (!has_.calendars) {
      data_.calendars.emplace_back(data_.horizon_start, data_.horizon_end, kMondayToFriday,
                                   std::vector<WorkingCalendar::Exception>{});
      return;
    }
    add_calendar(kMondayToFriday);
    add_calendar(kSundayToThursday);
    if (chance(30)) add_calendar(kEveryDay);
    data_.calendars.push_back(WorkingCalendar::intersection({&data_.calendars[0], &data_.calendars[1]}));
  }

  void make_resources() {
    for (int r = 0; r < shape_.resources; ++r) {
      Resource resource{fmt::format("R{}", r), any_of(data_.calendars), between(1, 5), {}};
      Date from = day(-between(0, 20));
      for (int steps = has_.capacity_changes ? between(0, 3) : 0; steps > 0; --steps) {
        resource.steps.push_back({from, between(0, 6)});
        from = from + Days{between(1, shape_.horizon_days)};
      }
      data_.resources.push_back(std::move(resource));
    }
  }

  void make_money() {
    if (!has_.money) return;
    for (int p = between(1, 2); p > 0; --p) {
      const Index payer = static_cast<Index>(data_.payers.size());
      data_.payers.push_back(fmt::format("P{}", payer));
      Date from = day(-between(0, 10));
      for (int lines = between(0, 3); lines > 0; --lines) {
        const Date to = from + Days{between(shape_.horizon_days / 4, shape_.horizon_days)};
        data_.budget_lines.push_back({fmt::format("B{}", data_.budget_lines.size()), payer, from, to, between(0, 150)});
        from = to + Days{chance(60) ? 1 : between(2, 8)};
      }
    }
  }

  void make_needs() {
    for (int n = 0; n < shape_.needs; ++n) {
      const Decimal gap = Decimal::from_millionths(between(1, 16) * Decimal::kScale / 4);
      data_.needs.push_back(
          {fmt::format("N{}", n), Decimal::whole(chance(10) ? 0 : between(1, 10)), Decimal::whole(0), gap});
    }
  }

  Mode some_mode(int number, bool is_milestone) {
    Mode mode;
    mode.id = fmt::format("M{}", number);
    const int days = is_milestone ? 0 : between(1, std::max(1, std::min(9, shape_.horizon_days / 5)));
    mode.optimistic = WorkingDays{days - days / 3};
    mode.most_likely = WorkingDays{days};
    mode.pessimistic = WorkingDays{days + days / 2};
    for (Index r = 0; r < static_cast<Index>(data_.resources.size()); ++r) {
      if (chance(40)) mode.demands.push_back({r, between(0, 3)});
    }
    if (has_.money && chance(65)) {
      const Index payer = any_of(data_.payers);
      mode.costs.push_back({payer, chance(15) ? 0 : between(1, 60)});
      if (data_.payers.size() > 1 && chance(20)) mode.costs.push_back({1 - payer, between(0, 40)});
    }
    constexpr const char* kFactors[] = {"1", "1", "1", "0.5", "0.8", "1.25", "0"};
    if (has_.modes) mode.effect_factor = *Decimal::parse(kFactors[between(0, 6)]);
    return mode;
  }

  void make_activity(int number) {
    Activity activity;
    activity.id = fmt::format("A{:02}", number);
    activity.calendar = any_of(data_.calendars);
    const bool is_milestone = has_.milestones && chance(12);
    for (int m = has_.modes ? between(1, 3) : 1; m > 0; --m) {
      activity.modes.push_back(some_mode(static_cast<int>(activity.modes.size()), is_milestone));
    }
    activity.mandatory = has_.mandatory && chance(8);
    activity.cancelled = has_.cancelled && !activity.mandatory && chance(4);
    if (has_.dates && chance(15)) activity.earliest_start = any_day();
    if (has_.dates && !activity.mandatory && chance(12)) activity.deadline = any_day();
    for (int c = data_.needs.empty() ? 0 : between(0, 2); c > 0; --c) {
      const Index need =
          between(0, static_cast<int>(data_.needs.size() * 4 / 5));  // nobody contributes to the last ones
      activity.contributions.push_back({need, Decimal::from_millionths(between(0, 12) * Decimal::kScale / 8)});
    }
    data_.activities.push_back(std::move(activity));
  }

  Condition some_condition(const std::string& id) {
    const int kind = between(1, 100);
    if (kind <= 45) return bound_to(id, any_of(data_.activities));
    if (kind <= 65) return met(id, any_day().to_string());
    if (kind <= 90 || !has_.undated) return assumed(id, any_day().to_string());
    return undated(id);
  }

  // How many conditions of the gate an activity may wait for: those before the first that would make a circle.
  std::int32_t waitable(Index activity, const Gate& gate) const {
    std::int32_t count = 0;
    for (const Condition& condition : gate.conditions) {
      const auto* internal = std::get_if<InternalCondition>(&condition.kind);
      if (internal != nullptr && internal->activity >= activity) break;
      ++count;
    }
    return count;
  }

  void make_gates() {
    for (int g = between(0, 3); g > 0; --g) {
      Gate gate{fmt::format("G{}", data_.gates.size()), chance(50) ? GateLogic::all : GateLogic::ordered, {}};
      for (int c = between(1, 3); c > 0; --c) {
        gate.conditions.push_back(some_condition(fmt::format("{}.C{}", gate.id, gate.conditions.size() + 1)));
      }
      data_.gates.push_back(std::move(gate));
    }
    for (Index a = 0; a < shape_.activities; ++a) {
      if (data_.gates.empty() || !chance(20)) continue;
      const Index gate = any_of(data_.gates);
      const std::int32_t most = waitable(a, at(data_.gates, gate));
      if (most > 0) at(data_.activities, a).gates.push_back({gate, chance(60) ? most : between(1, most)});
    }
  }

  PrecedenceKind some_kind() {
    if (!has_.all_kinds || chance(60)) return PrecedenceKind::finish_start;
    return static_cast<PrecedenceKind>(between(1, 3));
  }

  void make_precedences() {
    for (int p = shape_.activities < 2 ? 0 : between(0, shape_.activities * 5 / 4); p > 0; --p) {
      const Index successor = between(1, shape_.activities - 1);
      const Index predecessor = between(std::max(0, successor - 8), successor - 1);
      const Days lag{has_.all_kinds && chance(40) ? between(has_.leads ? -4 : 0, 6) : 0};
      Precedence precedence{predecessor, successor, some_kind(), lag, {}};
      if (has_.max_lags && chance(12)) precedence.max_lag = Days{lag.count + between(0, 15)};
      data_.precedences.push_back(precedence);
    }
  }

  void make_capacity_effects() {
    if (data_.resources.empty()) return;
    for (int e = between(0, 2); e > 0; --e) {
      data_.capacity_effects.push_back({any_of(data_.activities), any_of(data_.resources), between(1, 3)});
    }
  }

  void make_facts() {
    for (Index a = 0; a < shape_.activities; ++a) {
      if (chance(a < shape_.activities / 3 ? 45 : 4)) make_fact(a);
    }
  }

  // Started on an open day up to the status date; finished when its duration, or a little more or less, is over by
  // then.
  void make_fact(Index index) {
    Activity& activity = at(data_.activities, index);
    const WorkingCalendar& calendar = at(data_.calendars, activity.calendar);
    if (data_.status_date < data_.horizon_start || activity.cancelled) return;
    const auto start = calendar.first_open(day(between(0, (data_.status_date - data_.horizon_start).count)));
    const Index mode = any_of(activity.modes);
    const WorkingDays effort = at(activity.modes, mode).most_likely;
    if (!start || *start > data_.status_date || !calendar.finish(*start, effort)) return;
    const auto finish = calendar.finish(*start, WorkingDays{std::max(0, effort.count + between(-1, 2))});
    Actual actual{mode, *start, finish};
    if (effort.count == 0) actual.finish = *start;
    if (!actual.finish || *actual.finish > data_.status_date) {
      if (!calendar.first_open(data_.status_date + Days{1})) return;
      actual.finish.reset();
    }
    activity.actual = actual;
  }

  void shuffle_activities() {
    std::vector<Index> new_index(data_.activities.size());
    for (std::size_t i = 0; i < new_index.size(); ++i) new_index[i] = static_cast<Index>(i);
    for (std::size_t i = new_index.size(); i > 1; --i) {
      std::swap(new_index[i - 1], at(new_index, between(0, static_cast<int>(i) - 1)));
    }
    std::vector<Activity> shuffled(data_.activities.size());
    for (std::size_t i = 0; i < new_index.size(); ++i) at(shuffled, new_index[i]) = std::move(data_.activities[i]);
    data_.activities = std::move(shuffled);
    for (Precedence& p : data_.precedences) {
      p.predecessor = at(new_index, p.predecessor);
      p.successor = at(new_index, p.successor);
    }
    for (CapacityEffect& effect : data_.capacity_effects) effect.activity = at(new_index, effect.activity);
    for (Gate& gate : data_.gates) {
      for (Condition& condition : gate.conditions) {
        if (auto* internal = std::get_if<InternalCondition>(&condition.kind)) {
          internal->activity = at(new_index, internal->activity);
        }
      }
    }
  }

  Random random_;
  ProblemShape shape_;
  Features has_;
  ProblemData data_;
};

}  // namespace

ProblemData random_problem_data(Seed seed, const ProblemShape& shape) {
  return ProblemMaker(seed, shape).make();
}

Problem random_problem(Seed seed, const ProblemShape& shape) {
  auto problem = Problem::build(random_problem_data(seed, shape));
  if (!problem)
    std::fprintf(stderr, "seed %s: %s\n", std::to_string(seed.value).c_str(),
                 told({problem.error().code, problem.error().arguments}).c_str());
  ENTENTE_CHECK(problem.has_value());
  return *std::move(problem);
}

}  // namespace entente::test
