// What-if changes, made in a problem before it is built.
#pragma once

#include <vector>

#include "base/result.h"
#include "interop/package/changes.h"
#include "interop/package/package.h"
#include "plan/problem.h"

namespace entente::interop::package {

// Makes the changes in their order. `data` is of `package`, in some view.
// Returns an error for each that cannot be made: change.unknown_id, change.unknown_id_near, change.condition_internal,
// change.condition_met.
std::vector<Error> apply_changes(const std::vector<Change>& changes, const Package& package, plan::ProblemData& data);

}  // namespace entente::interop::package
