// When objectives and activities are reached, as bands over one axis of time.
#include <fmt/format.h>

#include "cli/roadmap_view.h"
#include "cli/simulation_view.h"
#include "text/width.h"

namespace entente::cli {
namespace {

constexpr int kReached = 8;

struct Band {
  std::string label;
  std::optional<Date> planned;
  const risk::FinishForecast& forecast;
};

// Cells of a band; -1 for what is not reached.
struct BandCells {
  int from, middle, likely, late, planned;
};

BandCells cells_of(const Band& band, const Timeline& time) {
  const auto cell = [&](const std::optional<Date>& date) { return date ? time.cell_of(*date) : -1; };
  const risk::Percentiles& finish = band.forecast.finish;
  return {cell(finish.p10), cell(finish.p50), cell(finish.p80), cell(finish.p90), cell(band.planned)};
}

struct BandGlyphs {
  std::string_view none, sure, tail, open, middle, likely, planned;
};

constexpr BandGlyphs kArtBand{"·", "━", "─", "┄", "◆", "┃", "○"};
constexpr BandGlyphs kPlainBand{".", "=", "-", "~", "+", "|", "o"};

// From P10 to P80 as far as it is reached, a thin line to P90, dots on to the end of the horizon where more than a
// tenth of the futures never get there.
Span band_cell(const BandCells& at, int cell, const BandGlyphs& glyphs) {
  const bool begun = at.from >= 0 && cell >= at.from;
  if (cell == at.middle) return {std::string(glyphs.middle), Tone::work};
  if (cell == at.likely) return {std::string(glyphs.likely), Tone::strong};
  if (cell == at.planned) return {std::string(glyphs.planned), Tone::plain};
  if (!begun) return {std::string(glyphs.none), Tone::quiet};
  const int sure_to = at.likely >= 0 ? at.likely : at.middle;
  if (cell < sure_to) return {std::string(glyphs.sure), Tone::work};
  if (at.late >= 0)
    return cell <= at.late ? Span{std::string(glyphs.tail), Tone::work} : Span{std::string(glyphs.none), Tone::quiet};
  return {std::string(glyphs.open), Tone::bad};
}

void show_band(Page& page, const Band& band, const ChartColumns& columns) {
  const BandGlyphs& glyphs = page.look().art ? kArtBand : kPlainBand;
  const BandCells at = cells_of(band, columns.time);
  Line line{page.name(band.label, columns.label), {" "}};
  for (int cell = 0; cell < columns.time.cells(); ++cell) line.push_back(band_cell(at, cell, glyphs));
  line.push_back({" "});
  const auto& p80 = band.forecast.finish.p80;
  if (p80)
    line.push_back(Page::cell(p80->to_string(), columns.last));
  else
    line.push_back(Page::cell(page.say(band.planned ? "simulation.not_reached" : "simulation.not_planned"),
                              columns.last, Tone::bad));
  line.push_back(Page::right(page.text().percent(band.forecast.reached), kReached));
  page.add(std::move(line));
}

void show_band_axis(Page& page, const std::string& title, const ChartColumns& columns) {
  page.add({Page::cell("", columns.label), {" "}, {columns.time.upper_axis(), Tone::quiet}});
  page.add({Page::cell(title, columns.label, Tone::strong),
            {" "},
            {columns.time.lower_axis(), Tone::quiet},
            {" "},
            Page::cell(page.say("simulation.likely_by"), columns.last, Tone::quiet),
            Page::right(page.say("simulation.reached"), kReached, Tone::quiet)});
}

std::string objective_label(const SimulationScene& scene, const std::string& id) {
  const auto known = scene.simulated.objectives.find(id);
  return known == scene.simulated.objectives.end() ? id : id + " " + known->second;
}

}  // namespace

void show_bands(Page& page, const SimulationScene& scene) {
  const plan::ProblemData& data = scene.simulated.planning.problem.data();
  Look look = page.look();
  look.columns -= kReached;
  const ChartColumns columns = chart_columns(look, data.horizon_start, data.horizon_end);
  page.blank();
  show_band_axis(page, page.say("simulation.objectives"), columns);
  for (const risk::ObjectiveForecast& objective : scene.simulation().objectives)
    show_band(page, {objective_label(scene, objective.id), objective.planned, objective.outcome}, columns);
  show_band(page, {page.say("simulation.everything"), scene.simulation().planned_finish, scene.simulation().finish},
            columns);
  if (scene.details) {
    show_band_axis(page, page.say("view.activities_label"), columns);
    for (const risk::ActivityForecast& forecast : scene.simulation().activities) {
      const std::string& id = data.activities[static_cast<std::size_t>(forecast.activity)].id;
      const std::string label = fmt::format("{} {}", id, scene.captions.name_of(id));
      show_band(page, {label, forecast.planned_finish, forecast.outcome}, columns);
    }
  }
  const std::string legend = page.say(page.look().art ? "simulation.legend_art" : "simulation.legend_plain");
  const bool fits = columns.label + 1 + text::display_width(legend) <= page.look().columns;
  page.paragraph(legend, fits ? columns.label + 1 : 0, Tone::quiet);
}

}  // namespace entente::cli
