// The tables of what is said and how it is told.
#include "domain/tables.h"

namespace entente::domain {

constexpr Column<KeyOutcomeRow> kKeyOutcomeColumns[] = {
    column<&KeyOutcomeRow::id>("key_outcome_id").key(),
    column<&KeyOutcomeRow::engagement>("engagement_id").refers_to("engagements"),
    column<&KeyOutcomeRow::statement>("statement"),
    column<&KeyOutcomeRow::basis>("basis"),
};

template <>
const Table<KeyOutcomeRow>& table_of() {
  static constexpr Table<KeyOutcomeRow> table{"key_outcomes", kKeyOutcomeColumns};
  return table;
}

constexpr Column<LineToTakeRow> kLineToTakeColumns[] = {
    column<&LineToTakeRow::id>("line_to_take_id").key(),
    column<&LineToTakeRow::topic>("topic"),
    column<&LineToTakeRow::text>("text"),
    column<&LineToTakeRow::attribution>("attribution"),
    column<&LineToTakeRow::by>("by").refers_to("people"),
    column<&LineToTakeRow::valid_from>("valid_from"),
    column<&LineToTakeRow::valid_until>("valid_until"),
    column<&LineToTakeRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<LineToTakeRow>& table_of() {
  static constexpr Table<LineToTakeRow> table{"lines_to_take", kLineToTakeColumns};
  return table;
}

constexpr Column<RefusalRow> kRefusalColumns[] = {
    column<&RefusalRow::id>("refusal_id").key(),
    column<&RefusalRow::subject>("subject"),
    column<&RefusalRow::reason>("reason"),
    column<&RefusalRow::gate>("gate_id").refers_to("gates"),
    column<&RefusalRow::attribution>("attribution"),
    column<&RefusalRow::as_of>("as_of"),
    column<&RefusalRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<RefusalRow>& table_of() {
  static constexpr Table<RefusalRow> table{"refusals", kRefusalColumns};
  return table;
}

constexpr Column<QuestionRow> kQuestionColumns[] = {
    column<&QuestionRow::id>("question_id").key(),
    column<&QuestionRow::question>("question"),
    column<&QuestionRow::answer>("answer"),
    column<&QuestionRow::line_to_take>("line_to_take_id").refers_to("lines_to_take"),
    column<&QuestionRow::refusal>("refusal_id").refers_to("refusals"),
    column<&QuestionRow::as_of>("as_of"),
    column<&QuestionRow::releasability>("releasability").refers_to("parties"),
};

template <>
const Table<QuestionRow>& table_of() {
  static constexpr Table<QuestionRow> table{"questions_and_answers", kQuestionColumns};
  return table;
}

constexpr Column<CoverageRow> kCoverageColumns[] = {
    column<&CoverageRow::id>("coverage_id").key(),
    column<&CoverageRow::outlet>("outlet"),
    column<&CoverageRow::published_on>("published_on"),
    column<&CoverageRow::passage>("passage"),
    column<&CoverageRow::attributed_to>("attributed_to"),
    column<&CoverageRow::attribution>("attribution"),
    column<&CoverageRow::wording>("wording"),
    column<&CoverageRow::text>("text"),
    column<&CoverageRow::basis>("basis_conveyed"),
    column<&CoverageRow::figures>("figures"),
    column<&CoverageRow::variance>("variance"),
};

template <>
const Table<CoverageRow>& table_of() {
  static constexpr Table<CoverageRow> table{"coverage", kCoverageColumns};
  return table;
}

constexpr Column<InformationSourceRow> kInformationSourceColumns[] = {
    column<&InformationSourceRow::table>("table").key(),
    column<&InformationSourceRow::row>("row_id").key().refers_to_table_in("table"),
    column<&InformationSourceRow::sources>("source").not_empty().refers_to("coverage", "people"),
};

template <>
const Table<InformationSourceRow>& table_of() {
  static constexpr Table<InformationSourceRow> table{"information_sources", kInformationSourceColumns};
  return table;
}

constexpr Column<TranslationRow> kTranslationColumns[] = {
    column<&TranslationRow::table>("table").key(),
    column<&TranslationRow::row>("row_id").key().refers_to_table_in("table"),
    column<&TranslationRow::field>("field").key(),
    column<&TranslationRow::language>("language").key(),
    column<&TranslationRow::text>("text"),
};

template <>
const Table<TranslationRow>& table_of() {
  static constexpr Table<TranslationRow> table{"translations", kTranslationColumns};
  return table;
}

}  // namespace entente::domain
