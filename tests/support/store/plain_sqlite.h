// A connection to SQLite with nothing around it: what the store is compared with.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::test {

class PlainSqlite {
 public:
  // `vfs` empty: SQLite's own.
  explicit PlainSqlite(const std::string& path, const std::string& vfs = {}) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    ok_ = sqlite3_open_v2(path.c_str(), &db_, flags, vfs.empty() ? nullptr : vfs.c_str()) == SQLITE_OK;
  }
  ~PlainSqlite() {
    sqlite3_finalize(insert_);
    sqlite3_close(db_);
  }
  PlainSqlite(const PlainSqlite&) = delete;
  PlainSqlite& operator=(const PlainSqlite&) = delete;

  bool ok() const { return ok_; }
  sqlite3* handle() { return db_; }

  bool run(const std::string& sql) { return sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK; }

  // The first column of the first row, as text; none when there is no row, or an error.
  std::optional<std::string> text(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    std::optional<std::string> result;
    if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
      const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, 0));
      result.emplace(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
    }
    sqlite3_finalize(statement);
    return result;
  }

  // Into `entries (seq INTEGER PRIMARY KEY, body BLOB)`, in a transaction of its own unless one is open.
  bool insert(std::int64_t seq, std::string_view body) {
    if (insert_ == nullptr &&
        sqlite3_prepare_v2(db_, "INSERT INTO entries VALUES (?, ?)", -1, &insert_, nullptr) != SQLITE_OK)
      return false;
    sqlite3_bind_int64(insert_, 1, seq);
    sqlite3_bind_blob(insert_, 2, body.data(), static_cast<int>(body.size()), SQLITE_TRANSIENT);
    const bool done = sqlite3_step(insert_) == SQLITE_DONE;
    return sqlite3_reset(insert_) == SQLITE_OK && done;
  }

 private:
  sqlite3* db_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
  bool ok_ = false;
};

}  // namespace entente::test
