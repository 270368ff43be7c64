// A future as a problem of its own, so that the independent verifier can judge what the dispatcher made of it.
#pragma once

#include "base/result.h"
#include "plan/problem.h"
#include "plan/schedule.h"
#include "risk/dispatcher.h"
#include "risk/world.h"

namespace entente::risk {

struct FutureCase {
  plan::Problem problem;
  plan::Schedule schedule;
};

// How strictly the resources are to be judged.
enum class Judgement : std::uint8_t {
  // What is under way keeps what it holds; nothing may be started on top of what is short.
  lenient,
  // No day is short.
  strict,
};

// The problem with the durations, delays, conditions, capacities and pauses of the world as if they had been known, and
// the outcome as a schedule of it.
//
// What the definition of the simulation allows to differ from the plan's is lifted: a deadline that is missed, a
// maximum lag or a lead that is broken, mandatory work that does not start. Work whose finish was held back lasts as
// long as it was held. Work under way when the horizon ends ends with its last working day (it closes no need: value
// counts from the day after the finish). Error: that of Problem::build.
Result<FutureCase> as_problem(const Policy& policy, const World& world, const Outcome& outcome, Judgement judgement);

}  // namespace entente::risk
