// Making a store, and opening one.
#pragma once

#include <memory>
#include <string>

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "store/store.h"

namespace entente::store {

struct Opening {
  std::string path;  // the database file; beside it stand its log (-wal, -shm) and its lock (.lock)
  // Reading goes on beside one writer; what writes is then refused.
  bool for_reading = false;
  // SQLite's file layer by its registered name, as tests replace it; then there is no lock. Empty: the machine's.
  std::string vfs;
};

// A new store of a party. `clock` and `entropy` outlive it. Errors: store.exists (path), store.in_use (path),
// store.not_durable (setting), store.io (why), store.disk_full.
Result<std::unique_ptr<Store>> create_store(const Opening& opening, const record::Party& party, const Clock& clock,
                                            Entropy& entropy);

// Opening verifies the tail of every feed. Errors: store.absent (path), store.not_one (path), store.newer_schema
// (schema, ours), store.in_use (path), store.not_durable (setting), store.damaged (what), store.io (why).
Result<std::unique_ptr<Store>> open_store(const Opening& opening, const Clock& clock, Entropy& entropy);

}  // namespace entente::store
