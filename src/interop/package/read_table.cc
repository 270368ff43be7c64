#include "interop/package/read_table.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace entente::interop::package {
namespace {

// Position by position of the header, which column of the description it is; nothing where it is none.
using HeaderColumns = std::vector<std::optional<std::size_t>>;

class TableReader {
 public:
  TableReader(AnyTable& table, Errors& errors)
      : table_(table), file_(table.file()), key_(table.key()), errors_(errors) {}

  TableState read(const RowSource& rows) {
    const Errors::Mark mark = errors_.mark();
    for (Error& error : rows([this](const CsvRow& row) { take(row); })) {
      if (error.code == "package.too_many_rows") {  // what is wrong with single rows of it would only hide that
        errors_.forget_since(mark);
        table_.clear();
      }
      errors_.add(std::move(error));
      state_.complete = state_.whole = false;
    }
    return state_;
  }

 private:
  void take(const CsvRow& row) {
    if (header_seen_) return take_row(row);
    header_seen_ = true;
    if (has_other_separator(row)) {
      state_.complete = state_.whole = false;
    } else {
      take_header(row);
    }
  }

  // A header of one cell with other separators in it: what spreadsheets write where the comma is the decimal sign.
  bool has_other_separator(const CsvRow& header) {
    if (header.size() != 1) return false;
    const std::string& cell = header.front().text;
    const bool semicolons = cell.find(';') != std::string::npos;
    const bool tabs = cell.find('\t') != std::string::npos;
    if (semicolons || tabs)
      errors_.add({semicolons ? "package.semicolons" : "package.tabs", {}, {file_, header.front().line, {}}});
    return semicolons || tabs;
  }

  void take_header(const CsvRow& header) {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < table_.column_count(); ++i) names.push_back(table_.column(i).name);
    std::vector<bool> seen(names.size(), false);
    for (const CsvCell& cell : header) {
      const auto found = static_cast<std::size_t>(std::find(names.begin(), names.end(), cell.text) - names.begin());
      const bool known = found < names.size();
      const bool again = known && seen[found];
      columns_.push_back(known && !again ? std::optional(found) : std::nullopt);
      if (known) seen[found] = true;
      if (again) refuse_column("package.duplicate_column", cell.line, cell.text);
      if (!known) refuse_unknown_column(cell, names);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!seen[i]) refuse_column("package.missing_column", header.front().line, names[i]);
    }
  }

  void refuse_unknown_column(const CsvCell& cell, std::span<const std::string_view> names) {
    const std::string near = closest(cell.text, names);
    if (near.empty()) return refuse_column("package.unknown_column", cell.line, cell.text);
    refuse_column("package.unknown_column_near", cell.line, cell.text, {{"near", near}});
  }

  void refuse_column(std::string code, std::int64_t line, std::string_view name, std::vector<Argument> arguments = {}) {
    arguments.push_back({"column", quoted(name)});
    errors_.add({std::move(code), std::move(arguments), {file_, line, quoted(name)}});
    state_.whole = false;
  }

  void take_row(const CsvRow& cells) {
    if (columns_.empty()) return;
    const bool fits = cells.size() == columns_.size();
    if (!fits) refuse_cell_count(cells);
    table_.begin_row(cells.front().line);
    bool readable = fits;
    bool key_readable = true;
    for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
      // Where cells have shifted only the id is likely to stand where it should.
      if (!columns_[i] || (!fits && !table_.column(*columns_[i]).is_key)) continue;
      if (read_cell(*columns_[i], cells[i], fits)) continue;
      readable = false;
      if (table_.column(*columns_[i]).is_key) key_readable = false;
    }
    const bool first = !key_readable || is_first(cells.front().line);
    if (!key_readable) state_.complete = false;
    if (!readable || !first) state_.whole = false;
    table_.keep_row(readable && first);
  }

  bool read_cell(std::size_t column, const CsvCell& cell, bool report) {
    if (cell.unreadable) return false;
    Complaint wrong = table_.read(column, cell.text);
    if (!wrong) return true;
    if (report) {
      errors_.add({std::move(wrong->code),
                   std::move(wrong->arguments),
                   {file_, cell.line, std::string(table_.column(column).name)}});
    }
    return false;
  }

  void refuse_cell_count(const CsvRow& cells) {
    const bool few = cells.size() < columns_.size();
    errors_.add(
        {few ? "package.too_few_cells" : "package.too_many_cells",
         {{"cells", static_cast<std::int64_t>(cells.size())}, {"columns", static_cast<std::int64_t>(columns_.size())}},
         {file_, cells.front().line, {}}});
  }

  // Whether no row before has the same key; says so otherwise.
  bool is_first(std::int64_t line) {
    if (key_.empty()) return true;
    std::string key;
    for (const std::size_t column : key_) key += (key.empty() ? "" : " ") + table_.write_begun(column);
    const auto [there, inserted] = lines_.emplace(key, line);
    if (!inserted) {
      errors_.add({"package.duplicate",
                   {{"key", key}, {"first_row", there->second}},
                   {file_, line, std::string(table_.column(key_.front()).name)}});
    }
    return inserted;
  }

  AnyTable& table_;
  const std::string file_;
  const std::vector<std::size_t> key_;
  Errors& errors_;
  bool header_seen_ = false;
  HeaderColumns columns_;
  TableState state_{.present = true, .complete = true, .whole = true};
  std::unordered_map<std::string, std::int64_t> lines_;  // key -> line of its first row
};

}  // namespace

TableState read_table(const RowSource& rows, AnyTable& table, Errors& errors) {
  return TableReader(table, errors).read(rows);
}

TableState read_table(std::string_view content, AnyTable& table, Errors& errors) {
  const auto rows = [&](const std::function<void(const CsvRow&)>& take) {
    return read_csv(content, table.file(), table.most_rows(), take);
  };
  return read_table(RowSource(rows), table, errors);
}

}  // namespace entente::interop::package
