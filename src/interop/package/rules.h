// What must hold between the cells of a row, between rows, and between tables: the rules of the domain that a package
// can show.
//
// Rules look only at sound rows (cycles excepted). Where a rule says that something is missing, it is silent unless the
// table that would hold it could be read whole. An id that nothing answers to is the business of references.h; rules
// pass over it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "interop/package/references.h"

namespace entente::interop::package {

// What every rule works with.
struct RuleContext {
  const Reading& reading;
  const KnownIds& known;
  Errors& errors;
  FigureRules figures = FigureRules::refuse;

  const Draft& draft() const { return reading.sound; }
  // The programme's row, when there is exactly one.
  const ProgrammeRow* programme() const {
    return draft().programmes.size() == 1 ? &draft().programmes.front() : nullptr;
  }
  // Whether the package is there to be planned from; false while its programme cannot be read, so that nothing is
  // missed on its account.
  bool plans() const { return programme() != nullptr && programme()->plans(); }
  template <class R>
  bool is_whole() const {
    return reading.state(table_of<R>().name).whole;
  }
  template <class R>
  bool is_present() const {
    return reading.state(table_of<R>().name).present;
  }
};

// Rows by an id. Holds pointers into the rows.
template <class R>
class Lookup {
 public:
  Lookup(const std::vector<R>& rows, Id R::*id) {
    for (const R& row : rows) rows_.emplace((row.*id).text, &row);
  }
  // Nothing when there is no such (sound) row.
  const R* find(const Id& id) const {
    const auto found = rows_.find(id.text);
    return found == rows_.end() ? nullptr : found->second;
  }
  const R* find(const std::optional<Id>& id) const { return id ? find(*id) : nullptr; }

 private:
  std::unordered_map<std::string_view, const R*> rows_;
};

// Rows grouped by an id, each group in the order of the rows.
template <class R>
std::unordered_map<std::string_view, std::vector<const R*>> grouped(const std::vector<R>& rows, Id R::*id) {
  std::unordered_map<std::string_view, std::vector<const R*>> groups;
  for (const R& row : rows) groups[(row.*id).text].push_back(&row);
  return groups;
}

// package.dates_out_of_order at `later_column` when `later` is before `earlier`.
template <class R>
void require_order(const RuleContext& context, const R& row, const std::optional<Date>& earlier,
                   std::string_view earlier_column, const std::optional<Date>& later, std::string_view later_column) {
  if (!earlier || !later || *earlier <= *later) return;
  context.errors.add(row, later_column, "package.dates_out_of_order",
                     {{"earlier", std::string(earlier_column)},
                      {"earlier_date", earlier->to_string()},
                      {"later", std::string(later_column)},
                      {"later_date", later->to_string()}});
}

// `A → B → A` for a cycle of ids; a long one is cut in the middle.
std::string cycle_text(const std::vector<std::string_view>& ids);

// rules_programme.cc: the programme's row, parties, agreements, people.
void check_programme(const RuleContext& context);
// rules_calendars.cc: exceptions of calendars, and actual dates, which must be open days.
void check_calendars(const RuleContext& context);
void check_actual_dates(const RuleContext& context);
// rules_to_plan.cc: what must be known of a programme that is planned, and need not where only facts are stated.
void check_known_to_plan(const RuleContext& context);
// rules_said.cc: attendance, answers to questions, where facts came from.
void check_said(const RuleContext& context);
// rules_containment.cc: areas, organisations and agreements contain each other without a cycle.
void check_containment(const RuleContext& context);
// rules_activities.cc: authority, state, modes, demands.
void check_activities(const RuleContext& context);
// rules_screening.cc: training of partner personnel waits for the screening gate.
void check_screening(const RuleContext& context);
// rules_resources.cc: budget lines, capacity changes, needs, precedences.
void check_resources(const RuleContext& context);
// rules_gates.cc: conditions of gates.
void check_gates(const RuleContext& context);
// rules_cycles.cc: nothing waits for itself.
void check_cycles(const RuleContext& context);
// rules_risks.cc
void check_risks(const RuleContext& context);
// rules_visits.cc: visits, findings and requests.
void check_visits(const RuleContext& context);
// rules_readings.cc: splits, increments and totals agree.
void check_readings(const RuleContext& context);
// rules_aid.cc: a stage has its dates.
void check_aid(const RuleContext& context);

// All of the above.
void check_rules(const RuleContext& context);

// The package, when neither reading nor the references and rules that are checked now found anything wrong.
Checked<Package> check_reading(Reading& reading, Errors& errors, FigureRules figures = FigureRules::refuse);

}  // namespace entente::interop::package
