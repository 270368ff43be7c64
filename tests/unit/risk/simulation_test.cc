// Small programmes told sentence by sentence, and what their futures must say.
#include "risk/simulation.h"

#include <gtest/gtest.h>

#include <cmath>

#include "plan/plan.h"
#include "risk/as_problem.h"
#include "risk/ledger.h"
#include "support/random_outlook.h"
#include "support/scenario.h"

namespace entente::risk {
namespace {

using test::on;
using test::Scenario;

Simulation simulated(const plan::Problem& problem, const plan::Schedule& schedule, const Outlook& outlook,
                     std::int64_t futures = 2'000, int threads = 1) {
  auto simulation = simulate(problem, schedule, outlook, {.seed = Seed{1}, .futures = futures, .threads = threads});
  EXPECT_TRUE(simulation);
  return *std::move(simulation);
}

// A prepares (5 days), B builds on it (5 days) and meets a need.
struct Pair {
  Scenario scenario;
  Index a = scenario.activity("A", 5), b = scenario.activity("B", 5);
  Index need = scenario.need("N", 10, 1);
  Pair() {
    scenario.precedence(a, b);
    scenario.contributes(b, need, "1");
  }
  plan::Schedule schedule() const {
    return test::Draft(scenario).place(a, "2026-01-05", "2026-01-09").place(b, "2026-01-12", "2026-01-16").schedule;
  }
  Outlook outlook() const { return {{}, {}, {{"O1", {b}}}}; }
};

Risk risk_on(const std::string& id, Effect effect, Triangle size, std::vector<Index> activities,
             double probability = 1) {
  return {id, probability, effect, size, std::move(activities), {}};
}

TEST(Simulation, WithoutUncertaintyEveryFutureIsThePlan) {
  const Pair pair;
  const plan::Problem problem = pair.scenario.build();
  const Simulation simulation = simulated(problem, pair.schedule(), pair.outlook(), 20);
  EXPECT_DOUBLE_EQ(simulation.value.p10, simulation.value.planned);
  EXPECT_DOUBLE_EQ(simulation.value.p90, simulation.value.planned);
  EXPECT_EQ(simulation.objectives[0].outcome.finish.p80, on("2026-01-16"));
  EXPECT_EQ(simulation.objectives[0].outcome.reached, 1);
  EXPECT_TRUE(simulation.value_drivers.empty());
  EXPECT_TRUE(simulation.broken.empty());
}

TEST(Simulation, AStartDelayPutsOffThePlannedStart) {
  Pair pair;
  Outlook outlook = pair.outlook();
  outlook.risks.push_back(risk_on("K1", Effect::start_delay, {7, 7, 7}, {pair.a}));
  const Simulation simulation = simulated(pair.scenario.build(), pair.schedule(), outlook, 20);
  EXPECT_EQ(simulation.activities[0].start.p10, on("2026-01-12"));
  EXPECT_EQ(simulation.activities[1].outcome.finish.p90, on("2026-01-23"));
}

TEST(Simulation, ADurationFactorMultipliesWorkingDays) {
  Pair pair;
  Outlook outlook = pair.outlook();
  outlook.risks.push_back(risk_on("K1", Effect::duration_factor, {1.6, 1.6, 1.6}, {pair.b}));
  const Simulation simulation = simulated(pair.scenario.build(), pair.schedule(), outlook, 20);
  EXPECT_EQ(simulation.activities[1].outcome.finish.p50, on("2026-01-21"));  // eight working days
}

TEST(Simulation, ARiskStrikesInItsShareOfTheFuturesAndAllAtOnce) {
  Scenario scenario;
  const Index a = scenario.activity("A", 1);
  const Index b = scenario.activity("B", 1);
  const auto schedule =
      test::Draft(scenario).place(a, "2026-01-05", "2026-01-05").place(b, "2026-01-05", "2026-01-05").schedule;
  const plan::Problem problem = scenario.build();
  const plan::Network network(problem);
  const Outlook outlook{{risk_on("K1", Effect::start_delay, {1, 2, 9}, {a, b}, 0.3)}, {}, {}};
  const Policy policy(network, schedule, outlook);
  const Oracle oracle(policy, Seed{3});
  World world;
  int struck = 0;
  for (std::uint64_t f = 0; f < 10'000; ++f) {
    oracle.draw(f, world);
    EXPECT_EQ(world.release[0], world.release[1]);
    struck += world.release[0] > 0 ? 1 : 0;
  }
  EXPECT_NEAR(struck, 3'000, 150);
}

TEST(Simulation, APauseInterruptsWorkAndNothingStartsInIt) {
  Pair pair;
  const plan::Problem problem = pair.scenario.build();
  const plan::Network network(problem);
  Outlook outlook = pair.outlook();
  outlook.risks.push_back(risk_on("K1", Effect::programme_pause, {10, 10, 10}, {pair.a, pair.b}));
  const Policy policy(network, pair.schedule(), outlook);
  World world;
  Oracle(policy, Seed{1}).draw(0, world);
  world.pauses[slot(policy.jobs[0].pause_class)] = {{2, 8}};  // from Wednesday 7 to Tuesday 13 January
  const Outcome outcome = Dispatcher(policy).run(world);
  EXPECT_EQ(network.date(outcome.finish[0]), on("2026-01-16"));  // Monday, Tuesday, then Wednesday to Friday
  EXPECT_EQ(network.date(outcome.start[1]), on("2026-01-19"));
}

TEST(Simulation, ACapacityFactorLeavesLessForWhatIsSideBySide) {
  Scenario scenario;
  const Index room = scenario.resource("ROOM", 10);
  const Index a = scenario.activity("A", 5);
  const Index b = scenario.activity("B", 5);
  scenario.demand(a, room, 5);
  scenario.demand(b, room, 5);
  const auto schedule =
      test::Draft(scenario).place(a, "2026-01-05", "2026-01-09").place(b, "2026-01-05", "2026-01-09").schedule;
  Outlook outlook;
  outlook.risks.push_back({"K1", 1, Effect::capacity_factor, {0.9, 0.9, 0.9}, {}, {room}});
  const Simulation simulation = simulated(scenario.build(), schedule, outlook, 20);
  EXPECT_EQ(simulation.activities[0].start.p50, on("2026-01-05"));
  EXPECT_EQ(simulation.activities[1].start.p50, on("2026-01-12"));
}

// Gate G opens on a condition that may come late, or never.
struct Gated {
  Scenario scenario;
  Index a = scenario.activity("A", 1);
  Gated() { scenario.waits_for(a, scenario.gate("G", {test::assumed("G.C1", "2026-01-14")}), 1); }
  plan::Schedule schedule() const { return test::Draft(scenario).place(a, "2026-01-14", "2026-01-14").schedule; }
};

TEST(Simulation, AConditionComesWithItsProbabilityElseNever) {
  const Gated gated;
  const Outlook outlook{{}, {{{0, 0}, 0.6, std::nullopt, on("2026-01-14"), std::nullopt}}, {{"O1", {gated.a}}}};
  const Simulation simulation = simulated(gated.scenario.build(), gated.schedule(), outlook, 10'000);
  EXPECT_NEAR(simulation.objectives[0].outcome.reached, 0.6, 0.02);
  EXPECT_EQ(simulation.objectives[0].outcome.finish.p50, on("2026-01-14"));
  EXPECT_EQ(simulation.objectives[0].outcome.finish.p80, std::nullopt) << "reached in fewer than 80 of 100 futures";
  ASSERT_EQ(simulation.objective_drivers[0].size(), 1U);
  EXPECT_EQ(simulation.objective_drivers[0][0].id, "G.C1");
  EXPECT_NEAR(simulation.objective_drivers[0][0].share, 1, 1e-6);
}

TEST(Simulation, AnEarlyConditionBringsNothingForward) {
  const Gated gated;
  const Outlook outlook{{}, {{{0, 0}, 1, on("2026-01-06"), on("2026-01-14"), on("2026-01-20")}}, {}};
  const Simulation simulation = simulated(gated.scenario.build(), gated.schedule(), outlook);
  EXPECT_EQ(simulation.activities[0].start.p10, on("2026-01-14"));
  EXPECT_EQ(simulation.activities[0].start.p90, on("2026-01-20"));
}

TEST(Simulation, ADateThatPassesAMaximumLagIsABrokenCommitment) {
  Pair pair;
  pair.scenario.data.precedences[0].max_lag = Days{3};
  Outlook outlook = pair.outlook();
  outlook.risks.push_back(risk_on("K1", Effect::start_delay, {14, 14, 14}, {pair.b}, 0.5));
  const Simulation simulation = simulated(pair.scenario.build(), pair.schedule(), outlook, 4'000);
  ASSERT_EQ(simulation.broken.size(), 1U);
  EXPECT_EQ(simulation.broken[0].kind, BrokenCommitment::Kind::maximum_lag);
  EXPECT_EQ(simulation.broken[0].activity, "B");
  EXPECT_NEAR(simulation.broken[0].share, 0.5, 0.03);
}

TEST(Simulation, ADeadlineIsKeptInTheFuturesThatFinishByIt) {
  Pair pair;
  pair.scenario.at(pair.b).deadline = on("2026-01-19");
  Outlook outlook = pair.outlook();
  outlook.risks.push_back(risk_on("K1", Effect::start_delay, {14, 14, 14}, {pair.b}, 0.25));
  const Simulation simulation = simulated(pair.scenario.build(), pair.schedule(), outlook, 4'000);
  ASSERT_TRUE(simulation.activities[1].deadline_kept);
  EXPECT_NEAR(*simulation.activities[1].deadline_kept, 0.75, 0.03);
}

// What takes longer than expected runs into a day on which less is declared.
TEST(Simulation, WorkUnderWayKeepsItsResourcesAndTheDayIsShort) {
  Scenario scenario;
  const Index cell = scenario.resource("CELL", 1);
  scenario.data.resources[0].steps.push_back({on("2026-01-12"), 0});
  const Index a = scenario.activity("A", 5);
  scenario.demand(a, cell, 1);
  const auto schedule = test::Draft(scenario).place(a, "2026-01-05", "2026-01-09").schedule;
  const Outlook outlook{{risk_on("K1", Effect::duration_factor, {1.4, 1.4, 1.4}, {a})}, {}, {}};
  const Simulation simulation = simulated(scenario.build(), schedule, outlook, 10);
  EXPECT_EQ(simulation.activities[0].outcome.finish.p50, on("2026-01-13"));
  ASSERT_EQ(simulation.broken.size(), 1U);
  EXPECT_EQ(simulation.broken[0].of, "CELL");
  EXPECT_DOUBLE_EQ(simulation.broken[0].days, 2);
}

// What the property over random programmes rests on: a future that breaks a rule is found out.
TEST(Simulation, TheVerifierSeesAFutureThatBreaksARule) {
  Pair pair;
  const Index cell = pair.scenario.resource("CELL", 1);
  const Index c = pair.scenario.activity("C", 5);
  pair.scenario.demand(pair.a, cell, 1);
  pair.scenario.demand(c, cell, 1);
  auto schedule = pair.schedule();
  schedule[slot(c)] = plan::Placement{0, on("2026-01-12"), on("2026-01-16")};
  const plan::Problem problem = pair.scenario.build();
  const plan::Network network(problem);
  const Outlook outlook;
  const Policy policy(network, schedule, outlook);
  World world;
  Oracle(policy, Seed{1}).draw(0, world);
  const auto rules_broken_by = [&](const Outcome& outcome) {
    const auto future = as_problem(policy, world, outcome, Judgement::lenient);
    EXPECT_TRUE(future);
    return test::rules_of(plan::verify(future->problem, future->schedule));
  };
  const Outcome right = Dispatcher(policy).run(world);
  EXPECT_EQ(rules_broken_by(right), std::vector<std::string>{});
  const auto with_start = [&](Index activity, Day start) {
    Outcome wrong = right;
    const auto j = static_cast<std::size_t>(policy.job_of[slot(activity)]);
    wrong.finish[j] += start - wrong.start[j];
    wrong.start[j] = start;
    return rules_broken_by(wrong);
  };
  EXPECT_EQ(with_start(pair.b, 4), (std::vector<std::string>{"verify.earliest_start", "verify.precedence_start"}));
  // A started on the day C starts: together they are more than one, and both are new.
  world.release[slot(policy.job_of[slot(c)])] = 0;
  EXPECT_EQ(with_start(c, 0), std::vector<std::string>{"verify.resource"});
  Outcome gone = right;
  gone.start[0] = gone.finish[0] = kNever;
  EXPECT_EQ(rules_broken_by(gone), std::vector<std::string>{"verify.predecessor_missing"});
}

// The value falls linearly with two delays, so each explains the share of its own variance.
TEST(Simulation, DriversShareTheVarianceAsTheyMust) {
  Scenario scenario;
  const Index a = scenario.activity("A", 1);
  const Index b = scenario.activity("B", 1);
  scenario.data.calendars[0] =
      WorkingCalendar(scenario.data.horizon_start, scenario.data.horizon_end, test::kEveryDay, {});
  scenario.contributes(a, scenario.need("N1", 10, 1), "1");
  scenario.contributes(b, scenario.need("N2", 20, 1), "1");
  const auto schedule =
      test::Draft(scenario).place(a, "2026-01-05", "2026-01-05").place(b, "2026-01-05", "2026-01-05").schedule;
  Outlook outlook;
  outlook.risks.push_back(risk_on("K1", Effect::start_delay, {20, 20, 20}, {a}, 0.5));
  outlook.risks.push_back(risk_on("K2", Effect::start_delay, {20, 20, 20}, {b}, 0.5));
  outlook.risks.push_back(risk_on("K3", Effect::start_delay, {20, 20, 20}, {}, 0.5));  // touches nothing
  const Simulation simulation = simulated(scenario.build(), schedule, outlook, 10'000);
  ASSERT_EQ(simulation.value_drivers.size(), 2U);
  EXPECT_EQ(simulation.value_drivers[0].id, "K2");
  EXPECT_NEAR(simulation.value_drivers[0].share, 0.8, 0.02);  // 20 squared of 20 squared and 10 squared
  EXPECT_NEAR(simulation.value_drivers[1].share, 0.2, 0.02);
  EXPECT_NEAR(simulation.value_drivers[0].effect, -20 * 20 / 56.0, 0.2);
}

TEST(Simulation, OneMoreRiskLeavesEveryOtherDrawAlone) {
  const Gated gated;
  const plan::Problem problem = gated.scenario.build();
  const plan::Network network(problem);
  Outlook outlook = test::certain_outlook(problem);
  outlook.conditions[0].p90 = on("2026-02-20");
  outlook.risks.push_back(risk_on("K2", Effect::start_delay, {1, 5, 9}, {gated.a}, 0.5));
  Outlook more = outlook;
  more.risks.insert(more.risks.begin(), risk_on("K1", Effect::duration_factor, {1, 2, 3}, {gated.a}, 0.5));
  const Policy policy(network, gated.schedule(), outlook);
  const Policy with_more(network, gated.schedule(), more);
  World world, other;
  for (std::uint64_t f = 0; f < 200; ++f) {
    Oracle(policy, Seed{1}).draw(f, world);
    Oracle(with_more, Seed{1}).draw(f, other);
    EXPECT_EQ(world.condition, other.condition);
    EXPECT_EQ(world.release, other.release);
  }
}

TEST(Simulation, ThreadsChangeNothing) {
  Pair pair;
  pair.scenario.mode(pair.a).pessimistic = WorkingDays{20};
  Outlook outlook = pair.outlook();
  outlook.risks.push_back(risk_on("K1", Effect::programme_pause, {1, 5, 20}, {pair.b}, 0.5));
  const plan::Problem problem = pair.scenario.build();
  const Simulation one = simulated(problem, pair.schedule(), outlook, 1'000, 1);
  const Simulation three = simulated(problem, pair.schedule(), outlook, 1'000, 3);
  EXPECT_EQ(one.value.mean, three.value.mean);
  EXPECT_EQ(one.value.p80, three.value.p80);
  EXPECT_EQ(one.objectives[0].outcome.finish.p90, three.objectives[0].outcome.finish.p90);
  ASSERT_EQ(one.value_drivers.size(), three.value_drivers.size());
  ASSERT_GE(one.value_drivers.size(), 2U);
  for (std::size_t i = 0; i < one.value_drivers.size(); ++i) {
    EXPECT_EQ(one.value_drivers[i].id, three.value_drivers[i].id);
    EXPECT_EQ(one.value_drivers[i].share, three.value_drivers[i].share);
  }
}

// Under way for so long already: its duration is drawn from what is still possible.
TEST(Simulation, WorkUnderWayCannotHaveBeenShorterThanItHasLasted) {
  Scenario scenario;
  scenario.data.status_date = on("2026-01-14");
  const Index a = scenario.activity("A", 5);
  scenario.mode(a).optimistic = WorkingDays{2};
  scenario.mode(a).pessimistic = WorkingDays{30};
  scenario.under_way(a, "2026-01-05");
  const plan::Problem problem = scenario.build();
  const plan::Network network(problem);
  const Outlook outlook;
  plan::Schedule schedule(1, network.fixed_placement(a));
  const Policy policy(network, schedule, outlook);
  const Oracle oracle(policy, Seed{1});
  World world;
  std::int64_t sum = 0;
  for (std::uint64_t f = 0; f < 1'000; ++f) {
    oracle.draw(f, world);
    EXPECT_GE(world.duration[0], 8);  // eight working days have gone by
    EXPECT_LE(world.duration[0], 30);
    sum += world.duration[0];
  }
  EXPECT_GT(sum, 10 * 1'000);
}

TEST(Simulation, TooManyFuturesAndCancellingAreRefused) {
  const Pair pair;
  const plan::Problem problem = pair.scenario.build();
  const auto too_many = simulate(problem, pair.schedule(), pair.outlook(), {.futures = kMostFutures + 1});
  ASSERT_FALSE(too_many);
  EXPECT_EQ(too_many.error().code, "risk.too_many");
  const auto cancelled =
      simulate(problem, pair.schedule(), pair.outlook(), {.futures = 1'000, .cancelled = [] { return true; }});
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().code, "risk.cancelled");
}

}  // namespace
}  // namespace entente::risk
