// What has no date, what was left out, and which dates are not settled.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "app/reasons.h"
#include "cli/roadmap_view.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::ConditionDay;
using interop::roadmap::LeftOutActivity;
using interop::roadmap::SelectedActivity;
using interop::roadmap::WaitingActivity;

constexpr std::size_t kShownLeftOut = 6;

// The most that one change of the input would bring with the activity.
double best_gain(const LeftOutActivity& activity) {
  double best = 0;
  for (const auto& taking : activity.it_would_take) best = std::max(best, taking.value_gain);
  return best;
}

std::vector<const LeftOutActivity*> most_valuable_first(const std::vector<LeftOutActivity>& left_out) {
  std::vector<const LeftOutActivity*> sorted;
  for (const LeftOutActivity& activity : left_out) sorted.push_back(&activity);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto* a, const auto* b) { return best_gain(*a) > best_gain(*b); });
  return sorted;
}

// What is left of the line beside the longest sentence that usually follows.
int name_width(const Page& page) {
  return std::clamp(page.look().columns - kIdCells - 2 - 57, 24, 46);
}

void show_left_out_activity(Page& page, const LeftOutActivity& activity) {
  page.hanging({{"  "}, page.name(activity.activity, kIdCells), page.name(activity.name, name_width(page)), {" "}},
               activity.reason.text);
  const Line beneath{{std::string(2 + kIdCells, ' ')}};
  for (const auto& taking : activity.it_would_take)
    page.hanging(beneath, page.text().say(app::taking_message(taking)), Tone::quiet);
}

}  // namespace

void show_waiting(Page& page, const RoadmapScene& scene) {
  const auto& waiting = scene.roadmap().waiting;
  if (waiting.empty()) return;
  page.heading(page.say("view.waiting", {counted("count", waiting.size())}));
  for (const WaitingActivity& activity : waiting)
    page.hanging({{"  "}, page.name(activity.activity, kIdCells), page.name(activity.name, name_width(page)), {" "}},
                 page.text().say(app::waiting_message(activity)));
}

void show_left_out(Page& page, const RoadmapScene& scene) {
  const auto sorted = most_valuable_first(scene.roadmap().left_out);
  if (sorted.empty()) return;
  page.heading(page.say("view.left_out", {counted("count", sorted.size())}));
  const std::size_t shown = scene.details ? sorted.size() : std::min(sorted.size(), kShownLeftOut);
  for (std::size_t i = 0; i < shown; ++i) show_left_out_activity(page, *sorted[i]);
  if (shown < sorted.size())
    page.paragraph(page.say("view.more_left_out", {counted("count", sorted.size() - shown)}), 2 + kIdCells,
                   Tone::quiet);
}

void show_assumptions(Page& page, const RoadmapScene& scene) {
  std::map<std::string, std::vector<std::string>> resting;  // by condition
  for (const SelectedActivity& activity : scene.roadmap().selected)
    for (const std::string& condition : activity.conditional_on) resting[condition].push_back(activity.activity);
  if (resting.empty()) return;
  page.heading(page.say("view.assumptions"));
  for (const auto& [condition, activities] : resting) {
    const ConditionDay* day = scene.index.condition(condition);
    const std::string date = day != nullptr && day->on ? day->on->to_string() : "";
    page.paragraph(page.say("view.assumed", {{"condition", condition},
                                             {"text", std::string(scene.captions.name_of(condition))},
                                             {"date", date},
                                             counted("count", activities.size())}),
                   2, Tone::assumed);
    const int room = page.look().columns - 2 - kIdCells;
    if (scene.details)
      page.paragraph(fmt::format("{}", fmt::join(activities, " ")), 2 + kIdCells, Tone::quiet);
    else
      page.add({{std::string(2 + kIdCells, ' ')}, {id_list(page, activities, room), Tone::quiet}});
  }
}

}  // namespace entente::cli
