// The classic form of a problem, on which the makespan is minimised: all work mandatory, every day open, resources with
// one capacity throughout, money without periods (non-renewable resources). The benchmark sets of the literature are of
// this form (Kolisch, Sprecher 1996, doi:10.1016/S0377-2217(96)00170-1; Bartusch, Moehring, Radermacher 1988,
// doi:10.1007/BF02283745 for maximum lags).
//
// Time is a day's offset from the first free day. A job with duration d holds its resources on the days
// [start, start + d) and spans max(1, d) days: a milestone is on a day.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "plan/network.h"

namespace entente::plan::makespan {

using Job = std::int32_t;

struct JobMode {
  Index mode;  // of the activity, in the problem
  std::int32_t duration;
  std::vector<std::int32_t> demand;  // by renewable resource
  std::vector<std::int64_t> cost;    // by non-renewable resource

  std::int32_t span() const { return duration > 0 ? duration : 1; }
};

// start(to) >= start(from) + lag + [after_finish] span(from) - [finish_bound] span(to).
struct Link {
  Job from;
  Job to;
  std::int32_t lag;
  bool after_finish;
  bool finish_bound;
};

struct Project {
  std::vector<std::vector<JobMode>> modes;  // by job
  std::vector<Link> links;
  std::vector<Job> order;              // each job after those that minimum lags put before it
  std::vector<std::int32_t> capacity;  // by renewable resource
  std::vector<std::int64_t> budget;    // by non-renewable resource
  std::vector<std::int32_t> release;   // by job: first day of its start
  std::vector<std::int32_t> deadline;  // by job: last day of its span
  std::int32_t days = 0;               // the horizon

  Job jobs() const { return static_cast<Job>(modes.size()); }
  bool single_mode() const;
  // Links only from finish to start, and no windows narrower than the horizon: what list scheduling in both directions
  // needs.
  bool reversible() const;
};

// A job's mode, as a position among those of the project, and start.
struct JobPlace {
  std::int32_t mode;
  std::int32_t start;
};
using Plan = std::vector<JobPlace>;  // by job

// The days that the plan takes: the greatest start + span.
std::int32_t length(const Project& project, const Plan& plan);

// Jobs are the problem's activities. Error: plan.not_classic, with the element that keeps the problem out of the class.
Result<Project> classic_form(const Network& network);

// Takes out the modes that no plan can use, or that another mode serves at least as well (Sprecher, Hartmann, Drexl
// 1997, doi:10.1007/BF01545587). Whether every job has a mode left: if not, there is no plan at all.
bool reduce_modes(Project& project);

Schedule to_schedule(const Network& network, const Project& project, const Plan& plan);

}  // namespace entente::plan::makespan
