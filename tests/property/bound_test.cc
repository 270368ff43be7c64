// The bound on the value against every roadmap of tiny problems, at any prices; and its parts against trying
// everything.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/random.h"
#include "plan/bound/earliest_dates.h"
#include "plan/bound/value_bound.h"
#include "support/brute_force.h"
#include "support/cases.h"
#include "support/random_problem.h"
#include "support/scenario.h"

namespace entente::plan::bound {
namespace {

using test::at;
using test::cases;

double sum_error(double value) {
  return 1e-9 * (1 + value);
}

constexpr std::int64_t kSchedulesToTry = 8'000;

test::ProblemShape tiny_shape(int number) {
  return {.activities = 2 + number % 5,
          .horizon_days = 8 + number % 9,
          .resources = 1 + number % 3,
          .needs = 1 + number % 3};
}

ProblemData tiny_data(int number) {
  return test::random_problem_data(Seed{90'000 + static_cast<std::uint64_t>(number)}, tiny_shape(number));
}

// Runs the check on tiny problems that have a roadmap, with the greatest value of any. How many there were.
template <class Check>
int for_tiny_problems(int count, Check check) {
  int compared = 0;
  for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
    SCOPED_TRACE("tiny problem " + std::to_string(i));
    const Problem problem = *Problem::build(tiny_data(i));
    const auto optimum = test::brute_force(problem, kSchedulesToTry);
    if (!optimum || !optimum->value) continue;
    ++compared;
    check(problem, *optimum, i);
  }
  return compared;
}

// A few prices, most of them none.
std::vector<double> any_prices(const Relaxation& relaxation, Random& random) {
  std::vector<double> prices(relaxation.rows().size(), 0);
  const std::uint32_t share = 1 + random.below(100);
  for (std::size_t row = 0; row < prices.size(); ++row) {
    if (random.below(100) < share) prices[row] = random.unit() * random.unit() * relaxation.rows().most(row);
  }
  return prices;
}

constexpr Fineness kFinenesses[] = {{1, 1}, {2, 3}, {3, 7}, {40, 40}};

TEST(Bound, HoldsForEveryRoadmapAtAnyPrices) {
  const int compared = for_tiny_problems(cases(600), [](const Problem& problem, const test::Optimum& optimum, int i) {
    const Network network(problem);
    Random random(Seed{static_cast<std::uint64_t>(i)});
    for (const Fineness fineness : kFinenesses) {
      Relaxation relaxation(network, fineness);
      std::vector<double> gradient;
      for (int tries = 0; tries < 6; ++tries) {
        const auto bound = relaxation.evaluate(any_prices(relaxation, random), gradient);
        ASSERT_TRUE(bound);
        EXPECT_GE(*bound + sum_error(*bound), *optimum.value) << test::told(problem, optimum.schedule);
      }
    }
  });
  EXPECT_GT(compared, cases(300));
}

TEST(Bound, HoldsForEveryRoadmapAfterEveryStepAndNeverRises) {
  int tighter = 0;
  int exact = 0;
  const int compared = for_tiny_problems(cases(400), [&](const Problem& problem, const test::Optimum& optimum, int) {
    const Network network(problem);
    ValueBound bound(network);
    const double earliest = earliest_dates_bound(network);
    EXPECT_EQ(bound.best(), earliest);
    for (int steps = 0; steps < 300 && !bound.done(); ++steps) {
      const double before = bound.best();
      bound.step();
      ASSERT_LE(bound.best(), before);
      ASSERT_GE(bound.best() + sum_error(earliest), *optimum.value) << test::told(problem, optimum.schedule);
    }
    if (bound.best() < 0.999 * earliest) ++tighter;
    if (bound.best() < 1.001 * *optimum.value) ++exact;
  });
  // Controls: prices prove more than dates, and often all there is to prove.
  EXPECT_GT(tighter, compared / 6);
  EXPECT_GT(exact, compared / 3);
}

// What a bound would be that took a wrong limit for a true one. The comparison above must notice.
int count_of_broken_bounds(void (*break_limit)(ProblemData&)) {
  int broken = 0;
  for_tiny_problems(cases(250), [&](const Problem&, const test::Optimum& optimum, int i) {
    ProblemData data = tiny_data(i);
    break_limit(data);
    const auto wrong = Problem::build(std::move(data));
    if (!wrong) return;
    const Network network(*wrong);
    ValueBound bound(network);
    for (int steps = 0; steps < 100 && !bound.done(); ++steps) bound.step();
    if (bound.best() + sum_error(bound.best()) < *optimum.value) ++broken;
  });
  return broken;
}

TEST(Bound, IsSeenToBeWrongWhenALimitIsTooTight) {
  EXPECT_GT(count_of_broken_bounds([](ProblemData& data) {
              for (Resource& resource : data.resources) {
                resource.capacity = std::max(0, resource.capacity - 1);
                for (CapacityStep& step : resource.steps) step.capacity = std::max(0, step.capacity - 1);
              }
            }),
            3);
  EXPECT_GT(count_of_broken_bounds([](ProblemData& data) {
              for (BudgetLine& line : data.budget_lines) line.amount /= 2;
            }),
            3);
  EXPECT_GT(count_of_broken_bounds([](ProblemData& data) {
              for (Precedence& precedence : data.precedences) ++precedence.lag.count;
            }),
            3);
  EXPECT_GT(count_of_broken_bounds([](ProblemData& data) { data.capacity_effects.clear(); }), 0);
}

TEST(Bound, IsTheSameOnEveryRun) {
  for (int i = 0; i < cases(20); ++i) {
    const Problem problem =
        test::random_problem(Seed{95'000 + static_cast<std::uint64_t>(i)}, {.activities = 20, .horizon_days = 120});
    const Network network(problem);
    ValueBound one(network), other(network);
    for (int steps = 0; steps < 60; ++steps) {
      one.step();
      other.step();
      ASSERT_EQ(one.best(), other.best());
      ASSERT_EQ(one.work(), other.work());
    }
  }
}

struct RandomGraph {
  std::vector<std::int64_t> weights;
  std::vector<Closure::Implication> implications;
};

RandomGraph random_graph(Random& random) {
  RandomGraph graph;
  const auto nodes = static_cast<std::int32_t>(1 + random.below(11));
  for (std::int32_t n = 0; n < nodes; ++n) {
    graph.weights.push_back(static_cast<std::int64_t>(random.below(41)) - 20);
    for (std::int32_t earlier = 0; earlier < n; ++earlier) {
      if (random.below(100) < 25) graph.implications.push_back({n, earlier});
    }
  }
  return graph;
}

std::int64_t heaviest_closed_set(const RandomGraph& graph) {
  std::int64_t heaviest = 0;
  for (std::uint32_t set = 0; set < (1u << graph.weights.size()); ++set) {
    const auto in = [&](Closure::Node node) { return (set >> node & 1u) != 0; };
    const bool closed = std::all_of(graph.implications.begin(), graph.implications.end(),
                                    [&](const auto& arc) { return !in(arc.from) || in(arc.to); });
    std::int64_t weight = 0;
    for (std::size_t n = 0; n < graph.weights.size(); ++n) {
      if (in(static_cast<Closure::Node>(n))) weight += graph.weights[n];
    }
    if (closed) heaviest = std::max(heaviest, weight);
  }
  return heaviest;
}

TEST(Closure, IsTheHeaviestClosedSetAlsoWhenItGoesOnFromOtherWeights) {
  Random random(Seed{4});
  for (int i = 0; i < cases(400); ++i) {
    RandomGraph graph = random_graph(random);
    Closure closure(graph.weights.size(), graph.implications);
    for (int change = 0; change < 4; ++change) {
      closure.solve(graph.weights, 1'000'000);
      ASSERT_EQ(closure.bound(), heaviest_closed_set(graph));
      std::int64_t weight = 0;
      for (std::size_t n = 0; n < graph.weights.size(); ++n) {
        if (closure.chosen(static_cast<Closure::Node>(n))) weight += graph.weights[n];
      }
      ASSERT_EQ(weight, closure.bound());
      for (const auto& [from, to] : graph.implications) ASSERT_TRUE(!closure.chosen(from) || closure.chosen(to));
      for (std::int64_t& w : graph.weights) w += static_cast<std::int64_t>(random.below(9)) - 4;
    }
  }
}

TEST(Closure, IsBoundedByAnyFlow) {
  Random random(Seed{5});
  int loose = 0;
  for (int i = 0; i < cases(400); ++i) {
    const RandomGraph graph = random_graph(random);
    Closure closure(graph.weights.size(), graph.implications);
    closure.solve(graph.weights, 1'000'000);
    const std::int64_t heaviest = closure.bound();
    // The flow that proves it, disturbed.
    for (std::size_t arc = 0; arc < graph.implications.size(); ++arc) {
      const auto disturbance = static_cast<std::int64_t>(random.below(7)) - 3;
      closure.flow(arc) = std::max<std::int64_t>(0, closure.flow(arc) + disturbance);
    }
    ASSERT_GE(closure.bound_without_solving(graph.weights), heaviest);
    if (closure.bound() > heaviest) ++loose;
  }
  EXPECT_GT(loose, cases(100));
}

// Small enough that it cannot finish: what it has is a bound and a closed set all the same.
TEST(Closure, IsBoundedWhenTheWorkIsCutShort) {
  Random random(Seed{6});
  for (int i = 0; i < cases(200); ++i) {
    const RandomGraph graph = random_graph(random);
    Closure closure(graph.weights.size(), graph.implications);
    closure.solve(graph.weights, random.below(60));
    ASSERT_GE(closure.bound(), heaviest_closed_set(graph));
    for (const auto& [from, to] : graph.implications) ASSERT_TRUE(!closure.chosen(from) || closure.chosen(to));
  }
}

}  // namespace
}  // namespace entente::plan::bound
