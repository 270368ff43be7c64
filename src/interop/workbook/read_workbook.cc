#include "interop/workbook/read_workbook.h"

#include <algorithm>
#include <set>

#include "interop/package/rules.h"
#include "interop/workbook/cell_texts.h"

namespace entente::interop::workbook {
namespace {

using package::AnyTable;
using package::CsvRow;
using package::Errors;
using package::Reading;
using package::TableState;

constexpr std::size_t kSheetNameLength = 31;

// Positions by the names in a sheet's header.
using Header = std::vector<std::pair<std::int64_t, std::string>>;

Header header_of(const Sheet& sheet) {
  Header header;
  for (const SheetCell& cell : sheet.rows.front().cells) header.emplace_back(cell.column, cell.text);
  return header;
}

// Hands the rows of a sheet to the reader of tables.
class SheetRows {
 public:
  SheetRows(const Sheet& sheet, const AnyTable& table) : sheet_(sheet), table_(table), header_(header_of(sheet)) {}

  std::vector<Error> hand_to(const std::function<void(const CsvRow&)>& take) {
    if (header_.size() > package::kMaxColumns) {
      refuse("package.too_many_columns", {{"limit", std::int64_t{package::kMaxColumns}}}, sheet_.rows.front().number,
             {});
      return std::move(errors_);
    }
    for (const MergedCells& merged : sheet_.merged) check_merged(merged);
    std::int64_t rows = 0;
    for (const SheetRow& row : sheet_.rows) {
      if (rows++ > table_.most_rows()) {
        refuse("package.too_many_rows", {{"limit", table_.most_rows()}}, row.number, {});
        break;
      }
      take(row_of(row));
    }
    return std::move(errors_);
  }

 private:
  static constexpr std::size_t kMostErrors = 100;  // that only a workbook can have, of a sheet

  CsvRow row_of(const SheetRow& row) {
    CsvRow cells(header_.size());
    for (package::CsvCell& cell : cells) cell.line = row.number;
    auto at = header_.begin();
    for (const SheetCell& cell : row.cells) {
      at = std::find_if(at, header_.end(), [&](const auto& column) { return column.first >= cell.column; });
      if (at == header_.end() || at->first != cell.column) {
        refuse("workbook.no_column_name", {{"cell", package::quoted(cell.text)}}, row.number, cell.column);
        continue;
      }
      package::CsvCell& taken = cells[static_cast<std::size_t>(at - header_.begin())];
      taken.unreadable = !take_text(cell, row.number, taken.text);
    }
    return cells;
  }

  bool take_text(const SheetCell& cell, std::int64_t row, std::string& text) {
    if (cell.wrong) {
      refuse(cell.wrong->code, cell.wrong->arguments, row, cell.column);
      return false;
    }
    if (cell.text.size() > package::kMaxCellBytes) {
      refuse("package.cell_too_long", {{"limit_kib", std::int64_t{package::kMaxCellBytes >> 10}}}, row, cell.column);
      return false;
    }
    text = cell.text;
    return true;
  }

  void check_merged(const MergedCells& merged) {
    const bool in_rows = merged.first_row <= sheet_.rows.back().number && merged.last_row >= sheet_.rows.front().number;
    const bool in_columns = merged.first_column <= header_.back().first && merged.last_column >= header_.front().first;
    if (in_rows && in_columns)
      refuse("workbook.merged_cells", {{"cells", merged.reference}}, merged.first_row, merged.first_column);
  }

  void refuse(std::string code, std::vector<Argument> arguments, std::int64_t row, std::optional<std::int64_t> column) {
    if (errors_.size() == kMostErrors) return;
    Where where{table_.file(), row, {}};
    for (const auto& [position, name] : header_) {
      if (position == column) where.column = package::quoted(name);
    }
    if (column) where.cell = column_letters(*column) + std::to_string(row);
    errors_.push_back({std::move(code), std::move(arguments), std::move(where)});
  }

  const Sheet& sheet_;
  const AnyTable& table_;
  const Header header_;
  std::vector<Error> errors_;
};

const Sheet* find_sheet(const std::vector<Sheet>& sheets, std::string_view name) {
  for (const Sheet& sheet : sheets) {
    if (sheet.name == name && !sheet.rows.empty()) return &sheet;
  }
  return nullptr;
}

TableState read_sheet(const std::vector<Sheet>& sheets, AnyTable& table, bool plans, Errors& errors) {
  const Sheet* sheet = find_sheet(sheets, sheet_name(table.name()));
  if (sheet != nullptr) {
    SheetRows rows(*sheet, table);
    return package::read_table([&](const auto& take) { return rows.hand_to(take); }, table, errors);
  }
  if (!domain::is_needed(table.presence(), plans)) return {};
  errors.add({"workbook.missing_sheet", {{"sheet", sheet_name(table.name())}}, {table.file(), {}, {}}});
  return {.present = true, .complete = false, .whole = false};
}

// A sheet that is no table would be passed over in silence: most likely its name is mistyped.
void check_names(const std::vector<Sheet>& sheets, const Reading& reading, Errors& errors) {
  std::vector<std::string> names;
  for (const auto& table : reading.tables) names.push_back(sheet_name(table->name()));
  const std::vector<std::string_view> known(names.begin(), names.end());
  std::set<std::string_view> seen;
  for (const Sheet& sheet : sheets) {
    if (sheet.rows.empty() || is_for_people(sheet.name)) continue;
    const bool is_table = std::find(known.begin(), known.end(), sheet.name) != known.end();
    if (is_table && seen.insert(sheet.name).second) continue;
    const std::string near = is_table ? std::string() : package::closest(sheet.name, known);
    std::vector<Argument> arguments{{"sheet", package::quoted(sheet.name)}};
    if (!near.empty()) arguments.push_back({"near", near});
    errors.add({near.empty() ? "workbook.unknown_sheet" : "workbook.unknown_sheet_near",
                std::move(arguments),
                {package::quoted(sheet.name), {}, {}}});
  }
}

// Says of an error in a table in which cell of which sheet it is.
class Places {
 public:
  Places(const std::vector<Sheet>& sheets, const Reading& reading) {
    for (const auto& table : reading.tables) {
      Place& place = places_[table->file()];
      place.sheet = sheet_name(table->name());
      if (const Sheet* sheet = find_sheet(sheets, place.sheet)) place.header = header_of(*sheet);
    }
  }

  void put(Error& error) const {
    for (Argument& argument : error.arguments) {  // other tables that the error names
      auto* file = argument.name.ends_with("file") ? std::get_if<std::string>(&argument.value) : nullptr;
      if (file != nullptr && places_.contains(*file)) *file = places_.at(*file).sheet;
    }
    const auto found = places_.find(error.where.file);
    if (found == places_.end()) return;
    error.where.file = found->second.sheet;
    if (!error.where.row || !error.where.cell.empty()) return;
    for (const auto& [position, name] : found->second.header) {
      if (error.where.column == package::quoted(name))
        error.where.cell = column_letters(position) + std::to_string(*error.where.row);
    }
  }

 private:
  struct Place {
    std::string sheet;
    Header header;
  };
  std::map<std::string, Place> places_;  // by the name that the table's file would have
};

}  // namespace

std::string sheet_name(std::string_view table) {
  return std::string(table.substr(0, kSheetNameLength));
}

bool is_for_people(std::string_view sheet) {
  return sheet.starts_with('(') && sheet.ends_with(')');
}

Checked<package::Package> read_workbook(std::string_view content, const std::string& path,
                                        package::FigureRules figures) {
  auto sheets = read_sheets(content);
  if (!sheets) {
    sheets.error().where.file = path;
    return Failures({std::move(sheets.error())});
  }
  Errors errors;
  Reading reading;
  check_names(*sheets, reading, errors);
  for (const auto& table : reading.tables)
    reading.states[table->name()] = read_sheet(*sheets, *table, reading.plans(), errors);
  auto read = package::check_reading(reading, errors, figures);
  if (read) return read;
  const Places places(*sheets, reading);
  for (Error& error : read.error()) places.put(error);
  return read;
}

}  // namespace entente::interop::workbook
