// `entente verify ROADMAP.json PACKAGE`: is this file a roadmap of this programme, and is everything it states true?
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/planning_input.h"
#include "base/files.h"
#include "base/result.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

struct Verification {
  interop::roadmap::RoadmapFile roadmap;       // as it was read
  interop::package::PlanningProblem planning;  // the package, with the file's view and changes
  // Everything that is not so: broken rules (verify.*), then what the file states otherwise than it follows from the
  // package and the dates (roadmap.*). Empty: the file holds.
  std::vector<Message> deviations;
};

// Plans nothing: takes the view, the changes and the dates from the file, and recomputes what follows from them. The
// reasons' texts, the sizes of what it would take, and whether the bound is proven cannot be seen this way; that the
// bound is not below the value can. Errors: those of read_roadmap and, for the file's view and changes, of
// read_planning_input.
Checked<Verification> verify_roadmap(const std::string& roadmap, const PackageSource& package, const Files& files);

// The same for values that are at hand: everything that is not so.
std::vector<Message> deviations_from(const interop::package::PlanningProblem& planning,
                                     const interop::roadmap::RoadmapFile& roadmap);

}  // namespace entente::app
