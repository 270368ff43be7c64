// From a package to the engine's problem, keeping what is needed to talk about its answer.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "interop/package/changes.h"
#include "interop/package/package.h"
#include "interop/package/view.h"
#include "plan/problem.h"

namespace entente::interop::package {

struct ActivityCaption {
  std::string name;
  ActivityKind kind{};
  ActivityState state{};
  plan::Index line_of_effort = 0;
  std::string host_party;
};

struct LineOfEffortCaption {
  std::string id;
  std::string name;
};

struct GateCaption {
  std::string name;
  std::vector<std::string> conditions;  // texts, by position
};

struct NeedCaption {
  std::string title;
  plan::Index line_of_effort = 0;
};

struct ResourceCaption {
  std::string name;
  std::string unit;
  std::string party;
};

// A problem and, by the same indices, the words for it. The payers of the problem are the ids of all parties, in table
// order.
struct PlanningProblem {
  plan::Problem problem;
  std::string programme;  // id
  std::string title;
  std::string currency;            // ISO 4217
  std::int64_t currency_unit = 1;  // 1000: amounts are thousands of the currency
  std::string view;
  std::vector<std::string> changes;                  // as they were written
  std::vector<LineOfEffortCaption> lines_of_effort;  // all, in table order
  std::vector<ActivityCaption> activities;
  std::vector<GateCaption> gates;
  std::vector<NeedCaption> needs;
  std::vector<ResourceCaption> resources;
};

// The problem that docs/formats/package.md defines, for the rows in the view. What is not in the view is absent, with
// everything that refers to it; a condition bound to an absent activity becomes one that nobody can date. Changes apply
// in their order. Errors, one for each change that cannot be made: change.unknown_id (what can be set),
// change.unknown_id_near, change.condition_internal, change.condition_met; package.of_facts; else that of
// plan::Problem::build.
Checked<PlanningProblem> to_problem(const Package& package, const View& view, const std::vector<Change>& changes = {});

}  // namespace entente::interop::package
