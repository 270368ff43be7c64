#include "app/workbook_guide.h"

#include <fmt/format.h>

#include "app/column_words.h"
#include "interop/package/any_table.h"
#include "interop/workbook/read_workbook.h"

namespace entente::app {
namespace {

using domain::ColumnFacts;
using interop::workbook::Guide;

// What each table is.
constexpr std::string_view kTables[] = {
    "table.programme",
    "table.parties",
    "table.organisations",
    "table.people",
    "table.areas",
    "table.agreements",
    "table.articles",
    "table.calendars",
    "table.calendar_exceptions",
    "table.lines_of_effort",
    "table.objective_milestones",
    "table.needs",
    "table.activities",
    "table.activity_modes",
    "table.mode_demands",
    "table.contributions",
    "table.precedences",
    "table.resources",
    "table.resource_capacity_changes",
    "table.capacity_effects",
    "table.budgets",
    "table.gates",
    "table.gate_conditions",
    "table.risks",
    "table.visits",
    "table.observations",
    "table.findings",
    "table.training_requests",
    "table.engagements",
    "table.commitments",
    "table.indicators",
    "table.readings",
    "table.operation_reports",
    "table.assessments",
    "table.aid_consignments",
    "table.missions",
    "table.requirements",
    "table.pledges",
    "table.attendance",
    "table.actual_costs",
    "table.evaluations",
    "table.key_outcomes",
    "table.lines_to_take",
    "table.refusals",
    "table.questions_and_answers",
    "table.coverage",
    "table.information_sources",
    "table.translations",
};

std::string_view code_of_table(std::string_view name) {
  constexpr std::size_t kTopic = std::string_view("table.").size();
  for (const std::string_view code : kTables) {
    if (code.substr(kTopic) == name) return code;
  }
  return name;
}

std::string need_of(const ColumnFacts& column, const TextOf& text_of) {
  return text_of({column.is_key ? "guide.key" : column.required ? "guide.required" : "guide.optional", {}});
}

}  // namespace

Guide workbook_guide(const Wording& wording) {
  const auto say = [&](std::string code) { return wording.text_of({std::move(code), {}}); };
  Guide guide;
  guide.sheet = say("guide.sheet");
  guide.right_to_left = wording.right_to_left;
  guide.introduction = {say("guide.title"), say("guide.names"), say("guide.lists"), say("guide.own_sheets")};
  guide.heading = {say("guide.column"), say("guide.type"), say("guide.need"), say("guide.range"),
                   say("guide.refers_to")};
  interop::package::Draft sound, broken;
  for (const auto& table : interop::package::tables_of(sound, broken)) {
    Guide::Table& about = guide.tables.emplace_back();
    about.name = interop::workbook::sheet_name(table->name());
    about.about = say(std::string(code_of_table(table->name())));
    for (std::size_t i = 0; i < table->column_count(); ++i) {
      const ColumnFacts& column = table->column(i);
      about.columns.push_back({std::string(column.name), type_words(column, wording.text_of),
                               need_of(column, wording.text_of), range_words(column), target_words(column)});
    }
  }
  return guide;
}

interop::workbook::Remarks workbook_remarks(const std::vector<Error>& errors, const Wording& wording) {
  const auto say = [&](const char* code) { return wording.text_of({code, {}}); };
  interop::workbook::Remarks remarks{say("guide.errors_sheet"), {say("guide.where"), say("guide.what")}, {}};
  for (const Error& error : errors) {
    const std::string row = error.where.row ? fmt::format("!{}", *error.where.row) : "";
    remarks.all.push_back(
        {error.where.file, error.where.cell, error.where.file + row, wording.text_of({error.code, error.arguments})});
  }
  return remarks;
}

}  // namespace entente::app
