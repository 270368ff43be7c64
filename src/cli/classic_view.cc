#include "cli/classic_view.h"

#include <cmath>

#include "cli/table.h"
#include "text/width.h"

namespace entente::cli {
namespace {

using app::BenchRow;
using app::BenchSums;
using app::SolvedInstance;

constexpr int kWidestInstance = 40;

Span days(const Page& page, std::optional<std::int32_t> value, Tone tone = Tone::plain) {
  return {value ? page.text().number(std::int64_t{*value}) : "-", tone};
}

Span percent(const Page& page, std::optional<double> value) {
  return {value ? page.text().number(*value, 2) : "-"};
}

Span whole(const Page& page, std::int64_t value) {
  return {page.text().number(value), Tone::quiet};
}

Span seconds(const Page& page, const SolvedInstance& solved) {
  return {page.text().number(solved.time.count(), 2), Tone::quiet};
}

Span instance_name(const Page& page, const std::string& name) {
  return {text::cut(page.name(name).text, kWidestInstance), Tone::plain};
}

double gap_of(const SolvedInstance& solved) {
  return *solved.makespan == 0 ? 0.0 : 1.0 - static_cast<double>(*solved.bound) / *solved.makespan;
}

// What is known of the instance now.
Span verdict(const Page& page, const SolvedInstance& solved) {
  if (!solved.faults.empty()) return {page.say("solve.fault"), Tone::bad};
  if (solved.infeasible) return {page.say("solve.infeasible"), Tone::open};
  if (!solved.makespan) return {page.say("solve.none_found"), Tone::bad};
  if (solved.optimal()) return {page.say("solve.optimal"), Tone::open};
  return {page.say("solve.gap", {{"gap", gap_of(solved)}}), Tone::assumed};
}

void show_contradiction(Page& page, const SolvedInstance& solved) {
  if (solved.contradiction.empty()) return;
  std::string jobs;
  for (const std::int64_t job : solved.contradiction) jobs += (jobs.empty() ? "" : ", ") + std::to_string(job);
  page.paragraph(page.say("solve.contradiction", {{"instance", solved.file}, {"jobs", jobs}}));
}

// The best makespan known, or between what and what it lies.
Span best_known(const Page& page, const interop::classic::BestKnown& best) {
  if (best.infeasible && !best.upper) return {page.say("solve.infeasible")};
  if (!best.upper || !best.lower || *best.lower == *best.upper) return days(page, best.upper);
  return {page.text().number(std::int64_t{*best.lower}) + "-" + page.text().number(std::int64_t{*best.upper})};
}

void show_sum(Page& page, std::string_view label, const std::string& value, int widest) {
  page.add({Page::cell(page.say(label), widest), {"  "}, {value, Tone::strong}});
}

void show_sums(Page& page, const BenchSums& sums) {
  const text::Text& text = page.text();
  const auto percent_or_none = [&](std::optional<double> value) {
    return value ? text.percent(*value / 100, 3) : std::string("-");
  };
  const auto of_all = [&](std::int64_t count) {
    return page.say("bench.of_all", {{"count", count}, {"all", sums.instances}});
  };
  const std::vector<std::pair<std::string_view, std::string>> rows{
      {"bench.mean_excess", percent_or_none(sums.mean_excess_percent)},
      {"bench.mean_cpm_deviation", percent_or_none(sums.mean_cpm_deviation_percent)},
      {"bench.feasible", of_all(sums.feasible)},
      {"bench.equal_to_best", of_all(sums.equal_to_best)},
      {"bench.proved", of_all(sums.proved)},
      {"bench.schedules_per_second", text.number(static_cast<std::int64_t>(std::llround(sums.schedules_per_second())))},
      {"bench.cpu_seconds", text.number(sums.cpu_seconds, 1)}};
  int widest = 0;
  for (const auto& [label, value] : rows) widest = std::max(widest, text::display_width(page.say(label)));
  for (const auto& [label, value] : rows) show_sum(page, label, value, widest);
}

}  // namespace

void show_solved(Page& page, const std::vector<SolvedInstance>& solved) {
  Table table({{page.say("solve.instance"), Side::left},
               {page.say("solve.makespan")},
               {page.say("solve.bound")},
               {page.say("solve.verdict"), Side::left},
               {page.say("solve.schedules"), Side::right, 2},
               {page.say("solve.seconds"), Side::right, 1}});
  for (const SolvedInstance& row : solved) {
    table.add({instance_name(page, row.file), days(page, row.makespan, Tone::strong), days(page, row.bound),
               verdict(page, row), whole(page, row.schedules), seconds(page, row)});
  }
  table.show(page);
  for (const SolvedInstance& row : solved) show_contradiction(page, row);
}

void show_bench(Page& page, const std::vector<BenchRow>& rows) {
  Table table({{page.say("solve.instance"), Side::left},
               {page.say("solve.makespan")},
               {page.say("bench.best")},
               {page.say("bench.excess")},
               {page.say("bench.cpm_deviation"), Side::right, 2},
               {page.say("solve.bound"), Side::right, 1},
               {page.say("solve.verdict"), Side::left},
               {page.say("bench.cpu"), Side::right, 3}});
  for (const BenchRow& row : rows) {
    table.add({instance_name(page, row.instance), days(page, row.solved.makespan, Tone::strong),
               best_known(page, row.best), percent(page, row.excess_percent()),
               percent(page, row.cpm_deviation_percent()), days(page, row.solved.bound), verdict(page, row.solved),
               seconds(page, row.solved)});
  }
  table.show(page);
  page.blank();
  show_sums(page, app::sums_of(rows));
}

}  // namespace entente::cli
