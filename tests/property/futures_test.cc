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

// Where nothing takes longer than expected, the reservations of the dispatcher are the truth.
TEST(Futures, ShorterWorkIsNeverShortOfAnything) {
  test::Features features;
  features.capacity_effects = false;  // an effect that comes late is missed by who counted on it
  features.all_kinds = false;         // a finish that is held back takes longer than expected
  features.max_lags = features.leads = false;
  for_random_roadmaps(cases(200), 9'000, features, true, [](Seed seed, const Planned& planned) {
    plan::ProblemData data = planned.problem.data();
    for (plan::Activity& activity : data.activities) {
      for (plan::Mode& mode : activity.modes) mode.pessimistic = mode.most_likely;
      // What has started earlier than its duration says is over by now.
      if (activity.actual && !activity.actual->finish) return;
    }
    const Problem problem = *Problem::build(std::move(data));
    const plan::Network network(problem);
    const Outlook outlook =
        test::random_outlook(seed, problem, {.duration_factors = false, .capacity_factors = false, .pauses = false});
    const Policy policy(network, planned.schedule, outlook);
    const Oracle oracle(policy, seed);
    Ledger ledger(policy, 4);
    Player player(policy, oracle);
    for (std::int64_t f = 0; f < 4; ++f) {
      player.play(f, ledger);
      expect_verified(policy, player.world(), player.outcome(), ledger.value[static_cast<std::size_t>(f)],
                      Judgement::strict);
      for (const Day short_days : player.outcome().short_days) EXPECT_EQ(short_days, 0);
    }
  });
}

// The same world up to and including `today`; after that, everything that can be different is.
World changed_after(const Policy& policy, const World& world, const Outcome& outcome, Day today, Random& random) {
  World changed = world;
  const auto later = [&] { return today + 1 + static_cast<Day>(random.below(60)); };
  for (Day& day : changed.condition) {
    if (day > today) day = random.below(3) == 0 ? kNever : later();
  }
  for (std::size_t c = 1; c < changed.pauses.size(); ++c) {
    std::erase_if(changed.pauses[c], [today](const Pause& pause) { return pause.from > today; });
    if (random.below(2) == 0) {
      const Day from = later();
      const bool apart = changed.pauses[c].empty() || changed.pauses[c].back().to < from;
      if (apart) changed.pauses[c].push_back({from, from + static_cast<Day>(random.below(20))});
    }
  }
  for (std::size_t j = 0; j < policy.jobs.size(); ++j) {
    const PlannedJob& job = policy.jobs[j];
    if (world.release[j] > today) changed.release[j] = random.below(4) == 0 ? kNever : std::max(job.start, later());
    if (job.is_milestone || outcome.finish[j] <= today) continue;
    if (outcome.start[j] > today) {
      changed.duration[j] = 1 + static_cast<std::int32_t>(random.below(40));
      continue;
    }
    // Under way: it has worked so many days and is not done, which is all that is known.
    std::int32_t worked = 0;
    for (Day d = outcome.start[j]; d <= today; ++d) {
      const bool paused =
          std::any_of(world.pauses[slot(job.pause_class)].begin(), world.pauses[slot(job.pause_class)].end(),
                      [d](const Pause& pause) { return pause.from <= d && d <= pause.to; });
      worked += !paused && policy.calendar(job).is_open(policy.network->date(d)) ? 1 : 0;
    }
    const bool held = world.duration[j] <= worked;  // done, and waiting for what it is to finish with
    if (!held) changed.duration[j] = worked + 1 + static_cast<std::int32_t>(random.below(40));
  }
  return changed;
}

// How many starts up to a day are otherwise when only what comes after that day is otherwise. `peeks`: the dispatcher
// is told what will come instead of what is expected.
int starts_that_foresaw(const Policy& policy, const Oracle& oracle, std::uint64_t future, Day today, bool peeks,
                        Random& random) {
  const auto outcome_of = [&](const World& world) {
    Policy known = policy;
    for (std::size_t j = 0; peeks && j < known.jobs.size(); ++j) {
      if (!known.jobs[j].under_way) known.jobs[j].estimate = world.duration[j];
    }
    return Dispatcher(known).run(world);
  };
  World world;
  oracle.draw(future, world);
  const Outcome before = outcome_of(world);
  const Outcome after = outcome_of(changed_after(policy, world, before, today, random));
  int foresaw = 0;
  for (std::size_t j = 0; j < policy.jobs.size(); ++j) {
    const Day first = std::min(before.start[j], after.start[j]);
    if (first <= today && before.start[j] != after.start[j]) ++foresaw;
    const Day done = std::min(before.finish[j], after.finish[j]);
    if (done <= today && before.finish[j] != after.finish[j]) ++foresaw;
  }
  return foresaw;
}

int starts_that_foresaw_in_all(bool peeks, int count) {
  int foresaw = 0;
  for_random_roadmaps(count, 20'000, {}, true, [&](Seed seed, const Planned& planned) {
    const plan::Network network(planned.problem);
    const Outlook outlook = test::random_outlook(seed, planned.problem, {});
    const Policy policy(network, planned.schedule, outlook);
    const Oracle oracle(policy, seed);
    Random random(seed);
    for (std::uint64_t f = 0; f < 6; ++f) {
      const auto today = static_cast<Day>(random.below(static_cast<std::uint32_t>(policy.days)));
      foresaw += starts_that_foresaw(policy, oracle, f, today, peeks, random);
    }
  });
  return foresaw;
}

TEST(Futures, NothingIsDecidedBeforeItIsKnown) {
  EXPECT_EQ(starts_that_foresaw_in_all(false, cases(300)), 0);
}

// The test above can fail: a dispatcher that knows durations when it decides is found out.
TEST(Futures, WhoKnowsDurationsAheadIsFoundOut) {
  EXPECT_GT(starts_that_foresaw_in_all(true, 300), 0);
}

// Without anything to compete for there are no anomalies: in every single future, more risk makes nothing earlier.
TEST(Futures, WithoutSharedResourcesMoreRiskMakesNothingEarlier) {
  test::Features features;
  features.money = features.leads = false;
  const auto without_resources = [&](Seed seed, const Planned& planned) {
    plan::ProblemData data = planned.problem.data();
    for (plan::Activity& activity : data.activities) {
      for (plan::Mode& mode : activity.modes) mode.demands.clear();
    }
    const Problem problem = *Problem::build(std::move(data));
    const plan::Network network(problem);
    Outlook more = test::random_outlook(seed, problem, {.capacity_factors = false});
    for (Risk& risk : more.risks) {
      if (risk.effect == Effect::duration_factor) risk.size = {1, 1.3, 2.5};
    }
    Outlook less = more;
    less.risks.erase(less.risks.begin() + static_cast<std::ptrdiff_t>(seed.value % less.risks.size()));
    const Policy risky(network, planned.schedule, more);
    const Policy calm(network, planned.schedule, less);
    Ledger with(risky, 6), without(calm, 6);
    Player with_player(risky, Oracle(risky, seed)), without_player(calm, Oracle(calm, seed));
    for (std::int64_t f = 0; f < 6; ++f) {
      with_player.play(f, with);
      without_player.play(f, without);
      EXPECT_LE(with.value[static_cast<std::size_t>(f)], without.value[static_cast<std::size_t>(f)] + 1e-9);
      for (std::size_t j = 0; j < risky.jobs.size(); ++j) {
        EXPECT_GE(with_player.outcome().finish[j], without_player.outcome().finish[j])
            << dates_of(risky, with_player.outcome()) << "without " << dates_of(calm, without_player.outcome());
      }
    }
  };
  for_random_roadmaps(cases(200), 30'000, features, true, without_resources);
}

}  // namespace
}  // namespace entente::risk
