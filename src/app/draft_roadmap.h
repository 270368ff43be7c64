// `entente plan`: from a package to the best roadmap that the given effort finds.
#pragma once

#include <optional>
#include <string>

#include "app/planning_input.h"
#include "base/clock.h"
#include "base/files.h"
#include "base/result.h"
#include "interop/package/to_problem.h"
#include "interop/roadmap/roadmap_file.h"
#include "plan/plan.h"

namespace entente::app {

struct DraftRequest {
  PlanningInput input;
  plan::Options options;            // `from` and `keep` of it are set by this use case where their paths are given
  std::optional<std::string> from;  // path of a roadmap to start from
  std::optional<std::string> keep;  // path of a roadmap to change as little as possible
};

// A roadmap with the problem it answers.
struct DraftedRoadmap {
  interop::package::PlanningProblem planning;
  interop::roadmap::ChangeTexts changes;
  plan::Roadmap roadmap;
  // Activities of the kept roadmap that the programme does not have, or not in that mode and on those days.
  std::vector<std::string> not_taken_over = {};
};

// Errors: those of read_planning_input, read_roadmap and plan::plan; roadmap.other_programme when `from` or `keep`
// belongs to another programme; roadmap.seed_too_large.
Checked<DraftedRoadmap> draft_roadmap(const DraftRequest& request, const Files& files, const Clock& clock);

// For a problem that is at hand already; `from` and `keep` may be null. Errors: those of plan::plan;
// roadmap.other_programme; roadmap.seed_too_large.
struct KnownRoadmaps {
  const interop::roadmap::RoadmapFile* from = nullptr;
  const interop::roadmap::RoadmapFile* keep = nullptr;
};
Result<DraftedRoadmap> draft_roadmap(interop::package::PlanningProblem planning, const plan::Options& options,
                                     const KnownRoadmaps& known, const Clock& clock);

// The roadmap's activities as a schedule of `problem`. What the problem does not have (activity, mode, day) is left
// out, and its id put into `left_out`.
plan::Schedule schedule_from(const interop::roadmap::RoadmapFile& roadmap, const plan::Problem& problem,
                             std::vector<std::string>* left_out = nullptr);

}  // namespace entente::app
