// A briefing's document, made from the record.
#pragma once

#include <string>

#include "briefing/document.h"
#include "briefing/names.h"

namespace entente::briefing {

// What the document is made from. `cut` is the programme at the briefing's cut-off: what statements cite is shown as it
// stood then; `now` has the briefing, its statements and what was released or mended since.
struct Sources {
  const domain::Programme& now;
  const domain::Programme& cut;
  domain::Readers readers;    // of the view that both are of
  bool for_everyone = false;  // what is cited are the copies that everybody can read
};

// `briefing` is of kind briefing, in `now`. Statements in their places, by topic in the order in which topics first
// occur; then the questions with an approved answer, and how outlets told it since the briefing before.
Document compose(const Sources& sources, const domain::Object& briefing);

// The statements of a briefing in their places; those of one place by their ids.
std::vector<domain::ObjectPtr> statements_of(const domain::Programme& now, std::string_view briefing);

}  // namespace entente::briefing
