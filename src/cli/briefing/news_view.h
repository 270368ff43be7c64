// What changed since last time, and what may be said, as they are shown.
#pragma once

#include <string>

#include "app/briefing/suggest_statements.h"
#include "cli/page.h"

namespace entente::cli::briefing {

void show_changes(Page& page, const app::briefing::News& news);
std::string changes_json(const app::briefing::News& news);  // entente.briefing-changes.v1
void show_suggestions(Page& page, const app::briefing::News& news);
std::string suggestions_json(const app::briefing::News& news);  // entente.suggestions.v1

// The sentence in each language; empty where it cannot be said in it.
entente::briefing::InLanguages in_words(const entente::briefing::Suggestion& suggestion);

}  // namespace entente::cli::briefing
