// From a classic instance to the engine's problem; the mapping and why it keeps the makespan are in
// docs/formats/classic.md.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/result.h"
#include "interop/classic/instance.h"
#include "plan/problem.h"

namespace entente::interop::classic {

// All activities are mandatory and every day is open; day 0 of the horizon is time 0. An activity's id is the number
// that the file gives the job. The source is left out; the sink is a milestone, and the day of its start is the
// makespan of a schedule. The others stand in the order of the file: activity a is job a + 1.
struct ClassicProblem {
  plan::Problem problem;
  plan::Index sink;
};

// No dates satisfy the lags between these jobs, whatever the resources: around them, in this direction, the lags add up
// to more than 0. By the numbers of the file.
struct Contradiction {
  std::vector<std::int64_t> jobs;
};

using Reading = std::variant<ClassicProblem, Contradiction>;

// Errors: classic.mixed_durations (a job with successors whose modes take time and no time), classic.horizon_too_long
// (the sum that bounds the makespan, and the limit), and those of Problem::build (plan.cycle among them) with the file.
Result<Reading> to_problem(const Instance& instance, const std::string& file);

// What the lags of an instance with start_start links ask for, with what goes without saying in the format: no job
// starts before the source, and none ends after the start of the sink.
std::vector<Link> all_lags(const Instance& instance);

}  // namespace entente::interop::classic
