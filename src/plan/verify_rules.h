// The rules of the problem, one function each. Only the verifier includes this.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "plan/verify.h"

namespace entente::plan::rules {

// What is being verified, and what has been found.
struct Case {
  const Problem& problem;
  const Schedule& schedule;
  std::vector<Message> violations;

  const std::optional<Placement>& placed(Index activity) const { return schedule[static_cast<std::size_t>(activity)]; }
  const Mode& mode_of(Index activity) const {
    return problem.activity(activity).modes[static_cast<std::size_t>(placed(activity)->mode)];
  }
  bool is_fact(Index activity) const { return problem.activity(activity).actual.has_value(); }
  void violated(std::string code, std::vector<Argument> arguments) {
    violations.push_back({std::move(code), std::move(arguments)});
  }
};

// One place for each activity and a mode that it has; nothing else can be asked of a schedule without that.
bool is_well_formed(Case& c);

// Of one activity, whether or not it is selected: the mandatory are, the cancelled are not, what has started is.
void check_selection(Case& c, Index activity);
// Of one selected activity: its mode and dates are the actual ones, as far as they are known.
void check_fact(Case& c, Index activity);
// Of one selected activity without actual dates: horizon, status date, earliest start, open days, duration.
void check_planned_dates(Case& c, Index activity);
// Of one selected activity that has not finished.
void check_deadline(Case& c, Index activity);

void check_precedences(Case& c);
void check_gates(Case& c);
// Nothing is selected that waits for a condition that nobody can date.
void check_waiting(Case& c);

void check_resources(Case& c);
void check_budgets(Case& c);

}  // namespace entente::plan::rules
