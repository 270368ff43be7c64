// The working calendars of a package.
#pragma once

#include <map>

#include "base/calendar.h"
#include "interop/package/package.h"

namespace entente::interop::package {

// The calendars over [start, end], and `joint`: open where all of them are. Exceptions of one calendar apply in the
// order of their rows. At least one calendar is needed for `joint`.
std::map<Id, WorkingCalendar> working_calendars(const Package& package, Date start, Date end);

}  // namespace entente::interop::package
