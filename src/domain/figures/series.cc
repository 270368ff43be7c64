#include "domain/figures/series.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace entente::domain {
namespace {

Counted counted(const ReadingRow& row) {
  return {&row, row.period_start ? row.period_start->whole() : std::nullopt,
          row.as_of ? row.as_of->whole() : std::nullopt};
}

void sort(std::vector<Counted>& readings) {
  const auto place = [](const Counted& c) { return std::tie(c.from, c.to, c.row->value, c.row->id); };
  std::sort(readings.begin(), readings.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

}  // namespace

std::vector<Series> series_of(std::span<const IndicatorRow> indicators, std::span<const ReadingRow> readings) {
  std::unordered_map<std::string_view, std::int64_t> versions;
  for (const IndicatorRow& row : indicators) versions.emplace(row.id.text, row.definition_version);
  std::map<SeriesName, Series> by_name;
  for (const ReadingRow& row : readings) {
    const auto version = versions.find(row.indicator.text);
    const std::int64_t present = version == versions.end() ? 1 : version->second;
    const SeriesName name{row.indicator.text, row.definition_version.value_or(present), row.unit, row.area.text,
                          row.source};
    Series& series = by_name[name];
    series.name = name;
    (row.kind == ReadingKind::cumulative ? series.totals : series.increments).push_back(counted(row));
  }
  std::vector<Series> all;
  for (auto& [name, series] : by_name) {
    sort(series.totals);
    sort(series.increments);
    all.push_back(std::move(series));
  }
  return all;
}

FigureFinding figure_finding(Verdict verdict, std::string code, std::vector<const ReadingRow*> readings,
                             std::vector<Argument> arguments) {
  const ReadingRow& last = *readings.back();
  FigureFinding found{verdict, {std::move(code), std::move(arguments)}, last.indicator, last.area, last.source, {}, {},
                      {}};
  found.what.arguments.push_back({"reading", last.id.text});
  found.what.arguments.push_back({"before", readings.front()->id.text});
  for (const ReadingRow* reading : readings) found.readings.push_back(reading->id);
  return found;
}

FigureFinding about_cells(FigureFinding finding, const ReadingRow& reading,
                          std::initializer_list<std::string_view> columns) {
  for (const std::string_view column : columns) finding.cells.push_back({reading.id, std::string(column), 0, 0});
  return finding;
}

}  // namespace entente::domain
