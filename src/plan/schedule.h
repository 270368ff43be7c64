// A schedule: for each activity its mode and dates, or nothing.
#pragma once

#include <optional>
#include <vector>

#include "base/date.h"
#include "plan/problem.h"

namespace entente::plan {

struct Placement {
  Index mode;
  Date start;
  Date finish;  // inclusive; equal to start for a milestone
  friend bool operator==(const Placement&, const Placement&) = default;
};

// Indexed by activity. Nothing where an activity is not selected.
using Schedule = std::vector<std::optional<Placement>>;

}  // namespace entente::plan
