// The shortest plan for a problem of the classic form, and how short it can be at best.
//
// Breadth and depth side by side: a genetic algorithm finds good plans, clause learning proves bounds, finds the plans
// between, and does all the work where there are maximum lags. With the same seed and number of schedules the result is
// the same on one thread and on two.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "plan/network.h"
#include "plan/problem.h"

namespace entente::plan::makespan {

struct Options {
  Seed seed{1};
  int threads = 1;
  // Stop after about so many schedules, or so much time on the clock; the first given counts. By schedules, clause
  // learning works beside them for a small share of their time; where it works alone, a conflict counts as kConflict.
  std::optional<std::int64_t> schedules = {};
  std::optional<std::chrono::milliseconds> time = {};
  // The best finish and bound, whenever one of them has improved and there is a schedule.
  std::function<void(Day finish, Day bound)> on_progress = {};
  std::function<bool()> cancelled = {};  // polled by every thread; true keeps the best so far
};

struct Outcome {
  std::optional<Schedule> schedule;  // the best found
  Day finish = kNever;               // its latest finish, from the horizon's start
  Day bound = 0;                     // proven: no schedule finishes earlier; kNever when there is none at all
  bool infeasible = false;           // proven
  std::int64_t schedules = 0;        // passes of a scheduler
  std::int64_t conflicts = 0;        // of the clause learning
};

inline constexpr std::int64_t kConflict = 25;
inline constexpr std::int64_t kDefaultSchedules = 50'000;

// Clause learning keeps some bytes for each possible start of each job.
inline constexpr std::int64_t kMostStarts = 30'000'000;

// Errors: plan.not_classic (what keeps the problem out of the class), plan.too_large (jobs times days of the horizon).
Result<Outcome> minimise(const Problem& problem, const Options& options, const Clock& clock);

}  // namespace entente::plan::makespan
