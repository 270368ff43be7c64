// A horizon laid over the cells of a line.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"

namespace entente::cli {

enum class Resolution : std::uint8_t { day, week, half_month, month, quarter, year };

// One cell for each day, week, half-month, month, quarter or year of the horizon: the finest that takes at most
// `most_cells` (years, where nothing does).
class Timeline {
 public:
  Timeline(Date start, Date end, int most_cells);

  Resolution resolution() const { return resolution_; }
  int cells() const { return static_cast<int>(starts_.size()); }
  // The cell that holds the day; the first or last one for a day outside the horizon.
  int cell_of(Date day) const;

  // The axis, in exactly cells() cells each: years (months, over days) and, beneath, months (days, over days). A label
  // stands where its period begins; labels that would touch are left out.
  std::string upper_axis() const;
  std::string lower_axis() const;

 private:
  Resolution resolution_ = Resolution::year;
  std::vector<Date> starts_;  // the first day of each cell
};

}  // namespace entente::cli
