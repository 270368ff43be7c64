// `entente programme import | withheld`: a package taken into the record, and what of it stays here.
#pragma once

#include <vector>

#include "app/programme/say_all.h"
#include "cli/command.h"
#include "cli/page.h"
#include "interop/roadmap/json_text.h"

namespace entente::cli::programme {

// Verbs of a group that stands already.
std::vector<Command> add_package_verbs(CLI::App& programme, const text::Text& text);

// What was said, or would be: how many rows, and to which feeds.
void show_said(Page& page, const app::programme::SaidAll& said);
void write_said(interop::roadmap::JsonText& json, const app::programme::SaidAll& said);

}  // namespace entente::cli::programme
