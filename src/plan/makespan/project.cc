#include "plan/makespan/project.h"

#include <algorithm>
#include <string>

namespace entente::plan::makespan {
namespace {

Error not_classic(const char* what, const std::string& id) {
  return {"plan.not_classic", {{"what", std::string(what)}, {"id", id}}, {}};
}

bool always_open(const WorkingCalendar& calendar, Day days) {
  return static_cast<Day>(calendar.open_days().size()) == days;
}

// The first element that the classic form has no place for.
std::optional<Error> outside_the_class(const Network& network) {
  const ProblemData& data = network.problem().data();
  for (const Resource& resource : data.resources) {
    const WorkingCalendar& calendar = data.calendars[slot(resource.calendar)];
    bool steady = resource.steps.empty() && always_open(calendar, network.days());
    for (Day d = 0; steady && d < network.days(); ++d) steady = calendar.capacity_percent(network.date(d)) == 100;
    if (!steady) return not_classic("resource", resource.id);
  }
  for (const BudgetLine& line : data.budget_lines) {
    if (line.start > data.horizon_start || line.end < data.horizon_end) return not_classic("budget_line", line.id);
  }
  if (!data.capacity_effects.empty())
    return not_classic("activity", data.activities[slot(data.capacity_effects.front().activity)].id);
  for (Index a = 0; a < network.size(); ++a) {
    const Activity& activity = network.problem().activity(a);
    const bool plain = network.freedom(a) == Freedom::free && network.required(a) && activity.gates.empty() &&
                       always_open(network.calendar(a), network.days());
    if (!plain) return not_classic("activity", activity.id);
  }
  return std::nullopt;
}

std::vector<JobMode> modes_of(const ProblemData& data, const Activity& activity) {
  std::vector<JobMode> modes;
  for (const Mode& mode : activity.modes) {
    JobMode job{static_cast<Index>(modes.size()), mode.most_likely.count,
                std::vector<std::int32_t>(data.resources.size(), 0), std::vector<std::int64_t>(data.payers.size(), 0)};
    for (const Demand& demand : mode.demands) job.demand[slot(demand.resource)] += demand.amount;
    for (const Cost& cost : mode.costs) job.cost[slot(cost.payer)] += cost.amount;
    if (job.duration == 0) std::fill(job.demand.begin(), job.demand.end(), 0);
    modes.push_back(std::move(job));
  }
  return modes;
}

// A precedence as links between starts; of its kind, finish-start has its 1 in the span already.
void add_links(const Arc& arc, std::vector<Link>& links) {
  const std::int32_t after = arc.from_finish() ? 1 : 0, bound = arc.to_finish() ? 1 : 0;
  // Dates are inclusive: the last day is start + span - 1.
  links.push_back({arc.from, arc.to, arc.min - after + bound, after == 1, bound == 1});
  if (arc.max < kNever) links.push_back({arc.to, arc.from, -arc.max + after - bound, bound == 1, after == 1});
}

bool within_capacity(const Project& project, const JobMode& mode) {
  for (std::size_t r = 0; r < project.capacity.size(); ++r) {
    if (mode.demand[r] > project.capacity[r]) return false;
  }
  return true;
}

// Whether the other jobs, each as cheap as it can be, leave enough for this mode of `job`.
bool within_budget(const Project& project, std::size_t job, const JobMode& mode) {
  for (std::size_t r = 0; r < project.budget.size(); ++r) {
    std::int64_t left = project.budget[r] - mode.cost[r];
    for (std::size_t j = 0; j < project.modes.size() && left >= 0; ++j) {
      if (j == job || project.modes[j].empty()) continue;
      const auto cheapest = std::min_element(project.modes[j].begin(), project.modes[j].end(),
                                             [r](const JobMode& a, const JobMode& b) { return a.cost[r] < b.cost[r]; });
      left -= cheapest->cost[r];
    }
    if (left < 0) return false;
  }
  return true;
}

// Whether `a` takes no more time, resources or money than `b`. Of equals the first one counts as the better.
bool serves_as_well(const JobMode& a, const JobMode& b) {
  const auto no_more = [](const auto& x, const auto& y) {
    return std::equal(x.begin(), x.end(), y.begin(), [](auto p, auto q) { return p <= q; });
  };
  const bool equal = a.duration == b.duration && a.demand == b.demand && a.cost == b.cost;
  return a.duration <= b.duration && no_more(a.demand, b.demand) && no_more(a.cost, b.cost) &&
         (!equal || a.mode < b.mode);
}

}  // namespace

bool Project::single_mode() const {
  return std::all_of(modes.begin(), modes.end(), [](const auto& of_job) { return of_job.size() == 1; });
}

bool Project::reversible() const {
  const bool plain_links = std::all_of(links.begin(), links.end(), [](const Link& link) {
    return link.after_finish && !link.finish_bound && link.lag >= 0;
  });
  const bool no_release = std::all_of(release.begin(), release.end(), [](std::int32_t day) { return day == 0; });
  return plain_links && no_release &&
         std::all_of(deadline.begin(), deadline.end(), [this](std::int32_t day) { return day >= days - 1; });
}

std::int32_t length(const Project& project, const Plan& plan) {
  std::int32_t days = 0;
  for (Job j = 0; j < project.jobs(); ++j) {
    const JobMode& mode = project.modes[slot(j)][slot(plan[slot(j)].mode)];
    days = std::max(days, plan[slot(j)].start + mode.span());
  }
  return days;
}

Result<Project> classic_form(const Network& network) {
  if (const auto error = outside_the_class(network)) return Failure(*error);
  const ProblemData& data = network.problem().data();
  const Day first = network.first_free_day();
  Project project;
  project.order = network.problem().topological_order();
  project.days = network.days() - first;
  for (const Resource& resource : data.resources) project.capacity.push_back(resource.capacity);
  project.budget.assign(data.payers.size(), 0);
  for (const BudgetLine& line : data.budget_lines) project.budget[slot(line.payer)] += line.amount;
  for (Index a = 0; a < network.size(); ++a) {
    project.modes.push_back(modes_of(data, network.problem().activity(a)));
    project.release.push_back(network.release(a) - first);
    project.deadline.push_back(network.latest_finish(a) - first);
    for (const Arc& arc : network.arcs_in(a)) add_links(arc, project.links);
  }
  return project;
}

bool reduce_modes(Project& project) {
  bool changed = true;
  while (changed) {
    changed = false;
    for (std::size_t j = 0; j < project.modes.size(); ++j) {
      auto& modes = project.modes[j];
      const auto useless = [&](const JobMode& mode) {
        return !within_capacity(project, mode) || !within_budget(project, j, mode) ||
               std::any_of(modes.begin(), modes.end(),
                           [&](const JobMode& other) { return serves_as_well(other, mode); });
      };
      std::vector<JobMode> kept;
      std::copy_if(modes.begin(), modes.end(), std::back_inserter(kept), [&](const JobMode& m) { return !useless(m); });
      changed = changed || kept.size() < modes.size();
      modes = std::move(kept);
      if (modes.empty()) return false;
    }
  }
  return true;
}

Schedule to_schedule(const Network& network, const Project& project, const Plan& plan) {
  Schedule schedule(slot(network.size()));
  for (Job j = 0; j < project.jobs(); ++j) {
    const JobPlace& place = plan[slot(j)];
    const Day start = network.first_free_day() + place.start;
    const JobMode& mode = project.modes[slot(j)][slot(place.mode)];
    schedule[slot(j)] = Placement{mode.mode, network.date(start), network.date(start + mode.span() - 1)};
  }
  return schedule;
}

}  // namespace entente::plan::makespan
