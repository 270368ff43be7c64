// Reasons: why each date is not earlier, and why what is left out is left out.
#pragma once

#include <optional>
#include <vector>

#include "plan/network.h"
#include "plan/roadmap.h"
#include "plan/schedule.h"

namespace entente::plan {

// By activity, for the selected ones: what forbids a start one working day earlier, all others staying where they are.
// Where nothing does (a schedule that was not computed here, or is kept), the kind is `keep`.
std::vector<std::optional<DateReason>> explain_dates(const Network& network, const Schedule& schedule);

// For everything that is neither selected nor waiting, in the order of the activities.
std::vector<Omission> explain_omissions(const Network& network, const Schedule& schedule);

// The roadmap around a schedule that the verifier accepts: evaluation, the bound by earliest dates, reasons,
// conditions, waiting and omitted activities.
Roadmap explain(const Problem& problem, const Schedule& schedule);

// Puts a proven bound in, and the gap to it.
void state_bound(Roadmap& roadmap, double bound);

}  // namespace entente::plan
