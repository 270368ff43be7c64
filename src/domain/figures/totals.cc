#include <algorithm>
#include <tuple>

#include "domain/figures/checks.h"
#include "domain/figures/increments.h"

namespace entente::domain {
namespace {

std::vector<Argument> days(Date from, Date to) {
  return {{"from", from.to_string()}, {"to", to.to_string()}};
}

// What is missing between the two days, as far as the increments do not lead.
void tell_gap(const Increments& increments, Date from, Date to, std::vector<const ReadingRow*> readings,
              FigureFindings& findings) {
  const Date reached = increments.follow(from, to).day;
  const Date next = increments.next_start(reached, to);
  const ReadingRow& last = *readings.back();
  const char* code = readings.size() == 1 ? "figures.start_not_counted" : "figures.increment_missing";
  findings.push_back(about_cells(
      figure_finding(Verdict::cannot_tell, code, std::move(readings), days(reached, next > reached ? next : to)), last,
      {"value", "as_of"}));
}

// Two totals since the same day.
void check_pair(const Counted& before, const Counted& after, const Increments& increments, FigureFindings& findings) {
  const Decimal value = after.row->value;
  if (before.to == after.to) {
    return compare_values(value, before.row->value, {"figures.total_repeats", "figures.totals_differ"},
                          {before.row, after.row}, {{"date", after.to->to_string()}}, findings);
  }
  if (const auto counted = increments.counted(*before.to, *after.to)) {
    return compare_values(value, (ExactSum(before.row->value) + *counted).decimal(),
                          {"figures.total_follows", "figures.total_does_not_follow"}, {before.row, after.row},
                          days(*before.to, *after.to), findings);
  }
  if (value < before.row->value) {
    return compare_values(value, before.row->value, {"figures.total_repeats", "figures.total_falls"},
                          {before.row, after.row}, days(*before.to, *after.to), findings);
  }
  tell_gap(increments, *before.to, *after.to, {before.row, after.row}, findings);
}

// The first total since a day.
void check_first(const Counted& total, const Increments& increments, FigureFindings& findings) {
  if (increments.empty() || *total.from > *total.to) return;
  if (const auto counted = increments.counted(*total.from, *total.to)) {
    return compare_values(total.row->value, counted->decimal(),
                          {"figures.total_is_counted", "figures.total_is_not_counted"}, {total.row},
                          days(*total.from, *total.to), findings);
  }
  tell_gap(increments, *total.from, *total.to, {total.row}, findings);
}

// Two totals that follow each other and count from different days: together they can be told only where the increments
// lead from one start to the other, and from one day to the other.
void check_restart(const Counted& before, const Counted& after, const Increments& increments,
                   FigureFindings& findings) {
  const Date first = std::min(*before.from, *after.from);
  const auto between_starts = increments.counted(first, std::max(*before.from, *after.from));
  const auto between_days = increments.counted(*before.to, *after.to);
  if (between_starts && between_days) {
    const ExactSum so_far = ExactSum(before.row->value) + *between_days;
    const auto expected = before.from < after.from ? so_far - *between_starts : so_far + *between_starts;
    return compare_values(after.row->value, expected.decimal(),
                          {"figures.total_follows", "figures.total_does_not_follow"}, {before.row, after.row},
                          days(*before.to, *after.to), findings);
  }
  findings.push_back(about_cells(figure_finding(Verdict::cannot_tell, "figures.period_start_changed",
                                                {before.row, after.row}, days(*before.from, *after.from)),
                                 *after.row, {"period_start"}));
}

}  // namespace

void check_totals(const Series& series, FigureFindings& findings) {
  const Increments increments(series.increments);
  std::vector<Counted> totals;
  for (const Counted& total : series.totals)
    if (total.from && total.to) totals.push_back(total);
  for (std::size_t i = 0; i < totals.size(); ++i) {
    if (i > 0 && totals[i - 1].from == totals[i].from) {
      check_pair(totals[i - 1], totals[i], increments, findings);
    } else {
      check_first(totals[i], increments, findings);
    }
  }
  std::sort(totals.begin(), totals.end(), [](const auto& a, const auto& b) {
    return std::tie(a.to, a.from, a.row->value, a.row->id) < std::tie(b.to, b.from, b.row->value, b.row->id);
  });
  for (std::size_t i = 1; i < totals.size(); ++i)
    if (totals[i - 1].from != totals[i].from) check_restart(totals[i - 1], totals[i], increments, findings);
}

}  // namespace entente::domain
