// `entente programme status`: what waits for whom, and how far missions are covered.
#pragma once

#include <optional>
#include <vector>

#include "app/programme/reading.h"
#include "domain/audit/coverage.h"
#include "domain/audit/waiting.h"

namespace entente::app::programme {

struct ProgrammeStatus {
  std::vector<std::string> titles;  // of the programmes in the view
  Date today;
  std::vector<domain::Waiting> waiting;
  std::vector<domain::MissionCoverage> missions;
  std::size_t without_effect = 0;  // entries that broke a rule
};

// As of `today`: the day that is given, else that of the view's as-of, else that of the clock. Errors: those of
// reading.
Result<ProgrammeStatus> programme_status(const Place& place, const ViewName& view, std::optional<Date> today);

}  // namespace entente::app::programme
