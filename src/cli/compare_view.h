#pragma once

#include "app/compare_roadmaps.h"
#include "cli/page.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::cli {

struct Compared {
  const interop::roadmap::RoadmapFile& before;
  const interop::roadmap::RoadmapFile& after;
};

// The change list, grouped by kind of difference.
void show_comparison(Page& page, const app::Comparison& comparison, const Compared& roadmaps);

}  // namespace entente::cli
