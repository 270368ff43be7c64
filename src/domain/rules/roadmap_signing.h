// A signature under the bytes of a roadmap: the record's approval of a document.
#pragma once

#include "domain/rules/step.h"

namespace entente::domain {

// Errors: domain.roadmap_state (id, state), domain.rests_on_disputed (id, need, party), domain.contested (id),
// domain.gone (id), domain.said_already (party).
Refusal check_signature(Step& step);

}  // namespace entente::domain
