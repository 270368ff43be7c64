#include "risk/as_problem.h"

#include <algorithm>
#include <map>

#include "plan/evaluate.h"

namespace entente::risk {
namespace {

using plan::Placement;
using plan::ProblemData;

class CaseBuilder {
 public:
  CaseBuilder(const Policy& policy, const World& world, const Outcome& outcome)
      : policy_(policy),
        world_(world),
        outcome_(outcome),
        data_(policy.network->problem().data()),
        schedule_(policy.schedule) {
    for (std::size_t j = 0; j < policy.jobs.size(); ++j) set_job(j);
    set_conditions();
    strike_capacities();
    drop_broken_lags();
  }

  Result<FutureCase> build(Judgement judgement) && {
    if (judgement == Judgement::lenient) lift_capacities();
    auto problem = plan::Problem::build(std::move(data_));
    if (!problem) return Failure(problem.error());
    return FutureCase{*std::move(problem), std::move(schedule_)};
  }

 private:
  Date date(Day day) const { return policy_.network->date(day); }
  Day day(Date date) const { return policy_.network->day(date); }

  void set_job(std::size_t j) {
    const PlannedJob& job = policy_.jobs[j];
    plan::Activity& activity = data_.activities[slot(job.activity)];
    auto& placed = schedule_[slot(job.activity)];
    if (!job.under_way) activity.earliest_start = date(std::min(world_release(j), kFarAway));
    if (outcome_.start[j] >= kNever) {
      placed.reset();
      activity.mandatory = false;
      return;
    }
    activity.calendar = paused_calendar(job);
    const WorkingCalendar& calendar = data_.calendars[slot(activity.calendar)];
    const Day last = std::min(outcome_.finish[j], policy_.days - 1);
    const auto last_open = calendar.last_open(date(last));
    *placed = Placement{job.mode, date(outcome_.start[j]), std::max(date(outcome_.start[j]), *last_open)};
    const WorkingDays lasted = job.is_milestone ? WorkingDays{0} : calendar.open_between(placed->start, placed->finish);
    plan::Mode& mode = activity.modes[slot(job.mode)];
    mode.optimistic = mode.most_likely = mode.pessimistic = lasted;
    if (activity.deadline && (outcome_.finish[j] >= kNever || placed->finish > *activity.deadline)) {
      activity.deadline.reset();
    }
  }

  // The planned start with its delays; conditions are the problem's own.
  Day world_release(std::size_t j) const {
    const PlannedJob& job = policy_.jobs[j];
    const bool on_a_condition = std::any_of(job.awaits.begin(), job.awaits.end(),
                                            [&](std::size_t c) { return world_.condition[c] == world_.release[j]; });
    return on_a_condition || job.never ? job.start : world_.release[j];
  }

  // What is under way may have no day left in a pause up to the end; then it keeps its calendar.
  Index paused_calendar(const PlannedJob& job) {
    const auto& pauses = world_.pauses[slot(job.pause_class)];
    if (pauses.empty()) return job.calendar;
    const auto [at, is_new] = calendars_.emplace(std::pair(job.calendar, job.pause_class), job.calendar);
    if (!is_new) return at->second;
    std::vector<WorkingCalendar::Exception> closed;
    for (const Pause& pause : pauses) {
      const Day to = std::min(pause.to, policy_.days - 1);
      if (pause.from <= to) closed.push_back({date(pause.from), date(to), 0});
    }
    const WorkingCalendar open(data_.horizon_start, data_.horizon_end, {true, true, true, true, true, true, true},
                               closed);
    WorkingCalendar both = WorkingCalendar::intersection({&data_.calendars[slot(job.calendar)], &open});
    if (!both.first_open(date(policy_.first_day))) return job.calendar;
    at->second = static_cast<Index>(data_.calendars.size());
    data_.calendars.push_back(std::move(both));
    return at->second;
  }

  void set_conditions() {
    for (plan::Gate& gate : data_.gates) {
      for (plan::Condition& condition : gate.conditions) {
        auto* external = std::get_if<plan::ExternalCondition>(&condition.kind);
        if (external != nullptr && !external->met_on) external->planning_date.reset();
      }
    }
    for (std::size_t c = 0; c < world_.condition.size(); ++c) {
      const plan::ConditionRef& ref = policy_.outlook->conditions[c].condition;
      auto& condition = data_.gates[slot(ref.gate)].conditions[slot(ref.position)];
      if (world_.condition[c] < kNever) {
        std::get<plan::ExternalCondition>(condition.kind).planning_date = date(world_.condition[c]);
      }
    }
  }

  void strike_capacities() {
    for (std::size_t r = 0; r < data_.resources.size(); ++r) {
      plan::Resource& resource = data_.resources[r];
      resource.capacity = struck_capacity(resource.capacity, world_.factor[r]);
      for (plan::CapacityStep& step : resource.steps) step.capacity = struck_capacity(step.capacity, world_.factor[r]);
    }
  }

  // The days of an activity; kNever.
  Day day_of(Index a, bool finish) const {
    const Job j = policy_.job_of[slot(a)];
    if (j >= 0) return (finish ? outcome_.finish : outcome_.start)[slot(j)];
    const auto& placed = policy_.schedule[slot(a)];
    return placed ? day(finish ? placed->finish : placed->start) : kNever;
  }

  // A maximum lag that did not hold, and a lead that did not.
  void drop_broken_lags() {
    std::erase_if(data_.precedences, [this](plan::Precedence& precedence) {
      using enum plan::PrecedenceKind;
      if (!schedule_[slot(precedence.successor)]) return false;
      const bool from_finish = precedence.kind == finish_start || precedence.kind == finish_finish;
      const bool to_finish = precedence.kind == finish_finish || precedence.kind == start_finish;
      const Day one = precedence.kind == finish_start ? 1 : 0;
      const Day from = day_of(precedence.predecessor, from_finish);
      const Day to = day_of(precedence.successor, to_finish);
      if (to >= kNever) return to_finish;  // cut off by the horizon
      if (precedence.max_lag && to > from + one + precedence.max_lag->count) precedence.max_lag.reset();
      if (precedence.lag.count >= 0) return false;
      return from >= kNever || to < from + one + precedence.lag.count;
    });
  }

  // By resource and day, what those hold that started before that day.
  std::vector<std::vector<std::int64_t>> held_from_before() const {
    std::vector<std::vector<std::int64_t>> held(data_.resources.size(), std::vector<std::int64_t>(slot(policy_.days)));
    for (std::size_t j = 0; j < policy_.jobs.size(); ++j) {
      const PlannedJob& job = policy_.jobs[j];
      const auto& placed = schedule_[slot(job.activity)];
      if (!placed || job.is_milestone) continue;
      const WorkingCalendar& calendar = data_.calendars[slot(data_.activities[slot(job.activity)].calendar)];
      for (Day d = outcome_.start[j] + 1; d <= day(placed->finish); ++d) {
        if (!calendar.is_open(date(d))) continue;
        for (const plan::Demand& demand : policy_.network->mode(job.activity, job.mode).demands) {
          held[slot(demand.resource)][slot(d)] += demand.amount;
        }
      }
    }
    return held;
  }

  // Where they hold more than there is, there is as much as they hold.
  void lift_capacities() {
    auto problem = plan::Problem::build(data_);
    if (!problem) return;
    const auto capacity = plan::capacities(*problem, schedule_);
    const auto held = held_from_before();
    for (std::size_t r = 0; r < data_.resources.size(); ++r) {
      plan::Resource& resource = data_.resources[r];
      const WorkingCalendar& calendar = data_.calendars[slot(resource.calendar)];
      std::vector<plan::CapacityStep> steps;
      std::int32_t declared = resource.capacity;
      std::size_t next = 0;
      for (Day d = 0; d < policy_.days; ++d) {
        while (next < resource.steps.size() && day(resource.steps[next].from) <= d) {
          declared = resource.steps[next++].capacity;
        }
        std::int64_t lifted = declared;
        const std::int64_t percent = calendar.capacity_percent(date(d));
        if (capacity[r][slot(d)] >= 0 && held[r][slot(d)] > capacity[r][slot(d)]) {
          // The least step that leaves so much after the percentage, beside what has grown.
          const std::int64_t growth = growth_on(r, d);
          while ((lifted + growth) * percent / 100 < held[r][slot(d)]) ++lifted;
        }
        steps.push_back({date(d), static_cast<std::int32_t>(lifted)});
      }
      resource.steps = std::move(steps);
    }
  }

  std::int64_t growth_on(std::size_t resource, Day on) const {
    std::int64_t growth = 0;
    for (const plan::CapacityEffect& effect : data_.capacity_effects) {
      const auto& placed = schedule_[slot(effect.activity)];
      if (slot(effect.resource) == resource && placed && day(placed->finish) < on) growth += effect.delta;
    }
    return growth;
  }

  static constexpr Day kFarAway = 1'000'000;

  const Policy& policy_;
  const World& world_;
  const Outcome& outcome_;
  ProblemData data_;
  plan::Schedule schedule_;
  std::map<std::pair<Index, std::int32_t>, Index> calendars_;
};

}  // namespace

Result<FutureCase> as_problem(const Policy& policy, const World& world, const Outcome& outcome, Judgement judgement) {
  return CaseBuilder(policy, world, outcome).build(judgement);
}

}  // namespace entente::risk
