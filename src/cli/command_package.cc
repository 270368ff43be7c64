#include <algorithm>

#include "app/check_package.h"
#include "cli/command.h"
#include "cli/json_results.h"

namespace entente::cli {
namespace {

constexpr int kTableCells = 34;

// In as many columns as the page has room for, read downwards.
void show_tables(Page& page, const std::vector<app::TableCount>& tables) {
  const std::size_t columns = static_cast<std::size_t>(std::max(1, page.look().columns / kTableCells));
  const std::size_t rows = (tables.size() + columns - 1) / columns;
  for (std::size_t row = 0; row < rows; ++row) {
    Line line;
    for (std::size_t at = row; at < tables.size(); at += rows) {
      line.push_back(Page::right(page.text().number(tables[at].rows), 6));
      line.push_back(Page::cell("  " + tables[at].table, kTableCells - 6));
    }
    page.add(std::move(line));
  }
}

void show_report(Page& page, const app::PackageReport& report) {
  page.add({page.name(report.title, Tone::strong)});
  std::int64_t rows = 0;
  for (const app::TableCount& table : report.tables) rows += table.rows;
  page.hanging({{page.look().art ? "✓ " : "", Tone::open}},
               page.say("view.package_is_right", {counted("tables", report.tables.size()), {"rows", rows}}),
               Tone::open);
  page.blank();
  show_tables(page, report.tables);
}

ExitCode run_check(const std::string& folder, const Session& session) {
  if (const auto error = missing("DIR", folder)) return session.report(*error);
  const auto report = app::check_package(folder, session.files());
  if (!report) return session.report(report.error());
  if (session.json()) {
    session.print(json_of(*report));
    return ExitCode::ok;
  }
  Page page = session.page();
  show_report(page, *report);
  session.print(page);
  return ExitCode::ok;
}

}  // namespace

Command add_package(CLI::App& parent, const text::Text& text) {
  return {parent.add_subcommand("package", text.say("help.package")), "help.package_about", "", {}};
}

Command add_package_check(CLI::App& package, const text::Text& text) {
  const auto folder = std::make_shared<std::string>();
  CLI::App* app = package.add_subcommand("check", text.say("help.package_check"));
  app->add_option("DIR", *folder, text.say("help.package_folder"));
  return {app, "help.package_check_about", "help.package_check_examples",
          [folder](const Session& session) { return run_check(*folder, session); }};
}

}  // namespace entente::cli
