// SQLite on a disk whose power can be cut: a VFS (https://www.sqlite.org/vfs.html) with what SQLite's own does on Unix,
// locks and shared memory for WAL included. After a cut everything fails until the disk has power again and the
// connections of before are closed.
#pragma once

#include <memory>
#include <string>

#include "support/store/power_cut_disk.h"

namespace entente::test {

class PowerCutVfs {
 public:
  // Registered with SQLite as long as this lives. `disk` outlives it.
  explicit PowerCutVfs(PowerCutDisk& disk);
  ~PowerCutVfs();
  PowerCutVfs(const PowerCutVfs&) = delete;
  PowerCutVfs& operator=(const PowerCutVfs&) = delete;

  // To be given to sqlite3_open_v2.
  const std::string& name() const { return name_; }

 private:
  class LocksOfFiles;
  struct Vfs;

  std::string name_;
  std::unique_ptr<Vfs> vfs_;
};

}  // namespace entente::test
