#pragma once

#include <vector>

#include "base/result.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

// What `stated` says otherwise than `recomputed`, which was made of the same inputs and dates. Figures may differ by a
// millionth, since sums in another order do. Reasons are not compared.
//
// Codes: roadmap.horizon_differs, status_date_differs, currency_differs, name_differs, value_differs,
// end_value_differs, cost_differs, finish_differs, bound_below_value, gap_differs, state_differs,
// activity_cost_differs, line_differs, conditional_on_differs, not_waiting, waits, waiting_differs, path_differs,
// level_differs, steps_differ, spent_differs, amount_differs, load_differs, condition_differs, row_missing,
// row_unknown.
std::vector<Message> deviations(const interop::roadmap::RoadmapFile& stated,
                                const interop::roadmap::RoadmapFile& recomputed);

}  // namespace entente::app
