// The bytes of a roadmap version: what is signed.
#pragma once

#include <string>

#include "app/programme/reading.h"
#include "interop/package/to_problem.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app::programme {

// RFC 6838, section 3.4: of our own use. What the record itself signs begins otherwise.
inline constexpr const char* kRoadmapMediaType = "application/x.entente-roadmap.v1+json";

// What both parties may read, as a problem for the engine. Errors: those of package_of and to_problem.
Checked<interop::package::PlanningProblem> joint_problem(const domain::Programme& joint);

struct RoadmapDocument {
  domain::ObjectPtr object;
  std::string bytes;
  interop::roadmap::RoadmapFile file;
};

// Of a version that the view has. Errors: programme.no_roadmap (id); store.not_found, when its bytes have not arrived;
// those of parse_roadmap.
Result<RoadmapDocument> roadmap_document(const Office& office, const domain::Programme& programme,
                                         const std::string& id);

// The version with the highest number, in any state but withdrawn; null when there is none.
domain::ObjectPtr latest_roadmap(const domain::Programme& programme);

}  // namespace entente::app::programme
