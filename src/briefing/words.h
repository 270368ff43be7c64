// Days as people say them.
#pragma once

#include <string>

#include "base/partial_date.h"
#include "briefing/in_languages.h"

namespace entente::briefing {

// `13 August 2025`, `13 August`, `August 2025`, `2025`: what is known of it and no more, with Latin digits.
std::string day_in_words(const PartialDate& day, Language language);

}  // namespace entente::briefing
