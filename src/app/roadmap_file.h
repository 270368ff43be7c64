// From the engine's answer, which speaks in positions, to a roadmap that speaks in ids.
#pragma once

#include "app/draft_roadmap.h"
#include "app/text_of.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

// Everything that `drafted` says, with the texts of its reasons. Figures are rounded as the format keeps them.
interop::roadmap::RoadmapFile to_roadmap_file(const DraftedRoadmap& drafted, const TextOf& text_of);

// The same without texts.
interop::roadmap::RoadmapFile to_roadmap_file(const DraftedRoadmap& drafted);

}  // namespace entente::app
