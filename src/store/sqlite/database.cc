#include "store/sqlite/database.h"

#include <cerrno>

#include "base/check.h"

namespace entente::store::sqlite {
namespace {

// A write that found no room left nothing half done and may be tried again later. A sync that failed may not, whatever
// the reason: nobody knows what of it is on the disk.
bool is_full(int code, int system_error) {
  if ((code & 0xff) == SQLITE_FULL) return true;
  const bool writing = code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_SHMSIZE ||
                       code == SQLITE_IOERR_SHMMAP;
  return writing && (system_error == ENOSPC || system_error == EDQUOT);
}

Error error_of(int code, int system_error) {
  if (is_full(code, system_error)) return {"store.disk_full", {}, {}};
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {"store.busy", {}, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
      return {"store.damaged", {{"what", std::string(sqlite3_errstr(code))}}, {}};
    default:
      return {"store.io", {{"why", std::string(sqlite3_errstr(code))}, {"code", std::int64_t{code}}}, {}};
  }
}

int flags_of(Database::Mode mode) {
  // A reader takes part in the locking of the log and so needs to write beside the file; `query_only` holds it to
  // reading.
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
  return mode == Database::Mode::create ? flags | SQLITE_OPEN_CREATE : flags;
}

}  // namespace

bool Rows::next() {
  if (statement_ == nullptr || database_->failure()) return false;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_->fail_with(code);
  sqlite3_reset(std::exchange(statement_, nullptr));
  return false;
}

std::string_view Rows::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return {data, data == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Mode mode, const std::string& vfs) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags_of(mode), vfs.empty() ? nullptr : vfs.c_str());
  if (code != SQLITE_OK) {
    const int system_error = handle == nullptr ? 0 : sqlite3_system_errno(handle);
    sqlite3_close_v2(handle);
    if (mode != Mode::create && code == SQLITE_CANTOPEN && system_error == ENOENT)
      return entente::failure("store.absent", {{"path", path}});
    return Failure(error_of(code, system_error));
  }
  sqlite3_busy_timeout(handle, kBusyMilliseconds);
  // Closing must not write: after a failed sync nothing may be tried again.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  return std::unique_ptr<Database>(new Database(handle));
}

Database::~Database() {
  for (const auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close_v2(handle_);
}

sqlite3_stmt* Database::prepare(const char* sql) {
  if (failure_) return nullptr;
  const auto kept = statements_.find(sql);
  if (kept != statements_.end()) {
    ENTENTE_CHECK(!sqlite3_stmt_busy(kept->second));
    return kept->second;
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) {
    fail_with(code);
    return nullptr;
  }
  statements_.emplace(sql, statement);
  return statement;
}

void Database::bind(sqlite3_stmt* statement, int place, std::int64_t value) {
  if (statement != nullptr) check(sqlite3_bind_int64(statement, place, value));
}

void Database::bind(sqlite3_stmt* statement, int place, std::string_view text) {
  if (statement == nullptr) return;
  check(sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Database::bind(sqlite3_stmt* statement, int place, Blob blob) {
  if (statement == nullptr) return;
  const char* data = blob.bytes.empty() ? "" : blob.bytes.data();  // a null pointer would be a null
  check(sqlite3_bind_blob64(statement, place, data, blob.bytes.size(), SQLITE_STATIC));
}

void Database::bind(sqlite3_stmt* statement, int place, Null) {
  if (statement != nullptr) check(sqlite3_bind_null(statement, place));
}

void Database::run_script(const char* sql) {
  if (!failure_) check(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr));
}

std::string Database::value(const char* sql) {
  Rows rows = select(sql);
  return rows.next() ? rows.text(0) : std::string();
}

Result<std::monostate> Database::state() const {
  if (failure_) return Failure(*failure_);
  return std::monostate{};
}

void Database::fail(Error error) {
  if (!failure_) failure_ = std::move(error);
}

void Database::fail_with(int code) {
  fail(error_of(code, sqlite3_system_errno(handle_)));
}

}  // namespace entente::store::sqlite
