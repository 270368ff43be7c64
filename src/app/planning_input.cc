#include "app/planning_input.h"

#include "interop/package/changes.h"
#include "interop/package/package.h"
#include "interop/package/view.h"
#include "interop/roadmap/parse.h"

namespace entente::app {

namespace {

using interop::package::Change;

Checked<std::vector<Change>> parse_changes(const interop::roadmap::ChangeTexts& texts) {
  std::vector<Change> changes;
  std::vector<Error> errors;
  const auto take = [&](Result<Change> change) {
    if (change) {
      changes.push_back(*std::move(change));
    } else {
      errors.push_back(change.error());
    }
  };
  for (const std::string& text : texts.set) take(interop::package::parse_change(text));
  for (const std::string& text : texts.condition) take(interop::package::parse_condition_change(text));
  if (!errors.empty()) return Failures(std::move(errors));
  return changes;
}

}  // namespace

Checked<interop::package::PlanningProblem> read_planning_input(const PlanningInput& input, const Files& files) {
  const auto read = input.package.read(input.view, files);
  if (!read) return Failures(read.error());
  const auto& package = read->package;
  const auto view = interop::package::View::named(*package, read->view);
  if (!view) return Failures({view.error()});
  const auto changes = parse_changes(input.changes);
  if (!changes) return Failures(changes.error());
  return interop::package::to_problem(*package, *view, *changes);
}

Result<interop::roadmap::RoadmapFile> read_roadmap(const std::string& path, const Files& files) {
  const Result<std::string> text = files.read(path, interop::roadmap::kMaxRoadmapBytes);
  if (!text) return Failure(text.error());
  auto roadmap = interop::roadmap::parse_roadmap(*text);
  if (roadmap) return roadmap;
  Error error = roadmap.error();
  error.where.file = path;
  return Failure(std::move(error));
}

}  // namespace entente::app
