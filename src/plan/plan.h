// The engine's door: from a problem to the best roadmap that the given effort finds.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "plan/problem.h"
#include "plan/roadmap.h"

namespace entente::plan {

struct Progress {
  std::int64_t effort_done;
  double share_done;  // of the effort or of the time, 0..1
  double value;       // of the best roadmap so far, which the verifier has accepted
  double bound;
  double gap;
};

struct Options {
  Objective objective = Objective::value;
  Seed seed{1};
  int threads = 2;
  // Stop after so many iterations (decodes), or after so much time; the first given counts. Same effort, same bytes,
  // whatever the threads.
  std::optional<std::int64_t> effort = {};
  std::optional<std::chrono::milliseconds> time = {};
  // A schedule to start from. Where the verifier accepts it, the result is never worth less.
  std::optional<Schedule> from = {};
  // A roadmap to keep: the fewest changes of it that are worth kShareOfValueAnew of what is found without keeping.
  // Part of the effort or time goes into that.
  std::optional<Kept> keep = {};
  std::function<void(const Progress&)> on_progress = {};  // called from the planning thread, about four times a second
  std::function<bool()> cancelled = {};                   // polled by every thread; true keeps the best so far
};

inline constexpr std::int64_t kDefaultEffort = 20'000;

// Errors: plan.mandatory_waits (the activity and the undated conditions), plan.mandatory_impossible (what forbids it
// whatever else is chosen), plan.nothing_found (mandatory work that no tried order could place, and what stood in its
// way; not a proof).
Result<Roadmap> plan(const Problem& problem, const Options& options, const Clock& clock);

}  // namespace entente::plan
