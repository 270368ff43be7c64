// `entente roadmap changes`: what a version changes against the one before it, and why.
#pragma once

#include <string>

#include "app/compare_roadmaps.h"
#include "app/programme/roadmap_document.h"

namespace entente::app::programme {

struct RoadmapChanges {
  RoadmapDocument before, after;
  std::string proposed_by, party, reason;  // of the later one
  Comparison comparison;
};

// `before` may be empty: its predecessor. Errors: programme.no_roadmap (id); programme.first_version (id), when it
// follows no other; those of roadmap_document and compare_roadmaps.
Result<RoadmapChanges> roadmap_changes(const Place& place, const std::string& after, const std::string& before);
// The same of a record that is open and read.
Result<RoadmapChanges> changes_between(const Office& office, const domain::Programme& programme,
                                       const std::string& after, const std::string& before);
// Who proposed it: the first thing that was said about it.
const domain::Source& proposal_of(const domain::Object& roadmap);

// The bytes of a version, as they were signed. Errors: as of roadmap_document.
Result<RoadmapDocument> fetch_roadmap(const Place& place, const std::string& id);

}  // namespace entente::app::programme
