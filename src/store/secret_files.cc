#include "store/secret_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace entente::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostSecret = 16 << 10;  // bytes

class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }
  bool ok() const { return descriptor_ >= 0; }

 private:
  int descriptor_;
};

Failure because_of(int error, const char* code, const std::string& path) {
  return failure(code, {{"path", path}, {"why", std::string(std::strerror(error))}});
}

bool write_whole(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(descriptor) == 0;
}

// Beside its place, then linked there: a link fails where a file stands, and a crash leaves none or all of it.
int write_beside_and_link(const std::string& path, const std::string& content) {
  const std::string beside = path + ".part";
  ::unlink(beside.c_str());
  {
    const OpenFile file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.ok()) return errno;
    if (!write_whole(file.get(), content)) {
      const int error = errno;
      ::unlink(beside.c_str());
      return error;
    }
  }
  const int error = ::link(beside.c_str(), path.c_str()) == 0 ? 0 : errno;
  ::unlink(beside.c_str());
  return error;
}

}  // namespace

bool secret_file_exists(const std::string& path) {
  return ::access(path.c_str(), F_OK) == 0;
}

Result<std::vector<std::string>> secret_file_names(const std::string& folder, std::string_view ending) {
  std::vector<std::string> names;
  if (!secret_file_exists(folder)) return names;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::string name = it->path().filename().string();
    if (name.ends_with(ending)) names.push_back(std::move(name));
  }
  if (error) return failure("keys.unreadable", {{"path", folder}, {"why", error.message()}});
  std::sort(names.begin(), names.end());
  return names;
}

Result<std::string> read_secret_file(const std::string& path) {
  const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.ok()) return because_of(errno, "keys.unreadable", path);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return because_of(errno, "keys.unreadable", path);
  if (!S_ISREG(status.st_mode)) return because_of(EINVAL, "keys.unreadable", path);
  if ((status.st_mode & 077) != 0) return failure("keys.permissions", {{"path", path}});
  std::string content(std::min(static_cast<std::size_t>(status.st_size), kMostSecret), '\0');
  const ssize_t size = ::read(file.get(), content.data(), content.size());
  if (size < 0) return because_of(errno, "keys.unreadable", path);
  content.resize(static_cast<std::size_t>(size));
  return content;
}

Result<std::monostate> write_secret_file(const std::string& folder, const std::string& path,
                                         const std::string& content) {
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return because_of(errno, "keys.unwritable", folder);
  if (const int error = write_beside_and_link(path, content); error != 0) {
    if (error == EEXIST) return failure("keys.exists", {{"path", path}});
    return because_of(error, "keys.unwritable", path);
  }
  const OpenFile directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!directory.ok() || ::fsync(directory.get()) != 0) return because_of(errno, "keys.unwritable", folder);
  return std::monostate{};
}

}  // namespace entente::store
