// The package that a command is about, from a folder, a workbook or the record.
#pragma once

#include "app/planning_input.h"
#include "cli/arguments.h"
#include "cli/session.h"

namespace entente::cli {

// `session` outlives it.
app::PackageSource package_source(const InputWords& words, const Session& session);
app::PlanningInput planning_input(const InputWords& words, const Session& session);

}  // namespace entente::cli
