// The online backup: a consistent copy while others write (https://www.sqlite.org/backup.html).
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

#include "store/sqlite/backend.h"
#include "store/sqlite/schema.h"

namespace entente::store::sqlite {
namespace {

Result<std::monostate> copy_pages(Database& from, Database& to) {
  sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (backup == nullptr) {
    to.fail_with(sqlite3_extended_errcode(to.handle()));
    return to.state();
  }
  sqlite3_backup_step(backup, -1);
  const int code = sqlite3_backup_finish(backup);
  if (code != SQLITE_OK) to.fail_with(code);
  return to.state();
}

// In one file, without a log beside it.
Result<std::monostate> mark(Database& copy, const record::Party& party) {
  copy.value("PRAGMA journal_mode = DELETE");
  copy.run("PRAGMA synchronous = FULL");
  copy.run("UPDATE feeds SET unconfirmed = 1 WHERE json_extract(CAST(descriptor AS TEXT), '$.party') = ?",
           std::string_view(party));
  copy.run("DELETE FROM settings WHERE name = 'restored_at'");
  return copy.state();
}

bool sync_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool synced = ::fsync(descriptor) == 0;
  ::close(descriptor);
  return synced;
}

}  // namespace

// Made beside and renamed, so that a file of that name is always a whole copy.
Result<std::monostate> SqliteBackend::copy_to(const std::string& path, const record::Party& party) {
  if (::access(path.c_str(), F_OK) == 0) return failure("store.exists", {{"path", path}});
  const std::string beside = path + ".part";
  std::remove(beside.c_str());
  {
    auto copy = Database::open(beside, Database::Mode::create, {});
    if (!copy) return Failure(copy.error());
    auto copied = copy_pages(*database_, **copy);
    if (copied) copied = mark(**copy, party);
    if (!copied) {
      copy->reset();
      std::remove(beside.c_str());
      return copied;
    }
  }
  if (std::rename(beside.c_str(), path.c_str()) != 0 || !sync_folder_of(path))
    return failure("store.io", {{"why", std::string("rename")}});
  return std::monostate{};
}

}  // namespace entente::store::sqlite
