// A disk in memory whose power can be cut. What was written and not synced is then kept, dropped or torn, sector by
// sector, as a seed says; likewise the names of files whose folder was not synced. It is harsher than most disks: every
// unsynced change fares independently of those before it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"

namespace entente::test {

inline constexpr std::uint64_t kSector = 512;  // bytes

enum class DiskAnswer { done, no_power, no_space, failed };

// What may stand in the way of a disk that keeps its word.
struct DiskFaults {
  bool forgets_syncs = false;               // says that it synced, and did not: what a test of durability must notice
  std::optional<std::uint64_t> quota = {};  // bytes of all files together
};

// Safe to use from several threads.
class PowerCutDisk {
 public:
  // A file as a program has it open; it stays one when its name goes. Of no use after the power was cut.
  class Handle;

  explicit PowerCutDisk(Seed seed, DiskFaults faults = {}) : random_(seed), faults_(faults) {}

  // ---- The power.
  // It fails in the middle of the change that comes as number `changes` from now, counted from 1: a write, truncation,
  // sync, or making or removal of a name.
  void cut_at(std::int64_t changes);
  void cut_now();
  bool has_power() const;
  // After a cut: with what survived it. Handles of before answer no_power for ever.
  void power_up();
  // The sync that comes as number `syncs` from now fails once, as it does on Linux: what it was for is forgotten by
  // the disk and still seen by programs, and the next sync knows nothing of it (Rebello et al., Can Applications
  // Recover from fsync Failures?, USENIX ATC 2020).
  void fail_sync_at(std::int64_t syncs);
  // Instead of power_up: only the programs had ended, and nothing else happened.
  void restart_programs();
  // Since the disk is there.
  std::int64_t changes() const;
  std::int64_t syncs() const;  // of files
  // Bytes and names that a cut took away so far.
  std::int64_t losses() const;

  void set_quota(std::optional<std::uint64_t> bytes);
  std::uint64_t used() const;
  void flip_bit(const std::string& path, std::uint64_t byte);

  // ---- As a file system.
  bool exists(const std::string& path) const;
  // None when it is not there and is not to be made, or without power. A new name is durable after sync_folder.
  std::optional<Handle> open(const std::string& path, bool make, bool* made = nullptr);
  // Without a name: gone when it is closed.
  Handle open_temporary();
  DiskAnswer remove(const std::string& path);
  // The folder that `path` is in: its names are durable then.
  DiskAnswer sync_folder(const std::string& path);

  DiskAnswer read(const Handle& handle, std::uint64_t offset, std::size_t size, std::string& bytes) const;
  DiskAnswer write(const Handle& handle, std::uint64_t offset, std::string_view bytes);
  DiskAnswer truncate(const Handle& handle, std::uint64_t size);
  DiskAnswer sync(const Handle& handle);
  std::optional<std::uint64_t> size(const Handle& handle) const;

 private:
  struct Change {
    std::uint64_t offset = 0;  // of a truncation, the new size
    std::string bytes;
    bool truncates = false;
  };
  struct File {
    std::string content;  // as programs see it
    std::string synced;   // as it survives any cut
    std::vector<Change> unsynced;
  };
  using FilePtr = std::shared_ptr<File>;
  struct NameChange {
    std::string path;
    FilePtr file;  // null when it was removed
  };

  bool has_power_for_change();
  bool alive(const Handle& handle) const;
  std::uint64_t used_by_names() const;
  void rename_surviving();
  FilePtr surviving(const File& file);
  void survive_write(std::string& content, const Change& change);
  void survive_sector(std::string& content, std::uint64_t offset, std::string_view piece);

  mutable std::mutex mutex_;
  Random random_;
  DiskFaults faults_;
  bool power_ = true;
  int boot_ = 0;
  std::int64_t changes_ = 0, syncs_ = 0, cut_at_ = -1, fail_sync_at_ = -1, losses_ = 0;
  std::map<std::string, FilePtr> names_, synced_names_;
  std::vector<NameChange> unsynced_names_;

 public:
  class Handle {
   public:
    // The same file opened twice is equal.
    auto operator<=>(const Handle&) const = default;

   private:
    friend class PowerCutDisk;
    Handle(FilePtr file, int boot) : file_(std::move(file)), boot_(boot) {}
    FilePtr file_;
    int boot_;
  };
};

}  // namespace entente::test
