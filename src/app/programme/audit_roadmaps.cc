#include "app/programme/audit_roadmaps.h"

#include <algorithm>

namespace entente::app::programme {

using domain::RoadmapRow;

Result<std::vector<AuditedVersion>> audit_roadmaps(const Place& place, const std::string& id, const ViewName& view) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  std::vector<AuditedVersion> versions;
  for (const domain::ObjectPtr& roadmap : reading->programme.standing(domain::kKind<RoadmapRow>)) {
    if (!id.empty() && roadmap->key != id) continue;
    AuditedVersion version{roadmap, proposal_of(*roadmap), {}, {}, {}};
    version.number = office->number_of({version.proposal.turn.feed}, version.proposal.turn.seq);
    if (roadmap->as<RoadmapRow>().predecessor) {
      auto changes = changes_between(*office, reading->programme, roadmap->key, {});
      if (changes) {
        version.changes = *std::move(changes);
      } else {
        version.unread = changes.error();
      }
    }
    versions.push_back(std::move(version));
  }
  if (versions.empty() && !id.empty()) return failure("programme.no_roadmap", {{"id", id}});
  std::sort(versions.begin(), versions.end(), [](const AuditedVersion& a, const AuditedVersion& b) {
    return a.roadmap->as<RoadmapRow>().version < b.roadmap->as<RoadmapRow>().version;
  });
  return versions;
}

}  // namespace entente::app::programme
