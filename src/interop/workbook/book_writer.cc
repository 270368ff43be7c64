#include "interop/workbook/book_writer.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <set>

namespace entente::interop::workbook {
namespace {

using domain::CellKind;
using domain::ColumnFacts;

constexpr std::int64_t kCreated = 1'577'836'800;  // 2020-01-01: what is the same is the same, whenever it is written
constexpr lxw_color_t kWrong = 0xFFC7CE;
constexpr std::size_t kLeastWidth = 8, kMostWidth = 48;
constexpr std::size_t kMostChoiceLetters = 255;  // of a list of choices

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

lxw_row_t row_of(CellPlace place) {
  return static_cast<lxw_row_t>(place.row - 1);
}

lxw_col_t column_of(CellPlace place) {
  return static_cast<lxw_col_t>(place.column);
}

// What the column of that name holds; null where the table has no such column.
const ColumnFacts* facts_of(const package::AnyTable* table, std::string_view name) {
  for (std::size_t i = 0; table != nullptr && i < table->column_count(); ++i) {
    if (table->column(i).name == name) return &table->column(i);
  }
  return nullptr;
}

CellKind kind_of(const package::AnyTable* table, std::string_view name) {
  const ColumnFacts* facts = facts_of(table, name);
  return facts == nullptr ? CellKind::text : facts->kind;
}

bool is_numeric(CellKind kind) {
  return kind == CellKind::number || kind == CellKind::whole_number || kind == CellKind::flag;
}

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

// Whether the header can be that of a table of the spreadsheet program: without gaps, each name once.
bool can_be_framed(const std::vector<SheetCell>& header) {
  std::set<std::string> names;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (header[i].column != header.front().column + static_cast<std::int64_t>(i)) return false;
    if (header[i].text.empty() || !names.insert(lower(header[i].text)).second) return false;
  }
  return !header.empty();
}

std::string content_of(int file) {
  const off_t size = ::lseek(file, 0, SEEK_END);
  std::string content(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t n = ::pread(file, content.data() + done, content.size() - done, static_cast<off_t>(done));
    if (n <= 0) return {};
    done += static_cast<std::size_t>(n);
  }
  return content;
}

}  // namespace

BookWriter::BookWriter()
    : memory_(::memfd_create("workbook", MFD_CLOEXEC)),
      book_(workbook_new(fmt::format("/proc/self/fd/{}", memory_).c_str())) {
  if (book_ == nullptr) {
    failed_ = LXW_ERROR_MEMORY_MALLOC_FAILED;
    return;
  }
  lxw_doc_properties properties{};
  properties.created = kCreated;
  note(workbook_set_properties(book_, &properties));
}

BookWriter::~BookWriter() {
  if (book_ != nullptr) workbook_close(book_);
  if (memory_ >= 0) ::close(memory_);
}

void BookWriter::note(lxw_error error) {
  if (failed_ == LXW_NO_ERROR) failed_ = error;
}

lxw_worksheet* BookWriter::add_sheet(const std::string& name) {
  if (book_ == nullptr) return nullptr;
  note(workbook_validate_sheet_name(book_, name.c_str()));
  lxw_worksheet* sheet = failed_ == LXW_NO_ERROR ? workbook_add_worksheet(book_, name.c_str()) : nullptr;
  if (sheet == nullptr) note(LXW_ERROR_SHEETNAME_ALREADY_USED);
  return sheet;
}

lxw_format* BookWriter::format(Look look, bool marked) {
  lxw_format*& format = formats_[{look, marked}];
  if (format != nullptr) return format;
  format = workbook_add_format(book_);
  if (look == Look::text) format_set_num_format(format, "@");
  if (look == Look::date) format_set_num_format(format, "yyyy-mm-dd");
  if (look == Look::strong) format_set_bold(format);
  if (look == Look::wrapped) format_set_text_wrap(format);
  if (look == Look::wrapped) format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (marked) format_set_bg_color(format, kWrong);
  return format;
}

void BookWriter::write_text(lxw_worksheet* sheet, CellPlace place, const std::string& text, lxw_format* format) {
  if (!text.empty())
    note(worksheet_write_string(sheet, row_of(place), column_of(place), escaped(text).c_str(), format));
}

void BookWriter::write_cell(lxw_worksheet* sheet, CellPlace place, const std::string& text, CellKind kind,
                            bool marked) {
  if (text.empty()) {
    if (marked) note(worksheet_write_blank(sheet, row_of(place), column_of(place), format(Look::text, true)));
    return;
  }
  const auto date = kind == CellKind::date ? Date::parse(text) : std::nullopt;
  const auto serial = date ? serial_of(*date) : std::nullopt;
  const auto number = is_numeric(kind) ? number_of(text) : std::nullopt;
  if (serial) {
    note(worksheet_write_number(sheet, row_of(place), column_of(place), *serial, format(Look::date, marked)));
  } else if (number) {
    note(worksheet_write_number(sheet, row_of(place), column_of(place), *number, format(Look::number, marked)));
  } else {
    write_text(sheet, place, text, format(Look::text, marked));
  }
}

// Widths by what is in them; cells that are still empty take dates as dates, and texts as they are typed.
void BookWriter::shape_columns(lxw_worksheet* sheet, const Sheet& content, const package::AnyTable* table) {
  std::map<std::int64_t, std::size_t> widths;
  for (const SheetRow& row : content.rows) {
    for (const SheetCell& cell : row.cells) widths[cell.column] = std::max(widths[cell.column], letters(cell.text));
  }
  for (const SheetCell& cell : content.rows.front().cells) {
    const CellKind kind = kind_of(table, cell.text);
    const Look look = kind == CellKind::date ? Look::date : is_numeric(kind) ? Look::number : Look::text;
    const std::size_t needed = std::max(widths[cell.column], cell.text.size() + 2);  // the header has a button
    const auto width = static_cast<double>(std::clamp(needed, kLeastWidth, kMostWidth) + 1);
    const auto column = static_cast<lxw_col_t>(cell.column);
    note(worksheet_set_column(sheet, column, column, width, format(look, false)));
  }
}

// The words of a closed list, offered in the cells below the header.
void BookWriter::add_choices(lxw_worksheet* sheet, CellPlace header, const package::AnyTable* table,
                             const ColumnFacts& column) {
  std::vector<std::string> words(column.words.begin(), column.words.end());
  if (column.kind == CellKind::flag) words = {"0", "1"};
  if (words.empty() || column.kind == CellKind::words) return;
  std::vector<const char*> list;
  std::size_t size = words.size();
  for (const std::string& word : words) {
    list.push_back(word.c_str());
    size += word.size();
  }
  if (size > kMostChoiceLetters) return;
  list.push_back(nullptr);
  lxw_data_validation choices{};
  choices.validate = LXW_VALIDATION_TYPE_LIST;
  choices.value_list = const_cast<char**>(list.data());  // the library only reads it
  const auto last = std::min<std::int64_t>(LXW_ROW_MAX - 1, header.row - 1 + table->most_rows());
  note(worksheet_data_validation_range(sheet, row_of(header) + 1, column_of(header), static_cast<lxw_row_t>(last),
                                       column_of(header), &choices));
}

// Makes of the cells a table of the spreadsheet program, which grows as rows are added.
void BookWriter::frame(lxw_worksheet* sheet, const Sheet& content) {
  const SheetRow& header = content.rows.front();
  if (!can_be_framed(header.cells)) return;
  std::vector<std::string> names;
  for (const SheetCell& cell : header.cells) names.push_back(escaped(cell.text));
  std::vector<lxw_table_column> columns(names.size());
  std::vector<lxw_table_column*> list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    columns[i].header = names[i].data();
    list.push_back(&columns[i]);
  }
  list.push_back(nullptr);
  std::string name = content.name;
  lxw_table_options options{};
  options.name = name.data();
  options.columns = list.data();
  const std::int64_t last = std::max(content.rows.back().number, header.number + 1);
  note(worksheet_add_table(sheet, static_cast<lxw_row_t>(header.number - 1),
                           static_cast<lxw_col_t>(header.cells.front().column), static_cast<lxw_row_t>(last - 1),
                           static_cast<lxw_col_t>(header.cells.back().column), &options));
}

// What could not be read stays what it was, a formula without a value, and is not mistaken for a text next time.
void BookWriter::write_wrong(lxw_worksheet* sheet, CellPlace place, const SheetCell& cell) {
  const std::string formula = "=" + cell.text;
  if (cell.wrong->code == "workbook.date_out_of_range")
    return write_cell(sheet, place, cell.text, CellKind::text, true);
  note(worksheet_write_formula_str(sheet, row_of(place), column_of(place), formula.c_str(), format(Look::text, true),
                                   "#N/A"));
}

void BookWriter::write_cells(lxw_worksheet* sheet, const Sheet& content, const package::AnyTable* table,
                             const CellRemarks& remarks) {
  std::map<std::int64_t, CellKind> kinds;
  for (const SheetCell& cell : content.rows.front().cells) kinds.emplace(cell.column, kind_of(table, cell.text));
  std::set<std::string> written;
  for (const SheetRow& row : content.rows) {
    for (const SheetCell& cell : row.cells) {
      const CellPlace place{row.number, cell.column};
      const std::string reference = column_letters(cell.column) + std::to_string(row.number);
      const bool is_plain = &row == &content.rows.front() || !kinds.contains(cell.column);
      if (cell.wrong) {
        write_wrong(sheet, place, cell);
      } else {
        write_cell(sheet, place, cell.text, is_plain ? CellKind::text : kinds.at(cell.column),
                   remarks.contains(reference));
      }
      if (!remarks.empty()) written.insert(reference);
    }
  }
  for (const auto& [reference, text] : remarks) {
    const auto place = place_of(reference);
    if (place && !written.contains(reference)) write_cell(sheet, *place, "", CellKind::text, true);
  }
}

void BookWriter::add_comments(lxw_worksheet* sheet, const CellRemarks& remarks) {
  for (const auto& [reference, text] : remarks) {
    const auto place = place_of(reference);
    if (!place) continue;
    lxw_comment_options options{};
    options.x_scale = 2.5;
    options.y_scale = 1.5;
    note(worksheet_write_comment_opt(sheet, row_of(*place), column_of(*place), text.c_str(), &options));
  }
}

void BookWriter::add_table(const Sheet& content, const package::AnyTable* table, const CellRemarks& remarks) {
  lxw_worksheet* sheet = add_sheet(content.name);
  if (sheet == nullptr) return;
  const SheetRow& header = content.rows.front();
  shape_columns(sheet, content, table);
  if (table != nullptr) frame(sheet, content);
  for (const SheetCell& cell : header.cells) {
    const ColumnFacts* facts = facts_of(table, cell.text);
    if (facts != nullptr) add_choices(sheet, {header.number, cell.column}, table, *facts);
  }
  write_cells(sheet, content, table, remarks);
  add_comments(sheet, remarks);
  worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(header.number), 0);
}

void BookWriter::add_guide(const Guide& guide) {
  lxw_worksheet* sheet = add_sheet(guide.sheet);
  if (sheet == nullptr) return;
  if (guide.right_to_left) worksheet_right_to_left(sheet);
  constexpr std::array kWidths{30.0, 44.0, 12.0, 24.0, 30.0};
  for (std::size_t i = 0; i < kWidths.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    note(worksheet_set_column(sheet, column, column, kWidths[i], nullptr));
  }
  std::int64_t row = 1;
  for (const std::string& line : guide.introduction) {
    write_text(sheet, {row, 0}, line, row == 1 ? format(Look::strong, false) : nullptr);
    ++row;
  }
  for (const Guide::Table& table : guide.tables) {
    write_text(sheet, {++row, 0}, table.name, format(Look::strong, false));
    write_text(sheet, {row++, 1}, table.about, nullptr);
    for (std::size_t i = 0; i < guide.heading.size(); ++i)
      write_text(sheet, {row, static_cast<std::int64_t>(i)}, guide.heading[i], format(Look::strong, false));
    ++row;
    for (const Guide::Column& column : table.columns) {
      std::int64_t at = 0;
      for (const std::string& text : {column.name, column.type, column.need, column.range, column.refers_to})
        write_text(sheet, {row, at++}, text, format(Look::wrapped, false));
      ++row;
    }
  }
}

void BookWriter::add_remarks(const Remarks& remarks, bool right_to_left) {
  const auto is_placeless = [](const Remark& remark) { return remark.cell.empty(); };
  if (std::none_of(remarks.all.begin(), remarks.all.end(), is_placeless)) return;
  lxw_worksheet* sheet = add_sheet(remarks.sheet);
  if (sheet == nullptr) return;
  if (right_to_left) worksheet_right_to_left(sheet);
  note(worksheet_set_column(sheet, 0, 0, 30, nullptr));
  note(worksheet_set_column(sheet, 1, 1, 110, nullptr));
  write_text(sheet, {1, 0}, remarks.heading[0], format(Look::strong, false));
  write_text(sheet, {1, 1}, remarks.heading[1], format(Look::strong, false));
  std::int64_t row = 2;
  for (const Remark& remark : remarks.all) {
    if (!is_placeless(remark)) continue;
    write_text(sheet, {row, 0}, remark.place, format(Look::wrapped, true));
    write_text(sheet, {row++, 1}, remark.text, format(Look::wrapped, false));
  }
  worksheet_freeze_panes(sheet, 1, 0);
  worksheet_activate(sheet);
}

Result<std::string> BookWriter::finish() {
  if (book_ != nullptr) note(workbook_close(book_));
  book_ = nullptr;
  std::string content = failed_ == LXW_NO_ERROR ? content_of(memory_) : std::string();
  if (content.empty()) {
    const char* why = failed_ == LXW_NO_ERROR ? "memory" : lxw_strerror(failed_);
    return failure("workbook.not_written", {{"why", std::string(why)}});
  }
  return content;
}

}  // namespace entente::interop::workbook
