// `entente audit`: what an auditor asks of a record, or of one file alone. One file for each question.
#pragma once

#include <vector>

#include "cli/command.h"

namespace entente::cli::audit {

// The command with all its questions.
std::vector<Command> add_audit(CLI::App& root, const text::Text& text);

Command add_pack(CLI::App& audit, const text::Text& text);
Command add_roadmaps(CLI::App& audit, const text::Text& text);
Command add_screening(CLI::App& audit, const text::Text& text);
Command add_actuals(CLI::App& audit, const text::Text& text);
Command add_exceptions(CLI::App& audit, const text::Text& text);
// `entente programme status`.
Command add_status(CLI::App& group, const text::Text& text);

}  // namespace entente::cli::audit
