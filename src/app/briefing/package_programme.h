// A programme made of a package alone, without a record.
#pragma once

#include "domain/programme.h"
#include "interop/package/package.h"

namespace entente::app::briefing {

// Every row of the package, for all eyes.
domain::Programme programme_of(const interop::package::Package& package);

}  // namespace entente::app::briefing
