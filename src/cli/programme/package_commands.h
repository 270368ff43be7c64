// `entente programme import | withheld`: a package taken into the record, and what of it stays here.
#pragma once

#include <vector>

#include "cli/command.h"

namespace entente::cli::programme {

// Verbs of a group that stands already.
std::vector<Command> add_package_verbs(CLI::App& programme, const text::Text& text);

}  // namespace entente::cli::programme
