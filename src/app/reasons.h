// What a person is told about a date, an omission or a wait. Works on a roadmap as it is exchanged, so that a computed
// roadmap and one that was read say the same.
#pragma once

#include <vector>

#include "app/roadmap_index.h"
#include "app/text_of.h"
#include "base/result.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

// Why `activity` does not start a working day earlier, as far as `binding` is the cause. Codes: reason.*
Message reason_message(const RoadmapIndex& roadmap, const interop::roadmap::SelectedActivity& activity,
                       const interop::roadmap::Binding& binding);

// Why an activity is not in the roadmap. Codes: omission.*
Message omission_message(const RoadmapIndex& roadmap, const interop::roadmap::LeftOutActivity& activity);

// What would let it in, with the argument to try (`--set CELL.capacity=8@2026-03-01`). Codes: omission.would_take_*
Message taking_message(const interop::roadmap::Taking& taking);
std::string set_argument(const interop::roadmap::Taking& taking);

// What an activity without a date waits for. Codes: reason.waits_for, reason.waits_through
Message waiting_message(const interop::roadmap::WaitingActivity& activity);

// The roadmap with the text of every reason.
interop::roadmap::RoadmapFile with_texts(interop::roadmap::RoadmapFile roadmap, const TextOf& text_of);

}  // namespace entente::app
