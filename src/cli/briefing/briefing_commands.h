// `entente briefing`: what is more than an act on a briefing.
#pragma once

#include <vector>

#include "cli/command.h"

namespace entente::cli::briefing {

// Verbs of a group that stands already.
std::vector<Command> add_briefing_verbs(CLI::App& briefing, const text::Text& text);

// In files of their own.
Command add_show(CLI::App& briefing, const text::Text& text);
Command add_check(CLI::App& briefing, const text::Text& text);
Command add_ask(CLI::App& briefing, const text::Text& text);
Command add_compare(CLI::App& briefing, const text::Text& text);

}  // namespace entente::cli::briefing
