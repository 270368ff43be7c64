// From the risks, gates and objectives of a package to what the simulation takes.
#pragma once

#include "interop/package/package.h"
#include "interop/package/to_problem.h"
#include "interop/roadmap/roadmap_file.h"
#include "plan/schedule.h"
#include "risk/outlook.h"

namespace entente::app {

// What may come otherwise for this schedule of the problem. A risk on a resource strikes the activities whose mode
// takes it (a capacity factor the resource itself), one on a budget line those that the schedule pays from it. A
// condition with a planning date comes with its probability, certainly where none is given; one that was assumed with
// `--condition` comes on that day. Milestones that are not in the view are left out, and objectives without any.
risk::Outlook outlook_of(const interop::package::Package& package, const interop::package::PlanningProblem& planning,
                         const plan::Schedule& schedule, const interop::roadmap::ChangeTexts& changes);

}  // namespace entente::app
