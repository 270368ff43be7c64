// What every use case of the engine starts from.
#pragma once

#include <string>

#include "app/package_source.h"
#include "base/files.h"
#include "base/result.h"
#include "interop/package/to_problem.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

// Which programme is planned, seen with whose eyes, changed how.
struct PlanningInput {
  PackageSource package;
  std::string view = "all";
  interop::roadmap::ChangeTexts changes;
};

// Errors: those of PackageSource::read, View::named, parse_change, parse_condition_change and to_problem. Every change
// that cannot be read is named.
Checked<interop::package::PlanningProblem> read_planning_input(const PlanningInput& input, const Files& files);

// Errors: those of Files::read and of parse_roadmap, with `path` as `where.file`.
Result<interop::roadmap::RoadmapFile> read_roadmap(const std::string& path, const Files& files);

}  // namespace entente::app
