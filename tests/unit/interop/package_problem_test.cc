// Views, what-if changes and the engine's problem made of the example.
#include <gtest/gtest.h>

#include "interop/package/to_problem.h"
#include "package_example.h"

namespace entente::interop::package {
namespace {

using plan::Index;
using testing::argument;
using testing::Example;

const Package& example() {
  static const Package package = Example().package();
  return package;
}

Date day(const char* text) {
  return *Date::parse(text);
}

PlanningProblem problem_of(const Package& package, const std::vector<Change>& changes = {}, const char* view = "all") {
  auto problem = to_problem(package, *View::named(package, view), changes);
  if (!problem) throw std::runtime_error(testing::described(problem.error()));
  return std::move(*problem);
}

template <class T>
const T& by_id(const std::vector<T>& elements, const std::string& id) {
  for (const T& element : elements) {
    if (element.id == id) return element;
  }
  throw std::runtime_error("no " + id);
}

template <class T>
bool has(const std::vector<T>& elements, const std::string& id) {
  return std::any_of(elements.begin(), elements.end(), [&](const T& element) { return element.id == id; });
}

Audience to(std::initializer_list<const char*> parties) {
  Audience audience;
  for (const char* party : parties) audience.parties.push_back({party});
  return audience;
}

TEST(View, shows_what_its_readers_may_receive) {
  const Audience open{.everyone = true, .parties = {}};
  struct Case {
    const char* view;
    Audience label;
    bool shown;
  };
  for (const Case& c : {Case{"all", to({"C"}), true},
                        {"joint", {}, true},
                        {"joint", open, true},
                        {"joint", to({"A", "B"}), true},
                        {"joint", to({"A"}), false},
                        {"A", to({"A"}), true},
                        {"A", {}, true},
                        {"A", to({"B"}), false},
                        {"C", {}, false},
                        {"C", to({"A", "C"}), true},
                        {"C", open, true},
                        {"public", open, true},
                        {"public", {}, false},
                        {"public", to({"A", "B"}), false}}) {
    EXPECT_EQ(View::named(example(), c.view)->shows(c.label), c.shown) << c.view;
  }
}

TEST(View, an_unknown_one_is_refused_with_those_there_are) {
  const auto view = View::named(example(), "Asterra");
  ASSERT_FALSE(view.has_value());
  EXPECT_EQ(view.error().code, "package.unknown_view");
  EXPECT_EQ(argument(view.error(), "views"), "all, joint, public, A, B, C, M");
}

TEST(Problem, of_the_example_has_all_its_parts) {
  const PlanningProblem planning = problem_of(example());
  const plan::ProblemData& data = planning.problem.data();
  EXPECT_EQ(data.activities.size(), 112U);
  EXPECT_EQ(data.precedences.size(), 126U);
  EXPECT_EQ(data.needs.size(), 25U);
  EXPECT_EQ(data.resources.size(), 12U);
  EXPECT_EQ(data.budget_lines.size(), 3U);
  EXPECT_EQ(data.capacity_effects.size(), 2U);
  EXPECT_EQ(data.payers, (std::vector<std::string>{"A", "B", "C", "M"}));
  EXPECT_EQ(
      std::count_if(data.activities.begin(), data.activities.end(), [](const auto& a) { return a.actual.has_value(); }),
      14);
  EXPECT_EQ(planning.title, example().programme.title);
  EXPECT_EQ(planning.currency, "EUR");
  EXPECT_EQ(planning.currency_unit, 1000);
  EXPECT_EQ(planning.lines_of_effort.at(3).id, "L3");
  EXPECT_EQ(planning.activities.at(57).name, "Faculty development course 1");
  EXPECT_EQ(planning.activities.at(57).line_of_effort, 3);
  EXPECT_EQ(planning.needs.at(0).title, "Ministry roles and mandates undefined");
  EXPECT_EQ(planning.gates.at(2).conditions.at(0), "A ceasefire is in force");
  EXPECT_EQ(planning.resources.at(9).party, "B");
}

TEST(Problem, joint_days_are_open_in_all_calendars) {
  const PlanningProblem planning = problem_of(example());
  const WorkingCalendar& joint = planning.problem.calendar_of(0);
  EXPECT_EQ(joint.open_days().size(), 391U);
  EXPECT_FALSE(joint.is_open(day("2025-10-28"))) << "a holiday of one party";
  EXPECT_FALSE(joint.is_open(day("2025-09-05"))) << "a Friday";
  const auto& cell = by_id(planning.problem.data().resources, "CELL");
  const auto& calendar = planning.problem.data().calendars.at(static_cast<std::size_t>(cell.calendar));
  EXPECT_EQ(calendar.capacity_percent(day("2026-02-18")), 50);
}

TEST(Problem, gates_wait_for_all_or_up_to_a_condition) {
  const PlanningProblem planning = problem_of(example());
  const auto& data = planning.problem.data();
  const auto& gates = by_id(data.activities, "A049").gates;
  ASSERT_EQ(gates.size(), 2U);
  EXPECT_EQ(gates[0].gate, 0);
  EXPECT_EQ(gates[0].conditions, 2);
  EXPECT_EQ(gates[1].gate, 1);
  EXPECT_EQ(by_id(data.activities, "A109").gates.at(0).conditions, 1);
  EXPECT_EQ(by_id(data.activities, "A111").gates.at(0).conditions, 3);
  EXPECT_EQ(data.gates.at(2).logic, plan::GateLogic::ordered);
  const auto& internal = std::get<plan::InternalCondition>(data.gates.at(0).conditions.at(1).kind);
  EXPECT_EQ(planning.problem.activity(internal.activity).id, "A042");
  const auto& decree = std::get<plan::ExternalCondition>(data.gates.at(1).conditions.at(1).kind);
  EXPECT_EQ(decree.planning_date, day("2026-05-15"));
  EXPECT_EQ(decree.met_on, std::nullopt);
}

TEST(Problem, conditions_stand_in_their_order_not_that_of_the_rows) {
  Example changed;
  const std::string first = "G3,G3.C1,1,", second = "G3,G3.C2,2,";
  changed.set("gate_conditions.csv", first, "order", "2").set("gate_conditions.csv", second, "order", "1");
  const PlanningProblem planning = problem_of(changed.package());
  EXPECT_EQ(planning.problem.data().gates.at(2).conditions.at(0).id, "G3.C2");
  EXPECT_EQ(by_id(planning.problem.data().activities, "A109").gates.at(0).conditions, 2);
}

TEST(Problem, a_met_condition_has_its_day_and_a_lapsed_one_has_none) {
  Example changed;
  changed.set("gate_conditions.csv", "G2,G2.C2", "status", "met")
      .set("gate_conditions.csv", "G2,G2.C2", "met_on", "2025-10-30")
      .set("gate_conditions.csv", "G2,G2.C2", "evidence", "gazette");
  const auto external = [](const PlanningProblem& p) {
    return std::get<plan::ExternalCondition>(p.problem.data().gates.at(1).conditions.at(1).kind);
  };
  EXPECT_EQ(external(problem_of(changed.package())).met_on, day("2025-10-30"));
  changed.set("gate_conditions.csv", "G2,G2.C2", "status", "lapsed");
  EXPECT_EQ(external(problem_of(changed.package())).met_on, std::nullopt);
}

TEST(Problem, a_cancelled_activity_is_said_to_be) {
  const PlanningProblem planning = problem_of(Example().set("activities.csv", "A025", "state", "cancelled").package());
  EXPECT_TRUE(by_id(planning.problem.data().activities, "A025").cancelled);
}

TEST(Problem, what_is_not_in_the_view_is_absent_with_what_refers_to_it) {
  const PlanningProblem planning = problem_of(example(), {}, "joint");
  const auto& data = planning.problem.data();
  EXPECT_EQ(planning.view, "joint");
  EXPECT_FALSE(has(data.activities, "A108"));
  EXPECT_FALSE(has(data.needs, "N25"));
  EXPECT_EQ(data.activities.size(), 107U);
  EXPECT_EQ(planning.activities.size(), 107U);
  for (const auto& activity : data.activities) {
    for (const auto& contribution : activity.contributions)
      EXPECT_LT(static_cast<std::size_t>(contribution.need), data.needs.size());
  }
}

TEST(Problem, a_condition_on_an_activity_outside_the_view_can_be_dated_by_nobody) {
  const Package package = Example().set("activities.csv", "A042", "releasability", "B").package();
  const auto joint = problem_of(package, {}, "joint");
  const auto& condition = joint.problem.data().gates.at(0).conditions.at(1);
  EXPECT_EQ(condition.id, "G1.C2");
  ASSERT_TRUE(std::holds_alternative<plan::ExternalCondition>(condition.kind));
  EXPECT_EQ(std::get<plan::ExternalCondition>(condition.kind).planning_date, std::nullopt);
  EXPECT_TRUE(std::holds_alternative<plan::InternalCondition>(
      problem_of(package, {}, "B").problem.data().gates.at(0).conditions.at(1).kind));
}

TEST(Change, is_read_as_it_is_written) {
  const auto capacity = *parse_change("CELL.capacity=8@2026-03-01");
  EXPECT_EQ(capacity.text, "CELL.capacity=8@2026-03-01");
  EXPECT_EQ(std::get<CapacityChange>(capacity.what).capacity, 8);
  EXPECT_EQ(std::get<CapacityChange>(capacity.what).from, day("2026-03-01"));
  EXPECT_EQ(std::get<CapacityChange>(parse_change("X.Y.capacity=0")->what).resource.text, "X.Y");
  EXPECT_EQ(std::get<BudgetChange>(parse_change("BUD-A-26.amount=4500")->what).amount, 4500);
  EXPECT_EQ(std::get<EarliestStartChange>(parse_change("A025.earliest_start=2026-01-12")->what).date,
            day("2026-01-12"));
  EXPECT_EQ(std::get<DeadlineChange>(parse_change("A025.deadline=")->what).date, std::nullopt);
  EXPECT_EQ(std::get<PlanningDateChange>(parse_condition_change("G2.C2=2026-06-01")->what).condition.text, "G2.C2");
}

TEST(Change, that_cannot_be_read_is_refused) {
  const auto code = [](const char* text) -> std::string {
    const auto change = parse_change(text);
    if (change) return {};
    testing::expect_told({change.error()});
    return change.error().code;
  };
  for (const char* text : {"", "CELL", "CELL.capacity", "=8", ".capacity=8", "A 1.deadline=2026-01-01"})
    EXPECT_EQ(code(text), "change.syntax") << text;
  EXPECT_EQ(code("CELL.colour=8"), "change.unknown_attribute");
  for (const char* text :
       {"CELL.capacity=", "CELL.capacity=-1", "CELL.capacity=1.5", "CELL.capacity=1000001", "BUD-A-26.amount=x"})
    EXPECT_EQ(code(text), "change.not_an_amount") << text;
  for (const char* text : {"CELL.capacity=8@", "CELL.capacity=8@March", "A025.deadline=2026-02-30"})
    EXPECT_EQ(code(text), "change.not_a_date") << text;
  EXPECT_EQ(parse_condition_change("G2.C2").error().code, "change.condition_syntax");
  EXPECT_EQ(parse_condition_change("=2026-06-01").error().code, "change.condition_syntax");
  EXPECT_EQ(parse_condition_change("G2.C2=").error().code, "change.not_a_date");
}

std::vector<Change> set(std::initializer_list<const char*> texts) {
  std::vector<Change> changes;
  for (const char* text : texts) changes.push_back(*parse_change(text));
  return changes;
}

std::vector<std::pair<std::string, std::int32_t>> steps(const plan::Resource& resource) {
  std::vector<std::pair<std::string, std::int32_t>> all{{"", resource.capacity}};
  for (const auto& step : resource.steps) all.emplace_back(step.from.to_string(), step.capacity);
  return all;
}

TEST(Change, of_a_capacity_replaces_the_steps_from_its_day_on) {
  const auto cell = [](std::initializer_list<const char*> texts) {
    return steps(by_id(problem_of(example(), set(texts)).problem.data().resources, "CELL"));
  };
  using Steps = std::vector<std::pair<std::string, std::int32_t>>;
  EXPECT_EQ(cell({}), (Steps{{"", 4}, {"2026-01-04", 6}, {"2026-09-06", 8}}));
  EXPECT_EQ(cell({"CELL.capacity=9@2026-03-01"}), (Steps{{"", 4}, {"2026-01-04", 6}, {"2026-03-01", 9}}));
  EXPECT_EQ(cell({"CELL.capacity=9@2026-01-04"}), (Steps{{"", 4}, {"2026-01-04", 9}}));
  EXPECT_EQ(cell({"CELL.capacity=9"}), (Steps{{"", 9}}));
  EXPECT_EQ(cell({"CELL.capacity=9", "CELL.capacity=5@2026-06-01"}), (Steps{{"", 9}, {"2026-06-01", 5}}));
}

TEST(Change, of_money_and_dates_is_in_the_problem_with_its_text) {
  std::vector<Change> changes = set({"BUD-A-26.amount=4500", "A025.earliest_start=2026-01-12", "A011.deadline="});
  changes.push_back(*parse_condition_change("G3.C1=2026-06-01"));
  const PlanningProblem planning = problem_of(example(), changes);
  const auto& data = planning.problem.data();
  EXPECT_EQ(by_id(data.budget_lines, "BUD-A-26").amount, 4500);
  EXPECT_EQ(by_id(data.activities, "A025").earliest_start, day("2026-01-12"));
  EXPECT_EQ(by_id(data.activities, "A011").deadline, std::nullopt);
  EXPECT_EQ(std::get<plan::ExternalCondition>(data.gates.at(2).conditions.at(0).kind).planning_date, day("2026-06-01"));
  EXPECT_EQ(planning.changes, (std::vector<std::string>{"BUD-A-26.amount=4500", "A025.earliest_start=2026-01-12",
                                                        "A011.deadline=", "G3.C1=2026-06-01"}));
}

std::vector<Error> refused(const Package& package, std::vector<Change> changes) {
  const auto problem = to_problem(package, View::all(), changes);
  if (problem) return {};
  testing::expect_told(problem.error());
  return problem.error();
}

TEST(Change, of_what_is_not_there_lists_what_is) {
  const auto errors = refused(example(), set({"CEL.capacity=8", "XYZ-QQ-99.amount=1", "Q.deadline="}));
  ASSERT_EQ(errors.size(), 3U);
  EXPECT_EQ(errors[0].code, "change.unknown_id_near");
  EXPECT_EQ(argument(errors[0], "near"), "CELL");
  EXPECT_EQ(errors[1].code, "change.unknown_id");
  EXPECT_EQ(argument(errors[1], "ids"), "BUD-A-25, BUD-A-26, BUD-A-27");
  EXPECT_EQ(errors[2].code, "change.unknown_id");
}

TEST(Change, a_date_is_assumed_only_for_an_external_condition_that_is_not_met) {
  EXPECT_EQ(refused(example(), {*parse_condition_change("G1.C1=2026-06-01")}).at(0).code, "change.condition_internal");
  EXPECT_EQ(refused(example(), {*parse_condition_change("NONE=2026-06-01")}).at(0).code, "change.unknown_id");
  Example met;
  met.set("gate_conditions.csv", "G2,G2.C2", "status", "met")
      .set("gate_conditions.csv", "G2,G2.C2", "met_on", "2025-10-30")
      .set("gate_conditions.csv", "G2,G2.C2", "evidence", "gazette");
  EXPECT_EQ(refused(met.package(), {*parse_condition_change("G2.C2=2026-06-01")}).at(0).code, "change.condition_met");
}

}  // namespace
}  // namespace entente::interop::package
