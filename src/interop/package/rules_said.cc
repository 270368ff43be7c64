#include <algorithm>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

void check_attendance(const RuleContext& context) {
  for (const AttendanceRow& row : context.draft().attendance) {
    if (row.person.has_value() != row.cohort.has_value()) continue;
    context.errors.add(row, "person_id", "package.person_or_cohort", {{"attendance", row.id.text}});
  }
}

void check_questions(const RuleContext& context) {
  for (const QuestionRow& row : context.draft().questions_and_answers) {
    const int answers = int{row.answer.has_value()} + int{row.line_to_take.has_value()} + int{row.refusal.has_value()};
    if (answers == 1) continue;
    context.errors.add(row, "answer", "package.one_answer", {{"question", row.id.text}});
  }
}

void check_lines_to_take(const RuleContext& context) {
  for (const LineToTakeRow& row : context.draft().lines_to_take) {
    const auto earliest = row.valid_from ? row.valid_from->earliest() : std::nullopt;
    const auto latest = row.valid_until ? row.valid_until->latest() : std::nullopt;
    require_order(context, row, earliest, "valid_from", latest, "valid_until");
  }
}

// A remark on an amount is no number: a number is a reading.
void check_reports(const RuleContext& context) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (const OperationReportRow& row : context.draft().operation_reports) {
    if (!row.amount_in_words) continue;
    if (row.quantified == YesNo::no && std::none_of(row.amount_in_words->begin(), row.amount_in_words->end(), is_digit))
      continue;
    context.errors.add(row, "amount_in_words", "package.amount_not_in_words", {{"report", row.id.text}});
  }
}

// The table of a row that the columns `table` and `row_id` tell; null after an error.
template <class R>
const AnyTable* check_row(const RuleContext& context, const R& row) {
  const auto table = std::find_if(context.reading.tables.begin(), context.reading.tables.end(),
                                  [&](const auto& any) { return any->name() == row.table.text; });
  if (table == context.reading.tables.end() || (*table)->key().size() != 1) {
    context.errors.add(row, "table", "package.no_such_table", {{"table", row.table.text}});
    return nullptr;
  }
  if (context.reading.state(row.table.text).complete && !context.known.has(row.table.text, row.row)) {
    context.errors.add(row, "row_id", "package.unknown_id", {{"id", row.row.text}, {"file", (*table)->file()}});
    return nullptr;
  }
  return table->get();
}

// A source stands at a row that exists.
void check_sources(const RuleContext& context) {
  for (const InformationSourceRow& row : context.draft().information_sources) check_row(context, row);
}

// What is translated is a text of a row that exists.
void check_translations(const RuleContext& context) {
  for (const TranslationRow& row : context.draft().translations) {
    const AnyTable* table = check_row(context, row);
    if (table == nullptr) continue;
    bool is_text = false;
    for (std::size_t column = 0; column < table->column_count(); ++column)
      is_text |= table->column(column).name == row.field.text && table->column(column).kind == CellKind::text;
    if (!is_text) {
      context.errors.add(row, "field", "package.no_such_text",
                         {{"field", row.field.text}, {"table", std::string(table->name())}});
    }
  }
}

}  // namespace

void check_said(const RuleContext& context) {
  check_attendance(context);
  check_questions(context);
  check_lines_to_take(context);
  check_reports(context);
  check_sources(context);
  check_translations(context);
}

}  // namespace entente::interop::package
