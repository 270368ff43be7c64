// The locks and the shared memory that SQLite's connections have in common on one file
// (https://www.sqlite.org/lockingv3.html, https://www.sqlite.org/walformat.html), within one process.
#pragma once

#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace entente::test {

// Safe to use from several threads. `who` is any address that stands for one connection.
class SqliteLocks {
 public:
  // SQLITE_OK or SQLITE_BUSY. Who waits for others to finish reading holds SQLITE_LOCK_PENDING meanwhile.
  int lock(const void* who, int level);
  void unlock(const void* who, int level);
  // Whether anyone is about to write.
  bool reserved() const;

  // A piece of the shared memory; null when it is not there and is not to be made.
  volatile void* region(std::size_t number, std::size_t size, bool make);
  // As xShmLock: `flags` of SQLITE_SHM_*.
  int lock_shared(const void* who, int first, int count, int flags);
  // Who is away holds no shared lock; with the last one the memory goes too, when it is told to.
  void leave(const void* who, bool forget_memory);
  void join(const void* who);

 private:
  struct Slot {
    const void* owner = nullptr;
    std::map<const void*, int> readers;
  };
  bool others_at_least(const void* who, int level) const;
  bool free_for(const Slot& slot, const void* who, bool exclusive) const;

  mutable std::mutex mutex_;
  std::map<const void*, int> levels_;
  std::map<const void*, bool> joined_;
  std::array<Slot, SQLITE_SHM_NLOCK> slots_;
  std::vector<std::unique_ptr<std::vector<unsigned char>>> regions_;
};

}  // namespace entente::test
