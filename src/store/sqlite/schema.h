// The tables, and how older ones become what they are today.
#pragma once

#include <cstdint>

#include "base/result.h"
#include "store/sqlite/database.h"

namespace entente::store::sqlite {

inline constexpr std::int64_t kSchema = 1;
// `Entn`, in the header of the file: it is a store and no other database.
inline constexpr std::int64_t kApplicationId = 0x456e746e;

// The version of the tables in a file; 0 for one that is empty. Errors: store.not_one, store.newer_schema (schema,
// ours).
Result<std::int64_t> recognise(Database& database);

// Brings recognised tables up to kSchema, all or nothing.
Result<std::monostate> migrate(Database& database);

// The settings that durability rests on, set and read back. Error: store.not_durable (setting).
Result<std::monostate> make_durable(Database& database);
// For a connection that reads.
Result<std::monostate> make_reader(Database& database);

}  // namespace entente::store::sqlite
