// Whether figures hold together. The definition is docs/dev/figures.md.
#pragma once

#include <span>
#include <vector>

#include "domain/figures/finding.h"
#include "domain/rows_parties.h"
#include "domain/rows_record.h"

namespace entente::domain {

struct Figures {
  std::span<const IndicatorRow> indicators;
  std::span<const AreaRow> areas;
  std::span<const ReadingRow> readings;  // each id once
};

// Every finding, sorted by indicator, area, source, readings and code. The order of the rows does not matter, and
// nothing is filled in: where a part of a date, an increment or a start is missing, it cannot be told, and the finding
// says what is missing. O(n log n).
std::vector<FigureFinding> reconcile(const Figures& figures);

}  // namespace entente::domain
