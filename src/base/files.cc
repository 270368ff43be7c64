#include "base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace entente {
namespace {

namespace fs = std::filesystem;

Failure file_failure(std::string code, const std::string& path, const std::string& why = {}) {
  return failure(std::move(code), {{"path", path}, {"why", why}}, {.file = path, .row = {}, .column = {}});
}

Failure too_large(const std::string& path, std::uint64_t limit) {
  return failure("files.too_large", {{"path", path}, {"limit_mib", static_cast<std::int64_t>(limit >> 20)}},
                 {.file = path, .row = {}, .column = {}});
}

// Closes on every way out.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }
  bool ok() const { return fd_ >= 0; }

 private:
  int fd_;
};

bool write_all(int fd, const std::string& content) {
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t n = ::write(fd, content.data() + done, content.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    done += static_cast<std::size_t>(n);
  }
  return true;
}

}  // namespace

Result<std::string> SystemFiles::read(const std::string& path, std::uint64_t limit) const {
  // O_NONBLOCK: opening a pipe that nobody writes to must not hang; what is not a regular file is refused below.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.ok())
    return file_failure(errno == ENOENT || errno == ENOTDIR ? "files.not_found" : "files.unreadable", path,
                        std::strerror(errno));
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return file_failure("files.unreadable", path, std::strerror(errno));
  if (!S_ISREG(status.st_mode)) return file_failure("files.not_a_file", path);
  if (static_cast<std::uint64_t>(status.st_size) > limit) return too_large(path, limit);
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t n = ::read(file.get(), content.data() + done, content.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return file_failure("files.unreadable", path, std::strerror(errno));
    if (n == 0) break;  // shortened while we read: what is there is what we have
    done += static_cast<std::size_t>(n);
  }
  content.resize(done);
  return content;
}

Result<std::vector<FileInfo>> SystemFiles::list(const std::string& folder) const {
  std::error_code error;
  const fs::file_status status = fs::status(folder, error);
  if (!fs::exists(status)) return file_failure("files.not_found", folder);
  if (!fs::is_directory(status)) return file_failure("files.not_a_folder", folder);
  std::vector<FileInfo> entries;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    const bool is_folder = it->is_directory(ignored);
    const std::uint64_t size = is_folder ? 0 : it->file_size(ignored);
    entries.push_back({it->path().filename().string(), ignored ? 0 : size, is_folder});
  }
  if (error) return file_failure("files.unreadable", folder, error.message());
  std::sort(entries.begin(), entries.end(), [](const FileInfo& a, const FileInfo& b) { return a.name < b.name; });
  return entries;
}

Result<std::monostate> SystemFiles::write(const std::string& path, const std::string& content) {
  std::error_code error;
  const fs::file_status existing = fs::status(path, error);
  if (fs::exists(existing) && !fs::is_regular_file(existing)) {  // a pipe or device is written to, never renamed over
    const Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (device.ok() && write_all(device.get(), content)) return std::monostate{};
    return file_failure("files.unwritable", path, std::strerror(errno));
  }
  // A link stays a link (/dev/stdout is one): what it points to is replaced.
  fs::path target(path);
  if (fs::is_symlink(path, error)) target = fs::canonical(path, error);
  if (target.empty()) return file_failure("files.unwritable", path, error.message());
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  const std::string beside = fmt::format("{}.part-{}", target.string(), ::getpid());
  const auto fail = [&] {
    const std::string why = std::strerror(errno);
    ::unlink(beside.c_str());
    return file_failure("files.unwritable", path, why);
  };
  {
    const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (!file.ok() || !write_all(file.get(), content) || ::fsync(file.get()) != 0) return fail();
  }
  if (::rename(beside.c_str(), target.c_str()) != 0) return fail();
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!directory.ok() || ::fsync(directory.get()) != 0) return fail();
  return std::monostate{};
}

Result<std::monostate> SystemFiles::make_folder(const std::string& path) {
  std::error_code error;
  const fs::path folder(path);
  if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), error);
  if (::mkdir(path.c_str(), 0700) == 0 || fs::is_directory(folder, error)) return std::monostate{};
  return file_failure("files.unwritable", path, std::strerror(errno));
}

Result<std::monostate> SystemFiles::write_folder(const std::string& given, const FolderContent& content) {
  std::error_code error;
  fs::path path(given);
  if (!path.has_filename()) path = path.parent_path();
  if (fs::is_symlink(path, error)) path = fs::canonical(path, error);
  const fs::path beside = fmt::format("{}.part-{}", path.string(), ::getpid());
  const auto fail = [&](const std::string& why) {
    fs::remove_all(beside, error);
    return file_failure("files.unwritable", given, why);
  };
  fs::remove_all(beside, error);  // of a process that died and had the same number
  fs::create_directories(beside, error);
  if (error) return fail(error.message());
  for (const auto& [name, text] : content.files) {
    if (const auto written = write((beside / name).string(), text); !written) return fail(name);
  }
  for (const std::string& name : content.kept) {
    fs::create_hard_link(path / name, beside / name, error);
    if (error) return fail(error.message());
  }
  const bool is_there = fs::exists(path, error);
  if (is_there) fs::permissions(beside, fs::status(path, error).permissions(), error);
  const unsigned how = is_there ? RENAME_EXCHANGE : RENAME_NOREPLACE;
  if (::renameat2(AT_FDCWD, beside.c_str(), AT_FDCWD, path.c_str(), how) != 0) return fail(std::strerror(errno));
  const Descriptor folder(
      ::open(path.has_parent_path() ? path.parent_path().c_str() : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.ok()) ::fsync(folder.get());
  fs::remove_all(beside, error);  // what was there before
  return std::monostate{};
}

bool MemoryFiles::is_folder(const std::string& path) const {
  const auto inside = content_.lower_bound(path + "/");
  return inside != content_.end() && inside->first.starts_with(path + "/");
}

Result<std::string> MemoryFiles::read(const std::string& path, std::uint64_t limit) const {
  const auto found = content_.find(path);
  if (found == content_.end()) return file_failure(is_folder(path) ? "files.not_a_file" : "files.not_found", path);
  if (found->second.size() > limit) return too_large(path, limit);
  return found->second;
}

Result<std::vector<FileInfo>> MemoryFiles::list(const std::string& folder) const {
  if (content_.contains(folder)) return file_failure("files.not_a_folder", folder);
  if (!is_folder(folder)) return file_failure("files.not_found", folder);
  const std::string prefix = folder + "/";
  std::map<std::string, FileInfo> by_name;
  for (auto it = content_.lower_bound(prefix); it != content_.end() && it->first.starts_with(prefix); ++it) {
    const std::string rest = it->first.substr(prefix.size());
    const std::size_t slash = rest.find('/');
    const std::string name = rest.substr(0, slash);
    const bool is_file = slash == std::string::npos;
    by_name.try_emplace(name, FileInfo{name, is_file ? it->second.size() : 0, !is_file});
  }
  std::vector<FileInfo> entries;
  for (auto& [name, entry] : by_name) entries.push_back(std::move(entry));
  return entries;
}

Result<std::monostate> MemoryFiles::write(const std::string& path, const std::string& content) {
  content_[path] = content;
  return std::monostate{};
}

Result<std::monostate> MemoryFiles::write_folder(const std::string& path, const FolderContent& content) {
  std::map<std::string, std::string> files(content.files.begin(), content.files.end());
  for (const std::string& name : content.kept) files[name] = content_.at(path + "/" + name);
  std::erase_if(content_, [&](const auto& file) { return file.first.starts_with(path + "/"); });
  for (auto& [name, text] : files) content_[path + "/" + name] = std::move(text);
  return std::monostate{};
}

// Folders are there as soon as a file is in them.
Result<std::monostate> MemoryFiles::make_folder(const std::string& path) {
  if (content_.contains(path)) return file_failure("files.unwritable", path);
  return std::monostate{};
}

}  // namespace entente
