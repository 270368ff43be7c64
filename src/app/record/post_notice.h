// `entente record notice`: there is something here that we withhold.
#pragma once

#include "app/record/append_entry.h"

namespace entente::app::record {

// Errors: as of append_entry.
Result<AppendedEntry> post_notice(const Place& place, const Saying& saying, const std::string& subject);

}  // namespace entente::app::record
