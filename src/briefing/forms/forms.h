// A sheet in the forms that people read. Each is complete: nothing is left to a network, a script or the machine that
// opens it; the same sheet gives the same bytes.
#pragma once

#include <string>

#include "base/result.h"
#include "briefing/sheet/sheet.h"

namespace entente::briefing::forms {

// What the form itself says beside the sheet.
struct HtmlWords {
  std::string contents;  // names the list of the parts
  std::string skip;      // leads a keyboard past it
};
HtmlWords html_words(const sheet::Voice& voice);

// One file of HTML: style within, landmarks, headings in order, print style; what runs the other way in `bdi`.
std::string html(const sheet::Sheet& sheet, const HtmlWords& words);

// CommonMark with anchors; what a text says is never taken as a mark.
std::string markdown(const sheet::Sheet& sheet);

// Lines of at most `columns` letters, to be read aloud. Isolates stand where the language needs them.
std::string plain_text(const sheet::Sheet& sheet, int columns = 96);

}  // namespace entente::briefing::forms
