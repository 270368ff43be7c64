// `entente simulate PACKAGE`: what becomes of a roadmap when things come otherwise than planned.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/draft_roadmap.h"
#include "risk/simulation.h"

namespace entente::app {

using risk::kDefaultFutures;
using risk::kMostFutures;

struct SimulateRequest {
  DraftRequest draft;                  // what to plan first; its input is not used where a roadmap is given
  std::optional<std::string> roadmap;  // path of the roadmap to simulate
  risk::Options options;
};

struct WaitingInEveryFuture {
  std::string activity;
  std::vector<std::string> conditions;
};

struct SimulatedRoadmap {
  interop::package::PlanningProblem planning;
  interop::roadmap::ChangeTexts changes;
  risk::Simulation simulation;
  // Words for ids: what an objective says, and the name of a risk.
  std::unordered_map<std::string, std::string> objectives, risks;
  std::vector<WaitingInEveryFuture> waiting;
};

// Plans first where no roadmap is given. A roadmap that is given brings its view and its changes. Errors: those of
// draft_roadmap, read_roadmap and risk::simulate; roadmap.does_not_hold when the verifier refuses what is given.
Checked<SimulatedRoadmap> simulate_roadmap(const SimulateRequest& request, const Files& files, const Clock& clock);

}  // namespace entente::app
