// The checks that reconciliation consists of, each over all series.
#pragma once

#include <string_view>
#include <vector>

#include "domain/figures/areas.h"
#include "domain/figures/finding.h"
#include "domain/figures/series.h"

namespace entente::domain {

using FigureFindings = std::vector<FigureFinding>;

// days.cc: which days of a reading are not known.
void check_days(const Series& series, FigureFindings& findings);
// totals.cc: a total is the one before it and what was counted between; the first is what was counted since its start.
void check_totals(const Series& series, FigureFindings& findings);
// increments_together.cc: increments that repeat, sum up to, overlap or miss each other.
void check_increments(const Series& series, FigureFindings& findings);
// splits.cc: splits sum up to their reading and lie within its area; an increment is not told as the split of a total;
// what a split says of an area is what the area's own reading says.
void check_splits(const std::vector<Series>& all, const Areas& areas, FigureFindings& findings);
// sources.cc: what several sources say of the same days.
void check_sources(const std::vector<Series>& all, FigureFindings& findings);
// changes.cc: a definition, unit or area that changed from one reading of a source to the next.
void check_changes(const std::vector<Series>& all, const Areas& areas, FigureFindings& findings);

// `stated` against what was expected, with both and their difference as arguments; figures.too_large when the sum
// cannot be written.
struct ComparedCodes {
  std::string_view agrees;
  std::string_view contradicts;
};
void compare_values(Decimal stated, std::optional<Decimal> expected, ComparedCodes codes,
                    std::vector<const ReadingRow*> readings, std::vector<Argument> arguments, FigureFindings& findings);

}  // namespace entente::domain
