#include "risk/simulation.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include "plan/evaluate.h"
#include "risk/drivers.h"
#include "risk/ledger.h"

namespace entente::risk {
namespace {

using plan::Problem;

// How many futures must have got there for `percent` of them: the nearest rank, upwards.
std::int64_t rank_of(int percent, std::int64_t futures) {
  return (futures * percent + 99) / 100;
}

// How many futures have got there by each day.
class DayCounts {
 public:
  DayCounts(const std::vector<KeptDay>& days, const plan::Network& network)
      : network_(network), by_(slot(network.days()), 0), futures_(static_cast<std::int64_t>(days.size())) {
    for (const KeptDay day : days) {
      if (day != kNotReached) ++by_[slot(std::max<Day>(day, 0))];
    }
    for (std::size_t d = 1; d < by_.size(); ++d) by_[d] += by_[d - 1];
  }

  double reached() const { return static_cast<double>(by_.back()) / static_cast<double>(futures_); }
  Percentiles percentiles() const { return {at(10), at(50), at(80), at(90)}; }
  FinishForecast forecast() const { return {reached(), percentiles()}; }

 private:
  std::optional<Date> at(int percent) const {
    const auto day = std::lower_bound(by_.begin(), by_.end(), rank_of(percent, futures_));
    if (day == by_.end()) return std::nullopt;
    return network_.date(static_cast<Day>(day - by_.begin()));
  }

  const plan::Network& network_;
  std::vector<std::int64_t> by_;  // by day, that day included
  std::int64_t futures_;
};

class Summary {
 public:
  Summary(const Policy& policy, const Oracle& oracle, const Ledger& ledger)
      : policy_(policy),
        problem_(policy.network->problem()),
        oracle_(oracle),
        ledger_(ledger),
        futures_(ledger.value.size()) {}

  Simulation simulation(Seed seed) const {
    Simulation result;
    result.seed = seed;
    result.futures = static_cast<std::int64_t>(futures_);
    const plan::Evaluation planned = plan::evaluate(problem_, policy_.schedule);
    result.value = value(planned.value);
    result.planned_finish = planned.finish;
    std::vector<Index> everything;
    for (const PlannedJob& job : policy_.jobs) everything.push_back(job.activity);
    result.finish = DayCounts(last_finish(everything), *policy_.network).forecast();
    for (std::size_t j = 0; j < policy_.jobs.size(); ++j) result.activities.push_back(activity(j));
    std::vector<std::vector<double>> results{ledger_.value};
    for (const ObjectiveMilestones& milestones : policy_.outlook->objectives) {
      const std::vector<KeptDay> days = last_finish(milestones.activities);
      result.objectives.push_back(objective(milestones, days));
      results.push_back(as_numbers(days));
    }
    auto drivers = drivers_of(policy_, oracle_, results, ledger_.value);
    result.value_drivers = std::move(drivers.front());
    result.objective_drivers.assign(std::make_move_iterator(drivers.begin() + 1),
                                    std::make_move_iterator(drivers.end()));
    add_broken_lags(result.broken);
    add_short_resources(result.broken);
    std::stable_sort(result.broken.begin(), result.broken.end(),
                     [](const BrokenCommitment& a, const BrokenCommitment& b) { return a.share > b.share; });
    return result;
  }

 private:
  ValueForecast value(double planned) const {
    std::vector<double> sorted = ledger_.value;
    std::sort(sorted.begin(), sorted.end());
    ValueForecast forecast;
    forecast.planned = planned;
    for (const double v : sorted) forecast.mean += v / static_cast<double>(futures_);
    double squares = 0;
    for (const double v : sorted) squares += (v - forecast.mean) * (v - forecast.mean);
    forecast.deviation = std::sqrt(squares / static_cast<double>(futures_));
    // What so many futures reach or exceed is counted from the top.
    const auto reached_by = [&](int percent) {
      return sorted[futures_ - static_cast<std::size_t>(rank_of(percent, static_cast<std::int64_t>(futures_)))];
    };
    forecast.p10 = reached_by(10);
    forecast.p50 = reached_by(50);
    forecast.p80 = reached_by(80);
    forecast.p90 = reached_by(90);
    forecast.least = sorted.front();
    forecast.most = sorted.back();
    return forecast;
  }

  ActivityForecast activity(std::size_t j) const {
    const PlannedJob& job = policy_.jobs[j];
    const DayCounts starts(ledger_.start[j], *policy_.network);
    ActivityForecast forecast{.activity = job.activity,
                              .planned_start = policy_.network->date(job.start),
                              .planned_finish = policy_.network->date(job.finish),
                              .started = starts.reached(),
                              .start = starts.percentiles(),
                              .outcome = DayCounts(ledger_.finish[j], *policy_.network).forecast(),
                              .deadline_kept = std::nullopt};
    const auto& deadline = problem_.activity(job.activity).deadline;
    if (deadline && !job.under_way) {
      const Day last = policy_.network->day(*deadline);
      const auto& days = ledger_.finish[j];
      const auto kept = std::count_if(days.begin(), days.end(), [last](KeptDay day) { return day <= last; });
      forecast.deadline_kept = static_cast<double>(kept) / static_cast<double>(futures_);
    }
    return forecast;
  }

  // By future, the day on which the last of them finishes.
  std::vector<KeptDay> last_finish(const std::vector<Index>& activities) const {
    KeptDay done = 0;
    std::vector<Job> open;
    for (const Index a : activities) {
      const Job j = policy_.job_of[slot(a)];
      if (j >= 0)
        open.push_back(j);
      else if (policy_.schedule[slot(a)])
        done = std::max(done, static_cast<KeptDay>(policy_.network->day(policy_.schedule[slot(a)]->finish)));
      else
        done = kNotReached;
    }
    std::vector<KeptDay> days(futures_, done);
    for (const Job j : open) {
      for (std::size_t f = 0; f < futures_; ++f) days[f] = std::max(days[f], ledger_.finish[slot(j)][f]);
    }
    return days;
  }

  ObjectiveForecast objective(const ObjectiveMilestones& milestones, const std::vector<KeptDay>& days) const {
    ObjectiveForecast forecast{milestones.id, Date{}, DayCounts(days, *policy_.network).forecast()};
    for (const Index a : milestones.activities) {
      const auto& placed = policy_.schedule[slot(a)];
      if (!placed) forecast.planned.reset();
      if (forecast.planned) forecast.planned = std::max(*forecast.planned, placed->finish);
    }
    return forecast;
  }

  // What is not reached counts as reached the day after the horizon.
  std::vector<double> as_numbers(const std::vector<KeptDay>& days) const {
    std::vector<double> numbers;
    for (const KeptDay day : days) numbers.push_back(std::min<Day>(day, policy_.days));
    return numbers;
  }

  // The days of an activity in a future; kNever.
  Day day_of(Index a, std::size_t future, bool finish) const {
    const Job j = policy_.job_of[slot(a)];
    if (j >= 0) {
      const KeptDay day = (finish ? ledger_.finish : ledger_.start)[slot(j)][future];
      return day == kNotReached ? kNever : day;
    }
    const plan::Placement& placed = *policy_.schedule[slot(a)];
    return policy_.network->day(finish ? placed.finish : placed.start);
  }

  void add_broken_lags(std::vector<BrokenCommitment>& broken) const {
    for (const PlannedJob& job : policy_.jobs) {
      if (job.under_way) continue;
      for (const plan::Arc& arc : policy_.network->arcs_in(job.activity)) {
        const bool is_lead = arc.min < (arc.kind == plan::PrecedenceKind::finish_start ? 1 : 0);
        if (arc.max < kNever) add_broken(arc, BrokenCommitment::Kind::maximum_lag, broken);
        if (is_lead) add_broken(arc, BrokenCommitment::Kind::lead, broken);
      }
    }
  }

  void add_broken(const plan::Arc& arc, BrokenCommitment::Kind kind, std::vector<BrokenCommitment>& broken) const {
    std::int64_t count = 0;
    for (std::size_t f = 0; f < futures_; ++f) {
      const Day from = day_of(arc.from, f, arc.from_finish());
      const Day to = day_of(arc.to, f, arc.to_finish());
      // A successor that has not come by the end of the horizon is late when the lag ended within it; a lead is broken
      // only by a successor that has come.
      const Day by = std::min(to, policy_.days);
      const bool late = from < kNever && by > from + arc.max;
      const bool early = to < kNever && (from == kNever || to < from + arc.min);
      if (kind == BrokenCommitment::Kind::maximum_lag ? late : early) ++count;
    }
    if (count == 0) return;
    const auto& activities = problem_.data().activities;
    broken.push_back({kind, activities[slot(arc.from)].id, activities[slot(arc.to)].id,
                      static_cast<double>(count) / static_cast<double>(futures_), 0});
  }

  void add_short_resources(std::vector<BrokenCommitment>& broken) const {
    for (std::size_t r = 0; r < ledger_.short_days.size(); ++r) {
      std::int64_t count = 0;
      std::int64_t days = 0;
      for (const KeptDay short_days : ledger_.short_days[r]) {
        count += short_days > 0 ? 1 : 0;
        days += short_days;
      }
      if (count == 0) continue;
      broken.push_back({BrokenCommitment::Kind::resource,
                        problem_.data().resources[r].id,
                        {},
                        static_cast<double>(count) / static_cast<double>(futures_),
                        static_cast<double>(days) / static_cast<double>(count)});
    }
  }

  const Policy& policy_;
  const Problem& problem_;
  const Oracle& oracle_;
  const Ledger& ledger_;
  std::size_t futures_;
};

// Whether all futures were played.
bool play_all(const Policy& policy, const Oracle& oracle, const Options& options, Ledger& ledger) {
  constexpr std::int64_t kPortion = 64;  // futures a thread takes at a time
  std::atomic<std::int64_t> next{0};
  std::atomic<bool> stopped{false};
  const auto work = [&] {
    Player player(policy, oracle);
    while (!stopped) {
      const std::int64_t from = next.fetch_add(kPortion);
      if (from >= options.futures) return;
      if (options.cancelled && options.cancelled()) stopped = true;
      for (std::int64_t f = from; f < std::min(from + kPortion, options.futures); ++f) player.play(f, ledger);
    }
  };
  std::vector<std::thread> others;
  for (int t = 1; t < options.threads; ++t) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
  return !stopped;
}

}  // namespace

Result<Simulation> simulate(const Problem& problem, const plan::Schedule& schedule, const Outlook& outlook,
                            const Options& options) {
  const plan::Network network(problem);
  const Policy policy(network, schedule, outlook);
  constexpr std::size_t kObjective = 4;  // twice a day, in eight bytes
  const auto kept = static_cast<std::int64_t>(policy.jobs.size() + policy.capacity.size() +
                                              kObjective * outlook.objectives.size() + 1);
  if (options.futures > kMostFutures || kept * options.futures > kMostKept) {
    return failure("risk.too_many", {{"futures", options.futures},
                                     {"activities", static_cast<std::int64_t>(policy.jobs.size())},
                                     {"most", std::min(kMostFutures, kMostKept / kept)}});
  }
  const Oracle oracle(policy, options.seed);
  Ledger ledger(policy, options.futures);
  if (!play_all(policy, oracle, options, ledger)) return failure("risk.cancelled");
  return Summary(policy, oracle, ledger).simulation(options.seed);
}

}  // namespace entente::risk
