#include "interop/package/csv.h"

#include <csv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <optional>

#include "base/check.h"

namespace entente::interop::package {
namespace {

constexpr std::size_t kMaxCsvErrors = 100;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::int64_t line_at(std::string_view content, std::size_t offset) {
  return 1 + std::count(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
}

std::optional<std::size_t> first_bad_utf8(std::string_view content) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
  const auto size = static_cast<std::int32_t>(content.size());
  for (std::int32_t i = 0; i < size;) {
    const std::int32_t begin = i;
    UChar32 point = 0;
    U8_NEXT(bytes, i, size, point);
    if (point < 0) return static_cast<std::size_t>(begin);
  }
  return std::nullopt;
}

// What makes the content something other than text in UTF-8.
std::optional<Error> not_text(std::string_view content, const std::string& file) {
  const auto error = [&](std::string code, std::optional<std::int64_t> row = {}) {
    return Error{std::move(code), {}, {.file = file, .row = row, .column = {}}};
  };
  if (content.empty()) return error("package.empty_file");
  if (content.starts_with("PK\x03\x04")) return error("package.workbook");
  if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF")) return error("package.not_utf8", 1);
  if (content.find('\0') != std::string_view::npos) return error("package.binary");
  if (const auto bad = first_bad_utf8(content)) return error("package.not_utf8", line_at(content, *bad));
  return std::nullopt;
}

// Drives libcsv one physical line at a time, which is how it is known on which line a cell stands.
class CsvScanner {
 public:
  CsvScanner(std::string_view content, const std::string& file, std::int64_t most_rows)
      : content_(content), file_(file), most_rows_(most_rows) {
    begin_parser();
  }
  CsvScanner(const CsvScanner&) = delete;
  CsvScanner& operator=(const CsvScanner&) = delete;
  ~CsvScanner() { csv_free(&parser_); }

  std::vector<Error> scan(const std::function<void(const CsvRow&)>& take) {
    while (!stopped_ && !at_end()) {
      read_line();
      if (row_ended_ && !row_.empty()) hand_over(take);
    }
    if (rows_ == 0 && errors_.empty()) refuse("package.empty_file", {}, {});
    return std::move(errors_);
  }

 private:
  // The line on which the cell being read begins, and where the line after it starts.
  struct Mark {
    std::int64_t line = 0;
    std::size_t next = 0;
  };

  void begin_parser() {
    ENTENTE_CHECK(csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) == 0);
    csv_set_space_func(&parser_, [](unsigned char) { return 0; });
    csv_set_term_func(&parser_, [](unsigned char c) { return c == '\n' ? 1 : 0; });
    csv_set_blk_size(&parser_, kMaxCellBytes);  // so that growing once more means that a cell is too long
  }

  static void on_cell(void* text, std::size_t size, void* self) {
    static_cast<CsvScanner*>(self)->add_cell({static_cast<char*>(text), size});
  }
  static void on_row_end(int, void* self) { static_cast<CsvScanner*>(self)->row_ended_ = true; }

  void add_cell(std::string_view text) {
    if (row_.size() == kMaxColumns) {
      too_many_columns_ = true;
      return;
    }
    row_.push_back({std::string(text), mark_.line});
    mark_ = current_;
  }

  // The end of the file inside quotes is noticed like a misplaced quote: libcsv refuses to finish.
  bool at_end() {
    if (at_ < content_.size()) return false;
    if (csv_fini(&parser_, on_cell, on_row_end, this) == 0) return true;
    recover("package.open_quote", {});
    return stopped_;
  }

  void read_line() {
    const std::size_t end = std::min(content_.find_first_of("\r\n", at_), content_.size());
    const std::string_view line = content_.substr(at_, end - at_);
    at_ = std::min(end + (content_.substr(end, 2) == "\r\n" ? 2 : 1), content_.size());
    current_ = {current_.line + 1, at_};
    if (row_ended_) {
      row_.clear();
      row_ended_ = false;
      mark_ = current_;
    }
    for (std::size_t from = 0; from < line.size(); from += kMaxCellBytes) {
      if (!feed(line.substr(from, kMaxCellBytes))) return;
    }
    feed("\n");
  }

  bool feed(std::string_view text) {
    const bool parsed = csv_parse(&parser_, text.data(), text.size(), on_cell, on_row_end, this) == text.size();
    const bool spans_lines = mark_.line < current_.line;
    if (too_many_columns_) {
      recover("package.too_many_columns", {{"limit", static_cast<std::int64_t>(kMaxColumns)}});
    } else if (!parsed) {
      recover(spans_lines ? "package.open_quote" : "package.stray_quote", {});
    } else if (csv_get_buffer_size(&parser_) > kMaxCellBytes) {
      if (spans_lines) {
        recover("package.open_quote", {});
      } else {
        recover("package.cell_too_long", {{"limit_kib", static_cast<std::int64_t>(kMaxCellBytes >> 10)}});
      }
    } else {
      return true;
    }
    return false;
  }

  // Reports what is wrong with the cell being read and goes on with the line after the one on which it begins.
  void recover(std::string code, std::vector<Argument> arguments) {
    refuse(std::move(code), std::move(arguments), mark_.line);
    csv_free(&parser_);
    begin_parser();
    current_ = mark_;
    at_ = mark_.next;
    row_.clear();
    row_ended_ = true;
    too_many_columns_ = false;
    if (errors_.size() == kMaxCsvErrors) stopped_ = true;
  }

  void refuse(std::string code, std::vector<Argument> arguments, std::optional<std::int64_t> line) {
    const bool known = line && row_.size() < header_.size();
    errors_.push_back({std::move(code), std::move(arguments), {file_, line, known ? header_[row_.size()].text : ""}});
  }

  void hand_over(const std::function<void(const CsvRow&)>& take) {
    if (std::all_of(row_.begin(), row_.end(), [](const CsvCell& cell) { return cell.text.empty(); })) return;
    if (rows_ > most_rows_) {  // the header is a row as well
      errors_.push_back({"package.too_many_rows", {{"limit", most_rows_}}, {file_, row_.front().line, {}}});
      stopped_ = true;
      return;
    }
    if (rows_++ == 0) header_ = row_;
    take(row_);
  }

  std::string_view content_;
  const std::string& file_;
  const std::int64_t most_rows_;
  csv_parser parser_{};
  std::size_t at_ = 0;
  Mark current_;  // of the line being read
  Mark mark_;     // of the cell being read
  CsvRow header_;
  CsvRow row_;
  bool row_ended_ = true;
  bool too_many_columns_ = false;
  bool stopped_ = false;
  std::int64_t rows_ = 0;
  std::vector<Error> errors_;
};

}  // namespace

std::vector<Error> read_csv(std::string_view content, const std::string& file, std::int64_t most_rows,
                            const std::function<void(const CsvRow&)>& take) {
  if (content.starts_with(kByteOrderMark)) content.remove_prefix(kByteOrderMark.size());
  if (auto error = not_text(content, file)) return {std::move(*error)};
  return CsvScanner(content, file, most_rows).scan(take);
}

}  // namespace entente::interop::package
