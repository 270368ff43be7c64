// Where a programme comes from: the path of a package, or whatever else can give one.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/files.h"
#include "base/result.h"
#include "interop/package/package.h"

namespace entente::app {

// A package, and with whose eyes it is to be read from there on, as View::named knows them.
struct PackageInView {
  std::shared_ptr<const interop::package::Package> package;
  std::string view;
};

class PackageSource {
 public:
  using Read = std::function<Checked<PackageInView>(const std::string& view)>;

  PackageSource() = default;
  // Of a folder or a workbook. Not explicit: a path is what most people have.
  PackageSource(std::string path) : path_(std::move(path)) {}  // NOLINT
  PackageSource(const char* path) : path_(path) {}             // NOLINT
  explicit PackageSource(Read read) : read_(std::move(read)) {}

  // Errors: those of read_package, or of the source.
  Checked<PackageInView> read(const std::string& view, const Files& files) const {
    if (read_) return read_(view);
    auto package = interop::package::read_package(files, path_);
    if (!package) return Failures(package.error());
    return PackageInView{std::make_shared<const interop::package::Package>(*std::move(package)), view};
  }

 private:
  std::string path_;
  Read read_;
};

}  // namespace entente::app
