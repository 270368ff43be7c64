#include "store/sqlite/schema.h"

#include <fmt/format.h>

#include <array>

namespace entente::store::sqlite {
namespace {

// An entry's place is feed << 40 | seq: one number, in which the entries of a feed lie one behind the other, so that a
// chain is read and appended without an index. The eight first bytes of its id are the one index that it has; the id
// itself follows from the head. A feed's frontier is kept some way along, never more than kept_every() entries behind.
constexpr const char* kFirst = R"sql(
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE feeds(
  feed INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  descriptor BLOB NOT NULL,
  frozen INTEGER NOT NULL,
  unconfirmed INTEGER NOT NULL,
  cosigned INTEGER NOT NULL,
  frontier_size INTEGER NOT NULL,
  frontier BLOB NOT NULL) STRICT;
CREATE TABLE entries(
  place INTEGER PRIMARY KEY,
  id_begin BLOB NOT NULL,
  head BLOB NOT NULL,
  signature BLOB NOT NULL,
  salt BLOB,
  body BLOB) STRICT;
CREATE INDEX entries_by_id ON entries(id_begin);
CREATE TABLE attachments(attachment INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;
CREATE TABLE citations(
  attachment INTEGER NOT NULL REFERENCES attachments,
  place INTEGER NOT NULL REFERENCES entries,
  PRIMARY KEY(attachment, place)) STRICT, WITHOUT ROWID;
CREATE INDEX citations_by_place ON citations(place);
CREATE TABLE statements(
  party TEXT NOT NULL,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  signed_by BLOB NOT NULL,
  PRIMARY KEY(party, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE authorities(party TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoints(
  hash BLOB PRIMARY KEY,
  feed INTEGER NOT NULL REFERENCES feeds,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  signature BLOB NOT NULL,
  frontier BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX checkpoints_by_size ON checkpoints(feed, size);
CREATE TABLE cosignatures(
  checkpoint BLOB NOT NULL REFERENCES checkpoints,
  hash BLOB NOT NULL,
  bytes BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY(checkpoint, hash)) STRICT, WITHOUT ROWID;
CREATE TABLE requests(
  key TEXT PRIMARY KEY,
  request BLOB NOT NULL,
  place INTEGER NOT NULL REFERENCES entries) STRICT, WITHOUT ROWID;
CREATE TABLE forks(
  feed INTEGER NOT NULL REFERENCES feeds,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  evidence BLOB NOT NULL,
  PRIMARY KEY(feed, seq, hash)) STRICT, WITHOUT ROWID;
)sql";

// From version n to n + 1, at [n]. Grows at the end alone.
constexpr std::array<const char*, kSchema> kMigrations{kFirst};

std::int64_t number(Database& database, const char* pragma) {
  Rows rows = database.select(pragma);
  return rows.next() ? rows.number(0) : 0;
}

bool reads_back(Database& database, const char* set, const char* get, const char* expected) {
  database.value(set);
  return database.value(get) == expected;
}

}  // namespace

Result<std::int64_t> recognise(Database& database) {
  const std::int64_t application = number(database, "PRAGMA application_id");
  const std::int64_t schema = number(database, "PRAGMA user_version");
  const std::int64_t tables = number(database, "SELECT count(*) FROM sqlite_schema");
  if (auto state = database.state(); !state) {
    // Not even a database.
    return state.error().code == "store.damaged" ? failure("store.not_one") : Failure(state.error());
  }
  if (application == 0 && schema == 0 && tables == 0) return 0;
  if (application != kApplicationId) return failure("store.not_one");
  if (schema > kSchema) return failure("store.newer_schema", {{"schema", schema}, {"ours", kSchema}});
  return schema;
}

Result<std::monostate> migrate(Database& database) {
  database.run("BEGIN IMMEDIATE");
  const std::int64_t schema = number(database, "PRAGMA user_version");
  for (auto version = static_cast<std::size_t>(schema); version < kMigrations.size(); ++version)
    database.run_script(kMigrations[version]);
  if (schema < kSchema) {
    database.run_script(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
    database.run_script(fmt::format("PRAGMA user_version = {}", kSchema).c_str());
  }
  database.run(database.failure() ? "ROLLBACK" : "COMMIT");
  return database.state();
}

Result<std::monostate> make_durable(Database& database) {
  struct Setting {
    const char *name, *set, *get, *expected;
  };
  // In this order: what is erased must be overwritten from the first write on. The log is settled by settle() alone.
  constexpr std::array kSettings{
      Setting{"secure_delete", "PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
      Setting{"journal_mode", "PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
      Setting{"synchronous", "PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
      Setting{"foreign_keys", "PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
      Setting{"wal_autocheckpoint", "PRAGMA wal_autocheckpoint = 0", "PRAGMA wal_autocheckpoint", "0"},
      Setting{"temp_store", "PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
      Setting{"cache_size", "PRAGMA cache_size = -32768", "PRAGMA cache_size", "-32768"},
  };
  for (const Setting& setting : kSettings) {
    const bool taken = reads_back(database, setting.set, setting.get, setting.expected);
    if (auto state = database.state(); !state) return state;
    if (!taken) return failure("store.not_durable", {{"setting", std::string(setting.name)}});
  }
  return std::monostate{};
}

Result<std::monostate> make_reader(Database& database) {
  database.run("PRAGMA query_only = ON");
  database.run("PRAGMA temp_store = MEMORY");
  return database.state();
}

}  // namespace entente::store::sqlite
