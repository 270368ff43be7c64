#include <algorithm>
#include <map>
#include <tuple>

#include "domain/figures/checks.h"

namespace entente::domain {
namespace {

// The readings of a series by day: from which to which, where days are known.
struct Stretch {
  const Series* series;
  Counted first, last;
};

std::string_view word_of(AreaRelation relation) {
  switch (relation) {
    case AreaRelation::same:
      return "same";
    case AreaRelation::contains:
      return "contains";
    case AreaRelation::within:
      return "within";
    case AreaRelation::apart:
      return "apart";
    case AreaRelation::unknown:
      return "unknown";
  }
  return "unknown";
}

std::optional<Stretch> stretch_of(const Series& series) {
  const auto sooner = [](const Counted& a, const Counted& b) {
    return std::tie(a.to, a.row->id) < std::tie(b.to, b.row->id);
  };
  std::optional<Stretch> stretch;
  for (const auto* readings : {&series.totals, &series.increments}) {
    for (const Counted& reading : *readings) {
      if (!reading.to) continue;
      if (!stretch) stretch = Stretch{&series, reading, reading};
      stretch->first = std::min(stretch->first, reading, sooner);
      stretch->last = std::max(stretch->last, reading, sooner);
    }
  }
  return stretch;
}

void check_change(const Stretch& before, const Stretch& after, const Areas& areas, FigureFindings& findings) {
  const SeriesName& old = before.series->name;
  const SeriesName& now = after.series->name;
  const auto tell = [&](const char* code, std::string was, std::string is, std::string_view column) {
    std::vector<Argument> arguments{{"was", std::move(was)}, {"is", std::move(is)}};
    if (column == "area_id")
      arguments.push_back(
          {"relation", std::string(word_of(areas.relation(before.last.row->area, after.first.row->area)))});
    findings.push_back(about_cells(
        figure_finding(Verdict::cannot_tell, code, {before.last.row, after.first.row}, std::move(arguments)),
        *after.first.row, {column}));
  };
  if (old.definition_version != now.definition_version)
    tell("figures.definition_changed", std::to_string(old.definition_version), std::to_string(now.definition_version),
         "definition_version");
  if (old.unit != now.unit) tell("figures.unit_changed", std::string(old.unit), std::string(now.unit), "unit");
  if (old.area != now.area) tell("figures.area_changed", std::string(old.area), std::string(now.area), "area_id");
}

}  // namespace

// Only where one series ends before the next begins: areas that are reported side by side are no change.
void check_changes(const std::vector<Series>& all, const Areas& areas, FigureFindings& findings) {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<Stretch>> by_source;
  for (const Series& series : all)
    if (const auto stretch = stretch_of(series))
      by_source[{series.name.indicator, series.name.source}].push_back(*stretch);
  for (auto& [name, stretches] : by_source) {
    std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) {
      return std::tie(a.first.to, a.first.row->id) < std::tie(b.first.to, b.first.row->id);
    });
    for (std::size_t i = 1; i < stretches.size(); ++i)
      if (stretches[i - 1].last.to < stretches[i].first.to)
        check_change(stretches[i - 1], stretches[i], areas, findings);
  }
}

}  // namespace entente::domain
