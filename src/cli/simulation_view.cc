#include "cli/simulation_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "cli/roadmap_view.h"
#include "text/width.h"

namespace entente::cli {
namespace {

constexpr std::size_t kShownDrivers = 8;
constexpr std::size_t kShownObjectiveDrivers = 3;
constexpr std::size_t kShownDoubtful = 8;
constexpr double kLeastShownShare = 0.005;
constexpr double kLikely = 0.8;
constexpr int kDriverBar = 16;

void show_subject(Page& page, const SimulationScene& scene) {
  const auto& planning = scene.simulated.planning;
  const plan::ProblemData& data = planning.problem.data();
  page.paragraph(page.name(planning.title).text, 0, Tone::strong);
  page.paragraph(page.say("simulation.identity", {{"futures", scene.simulation().futures},
                                                  {"from", data.horizon_start.to_string()},
                                                  {"to", data.horizon_end.to_string()},
                                                  {"status", data.status_date.to_string()},
                                                  {"view", planning.view},
                                                  {"seed", static_cast<std::int64_t>(scene.simulation().seed.value)}}),
                 0, Tone::quiet);
  for (const std::string& change : scene.simulated.changes.set)
    page.paragraph(page.say("view.changed", {{"change", change}}), 0, Tone::assumed);
  for (const std::string& condition : scene.simulated.changes.condition)
    page.paragraph(page.say("view.assumed_here", {{"change", condition}}), 0, Tone::assumed);
}

std::string finish_words(const Page& page, const risk::Simulation& simulation) {
  const std::string planned = simulation.planned_finish ? simulation.planned_finish->to_string() : "";
  const auto& p80 = simulation.finish.finish.p80;
  if (p80) return page.say("simulation.done_by", {{"planned", planned}, {"date", p80->to_string()}});
  return page.say("simulation.done_in", {{"planned", planned}, {"share", simulation.finish.reached}});
}

void show_figures(Page& page, const SimulationScene& scene) {
  const risk::Simulation& simulation = scene.simulation();
  const risk::ValueForecast& value = simulation.value;
  const auto& objectives = simulation.objectives;
  const auto likely = std::count_if(objectives.begin(), objectives.end(), [](const risk::ObjectiveForecast& objective) {
    return objective.outcome.finish.p80.has_value();
  });
  std::vector<std::pair<std::string, std::string>> figures{
      {page.say("view.value"), page.say("simulation.value_reached", {{"planned", value.planned}, {"p80", value.p80}})},
      {"", page.say("simulation.value_spread",
                    {{"p90", value.p90}, {"p50", value.p50}, {"p10", value.p10}, {"mean", value.mean}})}};
  if (!objectives.empty())
    figures.emplace_back(page.say("simulation.objectives"),
                         page.say("simulation.objectives_likely",
                                  {{"likely", std::int64_t{likely}}, counted("count", objectives.size())}));
  figures.emplace_back(page.say("simulation.everything"), finish_words(page, simulation));
  int label = 0;
  for (const auto& [name, words] : figures) label = std::max(label, text::display_width(name));
  page.blank();
  for (const auto& [name, words] : figures)
    page.hanging({Page::cell(name, label + 2, Tone::quiet)}, words, name.empty() ? Tone::plain : Tone::strong);
}

std::string driver_name(const SimulationScene& scene, const risk::Driver& driver) {
  if (driver.kind != risk::InputKind::risk) return std::string(scene.captions.name_of(driver.id));
  const auto known = scene.simulated.risks.find(driver.id);
  return known == scene.simulated.risks.end() ? std::string() : known->second;
}

const char* effect_code(risk::InputKind kind) {
  switch (kind) {
    case risk::InputKind::risk:
      return "simulation.effect_risk";
    case risk::InputKind::condition:
      return "simulation.effect_condition";
    case risk::InputKind::duration:
      return "simulation.effect_duration";
  }
  return "simulation.effect_risk";
}

void show_driver(Page& page, const SimulationScene& scene, const risk::Driver& driver, double greatest) {
  const int name = std::clamp(page.look().columns - kIdCells - kDriverBar - 44, 16, 44);
  const Line lead = Line{{"  "},
                         page.name(driver.id, kIdCells),
                         page.name(driver_name(scene, driver), name),
                         {" "},
                         Page::right(page.text().percent(driver.share), 5),
                         {" "}} +
                    page.bar(greatest > 0 ? driver.share / greatest : 0, kDriverBar, Tone::work) + Line{{"  "}};
  page.hanging(lead, page.say(effect_code(driver.kind), {{"effect", driver.effect}}), Tone::quiet);
}

// `G2.C2 71 %, K05 4 %`
std::string short_drivers(const Page& page, const std::vector<risk::Driver>& drivers) {
  std::string list;
  for (std::size_t i = 0; i < std::min(drivers.size(), kShownObjectiveDrivers); ++i) {
    if (drivers[i].share < kLeastShownShare) break;
    list += fmt::format("{}{} {}", i == 0 ? "" : ", ", drivers[i].id, page.text().percent(drivers[i].share));
  }
  return list;
}

std::string broken_words(const Page& page, const risk::BrokenCommitment& broken) {
  switch (broken.kind) {
    case risk::BrokenCommitment::Kind::maximum_lag:
      return page.say("simulation.broken_lag",
                      {{"activity", broken.activity}, {"predecessor", broken.of}, {"share", broken.share}});
    case risk::BrokenCommitment::Kind::lead:
      return page.say("simulation.broken_lead",
                      {{"activity", broken.activity}, {"predecessor", broken.of}, {"share", broken.share}});
    case risk::BrokenCommitment::Kind::resource:
      return page.say("simulation.broken_resource",
                      {{"resource", broken.of}, {"share", broken.share}, {"days", broken.days}});
  }
  return {};
}

}  // namespace

void show_drivers(Page& page, const SimulationScene& scene) {
  const auto& drivers = scene.simulation().value_drivers;
  page.heading(page.say("simulation.drivers"));
  if (drivers.empty()) page.paragraph(page.say("simulation.no_drivers"), 2);
  double rest = 1;
  for (std::size_t i = 0; i < drivers.size(); ++i) {
    const bool shown = (i < kShownDrivers || scene.details) && drivers[i].share >= kLeastShownShare;
    if (!shown) break;
    rest -= drivers[i].share;
    show_driver(page, scene, drivers[i], drivers.front().share);
  }
  if (!drivers.empty() && rest >= kLeastShownShare)
    page.paragraph(page.say("simulation.rest", {{"share", rest}}), 2 + kIdCells, Tone::quiet);
  const auto& of_objectives = scene.simulation().objective_drivers;
  bool begun = false;
  for (std::size_t o = 0; o < of_objectives.size(); ++o) {
    const std::string list = short_drivers(page, of_objectives[o]);
    if (list.empty()) continue;
    if (!begun) page.paragraph(page.say("simulation.objective_drivers"), 2, Tone::quiet);
    begun = true;
    page.hanging({{"  "}, page.name(scene.simulation().objectives[o].id, kIdCells)}, list);
  }
}

void show_doubtful(Page& page, const SimulationScene& scene) {
  std::vector<const risk::ActivityForecast*> doubtful;
  for (const risk::ActivityForecast& forecast : scene.simulation().activities)
    if (forecast.outcome.reached < kLikely) doubtful.push_back(&forecast);
  if (doubtful.empty()) return;
  std::stable_sort(doubtful.begin(), doubtful.end(),
                   [](const auto* a, const auto* b) { return a->outcome.reached < b->outcome.reached; });
  page.heading(page.say("simulation.doubtful", {counted("count", doubtful.size())}));
  const std::size_t shown = scene.details ? doubtful.size() : std::min(doubtful.size(), kShownDoubtful);
  const int name = std::clamp(page.look().columns - kIdCells - 40, 20, 60);
  for (std::size_t i = 0; i < shown; ++i) {
    const std::string& id = scene.simulated.planning.problem.activity(doubtful[i]->activity).id;
    page.hanging({{"  "}, page.name(id, kIdCells), page.name(scene.captions.name_of(id), name), {" "}},
                 page.say("simulation.finished_in", {{"share", doubtful[i]->outcome.reached}}));
  }
  if (shown < doubtful.size())
    page.paragraph(page.say("view.more_left_out", {counted("count", doubtful.size() - shown)}), 2 + kIdCells,
                   Tone::quiet);
}

void show_broken(Page& page, const SimulationScene& scene) {
  std::vector<std::string> sentences;
  for (const risk::ActivityForecast& forecast : scene.simulation().activities) {
    if (!forecast.deadline_kept || *forecast.deadline_kept >= 1) continue;
    const plan::Activity& activity = scene.simulated.planning.problem.activity(forecast.activity);
    sentences.push_back(page.say(
        "simulation.deadline_kept",
        {{"activity", activity.id}, {"deadline", activity.deadline->to_string()}, {"share", *forecast.deadline_kept}}));
  }
  for (const risk::BrokenCommitment& broken : scene.simulation().broken)
    sentences.push_back(broken_words(page, broken));
  if (sentences.empty()) return;
  page.heading(page.say("simulation.broken"));
  for (const std::string& sentence : sentences) page.paragraph(sentence, 2);
}

void show_simulation(Page& page, const SimulationScene& scene) {
  show_subject(page, scene);
  show_figures(page, scene);
  show_bands(page, scene);
  show_drivers(page, scene);
  show_doubtful(page, scene);
  show_broken(page, scene);
  if (scene.simulated.waiting.empty()) return;
  page.blank();
  page.paragraph(page.say("simulation.waiting", {counted("count", scene.simulated.waiting.size())}), 0, Tone::quiet);
}

}  // namespace entente::cli
