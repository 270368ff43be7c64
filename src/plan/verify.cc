#include "plan/verify.h"

#include "plan/verify_rules.h"

namespace entente::plan {

std::vector<Message> verify(const Problem& problem, const Schedule& schedule) {
  rules::Case c{problem, schedule, {}};
  if (!rules::is_well_formed(c)) return c.violations;
  for (Index activity = 0; activity < problem.activity_count(); ++activity) {
    rules::check_selection(c, activity);
    if (!c.placed(activity)) continue;
    if (c.is_fact(activity)) {
      rules::check_fact(c, activity);
    } else {
      rules::check_planned_dates(c, activity);
    }
    rules::check_deadline(c, activity);
  }
  rules::check_precedences(c);
  rules::check_gates(c);
  rules::check_waiting(c);
  rules::check_resources(c);
  rules::check_budgets(c);
  return c.violations;
}

}  // namespace entente::plan
