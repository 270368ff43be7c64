#include "app/verify_roadmap.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "app/deviations.h"
#include "app/draft_roadmap.h"
#include "app/roadmap_file.h"
#include "app/waiting_path.h"
#include "plan/verify.h"

namespace entente::app {

namespace {

using interop::package::PlanningProblem;
using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;

// What keeps the file from being a schedule of the problem at all.
std::vector<Message> misfits(const RoadmapFile& file, const plan::Problem& problem) {
  std::vector<Message> found;
  std::unordered_map<std::string_view, const plan::Activity*> unseen;
  for (const plan::Activity& activity : problem.data().activities) unseen.emplace(activity.id, &activity);
  const auto take = [&](const std::string& id) -> const plan::Activity* {
    const auto activity = unseen.extract(id);
    if (!activity.empty()) return activity.mapped();
    found.push_back({"roadmap.unknown_activity", {{"activity", id}}});
    return nullptr;
  };
  for (const SelectedActivity& row : file.selected) {
    const plan::Activity* activity = take(row.activity);
    if (activity == nullptr) continue;
    const bool has_mode = std::any_of(activity->modes.begin(), activity->modes.end(),
                                      [&](const plan::Mode& mode) { return mode.id == row.mode; });
    if (!has_mode) found.push_back({"roadmap.unknown_mode", {{"activity", row.activity}, {"mode", row.mode}}});
    if (row.start < problem.data().horizon_start || problem.data().horizon_end < row.finish) {
      found.push_back({"roadmap.outside_horizon", {{"activity", row.activity}}});
    }
  }
  for (const auto& row : file.waiting) take(row.activity);
  for (const auto& row : file.left_out) take(row.activity);
  for (const plan::Activity& activity : problem.data().activities) {
    if (unseen.contains(activity.id)) found.push_back({"roadmap.activity_missing", {{"activity", activity.id}}});
  }
  return found;
}

// What follows from the dates alone. The bound, the seed and the effort are taken over; reasons are none.
plan::Roadmap recompute(const RoadmapFile& file, const plan::Problem& problem) {
  plan::Roadmap roadmap;
  roadmap.objective = file.objective_kind;
  roadmap.seed = Seed{file.seed};
  roadmap.effort = file.effort;
  roadmap.schedule = schedule_from(file, problem);
  roadmap.evaluation = plan::evaluate(problem, roadmap.schedule);
  roadmap.bound = file.objective.bound;
  roadmap.gap = file.objective.gap;
  roadmap.reasons.resize(roadmap.schedule.size());
  roadmap.conditional_on = plan::assumed_conditions(problem);
  const WaitingPaths paths(problem);
  for (plan::Index a = 0; a < problem.activity_count(); ++a) {
    if (roadmap.schedule[static_cast<std::size_t>(a)]) continue;
    if (auto conditions = paths.first_conditions(a); !conditions.empty()) {
      roadmap.waiting.push_back({a, std::move(conditions)});
    } else {
      roadmap.left_out.push_back({.activity = a, .kind = {}, .of = {}, .it_would_take = {}});
    }
  }
  return roadmap;
}

}  // namespace

std::vector<Message> deviations_from(const PlanningProblem& planning, const RoadmapFile& file) {
  if (file.programme.id != planning.programme) {
    return {{"roadmap.other_programme", {{"stated", file.programme.id}, {"programme", planning.programme}}}};
  }
  std::vector<Message> found = misfits(file, planning.problem);
  if (!found.empty()) return found;
  const DraftedRoadmap recomputed{planning, file.changes, recompute(file, planning.problem)};
  found = plan::verify(planning.problem, recomputed.roadmap.schedule);
  const std::vector<Message> stated_otherwise = deviations(file, to_roadmap_file(recomputed));
  found.insert(found.end(), stated_otherwise.begin(), stated_otherwise.end());
  return found;
}

Checked<Verification> verify_roadmap(const std::string& roadmap, const PackageSource& package, const Files& files) {
  auto file = read_roadmap(roadmap, files);
  if (!file) return Failures({file.error()});
  auto planning = read_planning_input({package, file->view, file->changes}, files);
  if (!planning) return Failures(planning.error());
  std::vector<Message> found = deviations_from(*planning, *file);
  return Verification{*std::move(file), *std::move(planning), std::move(found)};
}

}  // namespace entente::app
