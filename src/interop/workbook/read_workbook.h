// A workbook as a package: a sheet for each table, read and checked like its CSV file.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "interop/package/package.h"
#include "interop/workbook/sheets.h"

namespace entente::interop::workbook {

// The name of a table's sheet: its own, cut to the 31 characters that a sheet's name can have.
std::string sheet_name(std::string_view table);
// A sheet whose name stands in parentheses is for people; no table is in it.
bool is_for_people(std::string_view sheet);

// Errors: those of read_sheets, with `path` as `where.file`; those of read_package and, for cells, those of SheetCell,
// workbook.merged_cells, workbook.no_column_name, workbook.unknown_sheet(_near), with the sheet as `where.file` and the
// cell as `where.cell`.
Checked<package::Package> read_workbook(std::string_view content, const std::string& path,
                                        package::FigureRules figures = package::FigureRules::refuse);

}  // namespace entente::interop::workbook
