// `entente briefing`: what is more than an act on a briefing.
#pragma once

#include <vector>

#include "cli/command.h"

namespace entente::cli::briefing {

// Verbs of a group that stands already.
std::vector<Command> add_briefing_verbs(CLI::App& briefing, const text::Text& text);

// One of them, in a file of its own.
Command add_check(CLI::App& briefing, const text::Text& text);

}  // namespace entente::cli::briefing
