// What becomes of a roadmap, on a terminal: the value that can be counted on, when objectives are reached, and what
// drives both.
#pragma once

#include "app/simulate_roadmap.h"
#include "cli/captions.h"
#include "cli/page.h"

namespace entente::cli {

struct SimulationScene {
  const app::SimulatedRoadmap& simulated;
  const Captions& captions;
  bool details = false;  // a band for each activity, and no list cut short

  const risk::Simulation& simulation() const { return simulated.simulation; }
};

// The whole view; the parts below it, in its order.
void show_simulation(Page& page, const SimulationScene& scene);

void show_bands(Page& page, const SimulationScene& scene);  // of objectives, with details of activities too
void show_drivers(Page& page, const SimulationScene& scene);
void show_doubtful(Page& page, const SimulationScene& scene);  // activities that too few futures reach
void show_broken(Page& page, const SimulationScene& scene);    // what is agreed and not always kept

}  // namespace entente::cli
