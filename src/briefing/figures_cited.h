// Which figures of a sentence are read from what it cites.
#pragma once

#include <string_view>
#include <vector>

#include "briefing/document.h"

namespace entente::briefing {

// Every number in digits, of either kind, that is the value of a cited reading, or what two cited totals of one series
// differ by (then it is read from the later one). In the order of the text.
std::vector<Figure> figures_cited(std::string_view text, Language language, const std::vector<Citation>& citations);

}  // namespace entente::briefing
