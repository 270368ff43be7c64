// Writes the sheets of a workbook with libxlsxwriter, into memory.
#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>

#include "interop/package/any_table.h"
#include "interop/workbook/cell_texts.h"
#include "interop/workbook/sheets.h"
#include "interop/workbook/write_workbook.h"

namespace entente::interop::workbook {

// What is said of the cells of a sheet, by their references.
using CellRemarks = std::map<std::string, std::string>;

// One workbook. Whatever cannot be written is remembered and told by `finish`.
class BookWriter {
 public:
  BookWriter();
  BookWriter(const BookWriter&) = delete;
  BookWriter& operator=(const BookWriter&) = delete;
  ~BookWriter();

  void add_guide(const Guide& guide);
  void add_remarks(const Remarks& remarks, bool right_to_left);
  // The cells where they are in `sheet`, whose first row is the header; `table` says what its columns hold; without one
  // they hold texts.
  void add_table(const Sheet& sheet, const package::AnyTable* table, const CellRemarks& remarks);
  // The file. Error: workbook.not_written.
  Result<std::string> finish();

 private:
  enum class Look : std::uint8_t { text, number, date, strong, wrapped };

  lxw_worksheet* add_sheet(const std::string& name);
  lxw_format* format(Look look, bool marked);
  void note(lxw_error error);
  void write_text(lxw_worksheet* sheet, CellPlace place, const std::string& text, lxw_format* format);
  void write_cell(lxw_worksheet* sheet, CellPlace place, const std::string& text, domain::CellKind kind, bool marked);
  void write_wrong(lxw_worksheet* sheet, CellPlace place, const SheetCell& cell);
  void write_cells(lxw_worksheet* sheet, const Sheet& content, const package::AnyTable* table,
                   const CellRemarks& remarks);
  void add_comments(lxw_worksheet* sheet, const CellRemarks& remarks);
  void shape_columns(lxw_worksheet* sheet, const Sheet& content, const package::AnyTable* table);
  void add_choices(lxw_worksheet* sheet, CellPlace header, const package::AnyTable* table,
                   const domain::ColumnFacts& column);
  void frame(lxw_worksheet* sheet, const Sheet& content);

  int memory_;  // a file without a name, which the library writes
  lxw_workbook* book_;
  std::map<std::pair<Look, bool>, lxw_format*> formats_;
  lxw_error failed_ = LXW_NO_ERROR;
};

}  // namespace entente::interop::workbook
