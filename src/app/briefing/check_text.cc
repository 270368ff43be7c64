#include "app/briefing/check_text.h"

#include <algorithm>

#include "app/briefing/package_programme.h"
#include "interop/package/package.h"

namespace entente::app::briefing {

TextReport check_text(const Draft& draft, const entente::briefing::checks::Facts& facts) {
  TextReport report{entente::briefing::checks::check(draft, facts), false};
  report.blocked = std::any_of(report.findings.begin(), report.findings.end(),
                               [](const Finding& finding) { return finding.severity == Severity::blocks; });
  return report;
}

Checked<entente::briefing::checks::Facts> package_facts(const std::string& path, const Files& files) {
  const auto package = interop::package::read_package(files, path, interop::package::FigureRules::leave);
  if (!package) return Failures(package.error());
  return entente::briefing::checks::facts_of(programme_of(*package));
}

Result<entente::briefing::checks::Facts> record_facts(const programme::Place& place, const programme::ViewName& view) {
  const auto office = programme::Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = programme::read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  return entente::briefing::checks::facts_of(reading->programme);
}

Result<std::string> readable(std::string text) {
  if (text.size() > entente::briefing::checks::kMostText) {
    return Failure(
        {"briefing.too_long", {{"most", static_cast<std::int64_t>(entente::briefing::checks::kMostText)}}, {}});
  }
  return text;
}

}  // namespace entente::app::briefing
