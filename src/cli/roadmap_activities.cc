// One line for each activity, and what to ask next.
#include <fmt/format.h>

#include <algorithm>

#include "cli/roadmap_view.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::SelectedActivity;

Line bar_cells(const Page& page, const SelectedActivity& activity, const Timeline& time) {
  const bool art = page.look().art;
  const int from = time.cell_of(activity.start);
  const int to = time.cell_of(activity.finish);
  const Tone tone = activity.reason.binding.kind == plan::DateReasonKind::actual ? Tone::quiet
                    : activity.conditional_on.empty()                            ? Tone::work
                                                                                 : Tone::assumed;
  Line line;
  for (int cell = 0; cell < time.cells(); ++cell)
    line.push_back(cell >= from && cell <= to ? Span{art ? "█" : "=", tone} : Span{art ? "·" : ".", Tone::quiet});
  return line;
}

void show_activity(Page& page, const SelectedActivity& activity, const ChartColumns& columns) {
  const int name = std::max(8, columns.label - 2 - kIdCells);
  page.add(Line{{"  "}, page.name(activity.activity, kIdCells), page.name(activity.name, name), {" "}} +
           bar_cells(page, activity, columns.time) + Line{{" "}, {activity.start.to_string()}});
  const std::string dates = page.say(
      "view.mode_and_dates",
      {{"mode", activity.mode}, {"start", activity.start.to_string()}, {"finish", activity.finish.to_string()}});
  page.hanging({{std::string(2 + kIdCells, ' ')}}, page.text().together(dates, activity.reason.text), Tone::quiet);
  for (const std::string& condition : activity.conditional_on)
    page.paragraph(page.say("view.conditional_on", {{"condition", condition}}), 2 + kIdCells, Tone::assumed);
}

// The activity whose date would move furthest if its binding constraint were lifted: the one to ask about first.
const SelectedActivity* most_held(const std::vector<SelectedActivity>& selected) {
  const SelectedActivity* most = nullptr;
  const auto days = [](const SelectedActivity& activity) {
    return activity.reason.if_lifted ? (activity.start - *activity.reason.if_lifted).count : 0;
  };
  for (const SelectedActivity& activity : selected) {
    if (activity.reason.binding.kind == plan::DateReasonKind::actual) continue;
    if (most == nullptr || days(activity) > days(*most)) most = &activity;
  }
  return most;
}

}  // namespace

void show_activities(Page& page, const RoadmapScene& scene) {
  const ChartColumns columns = chart_columns(page.look(), scene.roadmap().horizon_start, scene.roadmap().horizon_end);
  const auto& lines = scene.planning.lines_of_effort;
  std::vector<std::vector<const SelectedActivity*>> by_line(lines.size());
  for (const SelectedActivity& activity : scene.roadmap().selected)
    if (const auto line = scene.captions.line_of_effort(activity.activity))
      by_line[static_cast<std::size_t>(*line)].push_back(&activity);
  for (std::size_t line = 0; line < lines.size(); ++line) {
    if (by_line[line].empty()) continue;
    page.blank();
    page.add({Page::cell("", columns.label), {" "}, {columns.time.upper_axis(), Tone::quiet}});
    page.add({page.name(lines[line].id + " " + lines[line].name, columns.label, Tone::strong),
              {" "},
              {columns.time.lower_axis(), Tone::quiet}});
    for (const SelectedActivity* activity : by_line[line]) show_activity(page, *activity, columns);
  }
}

void show_next_steps(Page& page, const RoadmapScene& scene) {
  std::vector<std::pair<std::string, std::string>> steps;  // what for, and what to type
  if (const SelectedActivity* activity = most_held(scene.roadmap().selected))
    steps.emplace_back(
        page.say("view.ask_why", {{"activity", activity->activity}}),
        fmt::format("entente {} {} {}", "why", page.name(activity->activity).text, page.name(scene.ask).text));
  if (!scene.details) steps.emplace_back(page.say("view.ask_details"), "--details");
  if (!scene.is_kept) steps.emplace_back(page.say("view.ask_out"), fmt::format("{} {}", "--out", "r.json"));
  int widest = 0;
  for (const auto& step : steps) widest = std::max(widest, text::display_width(step.first));
  page.heading(page.say("view.ask_next"));
  for (const auto& [purpose, command] : steps) {
    const Line lead{{"  "}, Page::cell(purpose, widest + 2, Tone::quiet)};
    if (width_of(lead) + text::display_width(command) <= page.look().columns) {
      page.add(lead + Line{{command}});
    } else {
      page.add(lead);
      page.add({{"      "}, {command}});  // whole, however long: it is there to be copied
    }
  }
}

}  // namespace entente::cli
