// What re-planning changes of the roadmap that is kept, and what more changes would buy.
#include <algorithm>

#include "cli/roadmap_view.h"

namespace entente::cli {
namespace {

using interop::roadmap::KeepChange;
using interop::roadmap::KeepFigures;

constexpr std::size_t kMostChanges = 12;  // without details
constexpr int kCurveBar = 24;
constexpr int kCountCells = 8;

std::string words_of(const Page& page, const KeepChange& change) {
  const auto day = [](const auto& place) { return place ? place->start.to_string() : std::string(); };
  const auto mode = [](const auto& place) { return place ? place->mode : std::string(); };
  const std::vector<Argument> arguments{{"from", day(change.from)},
                                        {"to", day(change.to)},
                                        {"mode_before", mode(change.from)},
                                        {"mode", mode(change.to)}};
  switch (change.kind) {
    case plan::ChangeKind::moved:
      return page.say("keep.moved", arguments);
    case plan::ChangeKind::mode:
      return page.say("keep.mode", arguments);
    case plan::ChangeKind::dropped:
      return page.say("keep.dropped", arguments);
    case plan::ChangeKind::added:
      return page.say("keep.added", arguments);
  }
  return {};
}

void show_changes(Page& page, const KeepFigures& keep, bool all) {
  const std::size_t shown = all ? keep.changes.size() : std::min(keep.changes.size(), kMostChanges);
  for (std::size_t i = 0; i < shown; ++i)
    page.hanging({{"  "}, page.name(keep.changes[i].activity, kIdCells), {"  "}}, words_of(page, keep.changes[i]));
  if (shown < keep.changes.size())
    page.paragraph(page.say("keep.more", {counted("count", keep.changes.size() - shown)}), 2, Tone::quiet);
}

void show_curve(Page& page, const RoadmapScene& scene, const KeepFigures& keep) {
  page.paragraph(page.say("keep.curve"), 2, Tone::quiet);
  const auto chosen = static_cast<std::int64_t>(keep.changes.size());
  for (const plan::TradeOff& point : keep.curve) {
    const double share = scene.roadmap().objective.bound > 0 ? point.value / scene.roadmap().objective.bound : 0;
    const Tone tone = point.changes == chosen ? Tone::open : Tone::work;
    page.add(Line{{"  "}, Page::right(page.text().number(static_cast<double>(point.changes), 0), kCountCells), {"  "}} +
             page.bar(share, kCurveBar, tone) + Line{{"  "}, {page.text().number(point.value, 2), tone}});
  }
}

void show_anew(Page& page, const RoadmapScene& scene, const KeepFigures& keep) {
  if (!keep.anew) {
    page.paragraph(page.say("keep.nothing_anew"), 2, Tone::quiet);
    return;
  }
  const double share = keep.anew->value > 0 ? scene.roadmap().objective.value / keep.anew->value : 1;
  page.paragraph(page.say("keep.against_anew", {{"share", share}, {"count", keep.anew->changes}}), 2, Tone::quiet);
}

}  // namespace

void show_keep(Page& page, const RoadmapScene& scene) {
  if (!scene.roadmap().keep) return;
  const KeepFigures& keep = *scene.roadmap().keep;
  page.heading(page.say("keep.heading", {counted("count", keep.changes.size())}));
  show_anew(page, scene, keep);
  show_changes(page, keep, scene.details);
  if (keep.curve.size() > 1) show_curve(page, scene, keep);
}

}  // namespace entente::cli
