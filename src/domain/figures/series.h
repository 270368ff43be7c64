// Readings that count the same thing: one indicator by one version of its definition, in one unit, in one area, from
// one source.
#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/figures/finding.h"
#include "domain/rows_record.h"

namespace entente::domain {

// The days of a reading as far as all of their parts are known.
struct Counted {
  const ReadingRow* row;
  std::optional<Date> from;
  std::optional<Date> to;
};

// What is counted; views into the rows of indicators and readings.
struct SeriesName {
  std::string_view indicator;
  std::int64_t definition_version = 1;
  std::string_view unit;
  std::string_view area;
  std::string_view source;
  friend auto operator<=>(const SeriesName&, const SeriesName&) = default;
};

// Each in the order of from, to, value and id; whose day is not known stand first.
struct Series {
  SeriesName name;
  std::vector<Counted> totals;
  std::vector<Counted> increments;
};

// All series, by name. A reading without a version of its own has that of its indicator. The order of the rows does not
// matter.
std::vector<Series> series_of(std::span<const IndicatorRow> indicators, std::span<const ReadingRow> readings);

// A finding about the last of `readings`.
FigureFinding figure_finding(Verdict verdict, std::string code, std::vector<const ReadingRow*> readings,
                             std::vector<Argument> arguments = {});
// Whole cells of a reading, as what the finding is about.
FigureFinding about_cells(FigureFinding finding, const ReadingRow& reading,
                          std::initializer_list<std::string_view> columns);

}  // namespace entente::domain
