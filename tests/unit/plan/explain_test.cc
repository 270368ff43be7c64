// Reasons are true: what is said to bind binds, and what is said to help helps.
#include "plan/explain.h"

#include <gtest/gtest.h>

#include "plan/improve.h"
#include "plan/plan.h"
#include "support/random_problem.h"
#include "support/scenario.h"

namespace entente::plan {
namespace {

using test::Draft;
using test::on;
using test::Scenario;

Roadmap roadmap_of(const Problem& problem, std::int64_t effort = 400) {
  const Result<Roadmap> roadmap = plan(problem, {.threads = 1, .effort = effort}, ManualClock{});
  EXPECT_TRUE(roadmap.has_value());
  return *roadmap;
}

const Omission& only_omission(const Roadmap& roadmap) {
  EXPECT_EQ(roadmap.left_out.size(), 1u);
  return roadmap.left_out.front();
}

TEST(DateReason, ACourseWaitsForItsPredecessor) {
  Scenario s;
  const Index design = s.activity("DESIGN", 5), course = s.activity("COURSE", 5);
  s.precedence(design, course);
  const Problem problem = s.build();
  const Roadmap roadmap = explain(
      problem, Draft(s).place(design, "2026-01-05", "2026-01-09").place(course, "2026-01-12", "2026-01-16").schedule);
  EXPECT_EQ(roadmap.reasons[slot(design)]->binding.kind, DateReasonKind::horizon);
  const DateReason& reason = *roadmap.reasons[slot(course)];
  EXPECT_EQ(reason.binding.kind, DateReasonKind::predecessor);
  EXPECT_EQ(reason.binding.of, std::vector<std::string>{"DESIGN"});
  EXPECT_EQ(reason.if_lifted, on("2026-01-05"));
}

TEST(DateReason, AFullCellNamesWhoHoldsItAndTheDayWithoutIt) {
  Scenario s;
  const Index cell = s.resource("CELL", 1);
  const Index first = s.activity("FIRST", 5), second = s.activity("SECOND", 5);
  s.demand(first, cell, 1);
  s.demand(second, cell, 1);
  const Problem problem = s.build();
  const Roadmap roadmap = explain(
      problem, Draft(s).place(first, "2026-01-05", "2026-01-09").place(second, "2026-01-12", "2026-01-16").schedule);
  const DateReason& reason = *roadmap.reasons[slot(second)];
  EXPECT_EQ(reason.binding.kind, DateReasonKind::resource);
  EXPECT_EQ(reason.binding.of, std::vector<std::string>{"CELL"});
  EXPECT_EQ(reason.binding.on, on("2026-01-09"));
  EXPECT_EQ(reason.binding.held_by, std::vector<Index>{first});
  EXPECT_EQ(reason.if_lifted, on("2026-01-05"));
}

TEST(DateReason, TwoConstraintsOnOneDayAreBothTold) {
  Scenario s;
  const Index cell = s.resource("CELL", 1);
  const Index first = s.activity("FIRST", 5), second = s.activity("SECOND", 5);
  s.demand(first, cell, 1);
  s.demand(second, cell, 1);
  s.precedence(first, second);
  const Problem problem = s.build();
  const Roadmap roadmap = explain(
      problem, Draft(s).place(first, "2026-01-05", "2026-01-09").place(second, "2026-01-12", "2026-01-16").schedule);
  const DateReason& reason = *roadmap.reasons[slot(second)];
  EXPECT_EQ(reason.binding.kind, DateReasonKind::predecessor);
  ASSERT_EQ(reason.also.size(), 1u);
  EXPECT_EQ(reason.also.front().kind, DateReasonKind::resource);
  EXPECT_FALSE(reason.if_lifted.has_value()) << "lifting either alone changes nothing";
}

TEST(DateReason, AConditionThatIsAssumedOrBoundToAnActivityIsNamed) {
  Scenario s;
  const Index screening = s.activity("SCREENING", 5), course = s.activity("COURSE", 5),
              rollout = s.activity("ROLLOUT", 5);
  const Index gate = s.gate("G1", {test::bound_to("G1.C1", screening)});
  const Index decree = s.gate("G2", {test::assumed("G2.C1", "2026-02-02")});
  s.waits_for(course, gate, 1);
  s.waits_for(rollout, decree, 1);
  const Roadmap roadmap = roadmap_of(s.build());
  for (Index a : {screening, course, rollout}) s.at(a).mandatory = true;
  const Roadmap all = roadmap_of(s.build());
  EXPECT_EQ(roadmap.left_out.size(), 3u) << "nothing adds value";
  EXPECT_EQ(all.reasons[slot(course)]->binding.kind, DateReasonKind::gate);
  EXPECT_EQ(all.reasons[slot(course)]->binding.of, std::vector<std::string>{"G1.C1"});
  EXPECT_EQ(all.reasons[slot(course)]->binding.held_by, std::vector<Index>{screening});
  EXPECT_EQ(all.reasons[slot(rollout)]->binding.of, std::vector<std::string>{"G2.C1"});
  EXPECT_EQ(all.schedule[slot(rollout)]->start, on("2026-02-02"));
  EXPECT_EQ(all.conditional_on[slot(rollout)].size(), 1u);
  EXPECT_TRUE(all.conditional_on[slot(course)].empty());
}

TEST(DateReason, AMaximumLagHoldsThePredecessorBack) {
  Scenario s;
  const Index visit = s.activity("VISIT", 2), report = s.activity("REPORT", 2);
  s.precedence(visit, report).max_lag = Days{3};
  for (Index a : {visit, report}) s.at(a).mandatory = true;
  s.at(report).earliest_start = on("2026-02-02");
  const Roadmap roadmap = roadmap_of(s.build());
  ASSERT_TRUE(roadmap.schedule[slot(visit)]);
  EXPECT_EQ(roadmap.schedule[slot(visit)]->finish, on("2026-01-29")) << "Thursday: 2 February is its fourth day after";
  const DateReason& reason = *roadmap.reasons[slot(visit)];
  EXPECT_EQ(reason.binding.kind, DateReasonKind::predecessor);
  EXPECT_TRUE(reason.binding.through_max_lag);
  EXPECT_EQ(reason.binding.of, std::vector<std::string>{"REPORT"});
}

// A course for which the money, the place or the time is missing.
struct Course {
  Scenario s;
  Index payer = s.payer("A");
  Index room = s.resource("ROOM", 2);
  Index course = s.activity("COURSE", 10);
  Course() {
    s.contributes(course, s.need("N1", 10, 1), "1");
    s.budget_line("BUD", payer, "2026-01-05", "2026-03-01", 100);
    s.cost(course, payer, 80);
    s.demand(course, room, 2);
  }
};

TEST(Omission, WithoutMoneyItSaysWhichLineAndHowMuch) {
  Course c;
  c.s.cost(c.course, c.payer, 130);
  const Omission omission = only_omission(roadmap_of(c.s.build()));
  EXPECT_EQ(omission.kind, OmissionKind::budget);
  EXPECT_EQ(omission.of, std::vector<std::string>{"BUD"});
  ASSERT_EQ(omission.it_would_take.size(), 1u);
  EXPECT_EQ(omission.it_would_take.front().from, 100);
  EXPECT_EQ(omission.it_would_take.front().to, 130);
  EXPECT_GT(omission.it_would_take.front().value_gain, 0);
}

// Paid by A and B together, and planned on the first day on which both can.
struct SharedCourse : Course {
  Index other = s.payer("B");
  SharedCourse() {
    s.also_costs(course, other, 40);
    s.at(course).mandatory = true;
  }
  void set_lines(const std::vector<BudgetLine>& lines) { s.data.budget_lines = lines; }
  DateReason reason_for_start_on(const std::string& day) const {
    const Roadmap roadmap = roadmap_of(s.build());
    EXPECT_EQ(roadmap.schedule[slot(course)]->start, on(day));
    EXPECT_EQ(roadmap.evaluation.cost, 120);
    return *roadmap.reasons[slot(course)];
  }
};

TEST(DateReason, AllPayersMustHaveALineThatDay) {
  SharedCourse c;
  c.set_lines({{"A1", c.payer, on("2026-01-05"), on("2026-01-11"), 100},
               {"A2", c.payer, on("2026-01-19"), on("2026-02-08"), 100},
               {"B1", c.other, on("2026-01-12"), on("2026-01-18"), 100},
               {"B2", c.other, on("2026-02-03"), on("2026-02-15"), 100}});
  const DateReason reason = c.reason_for_start_on("2026-02-03");
  EXPECT_EQ(reason.binding.kind, DateReasonKind::budget);
  EXPECT_TRUE(reason.binding.of.empty()) << "B has no line the day before";
}

TEST(DateReason, TheOnePayerThatIsShortIsNamed) {
  SharedCourse c;
  c.set_lines({{"A", c.payer, on("2026-01-05"), on("2026-03-01"), 80},
               {"B1", c.other, on("2026-01-05"), on("2026-01-31"), 39},
               {"B2", c.other, on("2026-02-01"), on("2026-03-01"), 40}});
  const DateReason reason = c.reason_for_start_on("2026-02-02");
  EXPECT_EQ(reason.binding.kind, DateReasonKind::budget);
  EXPECT_EQ(reason.binding.of, std::vector<std::string>{"B1"});
  EXPECT_EQ(reason.if_lifted, on("2026-01-05"));
}

TEST(Omission, OfTwoPayersTheOneThatIsShortSaysHowMuch) {
  SharedCourse c;
  c.s.at(c.course).mandatory = false;
  c.s.budget_line("B", c.other, "2026-01-05", "2026-03-01", 25);
  const Omission omission = only_omission(roadmap_of(c.s.build()));
  EXPECT_EQ(omission.kind, OmissionKind::budget);
  EXPECT_EQ(omission.of, std::vector<std::string>{"B"});
  ASSERT_EQ(omission.it_would_take.size(), 1u);
  EXPECT_EQ(omission.it_would_take.front().from, 25);
  EXPECT_EQ(omission.it_would_take.front().to, 40);
}

TEST(Omission, WithoutRoomItSaysHowManyFromWhen) {
  Course c;
  c.s.mode(c.course).demands.front().amount = 3;
  const Omission omission = only_omission(roadmap_of(c.s.build()));
  EXPECT_EQ(omission.kind, OmissionKind::resource);
  EXPECT_EQ(omission.of, std::vector<std::string>{"ROOM"});
  ASSERT_EQ(omission.it_would_take.size(), 1u);
  EXPECT_EQ(omission.it_would_take.front().to, 3);
  EXPECT_EQ(omission.it_would_take.front().since, on("2026-01-05"));
}

TEST(Omission, ADeadlineAndTheHorizonAreTold) {
  Course c;
  c.s.at(c.course).deadline = on("2026-01-08");
  EXPECT_EQ(only_omission(roadmap_of(c.s.build())).kind, OmissionKind::deadline);
  c.s.at(c.course).deadline.reset();
  c.s.at(c.course).earliest_start = on("2026-02-25");
  EXPECT_EQ(only_omission(roadmap_of(c.s.build())).kind, OmissionKind::horizon);
}

TEST(Omission, WhatNothingNeedsAddsNoValue) {
  Course c;
  c.s.at(c.course).contributions.clear();
  EXPECT_EQ(only_omission(roadmap_of(c.s.build())).kind, OmissionKind::no_value);
}

TEST(Omission, APredecessorThatFindsNoRoomIsTheReason) {
  Course c;
  const Index advanced = c.s.activity("ADVANCED", 5);
  c.s.contributes(advanced, c.s.need("N2", 10, 1), "1");
  c.s.precedence(c.course, advanced);
  c.s.cost(c.course, c.payer, 130);
  const Roadmap roadmap = roadmap_of(c.s.build());
  ASSERT_EQ(roadmap.left_out.size(), 2u);
  EXPECT_EQ(roadmap.left_out[1].kind, OmissionKind::predecessor);
  EXPECT_EQ(roadmap.left_out[1].of, std::vector<std::string>{"COURSE"});
  ASSERT_FALSE(roadmap.left_out[1].it_would_take.empty());
  EXPECT_EQ(roadmap.left_out[1].it_would_take.front().to, 130);
}

TEST(Omission, CancelledWorkAndWhatFollowsIt) {
  Course c;
  c.s.at(c.course).cancelled = true;
  const Index advanced = c.s.activity("ADVANCED", 5);
  c.s.precedence(c.course, advanced);
  const Roadmap roadmap = roadmap_of(c.s.build());
  ASSERT_EQ(roadmap.left_out.size(), 2u);
  EXPECT_EQ(roadmap.left_out[0].kind, OmissionKind::cancelled);
  EXPECT_EQ(roadmap.left_out[1].kind, OmissionKind::predecessor);
}

ProblemData with(const Problem& problem, const WhatItWouldTake& change) {
  ProblemData data = problem.data();
  for (BudgetLine& line : data.budget_lines) {
    if (change.kind == WhatItWouldTake::Kind::budget_amount && line.id == change.of) line.amount = change.to;
  }
  for (Resource& resource : data.resources) {
    if (change.kind != WhatItWouldTake::Kind::capacity || resource.id != change.of) continue;
    std::erase_if(resource.steps, [&](const CapacityStep& step) { return step.from >= *change.since; });
    resource.steps.push_back({*change.since, static_cast<std::int32_t>(change.to)});
  }
  return data;
}

TEST(Omission, EverySuggestionLetsTheActivityInAndBringsWhatItPromises) {
  int suggestions = 0;
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    const Problem problem = test::random_problem(Seed{seed}, {.activities = 14, .horizon_days = 100});
    const Result<Roadmap> roadmap = plan(problem, {.seed = Seed{seed}, .threads = 1, .effort = 200}, ManualClock{});
    if (!roadmap) continue;
    for (const Omission& omission : roadmap->left_out) {
      for (const WhatItWouldTake& change : omission.it_would_take) {
        ++suggestions;
        const Problem changed = *Problem::build(with(problem, change));
        ASSERT_TRUE(verify(changed, roadmap->schedule).empty()) << "a suggestion only adds room, seed " << seed;
        const Network network(changed);
        PlacedSchedule placed(network, roadmap->schedule);
        double gain = -1;
        for (Index m = 0; m < static_cast<Index>(changed.activity(omission.activity).modes.size()); ++m) {
          const auto insertions = placed.insertion_of(omission.activity, {m});
          if (!insertions) continue;
          Schedule schedule = placed.schedule();
          for (const auto& insertion : *insertions) schedule[slot(insertion.activity)] = insertion.placement;
          ASSERT_TRUE(verify(changed, schedule).empty());
          gain = std::max(gain, evaluate(changed, schedule).value - roadmap->evaluation.value);
        }
        ASSERT_GE(gain, change.value_gain - 1e-9) << "seed " << seed << ", " << changed.activity(omission.activity).id;
      }
    }
  }
  EXPECT_GT(suggestions, 50);
}

}  // namespace
}  // namespace entente::plan
