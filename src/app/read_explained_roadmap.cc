#include "app/draft_roadmap.h"
#include "app/explain_activity.h"
#include "app/roadmap_file.h"
#include "app/verify_roadmap.h"
#include "plan/explain.h"

namespace entente::app {

Checked<interop::roadmap::RoadmapFile> read_explained_roadmap(const std::string& roadmap, const PackageSource& package,
                                                              const Files& files) {
  auto verified = verify_roadmap(roadmap, package, files);
  if (!verified) return Failures(verified.error());
  if (!verified->deviations.empty()) {
    const auto count = static_cast<std::int64_t>(verified->deviations.size());
    return Failures({Error{"roadmap.does_not_hold", {{"count", count}}, Where{roadmap, std::nullopt, {}}}});
  }
  const interop::roadmap::RoadmapFile& file = verified->roadmap;
  interop::package::PlanningProblem& planning = verified->planning;
  plan::Roadmap explained = plan::explain(planning.problem, schedule_from(file, planning.problem));
  explained.seed = Seed{file.seed};
  explained.effort = file.effort;
  explained.objective = file.objective_kind;
  explained.bound = file.objective.bound;
  explained.gap = file.objective.gap;
  return to_roadmap_file({std::move(planning), file.changes, std::move(explained)});
}

}  // namespace entente::app
