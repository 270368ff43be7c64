// The search: simulated annealing over activity lists on several lanes.
//
// A lane is an independent stream of random moves with its own decoder. Lanes are many enough for every machine and run
// in rounds; between rounds the weakest continues from the best. Which thread runs a lane changes nothing, so the same
// seed and effort give the same schedule on any number of threads.
#pragma once

#include <optional>

#include "plan/network.h"
#include "plan/plan.h"
#include "plan/score.h"

namespace entente::plan {

struct Found {
  Schedule schedule;
  Score score;
  std::int64_t effort = 0;  // decodes done
};

// Called between rounds with the best so far.
using OnRound = std::function<void(const Found&, double share_done)>;

// Whether one of the threads is at work elsewhere; asked before each round.
using IsThreadAway = std::function<bool()>;

// Stage one finds the best by the objective, stage two lowers cost and then finish at 99.9 % of that value (and never
// below the value of `incumbent`). `incumbent` is a schedule that holds every rule; the result is never worse in the
// objective of stage one than the 99.9 %. A search by time ends when the clock's `elapsed` reaches `until`.
Found search(const Network& network, const Options& options, const Clock& clock, std::chrono::nanoseconds until,
             const std::optional<Schedule>& hint, const std::optional<Found>& incumbent, const OnRound& on_round,
             const IsThreadAway& is_thread_away = {});

inline constexpr double kShareOfValueKept = 0.999;

}  // namespace entente::plan
