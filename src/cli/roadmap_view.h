// A joint roadmap on a terminal: what it achieves, when what is under way, when gates open, and what stands in the way.
#pragma once

#include "app/roadmap_index.h"
#include "cli/captions.h"
#include "cli/page.h"
#include "cli/timeline.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::cli {

struct RoadmapScene {
  const app::RoadmapIndex& index;
  const interop::package::PlanningProblem& planning;
  const Captions& captions;
  bool details = false;  // one line for each activity, and no list cut short
  std::string ask;       // how `why` finds this roadmap again: `--package examples/asterra-belmar`
  bool is_kept = false;  // written into a file

  const interop::roadmap::RoadmapFile& roadmap() const { return index.file(); }
};

// The whole view; the parts below it, in its order.
void show_roadmap(Page& page, const RoadmapScene& scene);

void show_headline(Page& page, const RoadmapScene& scene);
void show_keep(Page& page, const RoadmapScene& scene);   // what changes of the roadmap that is kept
void show_chart(Page& page, const RoadmapScene& scene);  // lines of effort and gates over time
void show_money(Page& page, const RoadmapScene& scene);
void show_needs(Page& page, const RoadmapScene& scene);
void show_what_binds(Page& page, const RoadmapScene& scene);
void show_waiting(Page& page, const RoadmapScene& scene);
void show_left_out(Page& page, const RoadmapScene& scene);
void show_assumptions(Page& page, const RoadmapScene& scene);
void show_activities(Page& page, const RoadmapScene& scene);  // with details
void show_next_steps(Page& page, const RoadmapScene& scene);

inline constexpr int kIdCells = 8;

// The columns that the chart and the list of activities share: names, then time, then a figure or a date.
struct ChartColumns {
  int label;
  Timeline time;
  int last;
};
ChartColumns chart_columns(const Look& look, Date from, Date to);

// `thousand EUR`.
std::string money_unit(const Page& page, const Currency& currency);

// Ids on one line, as many as fit in `cells`, then how many more there are.
std::string id_list(const Page& page, const std::vector<std::string>& ids, int cells);

}  // namespace entente::cli
