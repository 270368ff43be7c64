#include "app/waiting_path.h"

#include <gtest/gtest.h>

namespace entente::app {
namespace {

using Ids = std::vector<std::string>;

// Activities A0, A1, ... on a calendar of a year without closed days.
plan::ProblemData activities(int count) {
  plan::ProblemData data;
  data.horizon_start = Date::parse("2026-01-01").value();
  data.horizon_end = Date::parse("2026-12-31").value();
  data.status_date = data.horizon_start;
  data.calendars.emplace_back(data.horizon_start, data.horizon_end, std::array<bool, 7>{1, 1, 1, 1, 1, 1, 1},
                              std::vector<WorkingCalendar::Exception>{});
  for (int i = 0; i < count; ++i) {
    plan::Activity activity;
    activity.id = "A" + std::to_string(i);
    plan::Mode mode;
    mode.id = "std";
    mode.optimistic = mode.most_likely = mode.pessimistic = WorkingDays{1};
    activity.modes.push_back(mode);
    data.activities.push_back(activity);
  }
  return data;
}

plan::Problem built(plan::ProblemData data) {
  return plan::Problem::build(std::move(data)).value();
}

plan::Precedence follows(plan::Index predecessor, plan::Index successor) {
  return {.predecessor = predecessor, .successor = successor, .max_lag = std::nullopt};
}

TEST(WaitingPaths, lead_through_predecessors_and_conditions) {
  plan::ProblemData data = activities(5);
  data.gates.push_back(
      {"G1", plan::GateLogic::ordered, {{"G1.C1", plan::ExternalCondition{}}, {"G1.C2", plan::ExternalCondition{}}}});
  data.gates.push_back({"G2", plan::GateLogic::all, {{"G2.C1", plan::InternalCondition{1}}}});
  data.activities[0].gates = {{0, 2}};
  data.precedences = {follows(0, 1), follows(2, 3)};
  data.activities[3].gates = {{1, 1}};
  const plan::Problem problem = built(std::move(data));
  const WaitingPaths paths(problem);
  EXPECT_EQ(paths.through(0), Ids{});
  EXPECT_EQ(paths.through(1), Ids{"A0"});
  EXPECT_EQ(paths.through(3), (Ids{"A1", "A0"})) << "through the condition that A1 meets, not through A2";
  EXPECT_EQ(paths.through(4), Ids{}) << "it does not wait";
  EXPECT_TRUE(paths.first_conditions(4).empty());
  EXPECT_EQ(paths.first_conditions(3), (std::vector<plan::ConditionRef>{{0, 0}})) << "of an ordered gate the first";
}

TEST(WaitingPaths, of_gates_without_order_every_condition_counts) {
  plan::ProblemData data = activities(1);
  data.gates.push_back(
      {"G1", plan::GateLogic::all, {{"G1.C1", plan::ExternalCondition{}}, {"G1.C2", plan::ExternalCondition{}}}});
  data.activities[0].gates = {{0, 2}};
  const plan::Problem problem = built(std::move(data));
  EXPECT_EQ(WaitingPaths(problem).first_conditions(0), (std::vector<plan::ConditionRef>{{0, 0}, {0, 1}}));
}

TEST(WaitingPaths, a_long_path_is_cut) {
  plan::ProblemData data = activities(100);
  data.gates.push_back({"G1", plan::GateLogic::all, {{"G1.C1", plan::ExternalCondition{}}}});
  data.activities[0].gates = {{0, 1}};
  for (plan::Index a = 1; a < 100; ++a) data.precedences.push_back(follows(a - 1, a));
  const plan::Problem problem = built(std::move(data));
  const auto path = WaitingPaths(problem).through(99);
  EXPECT_EQ(path.size(), kMaxWaitingPath);
  EXPECT_EQ(path.front(), "A98");
}

}  // namespace
}  // namespace entente::app
