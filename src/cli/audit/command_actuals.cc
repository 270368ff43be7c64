// `entente audit actuals`: planned and actual, side by side.
#include "app/programme/audit_actuals.h"
#include "cli/audit/audit_commands.h"
#include "cli/programme/view_words.h"
#include "cli/record/shown.h"
#include "cli/table.h"
#include "text/width.h"

namespace entente::cli::audit {
namespace actual_pages {

using app::programme::ActualActivity;
using app::programme::Actuals;
using app::programme::kEvaluationLevels;
using record::JsonText;

constexpr int kCaption = 34;  // cells

// What nobody stated is a dash, never a zero.
std::string number_or_dash(const Page& page, const std::optional<std::int64_t>& number) {
  return number ? page.text().number(*number) : "-";
}

std::string levels_of(const ActualActivity& activity) {
  std::string levels;
  for (std::size_t i = 0; i < kEvaluationLevels; ++i)
    levels += activity.evaluations[i] == nullptr ? "-" : std::to_string(i + 1);
  return levels;
}

Span captioned(const Page& page, const domain::Object& object, std::string_view field) {
  return {text::cut(page.name(object.key + "  " + object.field(field)).text, kCaption), Tone::plain};
}

void show_activities(Page& page, const Actuals& actuals) {
  page.heading(page.say("audit.actual_activities"));
  if (actuals.activities.empty()) return page.paragraph(page.say("audit.nothing_begun"), 2, Tone::quiet);
  Table table({{page.say("audit.column_activity"), Side::left, 0},
               {page.say("audit.column_planned_by"), Side::left, 3},
               {page.say("audit.column_days"), Side::right, 0},
               {page.say("audit.column_actual_days"), Side::right, 0},
               {page.say("audit.column_late"), Side::right, 2},
               {page.say("audit.column_cost"), Side::right, 0},
               {page.say("audit.column_actual_cost"), Side::right, 0},
               {page.say("audit.column_budget"), Side::left, 4},
               {page.say("audit.column_evaluations"), Side::left, 1}});
  for (const ActualActivity& one : actuals.activities) {
    const bool dearer = one.actual_cost && one.planned_cost && *one.actual_cost > *one.planned_cost;
    table.add({captioned(page, *one.activity, "name"),
               {one.planned_by.empty() ? page.say("audit.by_mode") : one.planned_by, Tone::quiet},
               {number_or_dash(page, one.planned_days)},
               {number_or_dash(page, one.actual_days)},
               {number_or_dash(page, one.late), one.late && *one.late > 0 ? Tone::assumed : Tone::plain},
               {number_or_dash(page, one.planned_cost)},
               {number_or_dash(page, one.actual_cost), dearer ? Tone::assumed : Tone::plain},
               {one.budget.empty() ? "-" : one.budget, Tone::quiet},
               {levels_of(one)}});
  }
  table.show(page);
  page.paragraph(page.say("audit.actuals_note", {{"unit", actuals.currency_unit}, {"currency", actuals.currency}}), 0,
                 Tone::quiet);
}

void show_budgets(Page& page, const Actuals& actuals) {
  if (actuals.budgets.empty()) return;
  page.heading(page.say("audit.actual_budgets"));
  Table table({{page.say("audit.column_budget"), Side::left, 0},
               {page.say("audit.column_amount"), Side::right, 0},
               {page.say("audit.column_cost"), Side::right, 0},
               {page.say("audit.column_actual_cost"), Side::right, 0},
               {page.say("audit.column_unrecorded"), Side::right, 1}});
  for (const auto& one : actuals.budgets)
    table.add({{one.budget->key, Tone::strong},
               {page.text().number(one.budget->as<domain::BudgetRow>().amount)},
               {number_or_dash(page, one.planned)},
               {page.text().number(one.actual)},
               {page.text().number(static_cast<std::int64_t>(one.unrecorded)),
                one.unrecorded > 0 ? Tone::assumed : Tone::plain}});
  table.show(page);
}

// The last total that was read, or the last reading of another kind, and how many more there are.
std::string measured(const Page& page, const app::programme::ActualNeed& need) {
  const domain::Object* last = nullptr;
  const auto rank = [](const domain::Object& reading) {
    const auto& row = reading.as<domain::ReadingRow>();
    const auto day = row.as_of ? row.as_of->latest() : std::nullopt;
    return std::pair(row.kind == domain::ReadingKind::cumulative, day);
  };
  for (const domain::ObjectPtr& reading : need.readings)
    if (last == nullptr || rank(*last) <= rank(*reading)) last = reading.get();
  if (last == nullptr) return page.say("audit.no_reading");
  const std::string as_of = last->field("as_of");
  const std::string figure = last->field("value") + " " + last->field("unit") + (as_of.empty() ? "" : ", " + as_of);
  const std::string more = need.readings.size() > 1 ? " (+" + std::to_string(need.readings.size() - 1) + ")" : "";
  return page.name(last->key + " " + figure).text + more;
}

void show_needs(Page& page, const Actuals& actuals) {
  if (actuals.needs.empty()) return;
  page.heading(page.say("audit.actual_needs"));
  Table table({{page.say("audit.column_need"), Side::left, 0},
               {page.say("audit.column_baseline"), Side::right, 2},
               {page.say("audit.column_credited"), Side::right, 0},
               {page.say("audit.column_planned"), Side::right, 0},
               {page.say("audit.column_target"), Side::right, 1},
               {page.say("audit.column_measured"), Side::left, 0}});
  for (const auto& one : actuals.needs) {
    const auto& row = one.need->as<domain::NeedRow>();
    table.add({captioned(page, *one.need, "title"),
               {row.baseline_level.to_string()},
               {one.credited.to_string()},
               {one.planned ? one.planned->to_string() : "-"},
               {row.target_level.to_string()},
               {measured(page, one), one.readings.empty() ? Tone::quiet : Tone::plain}});
  }
  table.show(page);
  page.paragraph(page.say("audit.credited_note"), 0, Tone::quiet);
}

void show(Page& page, const Actuals& actuals) {
  page.paragraph(actuals.roadmap.empty() ? page.say("audit.no_version")
                                         : page.say("audit.against", {{"roadmap", actuals.roadmap}}),
                 0, Tone::strong);
  show_activities(page, actuals);
  show_budgets(page, actuals);
  show_needs(page, actuals);
}

void write_number(JsonText& json, std::string_view key, const std::optional<std::int64_t>& number) {
  json.key(key);
  if (number)
    json.value(*number);
  else
    json.null();
}

void write_day(JsonText& json, std::string_view key, const std::optional<Date>& day) {
  if (day) json.key(key).value(day->to_string());
}

void write_activity(JsonText& json, const ActualActivity& one) {
  const auto& row = one.activity->as<domain::ActivityRow>();
  json.new_line(1).begin_object().key("activity").value(one.activity->key).key("state").value(domain::word(row.state));
  json.key("planned_by").value(one.planned_by);
  write_day(json, "planned_start", one.planned_start);
  write_day(json, "planned_finish", one.planned_finish);
  write_day(json, "actual_start", row.actual_start);
  write_day(json, "actual_finish", row.actual_finish);
  write_number(json, "planned_days", one.planned_days);
  write_number(json, "actual_days", one.actual_days);
  write_number(json, "late", one.late);
  write_number(json, "planned_cost", one.planned_cost);
  write_number(json, "actual_cost", one.actual_cost);
  json.key("budget").value(one.budget).key("evaluations").begin_array();
  for (const domain::ObjectPtr& evaluation : one.evaluations) {
    if (evaluation == nullptr)
      json.null();
    else
      json.value(evaluation->field("result"));
  }
  json.end_array().end_object();
}

std::string json_of(const Actuals& actuals) {
  JsonText json = record::begun("entente.audit-actuals.v1");
  json.key("roadmap").value(actuals.roadmap).key("currency").value(actuals.currency);
  json.key("currency_unit").value(actuals.currency_unit).key("activities").begin_array();
  for (const ActualActivity& one : actuals.activities) write_activity(json, one);
  json.end_array().key("budgets").begin_array();
  for (const auto& one : actuals.budgets) {
    json.new_line(1).begin_object().key("budget").value(one.budget->key);
    json.key("amount").value(one.budget->as<domain::BudgetRow>().amount);
    write_number(json, "planned", one.planned);
    json.key("actual")
        .value(one.actual)
        .key("unrecorded")
        .value(static_cast<std::int64_t>(one.unrecorded))
        .end_object();
  }
  json.end_array().key("needs").begin_array();
  for (const auto& one : actuals.needs) {
    const auto& row = one.need->as<domain::NeedRow>();
    json.new_line(1).begin_object().key("need").value(one.need->key).key("baseline").value(row.baseline_level);
    json.key("credited").value(one.credited).key("target").value(row.target_level);
    if (one.planned) json.key("planned").value(*one.planned);
    json.key("readings").begin_array();
    for (const domain::ObjectPtr& reading : one.readings) json.value(reading->key);
    json.end_array().end_object();
  }
  json.end_array();
  return record::finished(json);
}

}  // namespace actual_pages

Command add_actuals(CLI::App& audit, const text::Text& text) {
  const auto words = std::make_shared<programme::ViewWords>();
  CLI::App* app = audit.add_subcommand("actuals", text.say("help.audit_actuals"));
  programme::add_view_options(*app, *words, text);
  return {app, "help.audit_actuals_about", "help.audit_actuals_examples", [words](const Session& session) {
            return record::tell(session,
                                app::programme::audit_actuals(record::place(words->place, session), words->view),
                                actual_pages::json_of, actual_pages::show);
          }};
}

}  // namespace entente::cli::audit
