// Small problems told sentence by sentence, for tests of the engine.
#pragma once

#include <string>
#include <vector>

#include "plan/problem.h"
#include "plan/schedule.h"
#include "plan/verify.h"

namespace entente::test {

// An index as a position in a vector.
inline std::size_t at(plan::Index index) {
  return static_cast<std::size_t>(index);
}

// Reads YYYY-MM-DD; a test that writes no date is a programmer's error.
Date on(const std::string& text);

constexpr std::array<bool, 7> kMondayToFriday{true, true, true, true, true, false, false};
constexpr std::array<bool, 7> kSundayToThursday{true, true, true, true, false, false, true};
constexpr std::array<bool, 7> kEveryDay{true, true, true, true, true, true, true};

// Eight weeks from Monday 2026-01-05 to Sunday 2026-03-01; the status date is the day before. Calendar 0 is Monday to
// Friday. Everything can be changed until `build`.
struct Scenario {
  plan::ProblemData data;

  Scenario();

  plan::Index calendar(const std::array<bool, 7>& week, const std::vector<WorkingCalendar::Exception>& exceptions = {});
  // One mode `std` of so many working days; 0 is a milestone.
  plan::Index activity(const std::string& id, int working_days);
  plan::Index add_mode(plan::Index activity, const std::string& id, int working_days);
  plan::Index resource(const std::string& id, int capacity);
  void demand(plan::Index activity, plan::Index resource, int amount, plan::Index mode = 0);
  plan::Index payer(const std::string& id);
  void budget_line(const std::string& id, plan::Index payer, const std::string& from, const std::string& to,
                   std::int64_t amount);
  // The only cost; and one more, of another payer.
  void cost(plan::Index activity, plan::Index payer, std::int64_t amount, plan::Index mode = 0);
  void also_costs(plan::Index activity, plan::Index payer, std::int64_t amount, plan::Index mode = 0);
  plan::Index gate(const std::string& id, std::vector<plan::Condition> conditions,
                   plan::GateLogic logic = plan::GateLogic::all);
  void waits_for(plan::Index activity, plan::Index gate, std::int32_t conditions);
  plan::Precedence& precedence(plan::Index predecessor, plan::Index successor,
                               plan::PrecedenceKind kind = plan::PrecedenceKind::finish_start, int lag = 0);
  plan::Index need(const std::string& id, int weight, int gap);
  void contributes(plan::Index activity, plan::Index need, const std::string& points);
  void completed(plan::Index activity, const std::string& start, const std::string& finish);
  void under_way(plan::Index activity, const std::string& start);

  plan::Activity& at(plan::Index activity) { return data.activities[static_cast<std::size_t>(activity)]; }
  plan::Mode& mode(plan::Index activity, plan::Index m = 0) { return at(activity).modes[static_cast<std::size_t>(m)]; }

  // Ends the program when the problem is refused.
  plan::Problem build() const;
};

plan::Condition met(const std::string& id, const std::string& on_day);
plan::Condition assumed(const std::string& id, const std::string& on_day);
plan::Condition undated(const std::string& id);
plan::Condition bound_to(const std::string& id, plan::Index activity);

// A schedule for a scenario, filled by hand.
struct Draft {
  plan::Schedule schedule;

  explicit Draft(const Scenario& scenario) : schedule(scenario.data.activities.size()) {}
  Draft& place(plan::Index activity, const std::string& start, const std::string& finish, plan::Index mode = 0);
  Draft& drop(plan::Index activity);
};

// The codes of the rules that are broken, sorted, each once.
std::vector<std::string> rules_of(const std::vector<Message>& violations);
std::vector<std::string> rules_broken(const Scenario& scenario, const Draft& draft);

// The value of an argument of the first violation with this code, as text, so that a test can ask which date or
// activity is named; "not said" when there is none.
std::string argument(const std::vector<Message>& violations, const std::string& code, const std::string& name);

// A message in one line, for a failing test: the code and its arguments.
std::string told(const Message& message);
std::string told(const std::vector<Message>& messages);
std::string told(const plan::Problem& problem, const plan::Schedule& schedule);

}  // namespace entente::test
