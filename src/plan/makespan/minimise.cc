#include "plan/makespan/minimise.h"

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

#include "plan/makespan/genetic.h"
#include "plan/makespan/project.h"
#include "plan/makespan/refuter.h"

namespace entente::plan::makespan {
namespace {

constexpr double kFirstShare = 0.02;        // of the effort, for a first good plan
constexpr std::int64_t kFirstMost = 6'000;  // schedules
constexpr int kRounds = 24;
constexpr double kDepthShare = 0.06;     // of the effort, where proof is far; with two threads a thread of its own
constexpr double kDepthShareNear = 0.3;  // where the bound is near
constexpr double kNear = 0.02;           // gap
constexpr double kLeastConflicts = 50;   // at a time
constexpr std::int64_t kProbe = 100;     // conflicts for one length from below
constexpr double kProbeShare = 0.01;     // of the effort, likewise
constexpr int kChildren = 16;            // between looks at the clock
constexpr double kForever = 1e30;
constexpr std::int64_t kUnlimited = std::int64_t{1} << 60;

using clauses::Answer;

// How much is left, in schedules or in time; both as a share of the whole.
class Budget {
 public:
  Budget(const Options& options, const Clock& clock) : clock_(&clock), began_(clock.elapsed()) {
    if (!options.schedules && options.time) time_ = *options.time;
    schedules_ = options.schedules.value_or(kDefaultSchedules);
  }
  bool by_time() const { return time_.has_value(); }
  double seconds() const { return std::chrono::duration<double>(clock_->elapsed() - began_).count(); }
  double whole() const { return by_time() ? std::chrono::duration<double>(*time_).count() : double(schedules_); }

 private:
  const Clock* clock_;
  std::chrono::nanoseconds began_;
  std::optional<std::chrono::nanoseconds> time_;
  std::int64_t schedules_ = 0;
};

class Minimiser {
 public:
  Minimiser(const Network& network, const Project& project, const Options& options, const Clock& clock)
      : network_(network),
        project_(project),
        options_(options),
        budget_(options, clock),
        refuter_(project, project.days) {
    if (project.reversible() && refuter_.bound() < kNever)
      genetic_ = std::make_unique<Genetic>(project, Random(options.seed, 0));
  }

  Outcome run() {
    take_bound();
    if (genetic_ && !finished()) first_plan();
    climb();
    for (int round = 0; round < kRounds && !finished() && left() > 0; ++round) one_round(round);
    return outcome();
  }

 private:
  // What has been spent, in the budget's unit.
  double spent() const {
    if (budget_.by_time()) return budget_.seconds();
    return static_cast<double>(genetic_ ? genetic_->count() : kConflict * refuter_.conflicts());
  }
  std::int64_t schedules() const { return genetic_ ? genetic_->count() : 0; }
  double left() const { return budget_.whole() - spent(); }
  bool cancelled() const { return options_.cancelled && options_.cancelled(); }
  bool finished() const { return bound_ >= best_length_ || cancelled(); }

  // For questions that come fast, of which only every `every`-th looks at the clock.
  std::function<bool()> stop_at(double spent_most, int every) {
    return [this, spent_most, every, asked = 0]() mutable {
      if (++asked % every != 0) return false;
      return cancelled() || (budget_.by_time() && budget_.seconds() >= spent_most);
    };
  }

  void first_plan() {
    // However little the effort, one plan at least.
    const double most = std::clamp<double>(kFirstShare * budget_.whole(), 1, kFirstMost);
    const auto wanted = static_cast<std::int64_t>(budget_.by_time() ? kFirstMost : most);
    const double began = budget_.seconds();
    genetic_->begin(wanted);
    genetic_->run(wanted, bound_, stop_at(kFirstShare * budget_.whole(), kChildren));
    take_plan_of_breadth();
    const double seconds = std::max(1e-9, budget_.seconds() - began);
    const double by_speed = static_cast<double>(genetic_->count()) / seconds * left();
    const double own_share = options_.threads > 1 ? 1 : 1 - depth_share();
    genetic_->begin(static_cast<std::int64_t>(budget_.by_time() ? own_share * by_speed : left()));
  }

  // From below, length by length, as long as each is refuted easily.
  void climb() {
    const double share = kProbeShare * budget_.whole();
    const auto probe = budget_.by_time() ? kProbe : static_cast<std::int64_t>(std::max(1.0, share / kConflict));
    while (!finished() && left() > 0) {
      const Answer answer = refuter_.attempt(bound_, probe, stop_at(spent() + kProbeShare * budget_.whole(), 1));
      take_bound();
      if (answer == Answer::satisfied) take_plan(refuter_.plan());
      if (answer != Answer::refuted) return;
    }
  }

  double depth_share() const {
    if (!genetic_) return 1;
    const bool near = best_length_ - bound_ <= kNear * best_length_;
    return near ? kDepthShareNear : kDepthShare;
  }

  // By time, breadth and depth each have a part of the round, or a thread; by schedules, breadth has the round, and
  // depth comes on top of it.
  void one_round(int round) {
    const double part = left() / (kRounds - round);
    if (!budget_.by_time()) {
      const auto schedules = static_cast<std::int64_t>(part);
      side_by_side([this, conflicts = conflicts_due(part, round)] { deepen(conflicts, kForever); },
                   [&] { broaden(schedules, kForever); });
    } else if (options_.threads > 1) {
      const double until = spent() + part;
      side_by_side([&] { deepen(kUnlimited, until); }, [&] { broaden(kUnlimited, until); });
    } else {
      const double until = spent() + part;
      deepen(kUnlimited, spent() + depth_share() * part);
      if (refuter_.bound() < best_length_) broaden(kUnlimited, until);
    }
    take_plan_of_breadth();
    take_plan_of_depth();
    take_bound();
    refuter_.beat(best_length_);
    take_bound();
  }

  // The part's conflicts, with those of rounds that left theirs: a search of a few conflicts is hardly more than its
  // way down to the first.
  std::int64_t conflicts_due(double part, int round) {
    due_ += (genetic_ ? depth_share() * part : part) / kConflict;
    if (genetic_ && due_ < kLeastConflicts && round + 1 < kRounds) return 0;
    return static_cast<std::int64_t>(std::max(1.0, std::exchange(due_, 0)));
  }

  template <class Deepen, class Broaden>
  void side_by_side(const Deepen& deepen, const Broaden& broaden) {
    if (options_.threads < 2 || !genetic_) {
      deepen();
      broaden();
      return;
    }
    std::thread other(deepen);
    broaden();
    other.join();
  }

  void broaden(std::int64_t schedules, double until) {
    if (!genetic_) return;
    const std::int64_t last = schedules == kUnlimited ? kUnlimited : genetic_->count() + schedules;
    genetic_->run(last, bound_, stop_at(until, kChildren));
  }

  // One day less than the best, or whatever there is.
  void deepen(std::int64_t conflicts, double until) {
    std::int32_t goal = std::min(best_length_, project_.days + 1) - 1;
    const std::int64_t last = refuter_.conflicts() + conflicts;
    const auto stop = stop_at(until, 1);
    while (goal >= refuter_.bound() && refuter_.conflicts() < last) {
      const Answer answer = refuter_.attempt(goal, last - refuter_.conflicts(), stop);
      if (answer != Answer::satisfied) return;
      found_ = refuter_.plan();
      goal = length(project_, *found_) - 1;
      refuter_.beat(goal + 1);
      if (cancelled()) return;
    }
  }

  void take_plan(const Plan& plan) {
    const std::int32_t days = length(project_, plan);
    if (days >= best_length_) return;
    best_length_ = days;
    best_ = plan;
    tell();
  }
  void take_plan_of_breadth() {
    if (genetic_ && genetic_->best()) take_plan(*genetic_->best());
  }
  void take_plan_of_depth() {
    if (found_) take_plan(*found_);
  }
  void take_bound() {
    const std::int32_t bound = std::min(refuter_.bound(), best_length_);
    if (bound <= bound_) return;
    bound_ = bound;
    tell();
  }

  Day day(std::int32_t days) const { return days >= kNever ? kNever : network_.first_free_day() + days - 1; }
  void tell() const {
    if (options_.on_progress && best_) options_.on_progress(day(best_length_), day(bound_));
  }

  Outcome outcome() const {
    Outcome outcome{{}, day(best_length_), day(bound_), bound_ >= kNever, schedules(), refuter_.conflicts()};
    if (best_) outcome.schedule = to_schedule(network_, project_, *best_);
    return outcome;
  }

  const Network& network_;
  const Project& project_;
  const Options& options_;
  Budget budget_;
  Refuter refuter_;
  std::unique_ptr<Genetic> genetic_;
  std::optional<Plan> best_, found_;
  std::int32_t best_length_ = kNever;
  std::int32_t bound_ = 0;
  double due_ = 0;  // conflicts, by schedules
};

}  // namespace

Result<Outcome> minimise(const Problem& problem, const Options& options, const Clock& clock) {
  const Network network(problem);
  auto project = classic_form(network);
  if (!project) return Failure(project.error());
  const std::int64_t starts = std::int64_t{project->jobs()} * project->days;
  if (starts > kMostStarts)
    return failure("plan.too_large", {{"what", "job_days"}, {"count", starts}, {"limit", kMostStarts}});
  if (!reduce_modes(*project)) return Outcome{{}, kNever, kNever, true, 0, 0};
  return Minimiser(network, *project, options, clock).run();
}

}  // namespace entente::plan::makespan
