#include "app/solve_instance.h"

#include <algorithm>
#include <set>

#include "app/ids.h"
#include "interop/classic/read_instance.h"
#include "interop/classic/to_problem.h"
#include "plan/verify.h"

namespace entente::app {
namespace {

using interop::classic::ClassicProblem;
using interop::classic::Contradiction;
using interop::classic::Reading;
using plan::makespan::Outcome;

Result<Reading> read(const std::string& path, const Files& files) {
  const auto content = files.read(path, interop::classic::kMaxInstanceBytes);
  if (!content) return Failure(content.error());
  const auto instance = interop::classic::read_instance(*content, path);
  if (!instance) return Failure(instance.error());
  return interop::classic::to_problem(*instance, path);
}

std::vector<PlacedJob> placed_jobs(const plan::Problem& problem, const plan::Schedule& schedule) {
  std::vector<PlacedJob> jobs;
  for (plan::Index a = 0; a < problem.activity_count(); ++a) {
    const plan::Placement& placed = *schedule[plan::slot(a)];
    const plan::Activity& activity = problem.activity(a);
    const plan::Day start = (placed.start - problem.data().horizon_start).count;
    jobs.push_back({activity.id, activity.modes[plan::slot(placed.mode)].id, start});
  }
  return jobs;
}

// The day on which the last activity finishes, which is the sink.
plan::Day finish_of(const plan::Problem& problem, const plan::Schedule& schedule) {
  plan::Day finish = 0;
  for (const auto& placed : schedule) {
    if (placed) finish = std::max(finish, (placed->finish - problem.data().horizon_start).count);
  }
  return finish;
}

void take(SolvedInstance& solved, const plan::Problem& problem, const Outcome& outcome) {
  solved.schedules = outcome.schedules;
  solved.conflicts = outcome.conflicts;
  solved.faults = faults_of(solved.file, problem, outcome);
  if (!solved.faults.empty()) return;
  solved.infeasible = outcome.infeasible;
  if (!outcome.infeasible) solved.bound = outcome.bound;
  if (!outcome.schedule) return;
  solved.makespan = outcome.finish;
  solved.jobs = placed_jobs(problem, *outcome.schedule);
}

}  // namespace

std::vector<Message> faults_of(const std::string& instance, const plan::Problem& problem, const Outcome& outcome) {
  const Argument name{"instance", instance};
  if (!outcome.schedule) return {};
  if (outcome.infeasible) return {{"classic.infeasible_with_schedule", {name}}};
  std::set<std::string> rules;
  for (const Message& violation : plan::verify(problem, *outcome.schedule)) rules.insert(violation.code);
  if (!rules.empty()) return {{"classic.schedule_broken", {name, {"rules", listed({rules.begin(), rules.end()})}}}};
  std::vector<Message> faults;
  const std::int64_t finish = finish_of(problem, *outcome.schedule);
  if (finish != outcome.finish)
    faults.push_back(
        {"classic.finish_misstated", {name, {"stated", std::int64_t{outcome.finish}}, {"finish", finish}}});
  if (finish < outcome.bound)
    faults.push_back({"classic.below_own_bound", {name, {"makespan", finish}, {"bound", std::int64_t{outcome.bound}}}});
  return faults;
}

Result<SolvedInstance> solve_instance(const std::string& path, const plan::makespan::Options& options,
                                      const Files& files, const Clock& clock) {
  const auto begin = clock.elapsed();
  const auto reading = read(path, files);
  if (!reading) return Failure(reading.error());
  SolvedInstance solved;
  solved.file = path;
  if (const auto* contradiction = std::get_if<Contradiction>(&*reading)) {
    solved.infeasible = true;
    solved.contradiction = contradiction->jobs;
  } else {
    const plan::Problem& problem = std::get<ClassicProblem>(*reading).problem;
    const auto outcome = plan::makespan::minimise(problem, options, clock);
    if (!outcome) return Failure(outcome.error());
    take(solved, problem, *outcome);
  }
  solved.time = clock.elapsed() - begin;
  return solved;
}

}  // namespace entente::app
