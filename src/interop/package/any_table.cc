#include "interop/package/any_table.h"

namespace entente::interop::package {
namespace {

template <class R>
std::unique_ptr<AnyTable> typed(std::vector<R>& sound, std::vector<R>& broken) {
  return std::make_unique<TypedTable<R>>(sound, broken);
}

}  // namespace

std::vector<std::size_t> AnyTable::key() const {
  std::vector<std::size_t> positions;
  for (std::size_t i = 0; i < column_count(); ++i) {
    if (column(i).is_key) positions.push_back(i);
  }
  return positions;
}

std::vector<std::unique_ptr<AnyTable>> tables_of(Draft& sound, Draft& broken) {
  std::vector<std::unique_ptr<AnyTable>> tables;
  const auto add = [&](auto rows) { tables.push_back(typed(sound.*rows, broken.*rows)); };
  add(&Draft::programmes);
  add(&Draft::parties);
  add(&Draft::organisations);
  add(&Draft::people);
  add(&Draft::areas);
  add(&Draft::agreements);
  add(&Draft::articles);
  add(&Draft::calendars);
  add(&Draft::calendar_exceptions);
  add(&Draft::lines_of_effort);
  add(&Draft::objective_milestones);
  add(&Draft::needs);
  add(&Draft::activities);
  add(&Draft::activity_modes);
  add(&Draft::mode_demands);
  add(&Draft::contributions);
  add(&Draft::precedences);
  add(&Draft::resources);
  add(&Draft::resource_capacity_changes);
  add(&Draft::capacity_effects);
  add(&Draft::budgets);
  add(&Draft::gates);
  add(&Draft::gate_conditions);
  add(&Draft::risks);
  add(&Draft::visits);
  add(&Draft::observations);
  add(&Draft::findings);
  add(&Draft::training_requests);
  add(&Draft::engagements);
  add(&Draft::commitments);
  add(&Draft::indicators);
  add(&Draft::readings);
  add(&Draft::operation_reports);
  add(&Draft::assessments);
  add(&Draft::aid_consignments);
  add(&Draft::missions);
  add(&Draft::requirements);
  add(&Draft::pledges);
  add(&Draft::attendance);
  add(&Draft::actual_costs);
  add(&Draft::evaluations);
  add(&Draft::key_outcomes);
  add(&Draft::lines_to_take);
  add(&Draft::refusals);
  add(&Draft::questions_and_answers);
  add(&Draft::coverage);
  add(&Draft::information_sources);
  add(&Draft::translations);
  return tables;
}

}  // namespace entente::interop::package
