// One reader for each family of formats, and what they have in common.
#pragma once

#include "interop/classic/instance.h"
#include "interop/classic/scanner.h"

namespace entente::interop::classic {

// Sections `PRECEDENCE RELATIONS`, `REQUESTS/DURATIONS`, `RESOURCE AVAILABILITIES`; .sm has one mode a job.
Instance read_psplib(Scanner& scanner);
// Numbers only: counts, a line of links for each job, a line of requests for each job, capacities.
Instance read_progen_max(Scanner& scanner);

inline constexpr std::int64_t kMaxModes = 100;  // of a job
inline constexpr std::int64_t kMaxResources = 100;
inline constexpr std::int64_t kMaxLinks = 1'000'000;
// With lags between starts every pair of jobs is looked at (lags.h).
inline constexpr std::int64_t kMaxJobsWithLags = 2'000;

// The demands of a mode, or the capacities: as many numbers as there are resources.
std::vector<std::int32_t> read_amounts(Scanner& scanner, std::size_t count, std::string_view field);
JobMode read_mode(Scanner& scanner, std::size_t resources);

}  // namespace entente::interop::classic
