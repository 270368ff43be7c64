// What is used: people and rooms on each day, money in each line; dates worked out by hand.
#include "plan/verify.h"

#include <gtest/gtest.h>

#include "support/scenario.h"

namespace entente::plan {
namespace {

using test::argument;
using test::Draft;
using test::on;
using test::rules_broken;
using test::Scenario;
using Rules = std::vector<std::string>;

const Rules kAccepted;

// Two courses of three days each want the same trainers from Monday 5 January.
struct SharedTrainers : testing::Test {
  Scenario s;
  Index trainers = s.resource("TRAINERS", 3);
  Index first = s.activity("FIRST", 3);
  Index second = s.activity("SECOND", 3);
  void SetUp() override {
    s.demand(first, trainers, 2);
    s.demand(second, trainers, 2);
  }
  Draft together() const {
    return Draft(s).place(first, "2026-01-05", "2026-01-07").place(second, "2026-01-07", "2026-01-09");
  }
};

TEST_F(SharedTrainers, AreNotHeldAboveTheirCapacity) {
  const auto violations = verify(s.build(), together().schedule);
  EXPECT_EQ(test::rules_of(violations), Rules{"verify.resource"});
  EXPECT_EQ(argument(violations, "verify.resource", "day"), "2026-01-07");
  EXPECT_EQ(argument(violations, "verify.resource", "used"), "4");
  EXPECT_EQ(argument(violations, "verify.resource", "capacity"), "3");
  EXPECT_EQ(argument(violations, "verify.resource", "activities"), "FIRST, SECOND");
  EXPECT_EQ(argument(violations, "verify.resource", "days"), "1");
  s.data.resources.front().capacity = 4;
  EXPECT_EQ(rules_broken(s, together()), kAccepted);
}

TEST_F(SharedTrainers, AreSaidToBeHeldOnlyByThoseWhoHoldThem) {
  const Index elsewhere = s.activity("ELSEWHERE", 5);
  const Index idle = s.activity("IDLE", 5);
  s.demand(elsewhere, s.resource("ROOM", 9), 1);
  s.demand(idle, trainers, 0);
  Draft draft = together();
  draft.place(elsewhere, "2026-01-05", "2026-01-09").place(idle, "2026-01-05", "2026-01-09");
  EXPECT_EQ(argument(verify(s.build(), draft.schedule), "verify.resource", "activities"), "FIRST, SECOND");
}

TEST_F(SharedTrainers, AreCheckedToTheLastDayOfTheHorizon) {
  s.data.horizon_end = on("2026-01-07");
  s.data.calendars.clear();
  s.calendar(test::kMondayToFriday);
  s.mode(second) = s.mode(first);
  s.mode(first).optimistic = s.mode(first).most_likely = WorkingDays{1};
  EXPECT_EQ(
      rules_broken(s, Draft(s).place(first, "2026-01-07", "2026-01-07").place(second, "2026-01-05", "2026-01-07")),
      Rules{"verify.resource"});
}

TEST_F(SharedTrainers, ChangeInStepsThatSetTheCapacity) {
  s.data.resources.front().steps = {{on("2026-01-07"), 4}, {on("2026-01-08"), 2}};
  EXPECT_EQ(rules_broken(s, together()), kAccepted);
  s.data.resources.front().steps = {{on("2026-01-07"), 4}, {on("2026-01-08"), 1}};
  EXPECT_EQ(argument(verify(s.build(), together().schedule), "verify.resource", "days"), "2");
  s.data.resources.front().steps = {{on("2025-12-01"), 4}};
  EXPECT_EQ(rules_broken(s, together()), kAccepted) << "a step before the horizon holds in it";
}

TEST_F(SharedTrainers, GrowTheDayAfterAnActivityFinishes) {
  const Index school = s.activity("SCHOOL", 2);
  s.data.capacity_effects.push_back({school, trainers, 1});
  EXPECT_EQ(rules_broken(s, together()), Rules{"verify.resource"}) << "not selected, it adds nothing";
  EXPECT_EQ(rules_broken(s, together().place(school, "2026-01-05", "2026-01-06")), kAccepted);
  EXPECT_EQ(rules_broken(s, together().place(school, "2026-01-06", "2026-01-07")), Rules{"verify.resource"});
  s.data.capacity_effects.front().resource = s.resource("ROOM", 0);
  EXPECT_EQ(rules_broken(s, together().place(school, "2026-01-05", "2026-01-06")), Rules{"verify.resource"})
      << "it adds to another resource";
}

TEST_F(SharedTrainers, AreFewerInAReducedPeriodOfTheirOwnCalendar) {
  s.data.resources.front().capacity = 5;
  s.data.resources.front().calendar = s.calendar(test::kMondayToFriday, {{on("2026-01-07"), on("2026-01-07"), 79}});
  const auto violations = verify(s.build(), together().schedule);
  EXPECT_EQ(argument(violations, "verify.resource", "capacity"), "3") << "79 % of 5 is 3.95, rounded down";
  s.data.resources.front().calendar = s.calendar(test::kMondayToFriday, {{on("2026-01-07"), on("2026-01-07"), 80}});
  EXPECT_EQ(rules_broken(s, together()), kAccepted);
}

TEST_F(SharedTrainers, GrowBeforeTheyAreReduced) {
  const Index school = s.activity("SCHOOL", 2);
  s.data.capacity_effects.push_back({school, trainers, 5});
  s.data.resources.front().calendar = s.calendar(test::kMondayToFriday, {{on("2026-01-07"), on("2026-01-07"), 50}});
  EXPECT_EQ(rules_broken(s, together().place(school, "2026-01-05", "2026-01-06")), kAccepted) << "half of 3 + 5";
}

TEST_F(SharedTrainers, AreNotCheckedWhereTheyAreClosed) {
  s.data.resources.front().calendar = s.calendar(test::kMondayToFriday, {{on("2026-01-07"), on("2026-01-07"), 0}});
  EXPECT_EQ(rules_broken(s, together()), kAccepted);
}

TEST_F(SharedTrainers, AreHeldOnlyOnWorkingDays) {
  s.at(first).calendar = s.calendar(test::kSundayToThursday);
  Draft draft(s);
  draft.place(first, "2026-01-07", "2026-01-11").place(second, "2026-01-09", "2026-01-13");
  EXPECT_EQ(rules_broken(s, draft), kAccepted) << "the first is away on Friday, the second on Sunday";
}

TEST_F(SharedTrainers, AreCheckedOnlyAfterTheStatusDate) {
  s.data.status_date = on("2026-01-07");
  s.completed(first, "2026-01-05", "2026-01-07");
  s.under_way(second, "2026-01-07");
  EXPECT_EQ(rules_broken(s, together()), kAccepted);
}

TEST_F(SharedTrainers, MayBeOverusedByFactsButThenNothingIsAdded) {
  s.data.status_date = on("2026-01-05");
  s.under_way(first, "2026-01-05");
  s.under_way(second, "2026-01-05");
  const Index third = s.activity("THIRD", 1);
  const Index idle = s.activity("IDLE", 1);
  s.demand(third, trainers, 1);
  s.demand(idle, trainers, 0);
  Draft draft(s);
  draft.place(first, "2026-01-05", "2026-01-07").place(second, "2026-01-05", "2026-01-07");
  EXPECT_EQ(rules_broken(s, draft.place(idle, "2026-01-07", "2026-01-07")), kAccepted);
  EXPECT_EQ(rules_broken(s, draft.place(third, "2026-01-07", "2026-01-07")), Rules{"verify.resource"});
  EXPECT_EQ(rules_broken(s, draft.place(third, "2026-01-08", "2026-01-08")), kAccepted);
}

// Two courses of 60 each, paid by A from a line of 100 for January and one of 50 for the second half of February.
struct PaidCourses : testing::Test {
  Scenario s;
  Index a = s.payer("A");
  Index b = s.payer("B");
  Index first = s.activity("FIRST", 5);
  Index second = s.activity("SECOND", 5);
  void SetUp() override {
    s.budget_line("A-JAN", a, "2026-01-01", "2026-01-31", 100);
    s.budget_line("A-FEB", a, "2026-02-16", "2026-02-28", 60);
    s.cost(first, a, 60);
    s.cost(second, a, 60);
  }
};

TEST_F(PaidCourses, StayWithinTheLineOfTheirStart) {
  Draft draft(s);
  EXPECT_EQ(rules_broken(s, draft.place(first, "2026-01-29", "2026-02-04")), kAccepted) << "the start counts";
  const auto both = verify(s.build(), draft.place(second, "2026-01-05", "2026-01-09").schedule);
  EXPECT_EQ(test::rules_of(both), Rules{"verify.budget"});
  EXPECT_EQ(argument(both, "verify.budget", "line"), "A-JAN");
  EXPECT_EQ(argument(both, "verify.budget", "spent"), "120");
  EXPECT_EQ(argument(both, "verify.budget", "amount"), "100");
  EXPECT_EQ(rules_broken(s, draft.place(second, "2026-02-16", "2026-02-20")), kAccepted)
      << "a line may be spent to the last";
}

TEST_F(PaidCourses, ArePaidFromTheFirstDayOfALineToItsLast) {
  s.data.budget_lines.front().end = on("2026-01-14");
  s.data.budget_lines.front().start = on("2026-01-07");
  const Rules none{"verify.budget_line_missing"};
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-01-06", "2026-01-12")), none);
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-01-07", "2026-01-13")), kAccepted);
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-01-14", "2026-01-20")), kAccepted);
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-01-15", "2026-01-21")), none);
}

TEST_F(PaidCourses, DoNotStartWhereTheirPayerHasNoLine) {
  const auto violations = verify(s.build(), Draft(s).place(first, "2026-02-09", "2026-02-13").schedule);
  EXPECT_EQ(test::rules_of(violations), Rules{"verify.budget_line_missing"});
  EXPECT_EQ(argument(violations, "verify.budget_line_missing", "payer"), "A");
  s.cost(first, b, 60);
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-01-05", "2026-01-09")), Rules{"verify.budget_line_missing"});
  s.cost(first, b, 0);
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-02-09", "2026-02-13")), kAccepted)
      << "what costs nothing needs no line";
}

TEST_F(PaidCourses, AreOnlyHeldWhenEachOfTwoPayersPays) {
  s.also_costs(first, b, 40);
  const Draft draft = Draft(s).place(first, "2026-01-05", "2026-01-09");
  const auto without = verify(s.build(), draft.schedule);
  EXPECT_EQ(test::rules_of(without), Rules{"verify.budget_line_missing"});
  EXPECT_EQ(argument(without, "verify.budget_line_missing", "payer"), "B");
  EXPECT_EQ(argument(without, "verify.budget_line_missing", "cost"), "40");
  s.budget_line("B-ALL", b, "2026-01-05", "2026-03-01", 39);
  const auto one_short = verify(s.build(), draft.schedule);
  EXPECT_EQ(test::rules_of(one_short), Rules{"verify.budget"});
  EXPECT_EQ(argument(one_short, "verify.budget", "line"), "B-ALL");
  EXPECT_EQ(argument(one_short, "verify.budget", "spent"), "40");
  s.data.budget_lines.back().amount = 40;
  EXPECT_EQ(rules_broken(s, draft), kAccepted);
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-02-09", "2026-02-13")), Rules{"verify.budget_line_missing"})
      << "B would pay, A has no line";
}

TEST_F(PaidCourses, NameEachPayerOnceAndCostNoMoreThanThereCanBe) {
  const auto refused = [this](std::vector<Cost> costs) {
    s.mode(first).costs = std::move(costs);
    const auto problem = Problem::build(s.data);
    return problem ? std::string()
                   : argument({{problem.error().code, problem.error().arguments}}, "plan.invalid", "what");
  };
  EXPECT_EQ(refused({{a, 60}, {b, 40}}), "");
  EXPECT_EQ(refused({{a, kMaxMoney - 40}, {b, 40}}), "");
  EXPECT_EQ(refused({{a, kMaxMoney - 39}, {b, 40}}), "cost out of range");
  EXPECT_EQ(refused({{a, 60}, {b, -1}}), "cost out of range");
  EXPECT_EQ(refused({{a, 60}, {a, 40}}), "two costs for one payer");
  EXPECT_EQ(refused({{a, 60}, {2, 40}}), "unknown payer");
}

TEST_F(PaidCourses, MayHaveOverspentALineButThenNothingIsAdded) {
  s.data.status_date = on("2026-01-09");
  s.cost(first, a, 130);
  s.completed(first, "2026-01-05", "2026-01-09");
  Draft draft(s);
  EXPECT_EQ(rules_broken(s, draft.place(first, "2026-01-05", "2026-01-09")), kAccepted);
  s.cost(second, a, 1);
  EXPECT_EQ(rules_broken(s, draft.place(second, "2026-01-12", "2026-01-16")), Rules{"verify.budget"});
  s.cost(second, a, 0);
  EXPECT_EQ(rules_broken(s, draft), kAccepted);
}

TEST_F(PaidCourses, NeedNoLineForWhatHasStarted) {
  s.data.status_date = on("2026-02-10");
  s.completed(first, "2026-02-02", "2026-02-06");
  EXPECT_EQ(rules_broken(s, Draft(s).place(first, "2026-02-02", "2026-02-06")), kAccepted);
}

}  // namespace
}  // namespace entente::plan
