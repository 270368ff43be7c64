// `entente programme status`: what waits for whom.
#include "app/programme/programme_status.h"
#include "cli/audit/audit_commands.h"
#include "cli/audit/walk_view.h"
#include "cli/programme/view_words.h"
#include "cli/record/shown.h"
#include "cli/table.h"
#include "cli/value_words.h"
#include "text/width.h"

namespace entente::cli::audit {
namespace status_pages {

using app::programme::ProgrammeStatus;
using domain::WaitsFor;
using record::JsonText;

constexpr int kCaption = 44;  // cells

struct StatusWords {
  std::string on;
  programme::ViewWords reading;
};

std::string_view word_of(WaitsFor what) {
  switch (what) {
    case WaitsFor::report:
      return "report";
    case WaitsFor::commitment:
      return "commitment";
    case WaitsFor::reply:
      return "reply";
    case WaitsFor::settlement:
      return "settlement";
    case WaitsFor::signature:
      return "signature";
    case WaitsFor::condition:
      return "condition";
    case WaitsFor::renewal:
      return "renewal";
  }
  return "";
}

std::string_view heading_code(WaitsFor what) {
  switch (what) {
    case WaitsFor::report:
      return "status.reports";
    case WaitsFor::commitment:
      return "status.commitments";
    case WaitsFor::reply:
      return "status.replies";
    case WaitsFor::settlement:
      return "status.settlements";
    case WaitsFor::signature:
      return "status.signatures";
    case WaitsFor::condition:
      return "status.gates";
    case WaitsFor::renewal:
      return "status.renewals";
  }
  return "";
}

std::string parties_of(const domain::Waiting& waiting) {
  std::string parties;
  for (const std::string& party : waiting.parties) parties += (parties.empty() ? "" : ", ") + party;
  return parties;
}

void show_waiting(Page& page, const ProgrammeStatus& status) {
  if (status.waiting.empty()) return page.paragraph(page.say("status.nothing"), 0, Tone::open);
  std::optional<WaitsFor> what;
  for (const domain::Waiting& waiting : status.waiting) {
    if (what != waiting.what) page.heading(page.say(heading_code(waiting.what)));
    what = waiting.what;
    Line line = title_of(page, *waiting.object, 2);
    if (const std::string parties = parties_of(waiting); !parties.empty())
      line.push_back({"  " + page.say("status.turn", {{"parties", parties}}), Tone::work});
    if (waiting.day) line.push_back({"  " + waiting.day->to_string(), Tone::quiet});
    page.add(std::move(line));
    page.paragraph(page.say(waiting.why.code, waiting.why.arguments), 4,
                   waiting.day && *waiting.day < status.today ? Tone::assumed : Tone::quiet);
  }
}

std::string pledges_of(const Page& page, const domain::RequirementCoverage& one) {
  std::string all;
  for (const domain::ObjectPtr& pledge : one.pledges) {
    const auto& row = pledge->as<domain::PledgeRow>();
    all += (all.empty() ? "" : "; ") + row.party.text + " " + std::to_string(row.quantity) + " " +
           value_words(page.text(), domain::word(row.status)) + ", " + row.level;
  }
  return all.empty() ? "-" : all;
}

void show_mission(Page& page, const domain::MissionCoverage& mission) {
  page.heading(page.say("status.mission", {{"mission", mission.mission->key}}));
  page.add(title_of(page, *mission.mission, 2));
  if (mission.open_condition != nullptr) {
    page.paragraph(page.say("status.no_contribution", {{"condition", mission.open_condition->key},
                                                       {"words", mission.open_condition->field("condition")}}),
                   2, Tone::assumed);
  }
  Table table({{page.say("status.column_requirement"), Side::left, 0},
               {page.say("status.column_required"), Side::right, 0},
               {page.say("status.column_pledged"), Side::right, 0},
               {page.say("status.column_contributed"), Side::right, 0},
               {page.say("status.column_open"), Side::right, 0},
               {page.say("status.column_pledges"), Side::left, 1}});
  for (const auto& one : mission.requirements) {
    const auto& row = one.requirement->as<domain::RequirementRow>();
    table.add({{text::cut(page.name(one.requirement->key + "  " + row.name).text, kCaption)},
               {page.text().number(row.quantity)},
               {page.text().number(one.pledged)},
               {page.text().number(one.contributed)},
               {page.text().number(one.open()), one.open() > 0 ? Tone::assumed : Tone::open},
               page.name(pledges_of(page, one), Tone::quiet)});
  }
  table.show(page);
}

void show(Page& page, const ProgrammeStatus& status) {
  for (const std::string& title : status.titles) page.paragraph(page.name(title).text, 0, Tone::strong);
  page.paragraph(page.say("status.as_of", {{"day", status.today.to_string()}}), 0, Tone::quiet);
  show_waiting(page, status);
  for (const domain::MissionCoverage& mission : status.missions) show_mission(page, mission);
  if (status.without_effect > 0) {
    page.blank();
    page.paragraph(page.say("status.without_effect", {counted("count", status.without_effect)}), 0, Tone::assumed);
  }
}

void write_coverage(JsonText& json, const domain::RequirementCoverage& one) {
  json.begin_object().key("requirement").value(one.requirement->key);
  json.key("required").value(one.requirement->as<domain::RequirementRow>().quantity).key("pledged").value(one.pledged);
  json.key("contributed").value(one.contributed).key("open").value(one.open()).key("pledges").begin_array();
  for (const domain::ObjectPtr& pledge : one.pledges) {
    const auto& row = pledge->as<domain::PledgeRow>();
    json.begin_object().key("id").value(pledge->key).key("party").value(row.party.text);
    json.key("quantity").value(row.quantity).key("level").value(row.level);
    json.key("status").value(domain::word(row.status)).end_object();
  }
  json.end_array().key("lapsed").begin_array();
  for (const domain::ObjectPtr& pledge : one.lapsed) json.value(pledge->key);
  json.end_array().end_object();
}

std::string json_of(const ProgrammeStatus& status) {
  JsonText json = record::begun("entente.programme-status.v1");
  json.key("today").value(status.today.to_string()).key("waiting").begin_array();
  for (const domain::Waiting& waiting : status.waiting) {
    json.new_line(1).begin_object().key("what").value(word_of(waiting.what));
    json.key("kind").value(domain::facts(waiting.object->kind).word).key("id").value(waiting.object->key);
    record::write_list(json, "parties", waiting.parties);
    if (waiting.day) json.key("day").value(waiting.day->to_string());
    json.key("why").value(waiting.why.code).end_object();
  }
  json.end_array().key("missions").begin_array();
  for (const domain::MissionCoverage& mission : status.missions) {
    json.new_line(1).begin_object().key("mission").value(mission.mission->key);
    if (mission.open_condition != nullptr) json.key("open_condition").value(mission.open_condition->key);
    json.key("requirements").begin_array();
    for (const auto& one : mission.requirements) write_coverage(json, one);
    json.end_array().end_object();
  }
  json.end_array().key("without_effect").value(static_cast<std::int64_t>(status.without_effect));
  return record::finished(json);
}

ExitCode run(const StatusWords& words, const Session& session) {
  std::optional<Date> today;
  if (!words.on.empty()) {
    today = Date::parse(words.on);
    if (!today) return session.report({"recording.not_a_date", {{"text", words.on}}, {}});
  }
  const auto place = record::place(words.reading.place, session);
  return record::tell(session, app::programme::programme_status(place, words.reading.view, today), json_of, show);
}

}  // namespace status_pages

Command add_status(CLI::App& group, const text::Text& text) {
  const auto words = std::make_shared<status_pages::StatusWords>();
  CLI::App* app = group.add_subcommand("status", text.say("help.status"));
  add_word(*app, "--on", words->on, text.say("help.status_on"))->option_text("DAY");
  programme::add_view_options(*app, words->reading, text);
  return {app, "help.status_about", "help.status_examples",
          [words](const Session& session) { return status_pages::run(*words, session); }};
}

}  // namespace entente::cli::audit
