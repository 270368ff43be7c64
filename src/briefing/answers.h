// What may be answered: words that somebody else than their author has cleared.
#pragma once

#include <optional>
#include <vector>

#include "base/date.h"
#include "briefing/document.h"
#include "briefing/sources.h"

namespace entente::briefing {

// The questions with a cleared answer, as of the cut-off. A refusal names the conditions of its gate, in their order.
std::vector<Answer> answered_questions(const Sources& sources);

// The same, with the cleared refusals and lines to take that no such question names, each under its subject; lines to
// take that are not certainly out of date on that day.
std::vector<Answer> approved_answers(const Sources& sources, std::optional<Date> day);

}  // namespace entente::briefing
