// Money by line and the level that each need reaches.
#include <algorithm>

#include "cli/roadmap_view.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using interop::roadmap::LineUse;
using interop::roadmap::NeedLevels;

constexpr int kMoneyBar = 24;
constexpr int kLeastMoneyBar = 6;
constexpr int kWidestLine = 26;
constexpr int kPeriod = 25;  // two dates
constexpr int kNeedBar = 16;

double share_of(double part, double whole) {
  return whole > 0 ? part / whole : 0.0;
}

// When the line can be spent, where the package still has it.
std::string period_of(const RoadmapScene& scene, const std::string& line) {
  for (const plan::BudgetLine& known : scene.planning.problem.data().budget_lines)
    if (known.id == line) return known.start.to_string() + " – " + known.end.to_string();
  return {};
}

struct MoneyRow {
  std::string line;
  std::string period;
  double share;
  std::string amounts;
};

MoneyRow money_row(const Page& page, const RoadmapScene& scene, const LineUse& line) {
  return {
      line.line, period_of(scene, line.line),
      share_of(static_cast<double>(line.spent), static_cast<double>(line.amount)),
      page.say("view.spent_of", {{"spent", line.spent}, {"amount", line.amount}, {"left", line.amount - line.spent}})};
}

double closed_share(const NeedLevels& need) {
  return share_of((need.final_level - need.baseline).to_double(), (need.target - need.baseline).to_double());
}

int decimals_of(Decimal level) {
  return level.millionths() % Decimal::kScale == 0 ? 0 : 1;
}

}  // namespace

void show_money(Page& page, const RoadmapScene& scene) {
  if (scene.roadmap().budget.empty()) return;
  page.heading(page.say("view.money_by_line", {{"unit", money_unit(page, scene.roadmap().currency)}}));
  std::vector<MoneyRow> rows;
  for (const LineUse& line : scene.roadmap().budget) rows.push_back(money_row(page, scene, line));
  int label = 0;
  int amounts = 0;
  for (const MoneyRow& row : rows) {
    label = std::max(label, text::display_width(row.line) + 2);
    amounts = std::max(amounts, text::display_width(row.amounts));
  }
  label = std::min(label, kWidestLine);
  const int bar = std::clamp(page.look().columns - label - kPeriod - amounts - 4, kLeastMoneyBar, kMoneyBar);
  for (const MoneyRow& row : rows)
    page.add(Line{{"  "}, page.name(row.line, label), Page::cell(row.period, kPeriod, Tone::quiet)} +
             page.bar(row.share, bar, row.share > 1 ? Tone::bad : Tone::work) + Line{{"  "}, {row.amounts}});
}

void show_needs(Page& page, const RoadmapScene& scene) {
  const auto& needs = scene.roadmap().needs;
  if (needs.empty()) return;
  const auto met =
      std::count_if(needs.begin(), needs.end(), [](const NeedLevels& need) { return need.final_level >= need.target; });
  page.heading(page.say("view.needs", {counted("count", needs.size()), {"met", std::int64_t{met}}}));
  const char* arrow = page.look().art ? "→" : "->";
  const int title = std::clamp(page.look().columns - kNeedBar - 36, 20, 46);
  for (const NeedLevels& need : needs) {
    const auto level = [&](Decimal value) { return page.text().number(value.to_double(), decimals_of(value)); };
    const bool reached = need.final_level >= need.target;
    page.add(Line{{"  "}, page.name(need.need, 8), page.name(need.name, title), {" "}} +
             page.bar(closed_share(need), kNeedBar, reached ? Tone::open : Tone::work) +
             Line{{"  "},
                  Page::right(level(need.baseline), 4),
                  {" "},
                  {arrow, Tone::quiet},
                  {" "},
                  Page::cell(level(need.final_level), 4),
                  {page.say("view.of_target", {{"target", level(need.target)}}), Tone::quiet}});
  }
}

}  // namespace entente::cli
