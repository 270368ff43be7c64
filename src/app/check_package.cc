#include "app/check_package.h"

#include "interop/package/package.h"
#include "interop/package/to_problem.h"

namespace entente::app {

namespace {

std::vector<TableCount> count_tables(const interop::package::Package& package) {
  std::vector<TableCount> tables;
  const auto count = [&](std::string_view table, const auto& rows) {
    if (!rows.empty()) tables.push_back({std::string(table), static_cast<std::int64_t>(rows.size())});
  };
  count("parties", package.parties);
  count("organisations", package.organisations);
  count("people", package.people);
  count("areas", package.areas);
  count("agreements", package.agreements);
  count("articles", package.articles);
  count("calendars", package.calendars);
  count("calendar_exceptions", package.calendar_exceptions);
  count("lines_of_effort", package.lines_of_effort);
  count("objective_milestones", package.objective_milestones);
  count("needs", package.needs);
  count("activities", package.activities);
  count("activity_modes", package.activity_modes);
  count("mode_demands", package.mode_demands);
  count("contributions", package.contributions);
  count("precedences", package.precedences);
  count("resources", package.resources);
  count("resource_capacity_changes", package.resource_capacity_changes);
  count("capacity_effects", package.capacity_effects);
  count("budgets", package.budgets);
  count("gates", package.gates);
  count("gate_conditions", package.gate_conditions);
  count("risks", package.risks);
  count("visits", package.visits);
  count("observations", package.observations);
  count("findings", package.findings);
  count("training_requests", package.training_requests);
  count("engagements", package.engagements);
  count("commitments", package.commitments);
  count("indicators", package.indicators);
  count("readings", package.readings);
  count("operation_reports", package.operation_reports);
  count("assessments", package.assessments);
  count("aid_consignments", package.aid_consignments);
  count("missions", package.missions);
  count("requirements", package.requirements);
  count("pledges", package.pledges);
  count("attendance", package.attendance);
  count("actual_costs", package.actual_costs);
  count("evaluations", package.evaluations);
  count("key_outcomes", package.key_outcomes);
  count("lines_to_take", package.lines_to_take);
  count("refusals", package.refusals);
  count("questions_and_answers", package.questions_and_answers);
  count("coverage", package.coverage);
  count("information_sources", package.information_sources);
  count("translations", package.translations);
  return tables;
}

}  // namespace

PackageReport report_on(const interop::package::Package& package) {
  return {package.programme.id.text, package.programme.title, package.programme.plans(), count_tables(package)};
}

Checked<PackageReport> check_package(const std::string& path, const Files& files) {
  const auto package = interop::package::read_package(files, path);
  if (!package) return Failures(package.error());
  if (package->programme.plans()) {
    const auto planning = interop::package::to_problem(*package, interop::package::View::all());
    if (!planning) return Failures(planning.error());
  }
  return report_on(*package);
}

}  // namespace entente::app
