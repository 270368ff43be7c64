// What reconciliation found, for a terminal and for machines.
#pragma once

#include <string>

#include "app/figures/reconcile_figures.h"
#include "cli/page.h"

namespace entente::cli {

// Contradictions whole; of the rest the first ones, all with `details`.
void show_figures(Page& page, const app::FiguresReport& report, bool details);
std::string json_of(const app::FiguresReport& report, const text::Text& text);  // entente.figures.v1

}  // namespace entente::cli
