// A briefing's document, made from the record.
#pragma once

#include <string>

#include "briefing/document.h"
#include "briefing/sources.h"

namespace entente::briefing {

// `briefing` is of kind briefing, in `now`. Statements in their places, by topic in the order in which topics first
// occur; then the questions with an approved answer, and how outlets told it since the briefing before.
Document compose(const Sources& sources, const domain::Object& briefing);

// The statements of a briefing in their places; those of one place by their ids.
std::vector<domain::ObjectPtr> statements_of(const domain::Programme& now, std::string_view briefing);

}  // namespace entente::briefing
