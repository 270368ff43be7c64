#include "interop/package/cells.h"

#include <algorithm>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

void fill(AnyTable& table, const TableCells& cells, Errors& errors) {
  std::int64_t line = 1;  // the header
  for (const std::vector<std::string>& row : cells.rows) {
    table.begin_row(++line);
    bool sound = true;
    for (std::size_t column = 0; column < table.column_count(); ++column) {
      if (Complaint wrong = table.read(column, column < row.size() ? row[column] : "")) {
        sound = false;
        errors.add({std::move(wrong->code),
                    std::move(wrong->arguments),
                    {table.file(), line, std::string(table.column(column).name)}});
      }
    }
    table.keep_row(sound);
  }
}

}  // namespace

std::vector<TableCells> cells_of(const Package& package) {
  Draft draft, none;
  static_cast<Package&>(draft) = package;
  draft.programmes = {package.programme};
  std::vector<TableCells> all;
  for (const auto& table : tables_of(draft, none)) {
    TableCells& cells = all.emplace_back();
    cells.table = table->name();
    for (std::size_t row = 0; row < table->row_count(); ++row) {
      std::vector<std::string>& texts = cells.rows.emplace_back();
      for (std::size_t column = 0; column < table->column_count(); ++column) texts.push_back(table->write(row, column));
    }
  }
  return all;
}

Checked<Package> package_of(const std::vector<TableCells>& tables) {
  Errors errors;
  Reading reading;
  for (const auto& table : reading.tables) {
    const auto cells = std::find_if(tables.begin(), tables.end(),
                                    [&](const TableCells& candidate) { return candidate.table == table->name(); });
    const bool is_there = cells != tables.end() && !cells->rows.empty();
    reading.states[table->name()] = {.present = is_there, .complete = true, .whole = true};
    if (is_there) fill(*table, *cells, errors);
    if (!is_there && is_needed(table->presence(), reading.plans())) {
      errors.add({"package.missing_file", {{"file", table->file()}}, {table->file(), {}, {}}});
    }
  }
  const KnownIds known(reading);
  check_references(reading, known, errors);
  check_rules({reading, known, errors});
  if (!errors.none()) return Failures(std::move(errors).sorted());
  reading.sound.programme = std::move(reading.sound.programmes.front());
  return Package(std::move(reading.sound));
}

}  // namespace entente::interop::package
