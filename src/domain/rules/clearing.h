// Words that are said in a party's name are read by somebody else before they are used.
#pragma once

#include "domain/object.h"

namespace entente::domain {

// Lines to take, refusals, and answers to questions.
bool needs_clearing(Kind kind);
// Whether they may be used as they stand: cleared since they were last written, or taken in or released as they are.
bool is_cleared(const Object& object);

}  // namespace entente::domain
