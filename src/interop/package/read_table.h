// From the cells of a file to the rows of a table.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "interop/package/any_table.h"
#include "interop/package/csv.h"
#include "interop/package/errors.h"

namespace entente::interop::package {

// How far a table could be read.
struct TableState {
  bool present = false;  // its file is there, or its absence has been said
  bool complete = true;  // the id of each row is known, so that an id that is not among them does not exist
  bool whole = true;     // each row could be read
};

// Reads one table. A row of which a cell cannot be read is kept as far as it could be, among the unsound ones, so that
// what refers to it is not called unknown.
TableState read_table(std::string_view content, AnyTable& table, Errors& errors);

// Hands every row to `take`, the header first, and returns what is wrong with what cannot be one.
using RowSource = std::function<std::vector<Error>(const std::function<void(const CsvRow&)>& take)>;
// The same from rows that are had in another way than from CSV.
TableState read_table(const RowSource& rows, AnyTable& table, Errors& errors);

}  // namespace entente::interop::package
