#pragma once

#include "app/draft_roadmap.h"
#include "cli/arguments.h"
#include "cli/session.h"

namespace entente::cli {

// Plans with progress on the error stream where that is a terminal. Ctrl-C keeps the best so far, and a remark says so.
// Errors: those of search_options and app::draft_roadmap.
Checked<app::DraftedRoadmap> draft(const Session& session, const InputWords& input, const SearchWords& search);

}  // namespace entente::cli
