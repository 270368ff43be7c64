// The makespan against trying everything: what is found is as short as can be, what is proven is true, and what the
// search says does not depend on the threads.
#include <gtest/gtest.h>

#include "plan/makespan/genetic.h"
#include "plan/makespan/minimise.h"
#include "plan/makespan/refuter.h"
#include "plan/verify.h"
#include "support/brute_force.h"
#include "support/cases.h"
#include "support/random_classic.h"
#include "support/random_problem.h"

namespace entente::plan::makespan {
namespace {

using test::ClassicShape;

ClassicShape shape_of(int number) {
  switch (number % 4) {
    case 0:
      return {.activities = 4, .horizon_days = 11};
    case 1:
      return {.activities = 3, .horizon_days = 8, .modes = 3, .money = true};
    case 2:
      return {.activities = 4, .horizon_days = 9, .max_lags = true};
    default:
      return {.activities = 3, .horizon_days = 9, .modes = 2, .max_lags = true, .money = true};
  }
}

std::vector<Index> all_of(const Problem& problem) {
  std::vector<Index> all;
  for (Index a = 0; a < problem.activity_count(); ++a) all.push_back(a);
  return all;
}

Options with_schedules(std::int64_t schedules, int threads = 1) {
  Options options;
  options.schedules = schedules;
  options.threads = threads;
  return options;
}

Outcome minimised(const Problem& problem, const Options& options) {
  auto outcome = minimise(problem, options, ManualClock{});
  EXPECT_TRUE(outcome);
  return outcome ? *outcome : Outcome{};
}

void expect_the_same_schedules(const Project& project, SerialScheduler::Days some, SerialScheduler::Days others,
                               Seed seed) {
  SerialScheduler one(project, some), other(project, others);
  Random random(seed);
  Dates a(project.jobs()), b(project.jobs());
  for (int round = 0; round < 5; ++round) {
    std::vector<std::uint8_t> modes;
    for (const auto& of_job : project.modes)
      modes.push_back(static_cast<std::uint8_t>(random.below(static_cast<std::uint32_t>(of_job.size()))));
    one.forward(project.order, modes, a);
    other.forward(project.order, modes, b);
    EXPECT_EQ(a.start, b.start);
    EXPECT_EQ(a.end, b.end);
    const std::size_t kept = random.below(static_cast<std::uint32_t>(project.jobs()));
    one.forward(project.order, modes, a, kept);
    EXPECT_EQ(a.start, b.start);
    one.backward(project.order, modes, a);
    other.backward(project.order, modes, b);
    EXPECT_EQ(a.start, b.start);
    EXPECT_EQ(a.end, b.end);
    EXPECT_EQ(a.length, b.length);
    const std::vector<std::uint8_t> choice(modes.size(), 1);
    std::vector<std::uint8_t> chosen = modes;
    one.forward_choosing(project.order, choice, modes, a);
    other.forward_choosing(project.order, choice, chosen, b);
    EXPECT_EQ(modes, chosen);
    EXPECT_EQ(a.end, b.end);
  }
}

TEST(Makespan, is_the_least_of_all_schedules_and_proven_to_be) {
  int feasible = 0, infeasible = 0;
  for (int i = 0; i < test::cases(120) && !HasFailure(); ++i) {
    SCOPED_TRACE(i);
    const Problem problem = test::random_classic(Seed{static_cast<std::uint64_t>(i)}, shape_of(i));
    const auto optimum = test::brute_force_makespan(problem, all_of(problem), 60'000);
    if (!optimum) continue;
    const Outcome outcome = minimised(problem, with_schedules(20'000));
    EXPECT_EQ(outcome.schedule.has_value(), optimum->value.has_value());
    EXPECT_EQ(outcome.infeasible, !optimum->value.has_value());
    if (!outcome.schedule || !optimum->value) {
      ++infeasible;
      continue;
    }
    ++feasible;
    EXPECT_TRUE(verify(problem, *outcome.schedule).empty());
    EXPECT_EQ(outcome.finish, static_cast<Day>(-*optimum->value));
    EXPECT_EQ(outcome.bound, outcome.finish);
  }
  EXPECT_GT(feasible, test::cases(40));
  EXPECT_GT(infeasible, test::cases(3));
}

// The control: the same comparison on a problem to which the brute force was not told of a resource.
TEST(Makespan, a_comparison_with_another_problem_fails) {
  int different = 0;
  for (int i = 0; i < 20; ++i) {
    const Problem problem = test::random_classic(Seed{static_cast<std::uint64_t>(4 * i)}, shape_of(0));
    ProblemData without = problem.data();
    without.resources[0].capacity = 100;
    const auto optimum = test::brute_force_makespan(*Problem::build(without), all_of(problem), 60'000);
    if (!optimum || !optimum->value) continue;
    different += minimised(problem, with_schedules(20'000)).finish != static_cast<Day>(-*optimum->value);
  }
  EXPECT_GT(different, 2);
}

TEST(Makespan, is_the_same_on_one_thread_and_two) {
  for (int i = 0; i < test::cases(12) && !HasFailure(); ++i) {
    SCOPED_TRACE(i);
    const ClassicShape shape{.activities = 30, .horizon_days = 120, .modes = 1 + i % 3, .money = i % 2 == 1};
    const Problem problem = test::random_classic(Seed{static_cast<std::uint64_t>(i)}, shape);
    const Outcome one = minimised(problem, with_schedules(3000));
    const Outcome two = minimised(problem, with_schedules(3000, 2));
    EXPECT_EQ(one.schedule, two.schedule);
    EXPECT_EQ(one.bound, two.bound);
    EXPECT_EQ(one.schedules, two.schedules);
    EXPECT_EQ(one.conflicts, two.conflicts);
  }
}

TEST(Makespan, schedules_of_larger_problems_verify_and_no_bound_passes_them) {
  for (int i = 0; i < test::cases(40) && !HasFailure(); ++i) {
    SCOPED_TRACE(i);
    const ClassicShape shape{.activities = 10 + i % 31,
                             .horizon_days = 150,
                             .modes = 1 + i % 3,
                             .max_lags = i % 5 == 0,
                             .money = i % 2 == 0};
    const Problem problem = test::random_classic(Seed{1000 + static_cast<std::uint64_t>(i)}, shape);
    const Outcome outcome = minimised(problem, with_schedules(2000));
    if (!outcome.schedule) continue;
    EXPECT_TRUE(verify(problem, *outcome.schedule).empty());
    EXPECT_LE(outcome.bound, outcome.finish);
  }
}

// Days looked at by the dozen, with the widest instructions that there are and without, against the plain ones.
TEST(Makespan, narrow_days_give_the_schedules_of_wide_ones) {
  for (int i = 0; i < test::cases(60) && !HasFailure(); ++i) {
    SCOPED_TRACE(i);
    const ClassicShape shape{
        .activities = 5 + i % 40, .horizon_days = 200, .modes = 1 + i % 3, .longest = i % 2 == 0 ? 3 : 40};
    const Problem problem = test::random_classic(Seed{static_cast<std::uint64_t>(i)}, shape);
    const Network network(problem);
    const Project project = *classic_form(network);
    ASSERT_TRUE(fit_narrow_days(project));
    for (const auto days : {SerialScheduler::Days::fastest, SerialScheduler::Days::narrow})
      expect_the_same_schedules(project, days, SerialScheduler::Days::wide, Seed{static_cast<std::uint64_t>(i)});
  }
}

TEST(Makespan, justification_never_makes_a_schedule_longer) {
  const Problem problem = test::random_classic(Seed{7}, {.activities = 40, .horizon_days = 160});
  const Network network(problem);
  const Project project = *classic_form(network);
  SerialScheduler scheduler(project);
  Random random(Seed{1});
  const std::vector<std::uint8_t> modes(slot(project.jobs()), 0);
  Dates dates(project.jobs());
  JobOrder order = project.order, next;
  for (int i = 0; i < test::cases(200); ++i) {
    scheduler.forward(order, modes, dates);
    const std::int32_t first = dates.length;
    order_by(dates.end, dates.length, order, next);
    scheduler.backward(next, modes, dates);
    EXPECT_LE(dates.length, first);
    const std::int32_t second = dates.length;
    order_by(dates.start, dates.length, next, order);
    scheduler.forward(order, modes, dates);
    EXPECT_LE(dates.length, second);
    order_by(dates.start, dates.length, order, next);
    // What children keep of their father's beginning rests on this: by its starts a schedule is made again.
    const std::vector<std::int32_t> starts = dates.start;
    scheduler.forward(next, modes, dates);
    EXPECT_EQ(dates.start, starts);
    // Some other order to begin with: one job from the front as late as the network lets it be.
    order = project.order;
    for (std::size_t p = random.below(39); p + 1 < order.size(); ++p) {
      const bool linked = std::any_of(project.links.begin(), project.links.end(), [&](const Link& link) {
        return link.from == order[p] && link.to == order[p + 1];
      });
      if (!linked && random.below(2) == 0) std::swap(order[p], order[p + 1]);
    }
  }
}

TEST(Makespan, a_problem_outside_the_class_is_named) {
  const Problem problem = test::random_problem(Seed{3}, {.activities = 12});
  const auto outcome = minimise(problem, with_schedules(100), ManualClock{});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "plan.not_classic");
}

}  // namespace
}  // namespace entente::plan::makespan
