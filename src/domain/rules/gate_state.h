// What a gate still waits for.
#pragma once

#include "domain/rules/step.h"

namespace entente::domain {

// The first condition, in their order, of a gate that is not met; none: it is open. `gate` may also be one condition:
// then those before it in an ordered gate count as well.
const ConditionRow* first_open_condition(const Step& step, const Id& gate);

}  // namespace entente::domain
