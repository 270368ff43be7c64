#include "app/simulate_roadmap.h"

#include "app/outlook.h"
#include "app/verify_roadmap.h"
#include "app/waiting_path.h"

namespace entente::app {

namespace {

using interop::package::Package;
using interop::package::PlanningProblem;

// What is to be simulated.
struct Subject {
  PlanningProblem planning;
  interop::roadmap::ChangeTexts changes;
  plan::Schedule schedule;
};

Checked<Subject> given(const std::string& path, const PackageSource& package, const Files& files) {
  auto verified = verify_roadmap(path, package, files);
  if (!verified) return Failures(verified.error());
  if (!verified->deviations.empty()) {
    const auto count = static_cast<std::int64_t>(verified->deviations.size());
    return Failures({Error{"roadmap.does_not_hold", {{"count", count}}, Where{path, std::nullopt, {}}}});
  }
  plan::Schedule schedule = schedule_from(verified->roadmap, verified->planning.problem);
  return Subject{std::move(verified->planning), std::move(verified->roadmap.changes), std::move(schedule)};
}

Checked<Subject> drafted(const DraftRequest& request, const Files& files, const Clock& clock) {
  auto draft = draft_roadmap(request, files, clock);
  if (!draft) return Failures(draft.error());
  return Subject{std::move(draft->planning), std::move(draft->changes), std::move(draft->roadmap.schedule)};
}

std::vector<WaitingInEveryFuture> waiting_of(const plan::Problem& problem, const plan::Schedule& schedule) {
  const WaitingPaths paths(problem);
  std::vector<WaitingInEveryFuture> waiting;
  for (plan::Index a = 0; a < problem.activity_count(); ++a) {
    if (schedule[plan::slot(a)]) continue;
    WaitingInEveryFuture row{problem.activity(a).id, {}};
    for (const plan::ConditionRef& ref : paths.first_conditions(a)) {
      row.conditions.push_back(problem.data().gates[plan::slot(ref.gate)].conditions[plan::slot(ref.position)].id);
    }
    if (!row.conditions.empty()) waiting.push_back(std::move(row));
  }
  return waiting;
}

}  // namespace

Checked<SimulatedRoadmap> simulate_roadmap(const SimulateRequest& request, const Files& files, const Clock& clock) {
  const PackageSource& source = request.draft.input.package;
  auto subject = request.roadmap ? given(*request.roadmap, source, files) : drafted(request.draft, files, clock);
  if (!subject) return Failures(subject.error());
  const auto read = source.read(subject->planning.view, files);
  if (!read) return Failures(read.error());
  const auto& package = read->package;
  const plan::Problem& problem = subject->planning.problem;
  const risk::Outlook outlook = outlook_of(*package, subject->planning, subject->schedule, subject->changes);
  auto simulation = risk::simulate(problem, subject->schedule, outlook, request.options);
  if (!simulation) return Failures({simulation.error()});
  std::vector<WaitingInEveryFuture> waiting = waiting_of(problem, subject->schedule);
  SimulatedRoadmap result{
      std::move(subject->planning), std::move(subject->changes), *std::move(simulation), {}, {}, std::move(waiting)};
  for (const auto& line : package->lines_of_effort) result.objectives.emplace(line.objective.text, line.name);
  for (const auto& row : package->risks) result.risks.emplace(row.id.text, row.name);
  return result;
}

}  // namespace entente::app
