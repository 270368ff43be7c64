#include "support/store/power_cut_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <thread>

#include "support/store/sqlite_locks.h"

namespace entente::test {
namespace {

constexpr int kMostPath = 512;

using LocksPtr = std::shared_ptr<SqliteLocks>;

struct OpenFile {
  PowerCutDisk* disk;
  PowerCutDisk::Handle handle;
  LocksPtr locks;
  std::string path;         // empty for a temporary one
  bool folder_is_due;       // a new journal: its first sync makes its name durable, as on Unix
  bool remove_when_closed;  // SQLITE_OPEN_DELETEONCLOSE
};

// What SQLite sees: its base, then ours.
struct SqliteFile {
  sqlite3_file base;
  OpenFile* open;
};

OpenFile& file_of(sqlite3_file* file) {
  return *reinterpret_cast<SqliteFile*>(file)->open;
}

int told(DiskAnswer answer, int error) {
  if (answer == DiskAnswer::no_space) return SQLITE_FULL;
  return answer == DiskAnswer::done ? SQLITE_OK : error;
}

int close_file(sqlite3_file* file) {
  OpenFile& open = file_of(file);
  open.locks->unlock(&open, SQLITE_LOCK_NONE);
  if (open.remove_when_closed && !open.path.empty()) open.disk->remove(open.path);
  delete &open;
  return SQLITE_OK;
}

int read_file(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset) {
  const OpenFile& open = file_of(file);
  std::string found;
  const auto answer =
      open.disk->read(open.handle, static_cast<std::uint64_t>(offset), static_cast<std::size_t>(size), found);
  if (answer != DiskAnswer::done) return SQLITE_IOERR_READ;
  std::memcpy(bytes, found.data(), found.size());
  if (found.size() == static_cast<std::size_t>(size)) return SQLITE_OK;
  std::memset(static_cast<char*>(bytes) + found.size(), 0, static_cast<std::size_t>(size) - found.size());
  return SQLITE_IOERR_SHORT_READ;
}

int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  const OpenFile& open = file_of(file);
  const std::string_view view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  return told(open.disk->write(open.handle, static_cast<std::uint64_t>(offset), view), SQLITE_IOERR_WRITE);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  const OpenFile& open = file_of(file);
  return told(open.disk->truncate(open.handle, static_cast<std::uint64_t>(size)), SQLITE_IOERR_TRUNCATE);
}

int sync_file(sqlite3_file* file, int) {
  OpenFile& open = file_of(file);
  if (open.disk->sync(open.handle) != DiskAnswer::done) return SQLITE_IOERR_FSYNC;
  if (!open.folder_is_due) return SQLITE_OK;
  open.folder_is_due = false;
  return told(open.disk->sync_folder(open.path), SQLITE_IOERR_DIR_FSYNC);
}

int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
  const OpenFile& open = file_of(file);
  const auto found = open.disk->size(open.handle);
  if (!found) return SQLITE_IOERR_FSTAT;
  *size = static_cast<sqlite3_int64>(*found);
  return SQLITE_OK;
}

int lock_file(sqlite3_file* file, int level) {
  OpenFile& open = file_of(file);
  return open.locks->lock(&open, level);
}

int unlock_file(sqlite3_file* file, int level) {
  OpenFile& open = file_of(file);
  open.locks->unlock(&open, level);
  return SQLITE_OK;
}

int is_reserved(sqlite3_file* file, int* answer) {
  *answer = file_of(file).locks->reserved() ? 1 : 0;
  return SQLITE_OK;
}

int control_file(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}

int sector_size(sqlite3_file*) {
  return 4096;  // what SQLite assumes on Unix
}

int characteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;  // what SQLite assumes on Unix
}

int map_shared(sqlite3_file* file, int number, int size, int make, void volatile** memory) {
  OpenFile& open = file_of(file);
  if (!open.disk->size(open.handle)) return SQLITE_IOERR_SHMMAP;
  open.locks->join(&open);
  *memory = open.locks->region(static_cast<std::size_t>(number), static_cast<std::size_t>(size), make != 0);
  return SQLITE_OK;
}

int lock_shared(sqlite3_file* file, int first, int count, int flags) {
  OpenFile& open = file_of(file);
  return open.locks->lock_shared(&open, first, count, flags);
}

// A lock rather than a fence: ThreadSanitizer does not know fences.
void barrier(sqlite3_file*) {
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
}

int unmap_shared(sqlite3_file* file, int forget_memory) {
  OpenFile& open = file_of(file);
  open.locks->leave(&open, forget_memory != 0);
  return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods = {
    2,           close_file,  read_file,    write_file,   truncate_file, sync_file,       size_of_file,
    lock_file,   unlock_file, is_reserved,  control_file, sector_size,   characteristics, map_shared,
    lock_shared, barrier,     unmap_shared, nullptr,      nullptr};

// Journals whose names SQLite makes durable when it first syncs them.
bool is_journal(int flags) {
  return (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0;
}

}  // namespace

// Which connections have a file in common: those that opened it since the power came back.
class PowerCutVfs::LocksOfFiles {
 public:
  LocksPtr of(const PowerCutDisk::Handle& handle) {
    const std::lock_guard guard(mutex_);
    std::erase_if(locks_, [](const auto& entry) { return entry.second.expired(); });
    auto& known = locks_[handle];
    LocksPtr locks = known.lock();
    if (locks == nullptr) known = locks = std::make_shared<SqliteLocks>();
    return locks;
  }

 private:
  std::mutex mutex_;
  std::map<PowerCutDisk::Handle, std::weak_ptr<SqliteLocks>> locks_;
};

struct PowerCutVfs::Vfs {
  sqlite3_vfs base{};
  PowerCutDisk* disk = nullptr;
  LocksOfFiles locks;
  std::mutex chance_mutex;
  Random chance{Seed{1}};

  static Vfs& of(sqlite3_vfs* vfs) { return *static_cast<Vfs*>(vfs->pAppData); }

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags);
  static int remove(sqlite3_vfs* vfs, const char* name, int sync_folder);
  static int access(sqlite3_vfs* vfs, const char* name, int what, int* answer);
  static int full_path(sqlite3_vfs* vfs, const char* name, int size, char* out);
  static int randomness(sqlite3_vfs* vfs, int size, char* out);
  static int sleep(sqlite3_vfs* vfs, int microseconds);
  static int now(sqlite3_vfs* vfs, double* julian_day);
  static int now_64(sqlite3_vfs* vfs, sqlite3_int64* milliseconds);
  static int last_error(sqlite3_vfs* vfs, int size, char* out);
};

int PowerCutVfs::Vfs::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  Vfs& self = of(vfs);
  file->pMethods = nullptr;
  if (!self.disk->has_power()) return SQLITE_CANTOPEN;
  bool made = false;
  std::optional<PowerCutDisk::Handle> handle;
  if (name == nullptr) {
    handle = self.disk->open_temporary();
  } else {
    handle = self.disk->open(name, (flags & SQLITE_OPEN_CREATE) != 0, &made);
  }
  if (!handle) return SQLITE_CANTOPEN;
  const bool removed = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
  LocksPtr locks = self.locks.of(*handle);
  auto* ours = reinterpret_cast<SqliteFile*>(file);
  ours->open = new OpenFile{
      self.disk, std::move(*handle), std::move(locks), name == nullptr ? "" : name, made && is_journal(flags), removed};
  ours->base.pMethods = &kMethods;
  if (out_flags != nullptr) *out_flags = flags;
  return SQLITE_OK;
}

int PowerCutVfs::Vfs::remove(sqlite3_vfs* vfs, const char* name, int sync_folder) {
  PowerCutDisk& disk = *of(vfs).disk;
  if (!disk.exists(name)) return SQLITE_IOERR_DELETE_NOENT;
  if (disk.remove(name) != DiskAnswer::done) return SQLITE_IOERR_DELETE;
  return sync_folder == 0 ? SQLITE_OK : told(disk.sync_folder(name), SQLITE_IOERR_DIR_FSYNC);
}

int PowerCutVfs::Vfs::access(sqlite3_vfs* vfs, const char* name, int, int* answer) {
  const PowerCutDisk& disk = *of(vfs).disk;
  if (!disk.has_power()) return SQLITE_IOERR_ACCESS;
  *answer = disk.exists(name) ? 1 : 0;
  return SQLITE_OK;
}

int PowerCutVfs::Vfs::full_path(sqlite3_vfs*, const char* name, int size, char* out) {
  sqlite3_snprintf(size, out, "%s", name);
  return SQLITE_OK;
}

int PowerCutVfs::Vfs::randomness(sqlite3_vfs* vfs, int size, char* out) {
  Vfs& self = of(vfs);
  const std::lock_guard guard(self.chance_mutex);
  std::generate_n(out, size, [&] { return static_cast<char>(self.chance.below(256)); });
  return size;
}

int PowerCutVfs::Vfs::sleep(sqlite3_vfs*, int microseconds) {
  std::this_thread::yield();
  return microseconds;
}

int PowerCutVfs::Vfs::now(sqlite3_vfs*, double* julian_day) {
  *julian_day = 2460000.5;
  return SQLITE_OK;
}

int PowerCutVfs::Vfs::now_64(sqlite3_vfs*, sqlite3_int64* milliseconds) {
  *milliseconds = sqlite3_int64{24600005} * 8640000;
  return SQLITE_OK;
}

int PowerCutVfs::Vfs::last_error(sqlite3_vfs*, int, char*) {
  return 0;
}

PowerCutVfs::PowerCutVfs(PowerCutDisk& disk) : vfs_(std::make_unique<Vfs>()) {
  static std::atomic<int> count{0};
  name_ = "power-cut-" + std::to_string(++count);
  vfs_->disk = &disk;
  sqlite3_vfs& base = vfs_->base;
  base.iVersion = 2;
  base.szOsFile = sizeof(SqliteFile);
  base.mxPathname = kMostPath;
  base.zName = name_.c_str();
  base.pAppData = vfs_.get();
  base.xOpen = Vfs::open;
  base.xDelete = Vfs::remove;
  base.xAccess = Vfs::access;
  base.xFullPathname = Vfs::full_path;
  base.xRandomness = Vfs::randomness;
  base.xSleep = Vfs::sleep;
  base.xCurrentTime = Vfs::now;
  base.xGetLastError = Vfs::last_error;
  base.xCurrentTimeInt64 = Vfs::now_64;
  sqlite3_vfs_register(&base, 0);
}

PowerCutVfs::~PowerCutVfs() {
  sqlite3_vfs_unregister(&vfs_->base);
}

}  // namespace entente::test
