#include "plan/makespan/refuter.h"

#include <algorithm>

#include "plan/clauses/energy.h"
#include "plan/clauses/linear.h"
#include "plan/clauses/sum.h"
#include "plan/clauses/time_table.h"

namespace entente::plan::makespan {

using clauses::Answer;
using clauses::at_least;
using clauses::at_most;
using clauses::Literal;
using clauses::Literals;
using clauses::Variable;

Refuter::Refuter(const Project& project, std::int32_t longest) : project_(&project) {
  length_ = solver_.add_variable(0, longest);
  for (Job j = 0; j < project.jobs(); ++j) add_job(j);
  add_links();
  add_resources();
  add_budgets();
  solver_.decide_quietly([this] { return when_nothing_is_known(); });
  bound_ = solver_.assert_at_root(at_least(length_, 0)) ? solver_.least(length_) : kNever;
}

void Refuter::add_job(Job job) {
  const auto& modes = project_->modes[slot(job)];
  const auto [shortest, longest] = std::minmax_element(
      modes.begin(), modes.end(), [](const JobMode& a, const JobMode& b) { return a.span() < b.span(); });
  const std::int32_t release = project_->release[slot(job)];
  const std::int32_t end = std::min(project_->deadline[slot(job)] + 1, solver_.greatest(length_));
  JobVariables variables;
  // An empty domain has no variable: it is told by a contradiction instead.
  const std::int32_t latest = std::max(release, end - shortest->span());
  variables.start = solver_.add_variable(release, latest);
  if (end - shortest->span() < release) solver_.add_clause({});
  if (modes.size() == 1) {
    variables.end = variables.span = variables.start;
    solver_.add_arc(variables.start, length_, shortest->span());
    jobs_.push_back(variables);
    return;
  }
  variables.span = solver_.add_variable(shortest->span(), longest->span());
  variables.end = solver_.add_variable(release + shortest->span(), latest + shortest->span());
  solver_.add_arc(variables.end, length_, 0);
  clauses::Sum::add(solver_, variables.start, variables.span, variables.end);
  jobs_.push_back(variables);
  add_modes(job);
}

// One mode is chosen, and the span is the chosen one's.
void Refuter::add_modes(Job job) {
  const auto& modes = project_->modes[slot(job)];
  JobVariables& variables = jobs_[slot(job)];
  Literals some;
  for (std::size_t m = 0; m < modes.size(); ++m) {
    variables.modes.push_back(solver_.add_variable(0, 1));
    some.push_back(at_least(variables.modes.back(), 1));
  }
  solver_.add_clause(some);
  for (std::size_t m = 0; m < modes.size(); ++m) {
    for (std::size_t other = 0; other < m; ++other) solver_.add_clause({~some[m], ~some[other]});
    solver_.add_clause({~some[m], at_least(variables.span, modes[m].span())});
    solver_.add_clause({~some[m], at_most(variables.span, modes[m].span())});
    Literals as_long{at_least(variables.span, modes[m].span())}, as_short{at_most(variables.span, modes[m].span())};
    for (std::size_t other = 0; other < modes.size(); ++other) {
      if (modes[other].span() < modes[m].span()) as_long.push_back(some[other]);
      if (modes[other].span() > modes[m].span()) as_short.push_back(some[other]);
    }
    solver_.add_clause(as_long);
    solver_.add_clause(as_short);
  }
}

void Refuter::add_links() {
  const auto end_of = [this](Job job) { return std::pair{jobs_[slot(job)].end, jobs_[slot(job)].modes.empty()}; };
  for (const Link& link : project_->links) {
    Variable from = jobs_[slot(link.from)].start, to = jobs_[slot(link.to)].start;
    std::int32_t weight = link.lag;
    if (link.after_finish) {
      const auto [end, single] = end_of(link.from);
      from = end;
      if (single) weight += project_->modes[slot(link.from)].front().span();
    }
    if (link.finish_bound) {
      const auto [end, single] = end_of(link.to);
      to = end;
      if (single) weight -= project_->modes[slot(link.to)].front().span();
    }
    solver_.add_arc(from, to, weight);
  }
}

void Refuter::add_resources() {
  for (std::size_t r = 0; r < project_->capacity.size(); ++r) {
    std::vector<clauses::Task> tasks;
    for (Job j = 0; j < project_->jobs(); ++j) {
      const auto& modes = project_->modes[slot(j)];
      for (std::size_t m = 0; m < modes.size(); ++m) {
        if (modes[m].duration == 0 || modes[m].demand[r] == 0) continue;
        clauses::Task task{jobs_[slot(j)].start, modes[m].duration, modes[m].demand[r]};
        if (modes.size() > 1) task.present = at_least(jobs_[slot(j)].modes[m], 1);
        tasks.push_back(task);
      }
    }
    if (tasks.empty()) continue;
    clauses::TimeTable::add(solver_, tasks, project_->capacity[r]);
    clauses::Energy::add(solver_, tasks, project_->capacity[r]);
  }
}

void Refuter::add_budgets() {
  for (std::size_t r = 0; r < project_->budget.size(); ++r) {
    std::vector<clauses::LinearAtMost::Group> groups;
    std::int64_t left = project_->budget[r];
    for (Job j = 0; j < project_->jobs(); ++j) {
      const auto& modes = project_->modes[slot(j)];
      if (modes.size() == 1) {
        left -= modes.front().cost[r];
        continue;
      }
      clauses::LinearAtMost::Group group;
      for (std::size_t m = 0; m < modes.size(); ++m)
        group.push_back({at_least(jobs_[slot(j)].modes[m], 1), modes[m].cost[r]});
      groups.push_back(std::move(group));
    }
    clauses::LinearAtMost::add(solver_, std::move(groups), left);
  }
}

// The job that can start first takes its shortest mode and starts then.
Literal Refuter::when_nothing_is_known() const {
  const JobVariables* best = nullptr;
  for (const JobVariables& job : jobs_) {
    const bool decided = solver_.least(job.start) == solver_.greatest(job.start) &&
                         std::none_of(job.modes.begin(), job.modes.end(),
                                      [&](Variable m) { return solver_.least(m) != solver_.greatest(m); });
    if (decided) continue;
    const auto key = [&](const JobVariables& j) {
      return std::pair{solver_.least(j.start), solver_.greatest(j.start)};
    };
    if (!best || key(job) < key(*best)) best = &job;
  }
  if (!best) return clauses::kNothing;
  if (!best->modes.empty() && solver_.least(best->span) < solver_.greatest(best->span))
    return at_most(best->span, solver_.least(best->span));
  for (const Variable mode : best->modes) {
    if (solver_.least(mode) != solver_.greatest(mode)) return at_least(mode, 1);
  }
  return at_most(best->start, solver_.least(best->start));
}

void Refuter::beat(std::int32_t days) {
  if (!solver_.assert_at_root(at_most(length_, days - 1))) bound_ = std::max(bound_, days);
}

Answer Refuter::attempt(std::int32_t days, std::int64_t conflicts, const std::function<bool()>& stop) {
  const std::int64_t last = solver_.conflicts() + conflicts;
  const Answer answer = solver_.search(at_most(length_, days), [&] { return solver_.conflicts() >= last || stop(); });
  if (answer != Answer::refuted) return answer;
  bound_ = std::max(bound_, days + 1);
  if (!solver_.assert_at_root(at_least(length_, days + 1))) bound_ = kNever;
  return answer;
}

Plan Refuter::plan() const {
  Plan plan;
  for (const JobVariables& job : jobs_) {
    std::int32_t mode = 0;
    while (!job.modes.empty() && solver_.least(job.modes[slot(mode)]) == 0) ++mode;
    plan.push_back({mode, solver_.least(job.start)});
  }
  return plan;
}

}  // namespace entente::plan::makespan
