// What drives the variance: given-data estimates of first-order effects.
#pragma once

#include <vector>

#include "risk/ledger.h"
#include "risk/simulation.h"

namespace entente::risk {

// By result, the inputs that explain some of its variance, the greatest share first. `results` has one number for each
// future. `value` is the result whose means give the effects.
std::vector<std::vector<Driver>> drivers_of(const Policy& policy, const Oracle& oracle,
                                            const std::vector<std::vector<double>>& results,
                                            const std::vector<double>& value);

}  // namespace entente::risk
