// Futures of random roadmaps, against the independent verifier and against what nobody can know.
#include <gtest/gtest.h>

#include <algorithm>

#include "plan/plan.h"
#include "risk/as_problem.h"
#include "risk/ledger.h"
#include "support/cases.h"
#include "support/random_outlook.h"
#include "support/random_problem.h"
#include "support/scenario.h"

namespace entente::risk {
namespace {

using plan::Problem;
using test::at;
using test::cases;
using test::ProblemShape;
using test::random_problem_data;
using test::Uncertainties;

// A problem with a roadmap, found with little effort; nothing where the problem has none that is found.
struct Planned {
  Problem problem;
  plan::Schedule schedule;
};

ProblemShape future_shape(int number) {
  constexpr int kActivities[] = {1, 3, 6, 10, 16, 25, 40};
  constexpr int kDays[] = {20, 45, 90, 150};
  return {.activities = kActivities[number % 7],
          .horizon_days = kDays[number % 4],
          .resources = number % 4,
          .needs = 1 + number % 5};
}

std::optional<Planned> planned_from(plan::ProblemData data, std::uint64_t seed) {
  auto problem = Problem::build(std::move(data));
  if (!problem) return std::nullopt;
  plan::Options options;
  options.effort = 60;
  options.seed = Seed{seed};
  options.threads = 1;
  const auto roadmap = plan::plan(*problem, options, ManualClock{});
  if (!roadmap) return std::nullopt;
  return Planned{*std::move(problem), roadmap->schedule};
}

// Runs the check on so many random roadmaps, each named when it fails. At least half of them must exist.
template <class Check>
void for_random_roadmaps(int count, std::uint64_t first_seed, const test::Features& features, bool spread,
                         Check check) {
  int checked = 0;
  for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
    const Seed seed{first_seed + static_cast<std::uint64_t>(i)};
    SCOPED_TRACE("seed " + std::to_string(seed.value) + ", shape " + std::to_string(i));
    ProblemShape shape = future_shape(i);
    shape.features = features;
    auto data = random_problem_data(seed, shape);
    data = spread ? test::with_spread_durations(seed, std::move(data)) : test::with_certain_durations(std::move(data));
    const auto planned = planned_from(std::move(data), seed.value);
    if (!planned) continue;
    ++checked;
    check(seed, *planned);
  }
  EXPECT_GE(checked, count / 3);
}

std::string dates_of(const Policy& policy, const Outcome& outcome) {
  std::string text;
  for (std::size_t j = 0; j < policy.jobs.size(); ++j) {
    const std::string& id = policy.network->problem().activity(policy.jobs[j].activity).id;
    text += id + " planned " + std::to_string(policy.jobs[j].start) + ".." + std::to_string(policy.jobs[j].finish) +
            ", in this future " + std::to_string(outcome.start[j]) + ".." + std::to_string(outcome.finish[j]) + "\n";
  }
  return text;
}

TEST(Futures, WithoutUncertaintyTheFutureIsThePlan) {
  for_random_roadmaps(cases(300), 1, {}, false, [](Seed seed, const Planned& planned) {
    const plan::Network network(planned.problem);
    const Outlook outlook = test::certain_outlook(planned.problem);
    const Policy policy(network, planned.schedule, outlook);
    const Oracle oracle(policy, seed);
    Ledger ledger(policy, 1);
    Player player(policy, oracle);
    player.play(0, ledger);
    for (std::size_t j = 0; j < policy.jobs.size(); ++j) {
      EXPECT_EQ(player.outcome().start[j], policy.jobs[j].start) << dates_of(policy, player.outcome());
      EXPECT_EQ(player.outcome().finish[j], policy.jobs[j].finish) << dates_of(policy, player.outcome());
    }
    const double value = plan::plain_value(planned.problem, planned.schedule);
    EXPECT_NEAR(ledger.value[0], value, 1e-9 * (1 + value));
    const auto future = as_problem(policy, player.world(), player.outcome(), Judgement::strict);
    ASSERT_TRUE(future);
    EXPECT_EQ(test::told(plan::verify(future->problem, future->schedule)), "");
  });
}

void expect_verified(const Policy& policy, const World& world, const Outcome& outcome, double value,
                     Judgement judgement) {
  auto future = as_problem(policy, world, outcome, judgement);
  ASSERT_TRUE(future) << test::told({future.error().code, future.error().arguments});
  EXPECT_EQ(test::told(plan::verify(future->problem, future->schedule)), "") << dates_of(policy, outcome);
  // Work that the horizon cuts off closes nothing.
  for (std::size_t j = 0; j < policy.jobs.size(); ++j) {
    if (outcome.finish[j] >= kNever) future->schedule[slot(policy.jobs[j].activity)].reset();
  }
  EXPECT_NEAR(value, plan::plain_value(future->problem, future->schedule), 1e-9 * (1 + value));
}

TEST(Futures, EveryFutureKeepsEveryRule) {
  for_random_roadmaps(cases(200), 5'000, {}, true, [](Seed seed, const Planned& planned) {
    const plan::Network network(planned.problem);
    const Outlook outlook = test::random_outlook(seed, planned.problem, {});
    const Policy policy(network, planned.schedule, outlook);
    const Oracle oracle(policy, seed);
    constexpr std::int64_t kFutures = 8;
    Ledger ledger(policy, kFutures);
    Player player(policy, oracle);
    for (std::int64_t f = 0; f < kFutures && !testing::Test::HasFailure(); ++f) {
      SCOPED_TRACE("future " + std::to_string(f));
      player.play(f, ledger);
      expect_verified(policy, player.world(), player.outcome(), ledger.value[static_cast<std::size_t>(f)],
                      Judgement::lenient);
    }
  });
}

}  // namespace
}  // namespace entente::risk
