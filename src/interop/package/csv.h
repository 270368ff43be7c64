// Comma-separated values as RFC 4180 has them: UTF-8 with or without a byte order mark, lines ended by LF or CRLF,
// cells with commas, quotes or line ends in double quotes.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::interop::package {

inline constexpr std::uint64_t kMaxFileBytes = std::uint64_t{64} << 20;
inline constexpr std::size_t kMaxCellBytes = std::size_t{16} << 10;
inline constexpr std::size_t kMaxColumns = 64;

struct CsvCell {
  std::string text;         // line ends inside it are LF
  std::int64_t line = 0;    // of the file, counted from 1, on which the cell begins
  bool unreadable = false;  // what is wrong with it has been said
};

// At least one cell, not all of them empty. The first row of a file is its header.
using CsvRow = std::vector<CsvCell>;

// Calls `take` for each row that can be told apart, in order. Cells are taken as they are, spaces included; rows
// without any text are passed over. After a misplaced quote reading goes on with the next line, so that one slip does
// not hide the others.
//
// Errors, at most 100: package.empty_file, package.workbook, package.binary, package.not_utf8, package.open_quote
// (where it was opened), package.stray_quote, package.cell_too_long, package.too_many_columns, package.too_many_rows.
std::vector<Error> read_csv(std::string_view content, const std::string& file, std::int64_t most_rows,
                            const std::function<void(const CsvRow&)>& take);

}  // namespace entente::interop::package
