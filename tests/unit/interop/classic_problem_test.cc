// Classic instances as problems of the engine, by hand.
#include <gtest/gtest.h>

#include "interop/classic/lags.h"
#include "interop/classic/read_instance.h"
#include "interop/classic/to_problem.h"
#include "plan/verify.h"
#include "unit/interop/classic_samples.h"

namespace entente::interop::classic {
namespace {

using plan::PrecedenceKind;
using test::altered;

Reading reading_of(const std::string& content, const std::string& file) {
  const auto instance = read_instance(content, file);
  EXPECT_TRUE(instance);
  auto reading = to_problem(*instance, file);
  EXPECT_TRUE(reading) << reading.error().code;
  return *std::move(reading);
}

ClassicProblem problem_of(const std::string& content, const std::string& file) {
  return std::get<ClassicProblem>(reading_of(content, file));
}

Error refusal_of(const std::string& content, const std::string& file) {
  const auto reading = to_problem(*read_instance(content, file), file);
  EXPECT_FALSE(reading);
  return reading ? Error{} : reading.error();
}

// Starts by activity, each in its first mode unless said otherwise.
plan::Schedule starting(const plan::Problem& problem, const std::vector<int>& starts,
                        const std::vector<plan::Index>& modes = {}) {
  plan::Schedule schedule;
  for (plan::Index a = 0; a < problem.activity_count(); ++a) {
    const plan::Index mode = modes.empty() ? 0 : modes[plan::slot(a)];
    const Date start = problem.data().horizon_start + Days{starts[plan::slot(a)]};
    const auto& effort = problem.activity(a).modes[plan::slot(mode)].most_likely;
    schedule.push_back(plan::Placement{mode, start, *problem.calendar_of(a).finish(start, effort)});
  }
  return schedule;
}

bool holds(const plan::Problem& problem, const std::vector<int>& starts, const std::vector<plan::Index>& modes = {}) {
  return plan::verify(problem, starting(problem, starts, modes)).empty();
}

TEST(ClassicProblem, leaves_out_the_source_and_keeps_the_sink) {
  const auto [problem, sink] = problem_of(test::kSingleMode, "small.sm");
  EXPECT_EQ(problem.activity_count(), 5);
  EXPECT_EQ(sink, 4);
  EXPECT_EQ(problem.activity(0).id, "2");
  EXPECT_EQ(problem.activity(sink).id, "6");
  EXPECT_EQ(problem.horizon_days(), 10) << "days 0 to 9, the sum of all durations";
  EXPECT_TRUE(problem.activity(0).mandatory);
}

TEST(ClassicProblem, starts_what_follows_on_the_day_after_the_last_and_the_sink_with_it) {
  const plan::Problem problem = problem_of(test::kSingleMode, "small.sm").problem;
  EXPECT_TRUE(holds(problem, {0, 3, 3, 5, 9}));
  EXPECT_FALSE(holds(problem, {0, 3, 3, 5, 8})) << "5 runs on day 8 still";
  EXPECT_FALSE(holds(problem, {0, 3, 3, 4, 9})) << "3 runs on day 4 still";
  EXPECT_FALSE(holds(problem, {0, 3, 2, 5, 9})) << "4, which takes no time, comes after 2";
  EXPECT_FALSE(holds(problem, {0, 2, 3, 5, 9})) << "2 and 3 need three of the two";
}

TEST(ClassicProblem, lets_what_follows_a_job_without_duration_start_on_its_day) {
  const auto problem =
      problem_of(altered(test::kSingleMode, "5        1          1           6", "5        1          1           4"),
                 "small.sm")
          .problem;
  EXPECT_TRUE(holds(problem, {0, 3, 9, 5, 9})) << "4 and the sink on one day";
  EXPECT_FALSE(holds(problem, {0, 3, 9, 5, 8}));
}

TEST(ClassicProblem, pays_non_renewable_resources_from_one_line_over_the_whole_horizon) {
  const plan::Problem problem = problem_of(test::kMultiMode, "small.mm").problem;
  ASSERT_EQ(problem.data().budget_lines.size(), 1u);
  EXPECT_EQ(problem.data().budget_lines.front().amount, 7);
  EXPECT_EQ(problem.data().budget_lines.front().end, problem.data().horizon_end);
  EXPECT_EQ(problem.activity(0).modes.front().total_cost(), 5);
  EXPECT_TRUE(holds(problem, {0, 0, 6}, {0, 1, 0})) << "5 and 2 are 7";
  EXPECT_FALSE(holds(problem, {0, 2, 5}, {0, 0, 0})) << "5 and 4 are 9";
  EXPECT_TRUE(holds(problem, {0, 5, 8}, {1, 0, 0})) << "1 and 4";
  EXPECT_FALSE(holds(problem, {0, 4, 8}, {1, 0, 0})) << "R1 is one";
}

TEST(ClassicProblem, keeps_lags_from_below_and_above) {
  const plan::Problem problem = problem_of(test::kWithLags, "small.sch").problem;
  EXPECT_TRUE(holds(problem, {0, 3, 5, 7}));
  EXPECT_TRUE(holds(problem, {0, 4, 6, 8}));
  EXPECT_FALSE(holds(problem_of(altered(test::kWithLags, "[-4]", "[-3]"), "small.sch").problem, {0, 4, 6, 8}))
      << "2 starts at most three days after 1";
  EXPECT_FALSE(holds(problem, {0, 3, 5, 6})) << "3 runs on day 6 still";
}

TEST(ClassicProblem, has_one_precedence_for_a_lag_in_both_directions) {
  const plan::Problem problem = problem_of(test::kWithLags, "small.sch").problem;
  const auto& precedences = problem.data().precedences;
  const auto between = std::count_if(precedences.begin(), precedences.end(), [](const plan::Precedence& p) {
    return p.predecessor == 0 && p.successor == 1 && p.kind == PrecedenceKind::start_start && p.lag == Days{2} &&
           p.max_lag == Days{4};
  });
  EXPECT_EQ(between, 1);
  EXPECT_EQ(problem.activity(2).earliest_start, problem.data().horizon_start + Days{3}) << "two days, then one";
}

TEST(ClassicProblem, takes_lags_to_the_source_as_deadlines) {
  const std::string due = altered(test::kWithLags, "3\t1\t1\t4\t[2]\n", "3\t1\t2\t4\t0\t[2]\t[-5]\n");
  EXPECT_TRUE(holds(problem_of(due, "small.sch").problem, {0, 3, 5, 7}));
  EXPECT_FALSE(holds(problem_of(due, "small.sch").problem, {1, 4, 6, 8})) << "3 starts on day 5 at the latest";
}

TEST(ClassicProblem, places_jobs_that_must_start_together) {
  const std::string together = altered(altered(test::kWithLags, "[-4]", "[0]"), "[2]\t[3]", "[0]\t[3]");
  const plan::Problem problem = problem_of(altered(together, "0\n1\n", "0\n2\n"), "small.sch").problem;
  EXPECT_TRUE(holds(problem, {0, 0, 2, 4}));
  EXPECT_FALSE(holds(problem, {1, 0, 3, 5}));
  EXPECT_FALSE(holds(problem, {0, 1, 3, 5}));
}

TEST(ClassicProblem, a_cycle_of_lags_that_add_up_is_a_contradiction_with_its_jobs) {
  const Reading reading = reading_of(test::kContradicting, "small.sch");
  ASSERT_TRUE(std::holds_alternative<Contradiction>(reading));
  EXPECT_EQ(std::get<Contradiction>(reading).jobs, (std::vector<std::int64_t>{1, 2}));
}

TEST(ClassicProblem, refuses_a_cycle_of_precedences) {
  const Error error = refusal_of(
      altered(test::kSingleMode, "5        1          1           6", "5        1          1           3"), "small.sm");
  EXPECT_EQ(error.code, "plan.cycle");
  EXPECT_EQ(error.where.file, "small.sm");
}

TEST(ClassicProblem, refuses_modes_with_and_without_duration_where_something_follows) {
  EXPECT_EQ(refusal_of(altered(test::kMultiMode, "\t2\t5\t1\t1", "\t2\t0\t1\t1"), "small.mm").code,
            "classic.mixed_durations");
}

TEST(ClassicProblem, refuses_what_the_longest_horizon_cannot_hold) {
  const auto with_duration = [](const std::string& days) {
    return altered(test::kMultiMode, "\t2\t6\t0\t2", "\t2\t" + days + "\t0\t2");
  };
  EXPECT_EQ(problem_of(with_duration("19994"), "small.mm").problem.horizon_days(), plan::kMaxHorizonDays);
  EXPECT_EQ(refusal_of(with_duration("19995"), "small.mm").code, "classic.horizon_too_long");
}

TEST(Lags, drops_what_follows_from_the_rest_and_keeps_what_fixes_jobs_to_each_other) {
  // 1 and 2 start together; 3 follows either of them, and the sink all.
  const std::vector<Link> arcs{{0, 1, 0}, {1, 2, 0}, {2, 1, 0}, {1, 3, 5}, {2, 3, 5}, {0, 3, 5}, {1, 3, 4}, {3, 4, 1}};
  const Lags lags(5, arcs);
  const std::vector<Link> kept = lags.without_implied(arcs);
  const Lags again(5, kept);
  for (std::size_t i = 0; i < 5; ++i) {
    for (std::size_t j = 0; j < 5; ++j) EXPECT_EQ(again.between(i, j), lags.between(i, j)) << i << " to " << j;
  }
  EXPECT_EQ(kept.size(), 6u) << "without those from 0 to 3 and the shorter one from 1 to 3";
}

}  // namespace
}  // namespace entente::interop::classic
