#pragma once

#include "app/explain_activity.h"
#include "cli/page.h"

namespace entente::cli {

// The chain of reasons, one step under the other, each held by the next.
void show_explanation(Page& page, const app::Explanation& explanation);

}  // namespace entente::cli
