// A thin layer over the C API of SQLite: one connection, statements that are prepared once and kept, values in and out.
//
// The first failure stays: after it nothing is read or written any more, reads give nothing, and whoever asked looks at
// failure() before believing what it got. So a chain of reads and writes is checked once, at its end.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "record/bytes.h"

namespace entente::store::sqlite {

inline constexpr int kBusyMilliseconds = 10'000;  // how long a connection waits for another

// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};
inline constexpr struct Null {
} kNull;

class Database;

// The rows of one query, one at a time. The statement is free again when this goes.
class Rows {
 public:
  Rows(Database* database, sqlite3_stmt* statement) : database_(database), statement_(statement) {}
  Rows(Rows&& other) noexcept : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)) {}
  Rows(const Rows&) = delete;
  Rows& operator=(Rows&&) = delete;
  ~Rows() {
    if (statement_ != nullptr) sqlite3_reset(statement_);
  }

  // False after the last one, and after a failure.
  bool next();
  std::int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }
  bool null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  // Of a text or blob; valid until the next row.
  std::string_view bytes(int column) const;
  std::string text(int column) const { return std::string(bytes(column)); }
  // Of a type of fixed size; another size is damage.
  template <class Fixed>
  Fixed fixed(int column) const;

 private:
  Database* database_;
  sqlite3_stmt* statement_;
};

class Database {
 public:
  enum class Mode { create, write, read };
  // Empty `vfs`: the machine's. Errors: store.io (why), store.absent (path).
  static Result<std::unique_ptr<Database>> open(const std::string& path, Mode mode, const std::string& vfs);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  // `sql` is a literal: a statement is known by its address, prepared when it is first used, and kept.
  template <class... Values>
  void run(const char* sql, const Values&... values) {
    Rows rows = select(sql, values...);
    while (rows.next()) {
    }
  }
  // Values are bound as they are: they outlive the rows.
  template <class... Values>
  Rows select(const char* sql, const Values&... values) {
    sqlite3_stmt* statement = prepare(sql);
    int place = 0;
    (bind(statement, ++place, values), ...);
    return Rows(this, statement);
  }
  // Several statements without values, as in a schema.
  void run_script(const char* sql);
  // The first column of the first row; empty when there is none.
  std::string value(const char* sql);

  const std::optional<Error>& failure() const { return failure_; }
  Result<std::monostate> state() const;
  void fail(Error error);
  void fail_with(int code);
  // After a roll-back: what failed is undone, and the connection may be used again.
  void forgive() { failure_.reset(); }

  sqlite3* handle() { return handle_; }

 private:
  explicit Database(sqlite3* handle) : handle_(handle) {}

  sqlite3_stmt* prepare(const char* sql);
  void check(int code) {
    if (code != SQLITE_OK) fail_with(code);
  }
  void bind(sqlite3_stmt* statement, int place, std::int64_t value);
  void bind(sqlite3_stmt* statement, int place, std::string_view text);
  void bind(sqlite3_stmt* statement, int place, Blob blob);
  void bind(sqlite3_stmt* statement, int place, Null);
  template <class Tag, std::size_t kSize>
  void bind(sqlite3_stmt* statement, int place, const record::Fixed<Tag, kSize>& value) {
    bind(statement, place, Blob{value.view()});
  }
  template <class Value>
  void bind(sqlite3_stmt* statement, int place, const std::optional<Value>& value) {
    if (value) return bind(statement, place, *value);
    bind(statement, place, kNull);
  }

  sqlite3* handle_;
  std::unordered_map<const char*, sqlite3_stmt*> statements_;
  std::optional<Error> failure_;
};

template <class Fixed>
Fixed Rows::fixed(int column) const {
  const auto value = record::from_raw<Fixed>(bytes(column));
  if (!value) database_->fail({"store.damaged", {{"what", std::string("size")}}, {}});
  return value.value_or(Fixed{});
}

}  // namespace entente::store::sqlite
