// `entente roadmap`: versions of the joint roadmap, proposed, answered, signed, compared.
#pragma once

#include <vector>

#include "cli/command.h"

namespace entente::cli::programme {

// Verbs of a group that stands already.
std::vector<Command> add_roadmap_verbs(CLI::App& roadmap, const text::Text& text);

}  // namespace entente::cli::programme
