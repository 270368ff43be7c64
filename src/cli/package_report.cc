#include "cli/package_report.h"

#include <algorithm>

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

}  // namespace

void show_report(Page& page, const app::PackageReport& report) {
  page.add({page.name(report.title, Tone::strong)});
  std::int64_t rows = 0;
  for (const app::TableCount& table : report.tables) rows += table.rows;
  page.hanging({{page.look().art ? "✓ " : "", Tone::open}},
               page.say(report.plans ? "view.package_is_right" : "view.package_of_facts_is_right",
                        {counted("tables", report.tables.size()), {"rows", rows}}),
               Tone::open);
  page.blank();
  show_tables(page, report.tables);
}

app::Wording wording_of(const Session& session) {
  const text::Text& text = session.plain_text();
  return {[&text](const Message& message) { return text.say(message); }, text.language() == text::Language::arabic};
}

}  // namespace entente::cli
