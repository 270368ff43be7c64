// Lines of effort and gates over one axis of time.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/roadmap_view.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::ConditionBasis;
using interop::roadmap::ConditionDay;
using interop::roadmap::SelectedActivity;

// How many activities are under way in each cell, and how many of them rest on an assumption.
struct LoadRow {
  std::string label;
  std::vector<int> under_way;
  std::vector<int> conditional;
  std::size_t selected = 0;
  std::size_t candidates = 0;
};

LoadRow empty_row(std::string label, int cells) {
  return {std::move(label), std::vector<int>(static_cast<std::size_t>(cells)),
          std::vector<int>(static_cast<std::size_t>(cells)), 0, 0};
}

void count_in(LoadRow& row, const SelectedActivity& activity, const Timeline& time) {
  ++row.selected;
  for (int cell = time.cell_of(activity.start); cell <= time.cell_of(activity.finish); ++cell) {
    ++row.under_way[static_cast<std::size_t>(cell)];
    if (!activity.conditional_on.empty()) ++row.conditional[static_cast<std::size_t>(cell)];
  }
}

std::vector<LoadRow> load_rows(const Page& page, const RoadmapScene& scene, const Timeline& time) {
  std::vector<LoadRow> rows;
  for (const auto& line : scene.planning.lines_of_effort)
    rows.push_back(empty_row(line.id + " " + line.name, time.cells()));
  LoadRow all = empty_row(page.say("view.all_lines"), time.cells());
  for (const auto& activity : scene.planning.activities) {
    ++rows[static_cast<std::size_t>(activity.line_of_effort)].candidates;
    ++all.candidates;
  }
  for (const SelectedActivity& activity : scene.roadmap().selected) {
    if (const auto line = scene.captions.line_of_effort(activity.activity))
      count_in(rows[static_cast<std::size_t>(*line)], activity, time);
    count_in(all, activity, time);
  }
  rows.push_back(std::move(all));
  return rows;
}

// A height of eight steps on a terminal, a digit in plain text. `most` is the greatest number in the chart.
std::string load_glyph(int under_way, int most, bool art) {
  static constexpr std::array<std::string_view, 8> kHeights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  if (under_way == 0) return art ? "·" : ".";
  if (!art) return under_way > 9 ? "+" : std::to_string(under_way);
  const int step = (under_way * 8 + most - 1) / most;
  return std::string(kHeights[static_cast<std::size_t>(std::clamp(step, 1, 8) - 1)]);
}

void show_load_row(Page& page, const LoadRow& row, const ChartColumns& columns, int now, Tone label_tone) {
  const int most = std::max(4, *std::max_element(row.under_way.begin(), row.under_way.end()));
  Line line{page.name(row.label, columns.label, label_tone), {" "}};
  for (int cell = 0; cell < columns.time.cells(); ++cell) {
    const int under_way = row.under_way[static_cast<std::size_t>(cell)];
    const bool assumed = row.conditional[static_cast<std::size_t>(cell)] * 2 > under_way;
    const Tone tone = under_way == 0 || cell < now ? Tone::quiet : assumed ? Tone::assumed : Tone::work;
    line.push_back({load_glyph(under_way, most, page.look().art), tone});
  }
  line.push_back({" "});
  line.push_back(Page::right(fmt::format("{}/{}", row.selected, row.candidates), columns.last));
  page.add(std::move(line));
}

void show_axis(Page& page, const RoadmapScene& scene, const ChartColumns& columns, int now) {
  const bool art = page.look().art;
  const auto title = [&](const char* code) { return page.say(code); };
  page.add({Page::cell("", columns.label), {" "}, {columns.time.upper_axis(), Tone::quiet}});
  page.add({Page::cell(title("view.under_way"), columns.label, Tone::strong),
            {" "},
            {columns.time.lower_axis(), Tone::quiet},
            {" "},
            Page::right(title("view.selected_of"), columns.last, Tone::quiet)});
  const std::string date = scene.roadmap().status_date.to_string();
  const std::string dated = page.say("view.status_date", {{"date", date}});
  Line rule{Page::cell(text::display_width(dated) <= columns.label ? dated : date, columns.label, Tone::quiet), {" "}};
  for (int cell = 0; cell < columns.time.cells(); ++cell) {
    const bool today = cell == now;
    rule.push_back({art ? (today ? "▼" : "─") : (today ? "v" : "-"), today ? Tone::strong : Tone::quiet});
  }
  page.add(std::move(rule));
}

// How far a gate is known: the day from which all its conditions count, or the first that nobody can date.
struct GateState {
  std::optional<Date> opens;  // none: see `undated`
  bool met = true;            // not only planned
  bool assumed = false;
  std::vector<std::string> undated;
};

bool rests_on_assumption(const RoadmapScene& scene, const ConditionDay& day) {
  if (day.basis == ConditionBasis::assumed) return true;
  const SelectedActivity* by = day.by ? scene.index.selected(*day.by) : nullptr;
  return by != nullptr && !by->conditional_on.empty();
}

GateState state_of(const RoadmapScene& scene, const plan::Gate& gate) {
  GateState state;
  for (const plan::Condition& condition : gate.conditions) {
    const ConditionDay* day = scene.index.condition(condition.id);
    if (day == nullptr || !day->on) {
      const bool first_counts_only = gate.logic == plan::GateLogic::ordered && !state.undated.empty();
      if (!first_counts_only) state.undated.push_back(condition.id);
      continue;
    }
    state.opens = std::max(state.opens.value_or(*day->on), *day->on);
    state.met = state.met && day->basis == ConditionBasis::met;
    state.assumed = state.assumed || rests_on_assumption(scene, *day);
  }
  if (!state.undated.empty()) state.opens.reset();
  return state;
}

std::string undated_words(const Page& page, const RoadmapScene& scene, const GateState& state) {
  const std::string condition = state.undated.size() == 1
                                    ? fmt::format("{} {}", state.undated[0], scene.captions.name_of(state.undated[0]))
                                    : fmt::format("{}", fmt::join(state.undated, ", "));
  return page.say("view.gate_undated", {{"condition", condition}});
}

Line gate_cells(const Page& page, const GateState& state, const ChartColumns& columns) {
  const bool art = page.look().art;
  const int opens = columns.time.cell_of(*state.opens);
  const Tone tone = state.assumed ? Tone::assumed : Tone::open;
  Line line;
  for (int cell = 0; cell < columns.time.cells(); ++cell) {
    if (cell < opens)
      line.push_back({art ? "·" : ".", Tone::quiet});
    else if (cell == opens)
      line.push_back({state.assumed ? (art ? "◇" : "?") : (art ? "◆" : "*"), tone});
    else
      line.push_back({art ? "━" : "=", tone});
  }
  return line;
}

void show_gate(Page& page, const RoadmapScene& scene, std::size_t gate, const ChartColumns& columns) {
  const plan::Gate& rules = scene.planning.problem.data().gates[gate];
  const GateState state = state_of(scene, rules);
  Line line{page.name(rules.id + " " + scene.planning.gates[gate].name, columns.label), {" "}};
  if (state.opens) {
    const Tone tone = state.assumed ? Tone::assumed : Tone::plain;
    line = line + gate_cells(page, state, columns) + Line{{" "}, {state.opens->to_string(), tone}};
  } else {
    line.push_back({text::cut(undated_words(page, scene, state), columns.time.cells() + columns.last + 1), Tone::bad});
  }
  page.add(std::move(line));
}

// Beneath the time, where there is room for it.
void show_legend(Page& page, const ChartColumns& columns) {
  const std::string legend = page.say(page.look().art ? "view.legend_art" : "view.legend_plain");
  const bool fits = columns.label + 1 + text::display_width(legend) <= page.look().columns;
  page.paragraph(legend, fits ? columns.label + 1 : 0, Tone::quiet);
}

}  // namespace

void show_chart(Page& page, const RoadmapScene& scene) {
  const ChartColumns columns = chart_columns(page.look(), scene.roadmap().horizon_start, scene.roadmap().horizon_end);
  const bool within = scene.roadmap().status_date >= scene.roadmap().horizon_start &&
                      scene.roadmap().status_date <= scene.roadmap().horizon_end;
  const int now = within ? columns.time.cell_of(scene.roadmap().status_date) : -1;
  show_axis(page, scene, columns, now);
  const auto rows = load_rows(page, scene, columns.time);
  for (std::size_t i = 0; i < rows.size(); ++i)
    show_load_row(page, rows[i], columns, now, i + 1 < rows.size() ? Tone::plain : Tone::strong);

  const auto& gates = scene.planning.problem.data().gates;
  if (gates.empty()) return;
  page.add({Page::cell(page.say("view.gates"), columns.label, Tone::strong),
            {std::string(static_cast<std::size_t>(columns.time.cells()) + 2, ' ')},
            Page::cell(page.say("view.opens"), columns.last, Tone::quiet)});
  for (std::size_t gate = 0; gate < gates.size(); ++gate) show_gate(page, scene, gate, columns);
  show_legend(page, columns);
}

}  // namespace entente::cli
