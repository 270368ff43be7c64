// What may come otherwise than planned: risks, and the conditions that the programme does not decide.
//
// Values only; whoever reads a format fills them. Indices are those of the plan::Problem that is simulated.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/problem.h"
#include "plan/verify.h"

namespace entente::risk {

using plan::Index;

// Of a triangular distribution: least <= likely <= most.
struct Triangle {
  double least, likely, most;
};

// start_delay: calendar days by which the planned start is put off. duration_factor: multiplies the duration.
// capacity_factor: multiplies the declared capacity, rounded down, from the day after the status date.
// programme_pause: calendar days on which no work is done, from a uniform day of the remaining horizon.
enum class Effect : std::uint8_t { start_delay, duration_factor, capacity_factor, programme_pause };

// Strikes a future once, with `probability`, for all it applies to and in one size for all.
struct Risk {
  std::string id;
  double probability = 0;  // 0..1
  Effect effect{};
  Triangle size{};                // days, or a factor above 0
  std::vector<Index> activities;  // whom it strikes; empty for a capacity factor
  std::vector<Index> resources;   // what a capacity factor strikes
};

// When an external condition that is not met yet comes true: with `probability_ever`, else never; on a day of the
// split-normal distribution through the three dates. A missing outer date leaves its side without spread. Conditions
// without a planning date have no outlook and never come.
struct ConditionOutlook {
  plan::ConditionRef condition;
  double probability_ever = 1;
  std::optional<Date> p10;
  Date p50;
  std::optional<Date> p90;
};

// Reached when all of its activities have finished.
struct ObjectiveMilestones {
  std::string id;
  std::vector<Index> activities;
};

struct Outlook {
  std::vector<Risk> risks;
  std::vector<ConditionOutlook> conditions;
  std::vector<ObjectiveMilestones> objectives;
};

}  // namespace entente::risk
