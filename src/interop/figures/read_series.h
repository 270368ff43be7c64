// A file of figures as offices keep them: one row a day, with the total, the increment, and a column for each area.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/rows_parties.h"
#include "domain/rows_record.h"

namespace entente::interop::figures {

// Whose readings they are; what the file does not say.
struct SeriesTarget {
  domain::Id indicator;
  std::string unit;
  domain::Id area;
  std::string source;  // of rows that name none
  std::span<const domain::AreaRow> areas;
};

// Columns, by header, in any order: `date` (whole or partial), `cumulative` and `increment` (at least one of them),
// `cumulative_start` and `increment_start` (since when they count; never guessed), `source`, `note`, and any area's
// code for its split. Each value becomes a reading; splits belong to the value they make up. Digits may be
// Arabic-Indic; a number that could be read in two ways (`1.234`, `1,234`) is refused.
//
// Ids are the same for the same file: indicator, area, date and kind, with a number where that repeats. Nothing is
// taken in when anything is wrong. Errors: those of read_csv, series.*, package.not_a_partial_date, package.empty_cell.
Checked<std::vector<domain::ReadingRow>> read_series(std::string_view content, const std::string& file,
                                                     const SeriesTarget& target);

}  // namespace entente::interop::figures
