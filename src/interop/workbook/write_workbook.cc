#include "interop/workbook/write_workbook.h"

#include <algorithm>

#include "interop/package/write_package.h"
#include "interop/workbook/book_writer.h"
#include "interop/workbook/read_workbook.h"

namespace entente::interop::workbook {
namespace {

using package::AnyTable;
using package::Draft;

SheetRow header_row(const AnyTable& table) {
  SheetRow header{1, {}};
  for (std::size_t column = 0; column < table.column_count(); ++column)
    header.cells.push_back({static_cast<std::int64_t>(column), std::string(table.column(column).name), {}});
  return header;
}

Sheet sheet_of(const AnyTable& table) {
  Sheet sheet{sheet_name(table.name()), {header_row(table)}, {}};
  for (const std::size_t row : package::canonical_order(table)) {
    SheetRow& written = sheet.rows.emplace_back();
    written.number = static_cast<std::int64_t>(sheet.rows.size());
    for (std::size_t column = 0; column < table.column_count(); ++column) {
      std::string text = table.write(row, column);
      if (!text.empty()) written.cells.push_back({static_cast<std::int64_t>(column), std::move(text), {}});
    }
  }
  return sheet;
}

Result<std::string> write_draft(Draft& sound, const Guide& guide) {
  Draft broken;
  BookWriter writer;
  writer.add_guide(guide);
  for (const auto& table : package::tables_of(sound, broken)) writer.add_table(sheet_of(*table), table.get(), {});
  return writer.finish();
}

// Several remarks on one cell stand below each other.
CellRemarks remarks_on(const std::string& sheet, const Remarks& remarks) {
  CellRemarks on;
  for (const Remark& remark : remarks.all) {
    if (remark.sheet != sheet || remark.cell.empty()) continue;
    std::string& text = on[remark.cell];
    text += (text.empty() ? "" : "\n") + remark.text;
  }
  return on;
}

}  // namespace

Result<std::string> write_workbook(const package::Package& package, const Guide& guide) {
  Draft sound = package::draft_of(package);
  return write_draft(sound, guide);
}

Result<std::string> write_template(const Guide& guide) {
  Draft none;
  return write_draft(none, guide);
}

Result<std::string> write_marked(std::string_view content, const Guide& guide, const Remarks& remarks) {
  const auto sheets = read_sheets(content);
  if (!sheets) return Failure(sheets.error());
  BookWriter writer;
  writer.add_guide(guide);
  writer.add_remarks(remarks, guide.right_to_left);
  Draft sound, broken;
  const auto tables = package::tables_of(sound, broken);
  for (const Sheet& sheet : *sheets) {
    if (sheet.rows.empty() || sheet.name == guide.sheet || sheet.name == remarks.sheet) continue;
    const auto table = std::find_if(tables.begin(), tables.end(),
                                    [&](const auto& each) { return sheet_name(each->name()) == sheet.name; });
    writer.add_table(sheet, table == tables.end() ? nullptr : table->get(), remarks_on(sheet.name, remarks));
  }
  return writer.finish();
}

}  // namespace entente::interop::workbook
