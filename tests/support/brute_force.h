// The true optimum of tiny problems: every selection, every mode, every start.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "plan/problem.h"
#include "plan/schedule.h"

namespace entente::test {

struct Optimum {
  // The greatest value of a schedule that the verifier accepts; none when it accepts no schedule at all.
  std::optional<double> value;
  plan::Schedule schedule;  // one that has it
};

// What a schedule is worth; the verifier has not looked at it.
using Worth = std::function<double(const plan::Problem&, const plan::Schedule&)>;

// Nothing when there are more than `limit` schedules to try.
std::optional<Optimum> brute_force(const plan::Problem& problem, std::int64_t limit);

// Likewise for whatever makes a schedule good.
std::optional<Optimum> brute_force(const plan::Problem& problem, const Worth& worth, std::int64_t limit);

// The earliest day on which the given activities, and nothing else, can all be finished; its value is minus the days
// from the horizon's start to that day.
std::optional<Optimum> brute_force_makespan(const plan::Problem& problem, const std::vector<plan::Index>& activities,
                                            std::int64_t limit);

}  // namespace entente::test
