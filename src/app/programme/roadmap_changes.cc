#include "app/programme/roadmap_changes.h"

namespace entente::app::programme {

const domain::Source& proposal_of(const domain::Object& roadmap) {
  const domain::Object* first = &roadmap;
  while (first->before != nullptr) first = first->before.get();
  return first->source;
}

Result<RoadmapDocument> fetch_roadmap(const Place& place, const std::string& id) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  return roadmap_document(*office, reading->programme, id);
}

Result<RoadmapChanges> roadmap_changes(const Place& place, const std::string& after, const std::string& before) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office);
  if (!reading) return Failure(reading.error());
  return changes_between(*office, reading->programme, after, before);
}

Result<RoadmapChanges> changes_between(const Office& office, const domain::Programme& programme,
                                       const std::string& after, const std::string& before) {
  auto later = roadmap_document(office, programme, after);
  if (!later) return Failure(later.error());
  const auto& predecessor = later->object->as<domain::RoadmapRow>().predecessor;
  if (before.empty() && !predecessor) return failure("programme.first_version", {{"id", after}});
  auto earlier = roadmap_document(office, programme, before.empty() ? predecessor->text : before);
  if (!earlier) return Failure(earlier.error());
  auto comparison = compare_roadmaps(earlier->file, later->file);
  if (!comparison) return Failure(comparison.error());
  const domain::Source& said = proposal_of(*later->object);
  return RoadmapChanges{*std::move(earlier), *std::move(later), said.by,
                        said.party,          said.reason,       *std::move(comparison)};
}

}  // namespace entente::app::programme
