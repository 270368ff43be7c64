#include "cli/roadmap_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::RoadmapFile;

constexpr int kLeastLabel = 18;
constexpr int kMostLabel = 44;
constexpr int kLastColumn = 10;  // a date
constexpr int kHeadlineBar = 28;

// What would be reached if every need were met in full.
double possible_end_value(const RoadmapScene& scene) {
  double weights = 0;
  for (const plan::Need& need : scene.planning.problem.data().needs) weights += need.weight.to_double();
  return weights;
}

std::int64_t money_there_is(const RoadmapFile& roadmap) {
  std::int64_t amount = 0;
  for (const auto& line : roadmap.budget) amount += line.amount;
  return amount;
}

void show_identity(Page& page, const RoadmapScene& scene) {
  const RoadmapFile& roadmap = scene.roadmap();
  page.paragraph(page.name(roadmap.programme.title).text, 0, Tone::strong);
  page.paragraph(page.say("view.identity", {{"from", roadmap.horizon_start.to_string()},
                                            {"to", roadmap.horizon_end.to_string()},
                                            {"status", roadmap.status_date.to_string()},
                                            {"view", roadmap.view},
                                            {"effort", roadmap.effort},
                                            {"seed", static_cast<std::int64_t>(roadmap.seed)}}),
                 0, Tone::quiet);
  for (const std::string& change : roadmap.changes.set)
    page.paragraph(page.say("view.changed", {{"change", change}}), 0, Tone::assumed);
  for (const std::string& condition : roadmap.changes.condition)
    page.paragraph(page.say("view.assumed_here", {{"change", condition}}), 0, Tone::assumed);
}

struct Figure {
  std::string label;
  std::string words;
  Line bar;
};

std::vector<Figure> headline_figures(const Page& page, const RoadmapScene& scene) {
  const RoadmapFile& roadmap = scene.roadmap();
  const auto& objective = roadmap.objective;
  const double possible = possible_end_value(scene);
  const std::int64_t money = money_there_is(roadmap);
  const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
  std::vector<Figure> figures;
  figures.push_back({page.say("view.value"),
                     page.say("view.value_of_bound",
                              {{"value", objective.value}, {"bound", objective.bound}, {"gap", objective.gap}}),
                     page.bar(share(objective.value, objective.bound), kHeadlineBar, Tone::work)});
  figures.push_back({page.say("view.end_value"),
                     page.say("view.end_value_of", {{"value", objective.end_value}, {"possible", possible}}),
                     page.bar(share(objective.end_value, possible), kHeadlineBar, Tone::work)});
  figures.push_back(
      {page.say("view.cost"),
       page.say("view.cost_of",
                {{"cost", objective.cost}, {"money", money}, {"unit", money_unit(page, roadmap.currency)}}),
       page.bar(share(static_cast<double>(objective.cost), static_cast<double>(money)), kHeadlineBar, Tone::work)});
  figures.push_back({page.say("view.activities_label"),
                     page.say("view.activities_split",
                              {counted("selected", roadmap.selected.size()), counted("waiting", roadmap.waiting.size()),
                               counted("left_out", roadmap.left_out.size())}),
                     {}});
  figures.push_back({page.say("view.last_finish"),
                     objective.finish ? objective.finish->to_string() : page.say("view.nothing_selected"),
                     {}});
  return figures;
}

}  // namespace

ChartColumns chart_columns(const Look& look, Date from, Date to) {
  const int around = kLastColumn + 2;  // and a space on each side of the time
  Timeline time(from, to, std::max(6, look.columns - kLeastLabel - around));
  const int label = std::clamp(look.columns - around - time.cells(), kLeastLabel, kMostLabel);
  return {label, std::move(time), kLastColumn};
}

std::string money_unit(const Page& page, const Currency& currency) {
  return page.say("view.money_unit", {{"unit", currency.unit}, {"currency", currency.code}});
}

std::string id_list(const Page& page, const std::vector<std::string>& ids, int cells) {
  std::string list;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::string next = (i == 0 ? "" : " ") + page.name(ids[i]).text;
    const std::string more = fmt::format(" +{}", ids.size() - i);
    const int needed = text::display_width(list + next) + (i + 1 < ids.size() ? static_cast<int>(more.size()) : 0);
    if (needed > cells && i > 0) return list + more;
    list += next;
  }
  return list;
}

void show_headline(Page& page, const RoadmapScene& scene) {
  show_identity(page, scene);
  page.blank();
  const std::vector<Figure> figures = headline_figures(page, scene);
  int label = 0;
  int words = 0;
  for (const Figure& figure : figures) {
    label = std::max(label, text::display_width(figure.label));
    if (!figure.bar.empty()) words = std::max(words, text::display_width(figure.words));
  }
  const bool bars_fit = label + words + kHeadlineBar + 4 <= page.look().columns;
  for (const Figure& figure : figures) {
    const Line lead{Page::cell(figure.label, label + 2, Tone::quiet)};
    if (bars_fit && !figure.bar.empty())
      page.add(lead + Line{Page::cell(figure.words, words + 2, Tone::strong)} + figure.bar);
    else
      page.hanging(lead, figure.words, Tone::strong);
  }
}

void show_roadmap(Page& page, const RoadmapScene& scene) {
  show_headline(page, scene);
  show_keep(page, scene);
  page.blank();
  show_chart(page, scene);
  show_money(page, scene);
  show_needs(page, scene);
  show_what_binds(page, scene);
  show_waiting(page, scene);
  show_left_out(page, scene);
  show_assumptions(page, scene);
  if (scene.details) show_activities(page, scene);
  show_next_steps(page, scene);
}

}  // namespace entente::cli
