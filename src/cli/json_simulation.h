#pragma once

#include <string>

#include "app/simulate_roadmap.h"

namespace entente::cli {

// entente.simulation.v1, as docs/formats/simulation.md defines it.
std::string json_of(const app::SimulatedRoadmap& simulated);

}  // namespace entente::cli
