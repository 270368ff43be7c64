// A bundle that was verified, read as a store: in memory, for reading alone, with nothing written anywhere. So whoever
// has only the file asks it what they would ask a record.
#pragma once

#include <memory>

#include "record/verify_bundle.h"
#include "store/store.h"

namespace entente::store {

// The store is that of a reader whom the bundle is for: the first of its parties, or the public. Bodies that an order
// in it erased are gone. Everything that writes is refused with store.opened_for_reading.
std::unique_ptr<Store> store_of(record::News news);

}  // namespace entente::store
