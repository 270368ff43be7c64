#include "store/open.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "store/record_store.h"
#include "store/sqlite/backend.h"

namespace entente::store {
namespace {

using sqlite::SqliteBackend;

// Held until it goes; the kernel lets it go with the process, however that ends.
class FileLock {
 public:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock() { ::close(descriptor_); }

 private:
  int descriptor_;
};

// One writer, in any process. None where tests replace the file layer.
Result<std::shared_ptr<void>> lock(const Opening& opening) {
  if (!opening.vfs.empty() || opening.for_reading) return std::shared_ptr<void>();
  const std::string path = opening.path + ".lock";
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) return failure("store.io", {{"why", std::string(std::strerror(errno))}});
  auto held = std::make_shared<FileLock>(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return failure("store.in_use", {{"path", opening.path}});
    return failure("store.io", {{"why", std::string(std::strerror(errno))}});
  }
  return std::shared_ptr<void>(std::move(held));
}

Result<std::unique_ptr<Store>> open_with(const Opening& opening, std::unique_ptr<Backend> backend,
                                         std::shared_ptr<void> lock, const Clock& clock, Entropy& entropy) {
  RecordStore::Parts parts;
  parts.backend = std::move(backend);
  parts.for_reading = opening.for_reading;
  parts.open_reader = [path = opening.path, vfs = opening.vfs] {
    return SqliteBackend::open(path, SqliteBackend::Use::read, vfs);
  };
  parts.lock = std::move(lock);
  return RecordStore::open(std::move(parts), clock, entropy);
}

Result<std::monostate> give_to(Backend& backend, const record::Party& party) {
  backend.begin();
  backend.set(kPartySetting, party);
  return backend.commit();
}

}  // namespace

Result<std::unique_ptr<Store>> create_store(const Opening& opening, const record::Party& party, const Clock& clock,
                                            Entropy& entropy) {
  if (!record::is_party(party)) return failure("store.party", {{"party", party}});
  auto held = lock(opening);
  if (!held) return Failure(held.error());
  auto backend = SqliteBackend::open(opening.path, SqliteBackend::Use::create, opening.vfs);
  if (!backend) return Failure(backend.error());
  if (!(*backend)->setting(kPartySetting).empty()) return failure("store.exists", {{"path", opening.path}});
  if (auto given = give_to(**backend, party); !given) return Failure(given.error());
  return open_with(opening, *std::move(backend), *std::move(held), clock, entropy);
}

Result<std::unique_ptr<Store>> open_store(const Opening& opening, const Clock& clock, Entropy& entropy) {
  if (opening.vfs.empty() && ::access(opening.path.c_str(), F_OK) != 0)
    return failure("store.absent", {{"path", opening.path}});
  auto held = lock(opening);
  if (!held) return Failure(held.error());
  const auto use = opening.for_reading ? SqliteBackend::Use::read : SqliteBackend::Use::write;
  auto backend = SqliteBackend::open(opening.path, use, opening.vfs);
  if (!backend) return Failure(backend.error());
  const std::string party = (*backend)->setting(kPartySetting);
  if (auto state = (*backend)->state(); !state) return Failure(state.error());
  if (party.empty()) return failure("store.not_one", {{"path", opening.path}});
  return open_with(opening, *std::move(backend), *std::move(held), clock, entropy);
}

}  // namespace entente::store
