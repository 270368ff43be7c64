// `entente package check`: reads a package and says what is in it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "interop/package/package.h"

namespace entente::app {

struct TableCount {
  std::string table;  // as the file is named, without its ending
  std::int64_t rows;
};

struct PackageReport {
  std::string programme;
  std::string title;
  bool plans;                      // false: a package of facts, which has no horizon
  std::vector<TableCount> tables;  // those with rows, in the package's order
};

PackageReport report_on(const interop::package::Package& package);

// Errors: those of interop::package::read_package and, where the programme has a horizon (it is not right when it
// cannot be planned), of to_problem.
Checked<PackageReport> check_package(const std::string& path, const Files& files);

}  // namespace entente::app
