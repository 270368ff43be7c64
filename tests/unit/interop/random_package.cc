#include "random_package.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "interop/package/any_table.h"
#include "interop/package/read_table.h"

namespace entente::interop::package::testing {
namespace {

// Columns that no rule looks into.
const std::set<std::string_view> kFree{"name",      "title",    "note",       "text",   "summary",        "statement",
                                       "condition", "evidence", "conclusion", "reason", "objective_smart"};

std::string in_quotes(const std::string& cell) {
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + "\"";
}

using Draw = std::mt19937;

// 0 to `most`; the same everywhere, which the distributions of the standard library are not.
std::size_t draw_up_to(std::size_t most, Draw& draw) {
  return draw() % (most + 1);
}

// A text with what CSV, XML and spreadsheet programs give a meaning to; never blank.
std::string random_text(Draw& draw) {
  static const std::vector<std::string> pieces{
      "a",     "Z",   "7",     " ",    ",",          "\"",   "\n",      ";",       "'",     "=1+1",
      "#REF!", "\t",  "0012",  "1e5",  "2026-03-01", "TRUE", "_x000A_", "_x005F_", "&amp;", "<t>",
      "]]>",   "ğüş", "مرحبا", "日本", "😀",          "\x01", "\x1F",    "_",       "x"};
  std::string text;
  for (std::size_t i = draw_up_to(7, draw); i < 8; ++i) text += pieces[draw_up_to(pieces.size() - 1, draw)];
  return text.find_first_not_of(" \t\n") == std::string::npos ? text + "." : text;
}

std::string row_of(const AnyTable& table, std::size_t row, Draw& draw) {
  std::string line;
  for (std::size_t c = 0; c < table.column_count(); ++c) {
    std::string cell = table.write(row, c);
    const ColumnFacts& column = table.column(c);
    const bool is_free = column.kind == domain::CellKind::text && kFree.contains(column.name) && !cell.empty();
    if (is_free && draw_up_to(3, draw) == 0) cell = random_text(draw);
    line += (c == 0 ? "" : ",") + in_quotes(cell);
  }
  return line + "\n";
}

std::vector<std::size_t> shuffled(std::size_t count, Draw& draw) {
  std::vector<std::size_t> rows(count);
  std::iota(rows.begin(), rows.end(), 0);
  for (std::size_t i = count; i > 1; --i) std::swap(rows[i - 1], rows[draw_up_to(i - 1, draw)]);
  return rows;
}

}  // namespace

Example random_package(std::uint32_t seed) {
  Draw draw(seed);
  Example example;
  Draft sound, broken;
  for (const auto& table : tables_of(sound, broken)) {
    Errors errors;
    EXPECT_TRUE(read_table(example.content(table->file()), *table, errors).whole) << table->file();
    std::string csv = example.content(table->file()).substr(0, example.content(table->file()).find('\n') + 1);
    std::vector<std::size_t> rows = shuffled(table->row_count(), draw);
    // The days of a resource must ascend in the file as they do in canonical form.
    if (table->name() == "resource_capacity_changes") std::sort(rows.begin(), rows.end());
    for (const std::size_t row : rows) csv += row_of(*table, row, draw);
    example.replace(table->file(), csv);
  }
  return example;
}

}  // namespace entente::interop::package::testing
