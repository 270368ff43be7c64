// Made-up programmes of any size, from a seed: what the benchmarks plan.
//
// Two parties with their own working weeks, lines of effort made of packages of work, optional activities with one or
// two modes, pools that do not grow with the programme, money by year, gates inside and outside the programme, lags and
// deadlines. The horizon grows with the number of activities, so that the load on the pools is that of a busy programme
// whatever its size.
#pragma once

#include <cstdint>
#include <string>

#include "base/files.h"
#include "base/random.h"
#include "interop/package/to_problem.h"

namespace entente::bench {

inline constexpr int kLeastActivities = 20;
inline constexpr int kMostActivities = 12'000;

struct ProgrammeShape {
  int activities = 1000;  // kLeastActivities..kMostActivities
  Seed seed{1};
};

// Writes the programme as a package (docs/formats/package.md). The same shape gives the same bytes. Errors: those of
// Files::write.
Result<std::monostate> write_programme(Files& files, const std::string& folder, const ProgrammeShape& shape);

// The same programme as a problem, through the package's own reader.
interop::package::PlanningProblem programme(const ProgrammeShape& shape);

}  // namespace entente::bench
