#pragma once

#include "cli/command.h"
#include "cli/page.h"

namespace entente::cli {

// What --help shows: how to call the command, what it is for, its commands or its options, examples.
void show_help(Page& page, const Command& command);

}  // namespace entente::cli
