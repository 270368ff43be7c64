// The sheets of a workbook as texts, whatever program wrote it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::interop::workbook {

// A cell with text, or one whose text cannot be had.
struct SheetCell {
  std::int64_t column = 0;  // from 0
  std::string text;         // line ends inside it are LF
  std::optional<Message> wrong;
};

struct SheetRow {
  std::int64_t number = 0;  // from 1
  std::vector<SheetCell> cells;
};

struct MergedCells {
  std::int64_t first_row = 0, last_row = 0;
  std::int64_t first_column = 0, last_column = 0;
  std::string reference;  // A2:B3
};

// Rows with a cell of either sort, and these cells, in the order of their numbers.
struct Sheet {
  std::string name;
  std::vector<SheetRow> rows;
  std::vector<MergedCells> merged;
};

// Takes what Excel, LibreOffice and openpyxl write: shared, inline and formatted texts, both date systems, truth values
// as 1 and 0, dates by the format of their cell, the values that formulas had when the file was saved.
// A cell is wrong with: workbook.error_cell, workbook.no_value, workbook.date_out_of_range.
// Errors: those of Parts, workbook.macros, workbook.binary_format, workbook.not_a_workbook.
Result<std::vector<Sheet>> read_sheets(std::string_view content);

}  // namespace entente::interop::workbook
