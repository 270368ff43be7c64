// Whose eyes are meant.
#pragma once

#include <string>

#include "app/record/names.h"
#include "base/result.h"
#include "record/audience.h"
#include "store/store.h"

namespace entente::app::record {

// A party, `public`, or `own` where nothing is said. Error: recording.not_a_party.
Result<store::View> view_named(const std::string& name, const Party& own);

}  // namespace entente::app::record
