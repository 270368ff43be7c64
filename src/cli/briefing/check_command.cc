#include "cli/briefing/briefing_commands.h"
#include "cli/briefing/shown_findings.h"

#include "app/briefing/check_briefing.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::briefing {
namespace {

using record::JsonText;

using app::briefing::Finding;
using app::briefing::Severity;
using app::briefing::TextReport;

struct CheckWords {
  std::string id, text, last_week, package;
  app::programme::ViewName view;
  record::PlaceWords place;
};

std::string check_json(const TextReport& report, const std::string& content) {
  JsonText json = record::begun("entente.briefing-check.v1");
  json.key("blocked").value(std::string_view(report.blocked ? "yes" : "no")).key("findings").begin_array();
  for (const Finding& finding : report.findings) {
    json.new_line(1).begin_object().key("check").value(app::briefing::word_of(finding.rule));
    json.key("severity").value(std::string_view(finding.severity == Severity::blocks ? "block" : "flag"));
    json.key("begin").value(static_cast<std::int64_t>(finding.begin));
    json.key("end").value(static_cast<std::int64_t>(finding.end));
    json.key("piece").value(content.substr(finding.begin, finding.end - finding.begin));
    json.key("fix").value(finding.fix).end_object();
  }
  json.end_array();
  return record::finished(json);
}

void show_report(Page& page, const std::string& content, const TextReport& report) {
  std::size_t blocks = 0;
  for (const Finding& finding : report.findings) {
    show_finding(page, content, finding);
    if (finding.severity == Severity::blocks) ++blocks;
  }
  if (!report.findings.empty()) page.blank();
  page.paragraph(
      page.say("briefing.outcome", {counted("blocks", blocks), counted("flags", report.findings.size() - blocks)}), 0,
      report.blocked ? Tone::bad : Tone::strong);
}

ExitCode tell(const Session& session, const std::string& content, const TextReport& report) {
  if (session.json()) {
    session.print(check_json(report, content));
  } else {
    Page page = session.page();
    show_report(page, content, report);
    session.print(page);
  }
  return report.blocked ? ExitCode::refused : ExitCode::ok;
}

// ---- a briefing of the record
using app::briefing::BriefingReport;
using app::briefing::StatementReport;

void write_findings(JsonText& json, std::string_view key, const std::vector<Finding>& findings) {
  json.key(key).begin_array();
  for (const Finding& finding : findings) {
    json.begin_object().key("check").value(app::briefing::word_of(finding.rule));
    json.key("severity").value(std::string_view(finding.severity == Severity::blocks ? "block" : "flag"));
    json.key("begin").value(static_cast<std::int64_t>(finding.begin));
    json.key("end").value(static_cast<std::int64_t>(finding.end)).key("fix").value(finding.fix).end_object();
  }
  json.end_array();
}

std::string report_json(const BriefingReport& report) {
  JsonText json = record::begun("entente.briefing-report.v1");
  json.key("id").value(report.id).key("blocks").value(static_cast<std::int64_t>(report.blocks));
  json.key("flags").value(static_cast<std::int64_t>(report.flags)).key("statements").begin_array();
  for (const StatementReport& one : report.statements) {
    json.new_line(1).begin_object().key("statement").value(one.statement);
    json.key("language").value(domain::word(one.language));
    write_findings(json, "open", one.open);
    write_findings(json, "released", one.released);
    json.end_object();
  }
  json.end_array();
  return record::finished(json);
}

void show_briefing(Page& page, const BriefingReport& report) {
  for (const StatementReport& one : report.statements) {
    page.heading(one.statement + " (" + std::string(domain::word(one.language)) + ")");
    for (const Finding& finding : one.open) show_finding(page, one.text, finding);
    for (const Finding& finding : one.released)
      page.paragraph(page.say("briefing.flag_released", {{"rule", page.say(code_of(finding.rule))}}), 2, Tone::quiet);
  }
  if (!report.statements.empty()) page.blank();
  page.paragraph(page.say("briefing.checked", {counted("count", report.checked)}), 0, Tone::quiet);
  page.paragraph(page.say("briefing.outcome", {counted("blocks", report.blocks), counted("flags", report.flags)}), 0,
                 report.blocks > 0 ? Tone::bad : Tone::strong);
}

ExitCode run_briefing(const CheckWords& words, const Session& session) {
  const auto report = app::briefing::check_briefing(record::place(words.place, session), words.id);
  const ExitCode told = record::tell(session, report, report_json, show_briefing);
  return report && report->blocks > 0 ? ExitCode::refused : told;
}

ExitCode run_check(const CheckWords& words, const Session& session) {
  if (words.text.empty()) return run_briefing(words, session);
  const auto content = content_of(words.text, session);
  if (!content) return session.report(content.error());
  std::string last_week;
  if (!words.last_week.empty()) {
    auto read = content_of(words.last_week, session);
    if (!read) return session.report(read.error());
    last_week = *std::move(read);
  }
  const app::briefing::Draft draft{*content, language_of(session), last_week};
  if (!words.package.empty()) {
    const auto facts = app::briefing::package_facts(words.package, session.files());
    if (!facts) return session.report(facts.error());
    return tell(session, *content, app::briefing::check_text(draft, *facts));
  }
  const auto facts = app::briefing::record_facts(record::place(words.place, session), words.view);
  if (!facts) return session.report(facts.error());
  return tell(session, *content, app::briefing::check_text(draft, *facts));
}

}  // namespace

Command add_check(CLI::App& briefing, const text::Text& text) {
  const auto words = std::make_shared<CheckWords>();
  CLI::App* app = briefing.add_subcommand("check", text.say("help.briefing_check"));
  app->add_option("ID", words->id, text.say("help.briefing_id"));
  add_word(*app, "--text", words->text, text.say("help.briefing_text"))->option_text("FILE");
  add_word(*app, "--last-week", words->last_week, text.say("help.briefing_last_week"))->option_text("FILE");
  add_word(*app, "--package", words->package, text.say("help.package_folder"))->option_text("PACKAGE");
  add_word(*app, "--view", words->view.view, text.say("help.object_view"))->option_text("joint|public|XBB");
  add_word(*app, "--as-of", words->view.as_of, text.say("help.object_as_of"))->option_text("DAY|VECTOR");
  record::add_data_option(*app, words->place, text);
  return {app, "help.briefing_check_about", "help.briefing_check_examples",
          [words](const Session& session) { return run_check(*words, session); }};
}

}  // namespace entente::cli::briefing
