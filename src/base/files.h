// Files are passed in, so that every reader and writer can be tested without a disk.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace entente {

struct FileInfo {
  std::string name;  // within its folder
  std::uint64_t size = 0;
  bool is_folder = false;
};

// What a folder is to hold.
struct FolderContent {
  std::vector<std::pair<std::string, std::string>> files;  // name and content
  std::vector<std::string> kept;                           // names of files that are there and stay
};

class Files {
 public:
  virtual ~Files() = default;
  // Errors: files.not_found, files.not_a_file, files.too_large (above `limit` bytes; nothing of it is kept),
  // files.unreadable.
  virtual Result<std::string> read(const std::string& path, std::uint64_t limit) const = 0;
  // Entries sorted by name. Errors: files.not_found, files.not_a_folder, files.unreadable.
  virtual Result<std::vector<FileInfo>> list(const std::string& folder) const = 0;
  // The whole content or nothing: written beside, synced, then renamed over. Errors: files.unwritable.
  virtual Result<std::monostate> write(const std::string& path, const std::string& content) = 0;
  // For its owner alone, with the folders that it is in; nothing happens when it is there. Errors: files.unwritable.
  virtual Result<std::monostate> make_folder(const std::string& path) = 0;
  // Exactly this content, or all that was there before: made beside, synced, then exchanged in one step. The folder may
  // be there or not; what is not kept is removed, folders within it have to be gone. Errors: files.unwritable.
  virtual Result<std::monostate> write_folder(const std::string& path, const FolderContent& content) = 0;
};

class SystemFiles final : public Files {
 public:
  Result<std::string> read(const std::string& path, std::uint64_t limit) const override;
  Result<std::vector<FileInfo>> list(const std::string& folder) const override;
  Result<std::monostate> write(const std::string& path, const std::string& content) override;
  Result<std::monostate> make_folder(const std::string& path) override;
  Result<std::monostate> write_folder(const std::string& path, const FolderContent& content) override;
};

// For tests: a folder tree in memory; paths are split at '/'.
class MemoryFiles final : public Files {
 public:
  Result<std::string> read(const std::string& path, std::uint64_t limit) const override;
  Result<std::vector<FileInfo>> list(const std::string& folder) const override;
  Result<std::monostate> write(const std::string& path, const std::string& content) override;
  Result<std::monostate> make_folder(const std::string& path) override;
  Result<std::monostate> write_folder(const std::string& path, const FolderContent& content) override;

 private:
  bool is_folder(const std::string& path) const;

  std::map<std::string, std::string> content_;
};

}  // namespace entente
