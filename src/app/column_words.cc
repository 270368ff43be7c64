#include "app/column_words.h"

#include <fmt/format.h>

#include "domain/cell.h"

namespace entente::app {
namespace {

using domain::CellKind;
using domain::ColumnFacts;

std::string_view code_of(CellKind kind) {
  switch (kind) {
    case CellKind::text:
      return "guide.kind_text";
    case CellKind::id:
      return "guide.kind_id";
    case CellKind::ids:
      return "guide.kind_ids";
    case CellKind::flag:
      return "guide.kind_flag";
    case CellKind::whole_number:
      return "guide.kind_whole_number";
    case CellKind::number:
      return "guide.kind_number";
    case CellKind::date:
      return "guide.kind_date";
    case CellKind::partial_date:
      return "guide.kind_partial_date";
    case CellKind::word:
      return "guide.kind_word";
    case CellKind::words:
      return "guide.kind_words";
    case CellKind::audience:
      return "guide.kind_audience";
    case CellKind::weekdays:
      return "guide.kind_weekdays";
    case CellKind::split:
      return "guide.kind_split";
    case CellKind::splits:
      return "guide.kind_splits";
    case CellKind::risk_scope:
      return "guide.kind_risk_scope";
  }
  return "guide.kind_text";
}

// Every day that is a word of a cell.
std::string weekdays() {
  std::string words = domain::Cell<domain::WeekdaySet>::write({{true, true, true, true, true, true, true}});
  for (std::size_t at = words.find(';'); at != std::string::npos; at = words.find(';', at)) words.replace(at, 1, ", ");
  return words;
}

}  // namespace

std::string type_words(const ColumnFacts& column, const TextOf& text_of) {
  const std::string words = column.kind == CellKind::weekdays ? weekdays() : domain::listed(column.words);
  return text_of({std::string(code_of(column.kind)), {{"words", words}}});
}

std::string range_words(const ColumnFacts& column) {
  if (column.least && column.most) return fmt::format("{} – {}", column.least->to_string(), column.most->to_string());
  std::string range;
  const auto add = [&](std::string_view sign, const std::optional<Decimal>& limit) {
    if (limit) range += fmt::format("{}{} {}", range.empty() ? "" : ", ", sign, limit->to_string());
  };
  add("≥", column.least);
  add(">", column.above);
  add("≤", column.most);
  return range;
}

std::string target_words(const ColumnFacts& column) {
  std::string targets;
  for (const std::string_view table : column.targets()) targets += (targets.empty() ? "" : ", ") + std::string(table);
  if (!column.word.empty()) targets += fmt::format(", {}", column.word);
  return targets;
}

std::string column_words(const ColumnFacts& column, const TextOf& text_of) {
  std::string words = type_words(column, text_of);
  if (const std::string range = range_words(column); !range.empty()) words += " " + range;
  if (const std::string targets = target_words(column); !targets.empty()) words += " (" + targets + ")";
  return words;
}

}  // namespace entente::app
