// `entente briefing check`.
#pragma once

#include "cli/command.h"

namespace entente::cli::briefing {

Command add_check(CLI::App& briefing, const text::Text& text);

}  // namespace entente::cli::briefing
