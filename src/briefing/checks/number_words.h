// Numbers in words.
#pragma once

#include <optional>
#include <string_view>

#include "briefing/checks/reading.h"

namespace entente::briefing::checks {

// The number that a word is on its own (`forty`, `bini`, `وأربعين`); 100 and what is above it multiply what stands
// before them.
std::optional<double> number_word(const Token& token, Language language);
// The ordinal that a word is, for days of the month.
std::optional<unsigned> ordinal_word(const Token& token, Language language);

}  // namespace entente::briefing::checks
