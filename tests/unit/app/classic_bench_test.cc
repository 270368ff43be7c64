// The benchmark's sums by hand, and what it must not believe.
#include <gtest/gtest.h>

#include "app/run_bench.h"
#include "interop/classic/read_instance.h"
#include "interop/classic/to_problem.h"
#include "unit/interop/classic_samples.h"

namespace entente::app {
namespace {

using interop::classic::BestKnown;
using plan::makespan::Outcome;

BenchRow bench_row(std::optional<plan::Day> makespan, std::optional<plan::Day> bound, BestKnown best) {
  BenchRow row;
  row.instance = "x.sm";
  row.solved.makespan = makespan;
  row.solved.bound = bound;
  row.solved.schedules = 500;
  row.solved.time = std::chrono::milliseconds(250);
  row.best = best;
  return row;
}

std::vector<std::string> codes_of(const std::vector<Message>& messages) {
  std::vector<std::string> codes;
  for (const Message& message : messages) codes.push_back(message.code);
  return codes;
}

using Codes = std::vector<std::string>;

TEST(BenchSums, are_those_of_hand) {
  BenchRow hopeless = bench_row({}, {}, {20, 20, {}, true});
  hopeless.solved.infeasible = true;
  const std::vector<BenchRow> rows{
      bench_row(44, 40, {40, 42, 43, false}),  // 1 of 43 above the best, 10 % above the critical path
      bench_row(50, 50, {50, 50, 50, false}),  // optimal, as short as the best
      bench_row(60, 48, {48, 50, {}, false}),  // nobody has a schedule: 25 % above the critical path
      bench_row({}, 30, {30, 30, 33, false}),  // none found
      hopeless,
  };
  const BenchSums sums = sums_of(rows);
  EXPECT_EQ(sums.instances, 5);
  EXPECT_EQ(sums.feasible, 3);
  EXPECT_EQ(sums.equal_to_best, 1);
  EXPECT_EQ(sums.proved, 2);
  ASSERT_TRUE(sums.mean_excess_percent && sums.mean_cpm_deviation_percent);
  EXPECT_DOUBLE_EQ(*sums.mean_excess_percent, (100.0 / 43 + 0) / 2);
  EXPECT_DOUBLE_EQ(*sums.mean_cpm_deviation_percent, (10.0 + 0 + 25) / 3);
  EXPECT_DOUBLE_EQ(sums.cpu_seconds, 1.25);
  EXPECT_DOUBLE_EQ(sums.schedules_per_second(), 2000);
}

TEST(BenchSums, of_nothing_have_no_means) {
  const BenchSums sums = sums_of({});
  EXPECT_FALSE(sums.mean_excess_percent);
  EXPECT_FALSE(sums.mean_cpm_deviation_percent);
  EXPECT_EQ(sums.schedules_per_second(), 0);
}

TEST(BenchSums, count_what_is_shorter_than_the_best_known) {
  EXPECT_EQ(sums_of({bench_row(41, 40, {40, 40, 43, false})}).equal_to_best, 1);
}

TEST(BenchFaults, are_told_against_what_is_known) {
  EXPECT_EQ(codes_of(faults_against(bench_row(43, 40, {40, 42, 43, false}))), Codes{});
  EXPECT_EQ(codes_of(faults_against(bench_row(42, 42, {40, 42, 43, false}))), Codes{}) << "a new best is no fault";
  EXPECT_EQ(codes_of(faults_against(bench_row(41, 40, {40, 42, 43, false}))), Codes{"classic.below_known_bound"});
  EXPECT_EQ(codes_of(faults_against(bench_row(45, 44, {40, 42, 43, false}))), Codes{"classic.bound_above_known"});
  EXPECT_EQ(codes_of(faults_against(bench_row(45, 40, {40, 40, {}, true}))), Codes{"classic.feasible_but_known_not"});
  BenchRow hopeless = bench_row({}, {}, {40, 42, 43, false});
  hopeless.solved.infeasible = true;
  EXPECT_EQ(codes_of(faults_against(hopeless)), Codes{"classic.infeasible_but_known"});
}

struct SmallOutcome : testing::Test {
  plan::Problem problem = [] {
    const auto instance = interop::classic::read_instance(test::kSingleMode, "small.sm");
    return std::get<interop::classic::ClassicProblem>(*interop::classic::to_problem(*instance, "small.sm")).problem;
  }();
  Outcome outcome;

  void SetUp() override {
    plan::Schedule schedule;
    const std::vector<std::pair<int, int>> days{{0, 2}, {3, 4}, {3, 3}, {5, 8}, {9, 9}};
    for (const auto& [start, finish] : days) {
      schedule.push_back(
          plan::Placement{0, problem.data().horizon_start + Days{start}, problem.data().horizon_start + Days{finish}});
    }
    outcome.schedule = schedule;
    outcome.finish = 9;
    outcome.bound = 9;
  }
  Codes faults() const { return codes_of(faults_of("small.sm", problem, outcome)); }
};

TEST_F(SmallOutcome, without_a_fault_has_none) {
  EXPECT_EQ(faults(), Codes{});
}

TEST_F(SmallOutcome, with_a_broken_schedule_names_the_rule) {
  (*outcome.schedule)[3]->start = problem.data().horizon_start + Days{4};
  (*outcome.schedule)[3]->finish = problem.data().horizon_start + Days{7};
  const auto told = faults_of("small.sm", problem, outcome);
  ASSERT_EQ(codes_of(told), Codes{"classic.schedule_broken"});
  EXPECT_EQ(std::get<std::string>(told.front().arguments.back().value), "verify.precedence_start, verify.resource");
}

TEST_F(SmallOutcome, below_its_own_bound_is_a_fault) {
  outcome.bound = 10;
  EXPECT_EQ(faults(), Codes{"classic.below_own_bound"});
}

TEST_F(SmallOutcome, with_another_finish_than_its_schedule_is_a_fault) {
  outcome.finish = 8;
  outcome.bound = 8;
  EXPECT_EQ(faults(), Codes{"classic.finish_misstated"});
}

TEST_F(SmallOutcome, with_a_schedule_where_there_can_be_none_is_a_fault) {
  outcome.infeasible = true;
  EXPECT_EQ(faults(), Codes{"classic.infeasible_with_schedule"});
}

// Five copies of one instance, and its least makespan.
struct Folder : testing::Test {
  MemoryFiles files;
  ManualClock clock;
  BenchRequest request{.folder = "set", .best = "best.csv", .options = {.schedules = 300}};

  void SetUp() override {
    std::string table = "instance,status,cpm_lb,best_lb,best_ub,remark\n";
    for (const char* name : {"a.sm", "b.sm", "c.sm", "d.sm", "e.sm"}) {
      ASSERT_TRUE(files.write(std::string("set/") + name, test::kSingleMode));
      table += std::string(name) + ",closed,6,9,9,by hand\n";
    }
    ASSERT_TRUE(files.write("set/README.md", "not an instance"));
    ASSERT_TRUE(files.write("best.csv", table));
  }
  Bench bench() const {
    auto run = run_bench(request, files, {clock, clock});
    EXPECT_TRUE(run) << run.error().front().code;
    return run ? *std::move(run) : Bench{};
  }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const BenchRow& row : bench().rows) names.push_back(row.instance);
    return names;
  }
  Error refused() const {
    const auto run = run_bench(request, files, {clock, clock});
    EXPECT_FALSE(run);
    return run ? Error{} : run.error().front();
  }
};

TEST_F(Folder, is_solved_whole_and_compared) {
  const Bench all = bench();
  ASSERT_EQ(all.rows.size(), 5u);
  EXPECT_TRUE(all.faults.empty());
  EXPECT_EQ(all.rows.front().solved.makespan, 9);
  EXPECT_EQ(all.rows.front().cpm_deviation_percent(), 50.0);
  EXPECT_EQ(sums_of(all.rows).equal_to_best, 5);
}

TEST_F(Folder, is_solved_in_shares_that_make_up_the_whole) {
  request.share = {1, 2};
  EXPECT_EQ(names(), (std::vector<std::string>{"a.sm", "c.sm", "e.sm"}));
  request.share = {2, 2};
  EXPECT_EQ(names(), (std::vector<std::string>{"b.sm", "d.sm"}));
  request.share = {6, 6};
  EXPECT_EQ(refused().code, "classic.no_instances");
}

TEST_F(Folder, is_solved_side_by_side_with_the_same_answers) {
  request.jobs = 3;
  std::vector<std::size_t> done;
  request.on_row = [&](const BenchRow&, std::size_t number, std::size_t) { done.push_back(number); };
  EXPECT_EQ(names(), (std::vector<std::string>{"a.sm", "b.sm", "c.sm", "d.sm", "e.sm"}));
  EXPECT_EQ(done, (std::vector<std::size_t>{1, 2, 3, 4, 5}));
}

TEST_F(Folder, stops_with_what_was_done) {
  int told = 0;
  request.on_row = [&](const BenchRow&, std::size_t, std::size_t) { ++told; };
  request.options.cancelled = [&] { return told == 2; };
  EXPECT_EQ(names(), (std::vector<std::string>{"a.sm", "b.sm"}));
}

TEST_F(Folder, tells_of_an_instance_that_cannot_be_read_and_goes_on) {
  ASSERT_TRUE(files.write("set/b.sm", "no instance"));
  const Bench rest = bench();
  EXPECT_EQ(rest.rows.size(), 4u);
  ASSERT_EQ(rest.errors.size(), 1u);
  EXPECT_EQ(rest.errors.front().where.file, "set/b.sm");
}

TEST_F(Folder, takes_an_instance_that_the_table_does_not_know) {
  ASSERT_TRUE(files.write("best.csv", "instance,cpm_lb,best_lb,best_ub\na.sm,6,9,\n"));
  const Bench all = bench();
  EXPECT_FALSE(all.rows.front().excess_percent()) << "no best one is known";
  EXPECT_EQ(all.rows.front().cpm_deviation_percent(), 50.0);
  EXPECT_FALSE(all.rows.back().cpm_deviation_percent());
}

TEST_F(Folder, is_told_where_the_best_values_cannot_be_true) {
  ASSERT_TRUE(files.write("best.csv", "instance,cpm_lb,best_lb,best_ub\na.sm,6,10,10\n"));
  const Bench all = bench();
  EXPECT_EQ(codes_of(all.faults), Codes{"classic.below_known_bound"});
}

TEST_F(Folder, refuses_a_table_that_is_none) {
  const std::vector<std::pair<std::string, std::string>> tables{
      {"instance,best_lb,best_ub\n", "classic.column_missing"},
      {"instance,cpm_lb,best_lb,best_ub\na.sm,six,9,9\n", "classic.number_expected"},
      {"instance,cpm_lb,best_lb,best_ub\na.sm,-6,9,9\n", "classic.number_out_of_range"},
      {"instance,cpm_lb,best_lb,best_ub\na.sm,6,10,9\n", "classic.bounds_crossed"},
      {"instance,cpm_lb,best_lb,best_ub\na.sm,6,9,9\na.sm,6,9,9\n", "classic.instance_twice"},
      {"", "package.empty_file"}};
  for (const auto& [content, code] : tables) {
    ASSERT_TRUE(files.write("best.csv", content));
    EXPECT_EQ(refused().code, code);
    EXPECT_EQ(refused().where.file, "best.csv");
  }
}

TEST_F(Folder, refuses_what_is_not_there) {
  request.folder = "nowhere";
  EXPECT_EQ(refused().code, "files.not_found");
  request.best = "none.csv";
  EXPECT_EQ(refused().code, "files.not_found");
}

}  // namespace
}  // namespace entente::app
