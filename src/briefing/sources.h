// The programme that a briefing is made from.
#pragma once

#include "domain/programme.h"

namespace entente::briefing {

// What a document is made from. `cut` is the programme at the briefing's cut-off: what statements cite is shown as it
// stood then; `now` has the briefing, its statements and what was released or mended since.
struct Sources {
  const domain::Programme& now;
  const domain::Programme& cut;
  domain::Readers readers;    // of the view that both are of
  bool for_everyone = false;  // what is cited are the copies that everybody can read
};

}  // namespace entente::briefing
