// `entente audit roadmaps`: every version of the joint roadmap, who asked for it, for what stated reason, who signed
// it, and which activities it moved.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/programme/roadmap_changes.h"

namespace entente::app::programme {

struct AuditedVersion {
  domain::ObjectPtr roadmap;
  domain::Source proposal;
  std::string number;                     // feed and number of the proposal
  std::optional<RoadmapChanges> changes;  // against its predecessor; none for the first
  std::optional<Error> unread;            // why they cannot be told: bytes that are not here
};

// By version; only the one that `id` names, when it is not empty. Errors: programme.no_roadmap (id); those of reading.
Result<std::vector<AuditedVersion>> audit_roadmaps(const Place& place, const std::string& id, const ViewName& view);

}  // namespace entente::app::programme
