// `entente briefing ask`: what may be answered to a question.
#pragma once

#include <string>

#include "app/briefing/brief.h"
#include "briefing/sheet/sheet.h"

namespace entente::app::briefing {

// The approved answers as of the cut-off of the briefing `id` (empty: the latest; as of now when there is none), as a
// document of answers alone, under the question. Errors: briefings.no_answer; briefing.too_long (most); those of
// open_brief.
Result<entente::briefing::Document> answer_question(const Place& place, const std::string& id,
                                                    const std::string& question, entente::briefing::Language language);

// To be read out, in the language of the voice.
std::string read_out(const entente::briefing::Document& answers, const entente::briefing::sheet::Voice& voice);

}  // namespace entente::app::briefing
