#include <algorithm>

#include "app/check_package.h"
#include "app/convert_package.h"
#include "cli/command.h"
#include "cli/json_results.h"
#include "cli/package_report.h"

namespace entente::cli {
namespace {

struct CheckWords {
  std::string package, marked;
};

struct ConvertWords {
  std::string from, to;
  bool replace = false;
};

// The errors, and the workbook with them on its cells if one is asked for.
ExitCode report_errors(const CheckWords& words, const std::vector<Error>& errors, const Session& session) {
  const ExitCode code = session.report(errors);
  if (words.marked.empty()) return code;
  const auto marked = app::mark_workbook(words.package, words.marked, errors, wording_of(session), session.files());
  if (!marked) return std::max(code, session.report(marked.error()));
  session.remark({"view.marked_written", {{"path", words.marked}}});
  return code;
}

ExitCode run_check(const CheckWords& words, const Session& session) {
  if (const auto error = missing("PACKAGE", words.package)) return session.report(*error);
  const auto report = app::check_package(words.package, session.files());
  if (!report) return report_errors(words, report.error(), session);
  if (session.json()) {
    session.print(json_of(*report));
    return ExitCode::ok;
  }
  Page page = session.page();
  show_report(page, *report);
  session.print(page);
  return ExitCode::ok;
}

ExitCode run_convert(const ConvertWords& words, const Session& session) {
  if (const auto error = missing("FROM", words.from)) return session.report(*error);
  if (const auto error = missing("TO", words.to)) return session.report(*error);
  const auto report = app::convert_package({words.from, words.to, words.replace}, wording_of(session), session.files());
  if (!report) return session.report(report.error());
  if (session.json()) {
    session.print(json_of(*report));
    return ExitCode::ok;
  }
  std::int64_t rows = 0;
  for (const app::TableCount& table : report->tables) rows += table.rows;
  Page page = session.page();
  page.paragraph(
      page.say("view.package_written", {{"path", words.to}, counted("tables", report->tables.size()), {"rows", rows}}),
      0, Tone::open);
  session.print(page);
  return ExitCode::ok;
}

ExitCode run_template(const ConvertWords& words, const Session& session) {
  if (const auto error = missing("OUT.xlsx", words.to)) return session.report(*error);
  const auto written = app::write_template(words.to, words.replace, wording_of(session), session.files());
  if (!written) return session.report(written.error());
  if (session.json()) return ExitCode::ok;
  Page page = session.page();
  page.paragraph(page.say("view.template_written", {{"path", words.to}}), 0, Tone::open);
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

Command add_package(CLI::App& parent, const text::Text& text) {
  return {parent.add_subcommand("package", text.say("help.package")), "help.package_about", "", {}};
}

Command add_package_check(CLI::App& package, const text::Text& text) {
  const auto words = std::make_shared<CheckWords>();
  CLI::App* app = package.add_subcommand("check", text.say("help.package_check"));
  add_word(*app, "PACKAGE", words->package, text.say("help.package_folder"));
  add_word(*app, "--marked", words->marked, text.say("help.marked"));
  return {app, "help.package_check_about", "help.package_check_examples",
          [words](const Session& session) { return run_check(*words, session); }};
}

Command add_package_convert(CLI::App& package, const text::Text& text) {
  const auto words = std::make_shared<ConvertWords>();
  CLI::App* app = package.add_subcommand("convert", text.say("help.package_convert"));
  add_word(*app, "FROM", words->from, text.say("help.convert_from"));
  add_word(*app, "TO", words->to, text.say("help.convert_to"));
  app->add_flag("--replace", words->replace, text.say("help.replace"));
  return {app, "help.package_convert_about", "help.package_convert_examples",
          [words](const Session& session) { return run_convert(*words, session); }};
}

Command add_package_template(CLI::App& package, const text::Text& text) {
  const auto words = std::make_shared<ConvertWords>();
  CLI::App* app = package.add_subcommand("template", text.say("help.package_template"));
  add_word(*app, "OUT.xlsx", words->to, text.say("help.template_to"));
  app->add_flag("--replace", words->replace, text.say("help.replace"));
  return {app, "help.package_template_about", "help.package_template_examples",
          [words](const Session& session) { return run_template(*words, session); }};
}

}  // namespace entente::cli
