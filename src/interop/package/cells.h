// A package as cells, for those who bring its rows from elsewhere than files, or take them elsewhere: the record.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "interop/package/package.h"

namespace entente::interop::package {

struct TableCells {
  std::string table;                           // `needs`
  std::vector<std::vector<std::string>> rows;  // cells in the order of the described columns
};

// Every table, in the order in which they are documented; those without rows too.
std::vector<TableCells> cells_of(const Package& package);
// Checked like files. Errors: as of read_package, rows counted as they would stand in the table's file.
Checked<Package> package_of(const std::vector<TableCells>& tables);

}  // namespace entente::interop::package
