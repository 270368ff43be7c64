#include "interop/workbook/sheets.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "interop/workbook/cell_texts.h"
#include "interop/workbook/parts.h"

namespace entente::interop::workbook {
namespace {

using Document = std::unique_ptr<pugi::xml_document>;

Failure damaged(const std::string& part) {
  return failure("workbook.damaged", {{"part", part}});
}

// The name of a part that another one names: from the root, or from the folder of the other.
std::string resolved(const std::string& from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder = from.substr(0, from.rfind('/') + 1);
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    const std::size_t slash = folder.size() < 2 ? std::string::npos : folder.rfind('/', folder.size() - 2);
    folder = slash == std::string::npos ? "" : folder.substr(0, slash + 1);
  }
  return folder + std::string(target);
}

std::string relations_of(const std::string& part) {
  const std::size_t slash = part.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

struct Relation {
  std::string id;
  std::string type;  // the last word of its address, which is the same in both editions of the standard
  std::string target;
};

Result<std::vector<Relation>> read_relations(Parts& parts, const std::string& from) {
  const Result<Document> document = parts.read(relations_of(from));
  if (!document) return Failure(document.error());
  std::vector<Relation> relations;
  for (const pugi::xml_node& node : child(**document, "Relationships").children()) {
    const std::string_view type = attribute(node, "Type");
    relations.push_back({std::string(attribute(node, "Id")), std::string(type.substr(type.rfind('/') + 1)),
                         resolved(from, attribute(node, "Target"))});
  }
  return relations;
}

// All text of a string item, formatted or not, without what tells how it is pronounced.
std::string text_of_item(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node& node : item.children()) {
    if (local_name(node) == "t") text += node.text().get();
    if (local_name(node) == "r") text += child(node, "t").text().get();
  }
  text = unescaped(text);
  for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at))
    text.replace(at, text.substr(at, 2) == "\r\n" ? 2 : 1, "\n");
  return text;
}

template <class Number>
std::optional<Number> number_in(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_error_value(std::string_view text) {
  constexpr std::array<std::string_view, 9> kErrors{"#REF!", "#N/A",   "#VALUE!", "#NAME?", "#DIV/0!",
                                                    "#NUM!", "#NULL!", "#SPILL!", "#CALC!"};
  return std::find(kErrors.begin(), kErrors.end(), text) != kErrors.end();
}

// What all sheets share.
struct Book {
  DateSystem dates = DateSystem::from_1900;
  std::vector<std::string> strings;
  std::vector<bool> date_styles;  // by the number of the cell's style

  bool is_date(std::string_view style) const {
    const auto number = number_in<std::size_t>(style);
    return number && *number < date_styles.size() && date_styles[*number];
  }
};

std::vector<std::string> strings_of(const pugi::xml_document& document) {
  std::vector<std::string> strings;
  for (const pugi::xml_node& item : child(document, "sst").children()) {
    if (local_name(item) == "si") strings.push_back(text_of_item(item));
  }
  return strings;
}

std::vector<bool> date_styles_of(const pugi::xml_document& document) {
  const pugi::xml_node styles = child(document, "styleSheet");
  std::unordered_map<int, bool> formats;
  for (const pugi::xml_node& format : child(styles, "numFmts").children()) {
    const auto number = number_in<int>(attribute(format, "numFmtId"));
    if (number) formats[*number] = is_date_format(attribute(format, "formatCode"));
  }
  std::vector<bool> are_dates;
  for (const pugi::xml_node& style : child(styles, "cellXfs").children()) {
    if (local_name(style) != "xf") continue;
    const int number = number_in<int>(attribute(style, "numFmtId")).value_or(0);
    const auto own = formats.find(number);
    are_dates.push_back(own == formats.end() ? is_date_format(number) : own->second);
  }
  return are_dates;
}

// Reads one sheet; nothing when its rows or cells are out of order, or name what is not there.
class SheetReader {
 public:
  SheetReader(const Book& book, Sheet& sheet) : book_(book), sheet_(sheet) {}

  bool read(const pugi::xml_node& worksheet) {
    for (const pugi::xml_node& row : child(worksheet, "sheetData").children()) {
      if (local_name(row) == "row" && !read_row(row)) return false;
    }
    for (const pugi::xml_node& merged : child(worksheet, "mergeCells").children())
      read_merged(attribute(merged, "ref"));
    return true;
  }

 private:
  bool read_row(const pugi::xml_node& node) {
    const std::string_view given = attribute(node, "r");
    const auto number = given.empty() ? std::optional(last_row_ + 1) : number_in<std::int64_t>(given);
    if (!number || *number <= last_row_ || *number > (1 << 20)) return false;
    last_row_ = *number;
    SheetRow row{*number, {}};
    std::int64_t last_column = -1;
    for (const pugi::xml_node& cell : node.children()) {
      if (local_name(cell) != "c") continue;
      const std::string_view reference = attribute(cell, "r");
      const auto place = reference.empty() ? std::optional(CellPlace{*number, last_column + 1}) : place_of(reference);
      if (!place || place->row != *number || place->column <= last_column) return false;
      last_column = place->column;
      auto read = read_cell(cell);
      if (!read) return false;
      read->column = place->column;
      if (!read->text.empty() || read->wrong) row.cells.push_back(*std::move(read));
    }
    if (!row.cells.empty()) sheet_.rows.push_back(std::move(row));
    return true;
  }

  static SheetCell wrong(std::string code, const std::string& text) {
    return {0, text, Message{std::move(code), {{"cell", text.substr(0, 60)}}}};
  }

  // Nothing when it refers to a string that is not there, or its number is none.
  std::optional<SheetCell> read_cell(const pugi::xml_node& node) const {
    const std::string_view type = attribute(node, "t");
    const std::string value = child(node, "v").text().get();
    const bool is_formula = !child(node, "f").empty();
    if (type == "e") return wrong("workbook.error_cell", value);
    if (type == "inlineStr") return SheetCell{0, text_of_item(child(node, "is")), {}};
    if (type == "s") {
      const auto index = number_in<std::size_t>(value);
      if (!index) return value.empty() ? std::optional(SheetCell{}) : std::nullopt;
      return *index < book_.strings.size() ? std::optional(SheetCell{0, book_.strings[*index], {}}) : std::nullopt;
    }
    if (type == "str") {
      if (is_formula && is_error_value(value)) return wrong("workbook.error_cell", value);
      return SheetCell{0, unescaped(value), {}};
    }
    if (value.empty()) return is_formula ? wrong("workbook.no_value", child(node, "f").text().get()) : SheetCell{};
    if (type == "d") return SheetCell{0, value.ends_with("T00:00:00") ? value.substr(0, value.size() - 9) : value, {}};
    if (type == "b") return SheetCell{0, value == "1" || value == "true" ? "1" : "0", {}};
    return read_number(value, book_.is_date(attribute(node, "s")));
  }

  std::optional<SheetCell> read_number(const std::string& value, bool is_date) const {
    const auto number = number_in<double>(value);
    if (!number || !std::isfinite(*number)) return std::nullopt;
    if (!is_date) return SheetCell{0, number_text(*number), {}};
    const auto date = date_text(*number, book_.dates);
    return date ? SheetCell{0, *date, {}} : wrong("workbook.date_out_of_range", number_text(*number));
  }

  void read_merged(std::string_view reference) {
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos) return;
    const auto first = place_of(reference.substr(0, colon));
    const auto last = place_of(reference.substr(colon + 1));
    if (first && last)
      sheet_.merged.push_back({first->row, last->row, first->column, last->column, std::string(reference)});
  }

  const Book& book_;
  Sheet& sheet_;
  std::int64_t last_row_ = 0;
};

class BookReader {
 public:
  explicit BookReader(Parts parts) : parts_(std::move(parts)) {}

  Result<std::vector<Sheet>> read() {
    if (parts_.has_name_ending("vbaProject.bin")) return failure("workbook.macros");
    if (!parts_.has("_rels/.rels")) return failure("workbook.not_a_workbook");
    const auto root = read_relations(parts_, "");
    if (!root) return Failure(root.error());
    const auto main = find(*root, "officeDocument");
    if (main == root->end()) return failure("workbook.not_a_workbook");
    if (main->target.ends_with(".bin")) return failure("workbook.binary_format");
    const Result<Document> workbook = parts_.read(main->target);
    if (!workbook) return Failure(workbook.error());
    const pugi::xml_node book = child(**workbook, "workbook");
    if (book.empty()) return failure("workbook.not_a_workbook");
    const auto relations = read_relations(parts_, main->target);
    if (!relations) return Failure(relations.error());
    if (auto wrong = read_shared(book, *relations)) return Failure(std::move(*wrong));
    return read_all(child(book, "sheets"), *relations, main->target);
  }

 private:
  using Relations = std::vector<Relation>;

  static Relations::const_iterator find(const Relations& relations, std::string_view type) {
    return std::find_if(relations.begin(), relations.end(), [&](const Relation& each) { return each.type == type; });
  }

  std::optional<Error> read_shared(const pugi::xml_node& book, const Relations& relations) {
    const std::string_view from_1904 = attribute(child(book, "workbookPr"), "date1904");
    if (from_1904 == "1" || from_1904 == "true") book_.dates = DateSystem::from_1904;
    if (const auto strings = find(relations, "sharedStrings"); strings != relations.end()) {
      const Result<Document> document = parts_.read(strings->target);
      if (!document) return document.error();
      book_.strings = strings_of(**document);
    }
    if (const auto styles = find(relations, "styles"); styles != relations.end()) {
      const Result<Document> document = parts_.read(styles->target);
      if (!document) return document.error();
      book_.date_styles = date_styles_of(**document);
    }
    return std::nullopt;
  }

  Result<std::vector<Sheet>> read_all(const pugi::xml_node& named, const Relations& relations,
                                      const std::string& list) {
    std::vector<Sheet> sheets;
    for (const pugi::xml_node& node : named.children()) {
      const std::string_view id = attribute(node, "id");
      const auto relation =
          std::find_if(relations.begin(), relations.end(), [&](const Relation& each) { return each.id == id; });
      const std::string_view name = attribute(node, "name");
      if (name.empty() || relation == relations.end()) return damaged(list);
      if (relation->type != "worksheet") continue;  // a chart has a sheet of its own
      const Result<Document> document = parts_.read(relation->target);
      if (!document) return Failure(document.error());
      Sheet& sheet = sheets.emplace_back();
      sheet.name = name;
      if (!SheetReader(book_, sheet).read(child(**document, "worksheet"))) return damaged(relation->target);
    }
    return sheets;
  }

  Parts parts_;
  Book book_;
};

}  // namespace

Result<std::vector<Sheet>> read_sheets(std::string_view content) {
  Result<Parts> parts = Parts::open(content);
  if (!parts) return Failure(parts.error());
  return BookReader(*std::move(parts)).read();
}

}  // namespace entente::interop::workbook
