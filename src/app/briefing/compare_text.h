// `entente briefing compare`: an outside text beside what we said.
#pragma once

#include <string>

#include "app/briefing/brief.h"
#include "briefing/compare.h"
#include "briefing/sheet/words.h"

namespace entente::app::briefing {

struct ComparedText {
  std::string briefing;
  entente::briefing::Comparison comparison;
  // Our own sentences that tell a figure the way in which the text is found to tell it: what it made of ours it had
  // from us. One for each figure; empty where ours tells it otherwise, or not at all.
  std::vector<std::string> from_ours;
};

// With the briefing `id` (empty: the latest) and the record as of its cut-off. Errors: those of open_brief.
Result<ComparedText> compare_text(const Place& place, const std::string& id, const std::string& text,
                                  entente::briefing::Language language);

}  // namespace entente::app::briefing
