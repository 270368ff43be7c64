#include "interop/package/write_package.h"

#include <algorithm>
#include <numeric>

#include "base/natural_order.h"

namespace entente::interop::package {
namespace {

// The cells by which rows are put in order.
std::vector<std::size_t> ordering_columns(const AnyTable& table) {
  std::vector<std::size_t> columns = table.key();
  if (!columns.empty()) return columns;
  columns.resize(table.column_count());
  std::iota(columns.begin(), columns.end(), 0);
  return columns;
}

void append_cell(std::string& csv, const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) {
    csv += cell;
    return;
  }
  csv += '"';
  for (const char c : cell) csv.append(c == '"' ? 2 : 1, c);
  csv += '"';
}

std::string write_table(const AnyTable& table) {
  std::string csv;
  for (std::size_t column = 0; column < table.column_count(); ++column) {
    if (column > 0) csv += ',';
    csv += table.column(column).name;
  }
  csv += '\n';
  for (const std::size_t row : canonical_order(table)) {
    for (std::size_t column = 0; column < table.column_count(); ++column) {
      if (column > 0) csv += ',';
      append_cell(csv, table.write(row, column));
    }
    csv += '\n';
  }
  return csv;
}

}  // namespace

std::vector<std::size_t> canonical_order(const AnyTable& table) {
  const std::vector<std::size_t> columns = ordering_columns(table);
  std::vector<std::vector<std::string>> cells(table.row_count());
  for (std::size_t row = 0; row < cells.size(); ++row) {
    for (const std::size_t column : columns) cells[row].push_back(table.write(row, column));
  }
  std::vector<std::size_t> rows(cells.size());
  std::iota(rows.begin(), rows.end(), 0);
  std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
    return std::lexicographical_compare(cells[a].begin(), cells[a].end(), cells[b].begin(), cells[b].end(),
                                        natural_less);
  });
  return rows;
}

Draft draft_of(const Package& package) {
  Draft draft;
  static_cast<Package&>(draft) = package;
  draft.programmes = {package.programme};
  return draft;
}

std::vector<PackageFile> write_package(const Package& package) {
  Draft sound = draft_of(package);
  Draft broken;
  std::vector<PackageFile> files;
  for (const auto& table : tables_of(sound, broken)) {
    if (table->row_count() > 0 || is_needed(table->presence(), package.programme.plans()))
      files.push_back({table->file(), write_table(*table)});
  }
  return files;
}

}  // namespace entente::interop::package
