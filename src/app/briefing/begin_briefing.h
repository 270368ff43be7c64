// `entente briefing new`: a briefing at its cut-off.
#pragma once

#include <string>

#include "app/programme/perform_act.h"

namespace entente::app::briefing {

struct BriefingRequest {
  std::string by;
  std::string id;  // empty: `BR-2025-08-21`, by the day of the cut-off
  std::string title;
  std::string cut_off;   // a moment
  std::string previous;  // empty: the one with the latest cut-off before this one, if any
  bool rehearse = false;
};

// What had been said by the cut-off, and has arrived, is what the briefing is made from; what arrives later with an
// earlier time does not change it. Told to the own party alone. Errors: domain.not_a_moment; briefings.cut_off_to_come,
// when the cut-off has not passed; those of perform_act.
Result<programme::PerformedAct> begin_briefing(const record::Place& place, const BriefingRequest& request);

}  // namespace entente::app::briefing
