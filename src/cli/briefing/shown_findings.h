// A text that is judged, and what was found in it.
#pragma once

#include <string>
#include <string_view>

#include "app/briefing/check_text.h"
#include "cli/page.h"
#include "cli/session.h"

namespace entente::cli::briefing {

// The language that the program speaks is the one in which the text is read.
app::briefing::Language language_of(const Session& session);
// Of a file; `-`: what comes in. Errors: those of Files::read and of readable.
Result<std::string> content_of(const std::string& path, const Session& session);

// The words of a rule, as a code.
std::string_view code_of(app::briefing::Rule rule);
// The line of the text that the piece begins in, with the piece between brackets: marks that stay with their words
// where a line runs from right to left.
std::string marked_line(const std::string& content, std::size_t begin, std::size_t end);
void show_finding(Page& page, const std::string& content, const app::briefing::Finding& finding);

}  // namespace entente::cli::briefing
