// How far everything goes, read from the database when a store is opened.
#pragma once

#include "base/result.h"
#include "store/state.h"

namespace entente::store {

// Reads the logs of keys and the end of every feed, and verifies the end: the chain from the last frontier on, and the
// signature of the last entry. Errors: store.damaged (what), those of the backend.
Result<State> load_state(Backend& backend);

}  // namespace entente::store
