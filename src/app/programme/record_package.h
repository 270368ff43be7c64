// The programme of a record where a package is asked for.
#pragma once

#include <string>

#include "app/package_source.h"
#include "app/programme/reading.h"

namespace entente::app::programme {

// What `entente programme export` would write, without writing it. A view is named as in a package (`all`, `joint`,
// `public`, the id of a party) or by a party's code. Errors of reading it: those of read_programme and package_of.
PackageSource record_package(const Place& place, const std::string& as_of);

}  // namespace entente::app::programme
