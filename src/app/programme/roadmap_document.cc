#include "app/programme/roadmap_document.h"

#include "app/programme/package_rows.h"
#include "interop/package/view.h"
#include "interop/roadmap/parse.h"

namespace entente::app::programme {

using domain::RoadmapRow;

Checked<interop::package::PlanningProblem> joint_problem(const domain::Programme& joint) {
  const auto package = package_of(joint);
  if (!package) return Failures(package.error());
  const auto view = interop::package::View::named(*package, "joint");
  if (!view) return Failures({view.error()});
  return interop::package::to_problem(*package, *view);
}

Result<RoadmapDocument> roadmap_document(const Office& office, const domain::Programme& programme,
                                         const std::string& id) {
  for (const domain::ObjectPtr& object : programme.standing(domain::kKind<RoadmapRow>)) {
    if (object->key != id) continue;
    const auto hash = entente::record::from_hex<entente::record::AttachmentHash>(object->as<RoadmapRow>().document);
    auto bytes = office.store().attachment_for(office.own_view(), hash.value_or(entente::record::AttachmentHash{}));
    if (!bytes) return Failure(bytes.error());
    auto file = interop::roadmap::parse_roadmap(*bytes);
    if (!file) return Failure(file.error());
    return RoadmapDocument{object, *std::move(bytes), *std::move(file)};
  }
  return failure("programme.no_roadmap", {{"id", id}});
}

domain::ObjectPtr latest_roadmap(const domain::Programme& programme) {
  domain::ObjectPtr latest;
  for (const domain::ObjectPtr& object : programme.standing(domain::kKind<RoadmapRow>)) {
    if (object->as<RoadmapRow>().state == domain::RoadmapState::withdrawn) continue;
    if (latest == nullptr || latest->as<RoadmapRow>().version < object->as<RoadmapRow>().version) latest = object;
  }
  return latest;
}

}  // namespace entente::app::programme
