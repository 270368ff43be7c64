// The independent verifier: the definition of the problem, written plainly, day by day. Nothing of the decoder is used
// here, so that an error in one is not an error in both.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "plan/problem.h"
#include "plan/schedule.h"

namespace entente::plan {

// One broken rule, as a message that names the activity, the rule and the dates or amounts. Empty: the schedule is a
// roadmap of the problem. Facts (actual dates and what they use) break no rule, but nothing may be added on top of what
// they overuse.
std::vector<Message> verify(const Problem& problem, const Schedule& schedule);

// For each activity the external conditions that are neither met nor have a planning date and that it waits for:
// directly, through a predecessor, or through the activity of an internal condition. Indexed by activity; each {gate,
// position in the gate}, sorted, none twice. What has started waits for nothing, and nothing waits through it.
struct ConditionRef {
  Index gate;
  Index position;
  friend auto operator<=>(const ConditionRef&, const ConditionRef&) = default;
};
std::vector<std::vector<ConditionRef>> undated_conditions(const Problem& problem);

// Likewise the assumed ones (not met, with a planning date) that an activity without actual dates rests on.
std::vector<std::vector<ConditionRef>> assumed_conditions(const Problem& problem);

// The value of a schedule as it is defined: for each need and each day the share that is closed by what has finished
// before that day, weighted, as a mean over the days. The slow truth that the evaluator is held to.
double plain_value(const Problem& problem, const Schedule& schedule);

// Likewise after the last day of the horizon, without the mean.
double plain_end_value(const Problem& problem, const Schedule& schedule);

}  // namespace entente::plan
