#include "support/store/power_cut_disk.h"

#include <algorithm>

namespace entente::test {
namespace {

void put(std::string& content, std::uint64_t offset, std::string_view bytes) {
  if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size(), '\0');
  content.replace(offset, bytes.size(), bytes);
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

template <class Names, class File>
void set_name(Names& names, const std::string& path, const File& file) {
  if (file == nullptr) {
    names.erase(path);
  } else {
    names[path] = file;
  }
}

}  // namespace

void PowerCutDisk::cut_at(std::int64_t changes) {
  const std::lock_guard lock(mutex_);
  cut_at_ = changes_ + changes;
}

void PowerCutDisk::cut_now() {
  const std::lock_guard lock(mutex_);
  power_ = false;
}

bool PowerCutDisk::has_power() const {
  const std::lock_guard lock(mutex_);
  return power_;
}

std::int64_t PowerCutDisk::changes() const {
  const std::lock_guard lock(mutex_);
  return changes_;
}

std::int64_t PowerCutDisk::syncs() const {
  const std::lock_guard lock(mutex_);
  return syncs_;
}

std::int64_t PowerCutDisk::losses() const {
  const std::lock_guard lock(mutex_);
  return losses_;
}

void PowerCutDisk::set_quota(std::optional<std::uint64_t> bytes) {
  const std::lock_guard lock(mutex_);
  faults_.quota = bytes;
}

std::uint64_t PowerCutDisk::used() const {
  const std::lock_guard lock(mutex_);
  return used_by_names();
}

std::uint64_t PowerCutDisk::used_by_names() const {
  std::uint64_t sum = 0;
  for (const auto& [path, file] : names_) sum += file->content.size();
  return sum;
}

void PowerCutDisk::flip_bit(const std::string& path, std::uint64_t byte) {
  const std::lock_guard lock(mutex_);
  File& file = *names_.at(path);
  file.content.at(byte) ^= 1;
  if (byte < file.synced.size()) file.synced[byte] ^= 1;
}

// ---- The power.

// Whether the change that is about to happen happens; a write that the power fails in may still survive in part.
bool PowerCutDisk::has_power_for_change() {
  if (!power_) return false;
  ++changes_;
  if (changes_ == cut_at_) power_ = false;
  return power_;
}

void PowerCutDisk::power_up() {
  const std::lock_guard lock(mutex_);
  rename_surviving();
  std::map<const File*, FilePtr> after;  // one file may have two names
  for (auto& [path, file] : names_) {
    FilePtr& survivor = after[file.get()];
    if (survivor == nullptr) survivor = surviving(*file);
    file = survivor;
  }
  synced_names_ = names_;
  power_ = true;
  cut_at_ = -1;
  fail_sync_at_ = -1;
  ++boot_;
}

void PowerCutDisk::fail_sync_at(std::int64_t syncs) {
  const std::lock_guard lock(mutex_);
  fail_sync_at_ = syncs_ + syncs;
}

void PowerCutDisk::restart_programs() {
  const std::lock_guard lock(mutex_);
  power_ = true;
  cut_at_ = -1;
  ++boot_;
}

void PowerCutDisk::rename_surviving() {
  names_ = synced_names_;
  for (const NameChange& change : unsynced_names_) {
    if (random_.below(2) == 0) {
      set_name(names_, change.path, change.file);
    } else {
      ++losses_;
    }
  }
  unsynced_names_.clear();
}

PowerCutDisk::FilePtr PowerCutDisk::surviving(const File& file) {
  auto after = std::make_shared<File>();
  after->content = file.synced;
  for (const Change& change : file.unsynced) {
    if (!change.truncates) {
      survive_write(after->content, change);
    } else if (random_.below(2) == 0) {
      after->content.resize(change.offset, '\0');
    } else {
      ++losses_;
    }
  }
  after->synced = after->content;
  return after;
}

// The file may have grown although what it grew by is not there: zeros.
void PowerCutDisk::survive_write(std::string& content, const Change& change) {
  const std::uint64_t end = change.offset + change.bytes.size();
  if (content.size() < end && random_.below(2) == 0) content.resize(end, '\0');
  const std::uint32_t fate = random_.below(3);
  if (fate == 0) return put(content, change.offset, change.bytes);
  if (fate == 1) {
    losses_ += static_cast<std::int64_t>(change.bytes.size());
    return;
  }
  for (std::uint64_t at = change.offset; at < end;) {
    const std::uint64_t next = std::min(end, (at / kSector + 1) * kSector);
    survive_sector(content, at, std::string_view(change.bytes).substr(at - change.offset, next - at));
    at = next;
  }
}

// What a write has for one sector: all of it, nothing, or its beginning.
void PowerCutDisk::survive_sector(std::string& content, std::uint64_t offset, std::string_view piece) {
  const std::uint32_t fate = random_.below(3);
  std::size_t kept = 0;
  if (fate == 0) kept = piece.size();
  if (fate == 1) kept = random_.below(static_cast<std::uint32_t>(piece.size()));
  if (kept > 0) put(content, offset, piece.substr(0, kept));
  losses_ += static_cast<std::int64_t>(piece.size() - kept);
}

// ---- As a file system.

bool PowerCutDisk::exists(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  return names_.contains(path);
}

std::optional<PowerCutDisk::Handle> PowerCutDisk::open(const std::string& path, bool make, bool* made) {
  const std::lock_guard lock(mutex_);
  if (!power_) return std::nullopt;
  const auto found = names_.find(path);
  if (made != nullptr) *made = found == names_.end();
  if (found != names_.end()) return Handle(found->second, boot_);
  if (!make) return std::nullopt;
  auto file = std::make_shared<File>();
  unsynced_names_.push_back({path, file});
  if (!has_power_for_change()) return std::nullopt;
  names_[path] = file;
  return Handle(std::move(file), boot_);
}

PowerCutDisk::Handle PowerCutDisk::open_temporary() {
  const std::lock_guard lock(mutex_);
  return Handle(std::make_shared<File>(), boot_);
}

DiskAnswer PowerCutDisk::remove(const std::string& path) {
  const std::lock_guard lock(mutex_);
  if (!power_) return DiskAnswer::no_power;
  unsynced_names_.push_back({path, nullptr});
  if (!has_power_for_change()) return DiskAnswer::no_power;
  names_.erase(path);
  return DiskAnswer::done;
}

DiskAnswer PowerCutDisk::sync_folder(const std::string& path) {
  const std::lock_guard lock(mutex_);
  if (!has_power_for_change()) return DiskAnswer::no_power;
  if (faults_.forgets_syncs) return DiskAnswer::done;
  const std::string_view folder = folder_of(path);
  std::vector<NameChange> elsewhere;
  for (NameChange& change : unsynced_names_) {
    if (folder_of(change.path) == folder) {
      set_name(synced_names_, change.path, change.file);
    } else {
      elsewhere.push_back(std::move(change));
    }
  }
  unsynced_names_ = std::move(elsewhere);
  return DiskAnswer::done;
}

bool PowerCutDisk::alive(const Handle& handle) const {
  return power_ && handle.boot_ == boot_;
}

DiskAnswer PowerCutDisk::read(const Handle& handle, std::uint64_t offset, std::size_t size, std::string& bytes) const {
  const std::lock_guard lock(mutex_);
  if (!alive(handle)) return DiskAnswer::no_power;
  const std::string& content = handle.file_->content;
  bytes = offset < content.size() ? content.substr(offset, size) : std::string();
  return DiskAnswer::done;
}

DiskAnswer PowerCutDisk::write(const Handle& handle, std::uint64_t offset, std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  if (!alive(handle)) return DiskAnswer::no_power;
  File& file = *handle.file_;
  const std::uint64_t end = offset + bytes.size();
  const std::uint64_t growth = end > file.content.size() ? end - file.content.size() : 0;
  if (growth > 0 && faults_.quota && used_by_names() + growth > *faults_.quota) return DiskAnswer::no_space;
  file.unsynced.push_back({offset, std::string(bytes), false});
  if (!has_power_for_change()) return DiskAnswer::no_power;
  put(file.content, offset, bytes);
  return DiskAnswer::done;
}

DiskAnswer PowerCutDisk::truncate(const Handle& handle, std::uint64_t size) {
  const std::lock_guard lock(mutex_);
  if (!alive(handle)) return DiskAnswer::no_power;
  File& file = *handle.file_;
  file.unsynced.push_back({size, {}, true});
  if (!has_power_for_change()) return DiskAnswer::no_power;
  file.content.resize(size, '\0');
  return DiskAnswer::done;
}

DiskAnswer PowerCutDisk::sync(const Handle& handle) {
  const std::lock_guard lock(mutex_);
  if (!alive(handle) || !has_power_for_change()) return DiskAnswer::no_power;
  ++syncs_;
  if (faults_.forgets_syncs) return DiskAnswer::done;
  File& file = *handle.file_;
  if (syncs_ == fail_sync_at_) {
    file.unsynced.clear();
    return DiskAnswer::failed;
  }
  for (const Change& change : file.unsynced) {
    if (change.truncates) {
      file.synced.resize(change.offset, '\0');
    } else {
      put(file.synced, change.offset, change.bytes);
    }
  }
  file.unsynced.clear();
  return DiskAnswer::done;
}

std::optional<std::uint64_t> PowerCutDisk::size(const Handle& handle) const {
  const std::lock_guard lock(mutex_);
  if (!alive(handle)) return std::nullopt;
  return handle.file_->content.size();
}

}  // namespace entente::test
