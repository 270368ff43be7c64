// Each rule of the problem by itself, with dates worked out by hand: what it accepts and what it refuses.
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

const Rules kNone;

TEST(Verify, WorkIsInterruptedOnlyByClosedDays) {
  Scenario s;
  const Index course = s.activity("COURSE", 3);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-08", "2026-01-12")), kNone) << "Thursday, Friday, Monday";
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-08", "2026-01-13")), Rules{"verify.duration"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-08", "2026-01-09")), Rules{"verify.duration"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-12", "2026-01-08")), Rules{"verify.duration"});
}

TEST(Verify, WorkStartsAndFinishesOnOpenDays) {
  Scenario s;
  const Index course = s.activity("COURSE", 3);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-10", "2026-01-14")), Rules{"verify.start_closed"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-07", "2026-01-10")), Rules{"verify.finish_closed"});
}

TEST(Verify, AHolidayIsNotWorked) {
  Scenario s;
  s.data.calendars.clear();
  s.calendar(test::kMondayToFriday, {{on("2026-01-07"), on("2026-01-08"), 0}});
  const Index course = s.activity("COURSE", 3);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-05", "2026-01-09")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-05", "2026-01-07")),
            (Rules{"verify.duration", "verify.finish_closed"}));
}

TEST(Verify, EachActivityFollowsItsOwnCalendar) {
  Scenario s;
  const Index visit = s.activity("VISIT", 2);
  s.at(visit).calendar = s.calendar(test::kSundayToThursday);
  EXPECT_EQ(rules_broken(s, Draft(s).place(visit, "2026-01-08", "2026-01-11")), kNone) << "Thursday and Sunday";
  EXPECT_EQ(rules_broken(s, Draft(s).place(visit, "2026-01-08", "2026-01-09")),
            (Rules{"verify.duration", "verify.finish_closed"}));
}

TEST(Verify, AMilestoneIsOneOpenDayAndHoldsNothing) {
  Scenario s;
  const Index signed_text = s.activity("SIGNED", 0);
  const Index room = s.resource("ROOM", 0);
  s.demand(signed_text, room, 5);
  EXPECT_EQ(rules_broken(s, Draft(s).place(signed_text, "2026-01-09", "2026-01-09")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(signed_text, "2026-01-09", "2026-01-12")), Rules{"verify.milestone"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(signed_text, "2026-01-10", "2026-01-10")), Rules{"verify.start_closed"});
}

TEST(Verify, NothingLeavesTheHorizon) {
  Scenario s;
  const Index course = s.activity("COURSE", 3);
  s.demand(course, s.resource("ROOM", 1), 1);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-02-25", "2026-02-27")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-02-27", "2026-03-03")), Rules{"verify.horizon"});
  s.data.status_date = on("2025-12-01");
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-02", "2026-01-06")), Rules{"verify.horizon"});
}

TEST(Verify, TheLastDayOfTheHorizonIsWorked) {
  Scenario s;
  s.data.status_date = on("2026-02-28");
  s.data.calendars.clear();
  s.calendar(test::kEveryDay);
  const Index planned = s.activity("PLANNED", 1);
  const Index going = s.activity("GOING", 10);
  const Index overdue = s.activity("OVERDUE", 2);
  s.under_way(going, "2026-02-20");
  s.under_way(overdue, "2026-02-20");
  Draft draft(s);
  draft.place(going, "2026-02-20", "2026-03-01").place(overdue, "2026-02-20", "2026-03-01");
  EXPECT_EQ(rules_broken(s, draft.place(planned, "2026-03-01", "2026-03-01")), kNone);
}

TEST(Verify, WhatHasNotStartedStartsAfterTheStatusDate) {
  Scenario s;
  s.data.status_date = on("2026-01-13");
  const Index course = s.activity("COURSE", 1);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-14", "2026-01-14")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-13", "2026-01-13")), Rules{"verify.status_date"});
}

TEST(Verify, ActualDatesAreKept) {
  Scenario s;
  s.data.status_date = on("2026-01-20");
  const Index visit = s.activity("VISIT", 2);
  s.add_mode(visit, "long", 4);
  s.completed(visit, "2026-01-06", "2026-01-14");
  EXPECT_EQ(rules_broken(s, Draft(s).place(visit, "2026-01-06", "2026-01-14")), kNone) << "whatever its mode says";
  EXPECT_EQ(rules_broken(s, Draft(s).place(visit, "2026-01-07", "2026-01-14")), Rules{"verify.actual_start"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(visit, "2026-01-06", "2026-01-13")), Rules{"verify.actual_finish"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(visit, "2026-01-06", "2026-01-14", 1)), Rules{"verify.actual_mode"});
  EXPECT_EQ(rules_broken(s, Draft(s)), Rules{"verify.actual_missing"});
}

TEST(Verify, WhatIsUnderWayFinishesByItsDuration) {
  Scenario s;
  s.data.status_date = on("2026-01-07");
  const Index course = s.activity("COURSE", 5);
  s.under_way(course, "2026-01-06");
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-06", "2026-01-12")), kNone) << "five days from Tuesday";
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-06", "2026-01-13")), Rules{"verify.under_way_finish"});
}

TEST(Verify, WhatIsUnderWayAndOverdueFinishesOnTheFirstOpenDayAfterTheStatusDate) {
  Scenario s;
  s.data.status_date = on("2026-01-16");  // a Friday
  const Index course = s.activity("COURSE", 2);
  s.under_way(course, "2026-01-06");
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-06", "2026-01-19")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-06", "2026-01-07")), Rules{"verify.under_way_finish"});
}

TEST(Problem, WhatIsUnderWayAndCannotFinishInTheHorizonIsRefused) {
  Scenario s;
  s.data.status_date = on("2026-01-07");
  const Index course = s.activity("COURSE", 60);
  s.under_way(course, "2026-01-06");
  const auto refused = Problem::build(s.data);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, "plan.under_way_past_horizon");
}

TEST(Verify, MandatoryWorkIsSelectedAndCancelledWorkIsNot) {
  Scenario s;
  const Index must = s.activity("MUST", 1);
  const Index gone = s.activity("GONE", 1);
  s.at(must).mandatory = true;
  s.at(gone).cancelled = true;
  EXPECT_EQ(rules_broken(s, Draft(s).place(must, "2026-01-05", "2026-01-05")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(gone, "2026-01-05", "2026-01-05")),
            (Rules{"verify.cancelled", "verify.mandatory"}));
}

TEST(Verify, EarliestStartAndDeadlineHold) {
  Scenario s;
  const Index course = s.activity("COURSE", 2);
  s.at(course).earliest_start = on("2026-01-13");
  s.at(course).deadline = on("2026-01-16");
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-13", "2026-01-14")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-15", "2026-01-16")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-12", "2026-01-13")), Rules{"verify.earliest_start"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-16", "2026-01-19")), Rules{"verify.deadline"});
}

TEST(Verify, ADeadlineIsAskedOfWhatHasNotStarted) {
  Scenario s;
  s.data.status_date = on("2026-01-15");
  const Index done = s.activity("DONE", 2);
  const Index going = s.activity("GOING", 9);
  for (const Index a : {done, going}) s.at(a).deadline = on("2026-01-09");
  s.completed(done, "2026-01-12", "2026-01-13");
  s.under_way(going, "2026-01-12");
  const Draft draft = Draft(s).place(done, "2026-01-12", "2026-01-13").place(going, "2026-01-12", "2026-01-22");
  EXPECT_EQ(rules_broken(s, draft), kNone) << "what has started is a fact, however late it is";
}

// The predecessor works from Tuesday 6 to Thursday 8 January in all of these; the successor takes two days.
struct LagCase {
  PrecedenceKind kind;
  int lag;
  std::optional<int> max_lag;
  const char* start;
  const char* finish;
  Rules broken;
};

TEST(Verify, PrecedencesBoundTheirDatesFromBelowAndAbove) {
  using enum PrecedenceKind;
  const LagCase cases[] = {
      {finish_start, 0, {}, "2026-01-09", "2026-01-12", kNone},
      {finish_start, 0, {}, "2026-01-08", "2026-01-09", {"verify.precedence_start"}},
      {finish_start, 3, {}, "2026-01-12", "2026-01-13", kNone},
      {finish_start, 4, {}, "2026-01-12", "2026-01-13", {"verify.precedence_start"}},
      {finish_start, -1, {}, "2026-01-08", "2026-01-09", kNone},
      {finish_start, -1, {}, "2026-01-07", "2026-01-08", {"verify.precedence_start"}},
      {finish_start, 0, 3, "2026-01-12", "2026-01-13", kNone},
      {finish_start, 0, 3, "2026-01-13", "2026-01-14", {"verify.max_lag_start"}},
      {start_start, 1, {}, "2026-01-07", "2026-01-08", kNone},
      {start_start, 2, {}, "2026-01-07", "2026-01-08", {"verify.precedence_start"}},
      {start_start, -1, -1, "2026-01-05", "2026-01-06", kNone},
      {start_start, -1, -1, "2026-01-06", "2026-01-07", {"verify.max_lag_start"}},
      {finish_finish, 1, {}, "2026-01-08", "2026-01-09", kNone},
      {finish_finish, 2, {}, "2026-01-08", "2026-01-09", {"verify.precedence_finish"}},
      {finish_finish, 0, 0, "2026-01-07", "2026-01-08", kNone},
      {finish_finish, 0, 0, "2026-01-08", "2026-01-09", {"verify.max_lag_finish"}},
      {start_finish, 0, {}, "2026-01-05", "2026-01-06", kNone},
      {start_finish, 1, {}, "2026-01-05", "2026-01-06", {"verify.precedence_finish"}},
      {start_finish, 0, 2, "2026-01-07", "2026-01-08", kNone},
      {start_finish, 0, 1, "2026-01-07", "2026-01-08", {"verify.max_lag_finish"}},
  };
  for (const LagCase& c : cases) {
    Scenario s;
    const Index before = s.activity("BEFORE", 3);
    const Index after = s.activity("AFTER", 2);
    Precedence& precedence = s.precedence(before, after, c.kind, c.lag);
    if (c.max_lag) precedence.max_lag = Days{*c.max_lag};
    const Draft draft = Draft(s).place(before, "2026-01-06", "2026-01-08").place(after, c.start, c.finish);
    EXPECT_EQ(rules_broken(s, draft), c.broken)
        << "kind " << static_cast<int>(c.kind) << " lag " << c.lag << " " << c.start;
  }
}

TEST(Verify, TheDayThatAPrecedenceAllowsIsNamed) {
  Scenario s;
  const Index before = s.activity("BEFORE", 3);
  const Index after = s.activity("AFTER", 2);
  s.precedence(before, after, PrecedenceKind::finish_start, 4);
  const Draft draft = Draft(s).place(before, "2026-01-06", "2026-01-08").place(after, "2026-01-09", "2026-01-12");
  const auto violations = verify(s.build(), draft.schedule);
  EXPECT_EQ(argument(violations, "verify.precedence_start", "activity"), "AFTER");
  EXPECT_EQ(argument(violations, "verify.precedence_start", "predecessor"), "BEFORE");
  EXPECT_EQ(argument(violations, "verify.precedence_start", "date"), "2026-01-09");
  EXPECT_EQ(argument(violations, "verify.precedence_start", "earliest"), "2026-01-13");
}

TEST(Verify, ASuccessorNeedsItsPredecessors) {
  Scenario s;
  const Index before = s.activity("BEFORE", 1);
  const Index after = s.activity("AFTER", 1);
  s.precedence(before, after);
  EXPECT_EQ(rules_broken(s, Draft(s).place(before, "2026-01-05", "2026-01-05")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(after, "2026-01-06", "2026-01-06")), Rules{"verify.predecessor_missing"});
}

TEST(Verify, WhatHasStartedIsAskedForNoPredecessorGateOrEarliestStart) {
  Scenario s;
  s.data.status_date = on("2026-01-07");
  const Index before = s.activity("BEFORE", 1);
  const Index course = s.activity("COURSE", 5);
  s.precedence(before, course).max_lag = Days{0};
  s.waits_for(course, s.gate("G", {test::undated("G.C1"), test::assumed("G.C2", "2026-02-02")}), 2);
  s.at(course).earliest_start = on("2026-02-02");
  s.under_way(course, "2026-01-06");
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-06", "2026-01-12")), kNone);
  EXPECT_EQ(
      rules_broken(s, Draft(s).place(before, "2026-01-29", "2026-01-29").place(course, "2026-01-06", "2026-01-12")),
      kNone);
}

TEST(Verify, AnInternalConditionIsMetTheDayAfterItsActivityFinishes) {
  Scenario s;
  const Index screening = s.activity("SCREENING", 2);
  const Index training = s.activity("TRAINING", 1);
  s.waits_for(training, s.gate("G1", {test::bound_to("G1.C1", screening)}), 1);
  Draft draft(s);
  draft.place(screening, "2026-01-05", "2026-01-06");
  EXPECT_EQ(rules_broken(s, draft.place(training, "2026-01-07", "2026-01-07")), kNone);
  EXPECT_EQ(rules_broken(s, draft.place(training, "2026-01-06", "2026-01-06")), Rules{"verify.gate_internal"});
  EXPECT_EQ(rules_broken(s, draft.drop(screening)), Rules{"verify.gate_missing"});
}

TEST(Verify, AnExternalConditionCountsFromTheDayItWasMetOrIsPlanned) {
  Scenario s;
  const Index training = s.activity("TRAINING", 1);
  const Index gate = s.gate("G", {test::met("G.C1", "2026-01-08"), test::assumed("G.C2", "2026-01-14")});
  s.waits_for(training, gate, 1);
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-08", "2026-01-08")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-07", "2026-01-07")), Rules{"verify.gate_external"});
  s.at(training).gates.front().conditions = 2;
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-13", "2026-01-13")), Rules{"verify.gate_external"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-14", "2026-01-14")), kNone);
}

TEST(Verify, APlanningDateThatHasPassedUnmetCountsFromTheDayAfterTheStatusDate) {
  Scenario s;
  s.data.status_date = on("2026-01-13");
  const Index training = s.activity("TRAINING", 1);
  s.waits_for(training, s.gate("G", {test::assumed("G.C1", "2026-01-08")}), 1);
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-14", "2026-01-14")), kNone);
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-13", "2026-01-13")),
            (Rules{"verify.gate_external", "verify.status_date"}));
}

TEST(Verify, WhatWasMetCountsFromThatDayWhateverWasPlanned) {
  Scenario s;
  const Index training = s.activity("TRAINING", 1);
  s.waits_for(training, s.gate("G", {{"G.C1", ExternalCondition{on("2026-01-08"), on("2026-02-02")}}}), 1);
  EXPECT_EQ(rules_broken(s, Draft(s).place(training, "2026-01-08", "2026-01-08")), kNone);
}

TEST(Verify, AConditionOfAnOrderedGateCountsNoEarlierThanTheOneAheadOfIt) {
  Scenario s;
  const Index deployment = s.activity("DEPLOYMENT", 1);
  const Index gate =
      s.gate("G3", {test::assumed("G3.C1", "2026-01-21"), test::met("G3.C2", "2026-01-07")}, GateLogic::ordered);
  s.waits_for(deployment, gate, 2);
  EXPECT_EQ(rules_broken(s, Draft(s).place(deployment, "2026-01-08", "2026-01-08")), Rules{"verify.gate_external"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(deployment, "2026-01-21", "2026-01-21")), kNone);
}

TEST(Verify, WhatWaitsForAConditionThatNobodyCanDateHasNoDate) {
  Scenario s;
  const Index mission = s.activity("MISSION", 1);
  const Index after = s.activity("AFTER", 1);
  const Index behind_gate = s.activity("BEHIND", 1);
  const Index free = s.activity("FREE", 1);
  s.precedence(mission, after);
  s.waits_for(mission, s.gate("G3", {test::met("G3.C1", "2026-01-05"), test::undated("G3.C2")}), 2);
  s.waits_for(behind_gate, s.gate("G4", {test::bound_to("G4.C1", after)}), 1);
  s.waits_for(free, 0, 1);
  Draft draft(s);
  draft.place(mission, "2026-01-05", "2026-01-05").place(after, "2026-01-06", "2026-01-06");
  draft.place(behind_gate, "2026-01-07", "2026-01-07").place(free, "2026-01-05", "2026-01-05");
  const auto violations = verify(s.build(), draft.schedule);
  EXPECT_EQ(test::rules_of(violations), Rules{"verify.waiting"});
  EXPECT_EQ(violations.size(), 3U) << "the mission, what follows it, and what waits for what follows it";
  EXPECT_EQ(argument(violations, "verify.waiting", "condition"), "G3.C2");
}

std::string conditions(const std::vector<ConditionRef>& refs) {
  std::string text;
  for (const ConditionRef& ref : refs) text += std::to_string(ref.gate) + "." + std::to_string(ref.position) + " ";
  return text;
}

TEST(Conditions, AreCollectedThroughPredecessorsAndInternalConditions) {
  Scenario s;
  const Index mission = s.activity("MISSION", 1);
  const Index after = s.activity("AFTER", 1);
  const Index behind = s.activity("BEHIND", 1);
  const Index free = s.activity("FREE", 1);
  const Index g0 =
      s.gate("G0", {test::undated("A"), test::assumed("B", "2026-01-05"), test::undated("C")}, GateLogic::ordered);
  const Index g1 = s.gate("G1", {test::bound_to("D", after), test::assumed("E", "2026-01-07")});
  s.waits_for(mission, g0, 3);
  s.waits_for(behind, g1, 2);
  s.waits_for(behind, g0, 2);
  s.precedence(mission, after, PrecedenceKind::start_start);
  const Problem problem = s.build();
  const auto undated = undated_conditions(problem);
  const auto assumed = assumed_conditions(problem);
  EXPECT_EQ(conditions(undated[static_cast<std::size_t>(mission)]), "0.0 0.2 ");
  EXPECT_EQ(conditions(assumed[static_cast<std::size_t>(mission)]), "0.1 ");
  EXPECT_EQ(conditions(undated[static_cast<std::size_t>(after)]), "0.0 0.2 ");
  EXPECT_EQ(conditions(undated[static_cast<std::size_t>(behind)]), "0.0 0.2 ");
  EXPECT_EQ(conditions(assumed[static_cast<std::size_t>(behind)]), "0.1 1.1 ");
  EXPECT_EQ(conditions(undated[static_cast<std::size_t>(free)]), "");
}

TEST(Conditions, AreNotWaitedForByWhatHasStartedNorThroughIt) {
  Scenario s;
  s.data.status_date = on("2026-01-07");
  const Index started = s.activity("STARTED", 9);
  const Index after = s.activity("AFTER", 1);
  s.waits_for(started, s.gate("G", {test::undated("A"), test::assumed("B", "2026-01-05")}), 2);
  s.under_way(started, "2026-01-06");
  s.precedence(started, after);
  for (const auto& waits : undated_conditions(s.build())) EXPECT_EQ(conditions(waits), "");
  for (const auto& rests : assumed_conditions(s.build())) EXPECT_EQ(conditions(rests), "");
}

TEST(Verify, AScheduleHasOnePlaceForEachActivityAndAModeThatExists) {
  Scenario s;
  const Index course = s.activity("COURSE", 1);
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-05", "2026-01-05", 1)), Rules{"verify.mode_unknown"});
  EXPECT_EQ(rules_broken(s, Draft(s).place(course, "2026-01-05", "2026-01-05", -1)), Rules{"verify.mode_unknown"});
  EXPECT_EQ(test::rules_of(verify(s.build(), {})), Rules{"verify.size"});
}

// Ten days, one need of weight 10 and gap 2.
struct TenDays : testing::Test {
  Scenario s;
  Index need = 0;
  void SetUp() override {
    s.data.horizon_end = on("2026-01-14");
    s.data.calendars.clear();
    s.calendar(test::kEveryDay);
    need = s.need("N", 10, 2);
  }
};

TEST_F(TenDays, ValueCountsFromTheDayAfterTheFinish) {
  const Index course = s.activity("COURSE", 2);
  s.contributes(course, need, "1");
  const Problem problem = s.build();
  const Draft draft = Draft(s).place(course, "2026-01-05", "2026-01-06");
  EXPECT_DOUBLE_EQ(plain_value(problem, draft.schedule), 10 * 0.5 * 8 / 10);
  EXPECT_DOUBLE_EQ(plain_end_value(problem, draft.schedule), 5);
  const Draft last_day = Draft(s).place(course, "2026-01-13", "2026-01-14");
  EXPECT_DOUBLE_EQ(plain_value(problem, last_day.schedule), 0);
  EXPECT_DOUBLE_EQ(plain_end_value(problem, last_day.schedule), 5);
  EXPECT_DOUBLE_EQ(plain_value(problem, Draft(s).schedule), 0);
}

TEST_F(TenDays, ValueStopsAtTheGapAndScalesWithTheMode) {
  const Index first = s.activity("FIRST", 1);
  const Index second = s.activity("SECOND", 1);
  s.contributes(first, need, "1.5");
  s.contributes(second, need, "1.5");
  s.mode(second).effect_factor = *Decimal::parse("0.2");
  const Draft draft = Draft(s).place(first, "2026-01-05", "2026-01-05").place(second, "2026-01-09", "2026-01-09");
  EXPECT_DOUBLE_EQ(plain_value(s.build(), draft.schedule), 10 * (4 * 0.75 + 5 * 0.9) / 10);
  s.mode(second).effect_factor = Decimal::whole(1);
  EXPECT_DOUBLE_EQ(plain_value(s.build(), draft.schedule), 10 * (4 * 0.75 + 5 * 1.0) / 10);
}

}  // namespace
}  // namespace entente::plan
