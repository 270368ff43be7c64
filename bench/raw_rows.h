// The rows of a store written with nothing around SQLite: what signing and judging are measured against.
#pragma once

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "record/entry.h"

namespace entente::bench {

// The table and the index that the store keeps its entries in, the same log and the same syncs.
class RawRows {
 public:
  explicit RawRows(const std::string& path) {
    check(sqlite3_open(path.c_str(), &db_));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE entries(place INTEGER PRIMARY KEY, id_begin BLOB NOT NULL, head BLOB NOT NULL,"
        " signature BLOB NOT NULL, salt BLOB, body BLOB) STRICT");
    run("CREATE INDEX entries_by_id ON entries(id_begin)");
    prepare("INSERT INTO entries VALUES(?, ?, ?, ?, ?, ?)", insert_);
    prepare("BEGIN IMMEDIATE", begin_);
    prepare("COMMIT", commit_);
  }
  ~RawRows() {
    for (sqlite3_stmt* statement : {insert_, begin_, commit_}) sqlite3_finalize(statement);
    sqlite3_close(db_);
  }
  RawRows(const RawRows&) = delete;
  RawRows& operator=(const RawRows&) = delete;

  void begin() { step(begin_); }
  void commit() { step(commit_); }
  // A transaction of its own unless one was begun.
  void insert(const record::Entry& entry) {
    const auto id = record::entry_id(entry.head);
    sqlite3_bind_int64(insert_, 1, ++place_);
    bind(2, id.view().substr(0, 8));
    bind(3, entry.head);
    bind(4, entry.signature.view());
    bind(5, entry.meaning->salt.view());
    bind(6, entry.meaning->body);
    step(insert_);
  }

 private:
  void check(int code) const {
    if (code == SQLITE_OK || code == SQLITE_DONE) return;
    std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(db_));
    std::exit(1);
  }
  void run(const char* sql) { check(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr)); }
  void prepare(const char* sql, sqlite3_stmt*& statement) {
    check(sqlite3_prepare_v2(db_, sql, -1, &statement, nullptr));
  }
  void bind(int number, std::string_view bytes) {
    sqlite3_bind_blob(insert_, number, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
  }
  void step(sqlite3_stmt* statement) {
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
  }

  sqlite3* db_ = nullptr;
  sqlite3_stmt *insert_ = nullptr, *begin_ = nullptr, *commit_ = nullptr;
  std::int64_t place_ = 0;
};

}  // namespace entente::bench
