#include "app/draft_roadmap.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace entente::app {

namespace {

using interop::roadmap::RoadmapFile;
using interop::roadmap::SelectedActivity;

std::optional<plan::Placement> placement_from(const SelectedActivity& row, const plan::Problem& problem,
                                              plan::Index activity) {
  const auto& modes = problem.activity(activity).modes;
  const auto mode = std::find_if(modes.begin(), modes.end(), [&](const plan::Mode& m) { return m.id == row.mode; });
  const bool in_horizon = problem.data().horizon_start <= row.start && row.finish <= problem.data().horizon_end;
  if (mode == modes.end() || !in_horizon) return std::nullopt;
  return plan::Placement{static_cast<plan::Index>(mode - modes.begin()), row.start, row.finish};
}

Result<plan::Schedule> start_from(const RoadmapFile& start, const interop::package::PlanningProblem& planning,
                                  std::vector<std::string>* left_out = nullptr) {
  if (start.programme.id != planning.programme) {
    return failure("roadmap.other_programme", {{"stated", start.programme.id}, {"programme", planning.programme}},
                   Where{{}, std::nullopt, "programme"});
  }
  return schedule_from(start, planning.problem, left_out);
}

// What the parties have agreed on, by activity.
std::vector<std::uint8_t> signed_activities(const interop::package::PlanningProblem& planning) {
  std::vector<std::uint8_t> is_signed;
  for (const auto& activity : planning.activities)
    is_signed.push_back(activity.state == interop::package::ActivityState::agreed ? 1 : 0);
  return is_signed;
}

}  // namespace

plan::Schedule schedule_from(const RoadmapFile& roadmap, const plan::Problem& problem,
                             std::vector<std::string>* left_out) {
  std::unordered_map<std::string_view, plan::Index> index_of;
  for (plan::Index a = 0; a < problem.activity_count(); ++a) index_of.emplace(problem.activity(a).id, a);
  plan::Schedule schedule(static_cast<std::size_t>(problem.activity_count()));
  for (const SelectedActivity& row : roadmap.selected) {
    const auto found = index_of.find(row.activity);
    const auto placement = found == index_of.end() ? std::nullopt : placement_from(row, problem, found->second);
    if (placement) {
      schedule[static_cast<std::size_t>(found->second)] = placement;
    } else if (left_out) {
      left_out->push_back(row.activity);
    }
  }
  return schedule;
}

Result<DraftedRoadmap> draft_roadmap(interop::package::PlanningProblem planning, const plan::Options& given,
                                     const KnownRoadmaps& known, const Clock& clock) {
  if (given.seed.value > static_cast<std::uint64_t>(interop::roadmap::kMaxInteger)) {
    return failure("roadmap.seed_too_large", {{"most", std::to_string(interop::roadmap::kMaxInteger)}});
  }
  plan::Options options = given;
  if (known.from != nullptr) {
    auto start = start_from(*known.from, planning);
    if (!start) return Failure(start.error());
    options.from = *std::move(start);
  }
  std::vector<std::string> not_taken_over;
  if (known.keep != nullptr) {
    auto kept = start_from(*known.keep, planning, &not_taken_over);
    if (!kept) return Failure(kept.error());
    options.keep = plan::Kept{*std::move(kept), signed_activities(planning)};
  }
  auto roadmap = plan::plan(planning.problem, options, clock);
  if (!roadmap) return Failure(roadmap.error());
  return DraftedRoadmap{std::move(planning), {}, *std::move(roadmap), std::move(not_taken_over)};
}

Checked<DraftedRoadmap> draft_roadmap(const DraftRequest& request, const Files& files, const Clock& clock) {
  auto planning = read_planning_input(request.input, files);
  if (!planning) return Failures(planning.error());
  std::optional<RoadmapFile> from, keep;
  for (const auto& [path, file] : {std::pair(&request.from, &from), std::pair(&request.keep, &keep)}) {
    if (!*path) continue;
    auto read = read_roadmap(**path, files);
    if (!read) return Failures({read.error()});
    if (read->programme.id != planning->programme) {
      return Failures({Error{"roadmap.other_programme",
                             {{"stated", read->programme.id}, {"programme", planning->programme}},
                             Where{**path, std::nullopt, "programme"}}});
    }
    *file = *std::move(read);
  }
  auto drafted =
      draft_roadmap(*std::move(planning), request.options, {from ? &*from : nullptr, keep ? &*keep : nullptr}, clock);
  if (!drafted) return Failures({drafted.error()});
  drafted->changes = request.input.changes;
  return *std::move(drafted);
}

}  // namespace entente::app
