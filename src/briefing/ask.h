// A question, and the approved answers that speak of what it asks.
#pragma once

#include <string_view>
#include <vector>

#include "briefing/document.h"

namespace entente::briefing {

// Of the approved answers those that speak of what the question asks, the nearest first, three at most. Compared are
// the things that both name, whatever language they are in, and the words of the language that they share.
std::vector<Answer> answers_to(std::string_view question, Language language, const std::vector<Answer>& approved);

}  // namespace entente::briefing
