// Text in, findings out.
#pragma once

#include <vector>

#include "briefing/checks/facts.h"
#include "briefing/checks/finding.h"

namespace entente::briefing::checks {

// Every finding in the order of the text. Text after kMostText bytes is not read.
std::vector<Finding> check(const Draft& draft, const Facts& facts);

}  // namespace entente::briefing::checks
