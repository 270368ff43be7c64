// `entente briefing check ID` and `clear`: every statement held against the record as of the cut-off.
#pragma once

#include <string>
#include <vector>

#include "app/briefing/brief.h"
#include "app/briefing/check_text.h"
#include "app/programme/perform_act.h"

namespace entente::app::briefing {

// What the checks say of a statement in one language.
struct StatementReport {
  std::string statement;
  Language language{};
  std::string text;
  std::vector<Finding> open;      // that block, and flags that nobody released
  std::vector<Finding> released;  // flags that a named person released
};

struct BriefingReport {
  std::string id;
  std::vector<StatementReport> statements;  // those with findings
  std::size_t checked = 0;                  // texts
  std::size_t blocks = 0, flags = 0;        // open ones
};

// Against last week's statements too, in the same language. Errors: those of open_brief.
Result<BriefingReport> check_briefing(const Place& place, const std::string& id);

// Clears it where nothing blocks and every flag is released. Errors: briefings.blocked (id, blocks, flags), and those
// of perform_act.
Result<programme::PerformedAct> clear_briefing(const Place& place, const std::string& by, const std::string& id);

}  // namespace entente::app::briefing
