#include "domain/figures/reconcile.h"

#include <algorithm>
#include <tuple>

#include "domain/figures/checks.h"

namespace entente::domain {

void compare_values(Decimal stated, std::optional<Decimal> expected, ComparedCodes codes,
                    std::vector<const ReadingRow*> readings, std::vector<Argument> arguments,
                    FigureFindings& findings) {
  const ReadingRow& last = *readings.back();
  if (!expected) {
    findings.push_back(
        about_cells(figure_finding(Verdict::cannot_tell, "figures.too_large", std::move(readings)), last, {"value"}));
    return;
  }
  const bool agrees = stated == *expected;
  arguments.push_back({"value", stated.to_string()});
  arguments.push_back({"expected", expected->to_string()});
  const Decimal by = stated - *expected;
  if (!agrees) arguments.push_back({"by", by.to_string()});
  FigureFinding found =
      figure_finding(agrees ? Verdict::agrees : Verdict::contradicts,
                     std::string(agrees ? codes.agrees : codes.contradicts), std::move(readings), std::move(arguments));
  if (!agrees) found.by = by;
  findings.push_back(about_cells(std::move(found), last, {"value"}));
}

std::vector<FigureFinding> reconcile(const Figures& figures) {
  const std::vector<Series> all = series_of(figures.indicators, figures.readings);
  const Areas areas(figures.areas);
  FigureFindings findings;
  for (const Series& series : all) {
    check_days(series, findings);
    check_totals(series, findings);
    check_increments(series, findings);
  }
  check_splits(all, areas, findings);
  check_sources(all, findings);
  check_changes(all, areas, findings);
  const auto place = [](const FigureFinding& f) {
    return std::tie(f.indicator, f.area, f.source, f.readings, f.what.code);
  };
  std::stable_sort(findings.begin(), findings.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
  return findings;
}

}  // namespace entente::domain
