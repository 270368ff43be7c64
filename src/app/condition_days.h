#pragma once

#include <vector>

#include "interop/roadmap/roadmap_file.h"
#include "plan/problem.h"
#include "plan/schedule.h"

namespace entente::app {

// For every condition of every gate, in their order, from which day on it counts. No condition of an ordered gate
// counts before the one ahead of it.
std::vector<interop::roadmap::ConditionDay> condition_days(const plan::Problem& problem,
                                                           const plan::Schedule& schedule);

}  // namespace entente::app
