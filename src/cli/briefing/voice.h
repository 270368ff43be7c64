// What a document speaks with: the language and the texts of the session.
#pragma once

#include <vector>

#include "app/briefing/show_briefing.h"
#include "cli/session.h"

namespace entente::cli::briefing {

// A page lays out its own lines, so what has another direction is isolated in it, whatever the terminal does.
entente::briefing::sheet::Voice voice_of(const Session& session);

// One for each language, with texts of its own.
std::vector<entente::briefing::sheet::Voice> every_voice();

}  // namespace entente::cli::briefing
