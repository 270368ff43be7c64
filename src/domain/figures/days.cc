#include <algorithm>
#include <tuple>

#include "domain/figures/checks.h"

namespace entente::domain {
namespace {

void check_day(const ReadingRow& row, const std::optional<PartialDate>& day, std::string_view column,
               std::string_view missing, std::string_view partial, FigureFindings& findings) {
  if (day && day->whole()) return;
  std::vector<Argument> arguments;
  if (day) arguments.push_back({"date", day->to_string()});
  findings.push_back(about_cells(
      figure_finding(Verdict::cannot_tell, std::string(day ? partial : missing), {&row}, arguments), row, {column}));
}

// Whether one certainly comes before the other, whatever their unknown parts are.
bool certainly_before(const ReadingRow& a, const ReadingRow& b) {
  const auto latest = a.as_of ? a.as_of->latest() : std::nullopt;
  const auto earliest = b.as_of ? b.as_of->earliest() : std::nullopt;
  return latest && earliest && *latest < *earliest;
}

// Totals of which a part of the day is unknown, each with the one written before it: in which order they come.
void check_order(const Series& series, FigureFindings& findings) {
  std::vector<const ReadingRow*> totals;
  bool partial = false;
  for (const Counted& total : series.totals) {
    if (total.row->as_of) totals.push_back(total.row);
    partial |= total.row->as_of && !total.to;
  }
  if (!partial) return;
  std::sort(totals.begin(), totals.end(), [](const ReadingRow* a, const ReadingRow* b) {
    return std::tuple(a->as_of->to_string(), a->id) < std::tuple(b->as_of->to_string(), b->id);
  });
  for (std::size_t i = 1; i < totals.size(); ++i) {
    const ReadingRow& before = *totals[i - 1];
    const ReadingRow& after = *totals[i];
    if (before.as_of->whole() && after.as_of->whole()) continue;
    if (certainly_before(before, after) || certainly_before(after, before)) continue;
    findings.push_back(
        about_cells(figure_finding(Verdict::cannot_tell, "figures.order_unknown", {&before, &after},
                                   {{"date", before.as_of->to_string()}, {"other", after.as_of->to_string()}}),
                    after, {"as_of"}));
  }
}

// A series of totals alone: what came in a week is nowhere.
void check_increments_told(const Series& series, FigureFindings& findings) {
  if (series.totals.empty() || !series.increments.empty()) return;
  const auto last = std::max_element(series.totals.begin(), series.totals.end(), [](const auto& a, const auto& b) {
    return std::tie(a.to, a.row->id) < std::tie(b.to, b.row->id);
  });
  findings.push_back(
      about_cells(figure_finding(Verdict::cannot_tell, "figures.no_increment", {last->row}), *last->row, {"kind"}));
}

}  // namespace

void check_days(const Series& series, FigureFindings& findings) {
  for (const auto* readings : {&series.totals, &series.increments}) {
    for (const Counted& reading : *readings) {
      const ReadingRow& row = *reading.row;
      check_day(row, row.as_of, "as_of", "figures.no_as_of", "figures.as_of_partial", findings);
      check_day(row, row.period_start, "period_start", "figures.no_period_start", "figures.period_start_partial",
                findings);
    }
  }
  check_order(series, findings);
  check_increments_told(series, findings);
}

}  // namespace entente::domain
