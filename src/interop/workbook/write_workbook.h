// A package as one workbook for a spreadsheet program: a sheet for people, then one for each table.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "interop/package/package.h"

namespace entente::interop::workbook {

// What the first sheet says, in words that are ready: how to fill the workbook in, then what each column is.
struct Guide {
  std::string sheet;  // its name
  bool right_to_left = false;
  std::vector<std::string> introduction;
  std::array<std::string, 5> heading;  // column, type, need, range, refers to
  struct Column {
    std::string name, type, need, range, refers_to;
  };
  struct Table {
    std::string name, about;
    std::vector<Column> columns;
  };
  std::vector<Table> tables;
};

// What is wrong with a cell, in words that are ready; with anything else where `cell` is empty.
struct Remark {
  std::string sheet;
  std::string cell;   // F12
  std::string place;  // for people, where there is no cell
  std::string text;
};

struct Remarks {
  std::string sheet;                   // the name of the sheet for what belongs to no cell
  std::array<std::string, 2> heading;  // where, what
  std::vector<Remark> all;
};

// The same package and words give the same bytes. Tables have their sheets in the order in which they are documented,
// rows in canonical order, dates and numbers as such where nothing is lost by it, texts for everything else.
// Error: workbook.not_written.
Result<std::string> write_workbook(const package::Package& package, const Guide& guide);

// One without rows, to be filled in.
Result<std::string> write_template(const Guide& guide);

// The workbook `content` again, cell by cell where it was, with the remarks: coloured cells with comments, and a sheet
// of what belongs to no cell. Formulas are replaced by their values, and whatever is in no sheet of a table is left
// out. Errors: those of read_sheets, workbook.not_written.
Result<std::string> write_marked(std::string_view content, const Guide& guide, const Remarks& remarks);

}  // namespace entente::interop::workbook
