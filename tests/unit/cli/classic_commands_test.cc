// solve and bench on small instances: what they show, and how they end.
#include <boost/json.hpp>

#include "cli/classic_view.h"
#include "unit/cli/command_line.h"
#include "unit/interop/classic_samples.h"

namespace entente::cli {
namespace {

class ClassicLine : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(entente.files.write("set/a.sm", test::kSingleMode));
    ASSERT_TRUE(entente.files.write("set/b.sch", test::kWithLags));
    ASSERT_TRUE(entente.files.write("set/c.sch", test::kContradicting));
    ASSERT_TRUE(entente.files.write("best.csv",
                                    "instance,n_activities,cpm_lb,best_lb,best_ub,status\n"
                                    "a.sm,4,6,9,9,closed\n"
                                    "b.sch,3,5,6,8,open\n"
                                    "c.sch,3,5,5,,infeasible(by hand)\n"));
  }

  // The lines of what was printed, without their blanks.
  std::vector<std::string> printed_words() {
    std::vector<std::string> lines;
    for (const std::string& line : lines_of(entente.printed())) {
      std::istringstream words(line);
      std::string together;
      for (std::string word; words >> word;) together += (together.empty() ? "" : " ") + word;
      lines.push_back(together);
    }
    return lines;
  }

  CommandLine entente;
};

TEST_F(ClassicLine, solve_tells_makespan_bound_and_verdict_of_each_file) {
  EXPECT_EQ(entente({"solve", "set/a.sm", "set/b.sch", "set/c.sch", "--effort", "300"}), ExitCode::ok)
      << entente.told();
  const auto lines = printed_words();
  ASSERT_GE(lines.size(), 5u) << entente.printed();
  EXPECT_EQ(lines[0], "instance makespan at least result schedules seconds");
  EXPECT_TRUE(lines[1].starts_with("set/a.sm 9 ")) << lines[1];
  EXPECT_TRUE(lines[2].starts_with("set/b.sch 7 ")) << lines[2];
  EXPECT_EQ(lines[3], "set/c.sch - - infeasible 0 0.00");
  EXPECT_TRUE(lines[4].starts_with("set/c.sch: no dates satisfy the lags between the jobs 1, 2;")) << lines[4];
  EXPECT_EQ(unsaid_code(entente.printed()), "");
  EXPECT_EQ(entente.told(), "");
}

TEST_F(ClassicLine, solve_gives_the_start_of_every_job_to_machines) {
  EXPECT_EQ(entente({"solve", "set/b.sch", "set/c.sch", "--effort", "300", "--json"}), ExitCode::ok);
  const auto solved = boost::json::parse(entente.printed());
  EXPECT_EQ(solved.at("format").as_string(), "entente.solve.v1");
  const auto& first = solved.at("results").at(0);
  EXPECT_EQ(first.at("makespan").as_int64(), 7);
  EXPECT_FALSE(first.at("infeasible").as_bool());
  const auto& activities = first.at("activities").as_array();
  ASSERT_EQ(activities.size(), 4u);
  const std::vector<std::pair<std::string, int>> expected{{"1", 0}, {"2", 3}, {"3", 5}, {"4", 7}};
  for (std::size_t a = 0; a < expected.size(); ++a) {
    EXPECT_EQ(activities[a].at("job").as_string(), expected[a].first);
    EXPECT_EQ(activities[a].at("mode").as_string(), "1");
    EXPECT_EQ(activities[a].at("start").as_int64(), expected[a].second);
  }
  const auto& second = solved.at("results").at(1);
  EXPECT_TRUE(second.at("makespan").is_null());
  EXPECT_TRUE(second.at("lower_bound").is_null());
  EXPECT_TRUE(second.at("infeasible").as_bool());
  EXPECT_EQ(second.at("contradiction").as_array().size(), 2u);
}

TEST_F(ClassicLine, solve_names_file_and_line_of_what_it_cannot_read_and_solves_the_rest) {
  ASSERT_TRUE(entente.files.write("broken.sch", test::altered(test::kWithLags, "[-4]", "-4")));
  EXPECT_EQ(entente({"solve", "broken.sch", "set/a.sm", "--effort", "300"}), ExitCode::refused);
  EXPECT_TRUE(entente.told().starts_with("broken.sch:4:lag: ")) << entente.told();
  EXPECT_TRUE(contains(entente.printed(), "set/a.sm"));
  EXPECT_EQ(unsaid_code(entente.told()), "");
}

TEST_F(ClassicLine, solve_ends_with_what_was_found_when_it_is_interrupted) {
  entente.interrupted = [] { return true; };
  EXPECT_EQ(entente({"solve", "set/a.sm"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.told(), "Stopped by Ctrl-C")) << entente.told();
}

TEST_F(ClassicLine, bench_compares_with_the_best_known_and_sums_up) {
  EXPECT_EQ(entente({"bench", "set", "--best", "best.csv", "--effort", "300"}), ExitCode::ok) << entente.told();
  const auto lines = printed_words();
  ASSERT_EQ(lines.size(), 12u) << entente.printed();
  EXPECT_TRUE(lines[1].starts_with("a.sm 9 9 0.00 50.00 ")) << lines[1];
  EXPECT_TRUE(lines[2].starts_with("b.sch 7 6-8 -12.50 40.00 ")) << lines[2];
  EXPECT_EQ(lines[3], "c.sch - infeasible - - - infeasible 0.00");
  EXPECT_EQ(lines[5], "Mean excess over the best known -6.250%");
  EXPECT_EQ(lines[6], "Mean deviation from the critical path 45.000%");
  EXPECT_EQ(lines[7], "With a schedule 2 of 3");
  EXPECT_EQ(lines[8], "As short as the best known 2 of 3");
  EXPECT_EQ(unsaid_code(entente.printed()), "");
}

TEST_F(ClassicLine, bench_gives_rows_and_sums_to_machines) {
  EXPECT_EQ(entente({"bench", "set", "--best", "best.csv", "--effort", "300", "--json"}), ExitCode::ok);
  EXPECT_EQ(entente.told(), "");
  const auto bench = boost::json::parse(entente.printed());
  EXPECT_EQ(bench.at("format").as_string(), "entente.bench.v1");
  EXPECT_EQ(bench.at("instances").as_int64(), 3);
  EXPECT_EQ(bench.at("feasible").as_int64(), 2);
  EXPECT_EQ(bench.at("equal_to_best").as_int64(), 2);
  EXPECT_DOUBLE_EQ(bench.at("mean_excess_percent").as_double(), -6.25);
  EXPECT_EQ(bench.at("mean_cpm_deviation_percent").to_number<double>(), 45);
  const auto& row = bench.at("rows").at(1);
  EXPECT_EQ(row.at("instance").as_string(), "b.sch");
  EXPECT_EQ(row.at("makespan").as_int64(), 7);
  EXPECT_EQ(row.at("best_lb").as_int64(), 6);
  EXPECT_EQ(row.at("best_ub").as_int64(), 8);
  EXPECT_EQ(row.at("cpm_lb").as_int64(), 5);
  for (const char* key : {"lower_bound", "excess_percent", "cpm_deviation_percent", "proved", "infeasible_proved",
                          "schedules", "cpu_seconds"})
    EXPECT_TRUE(row.as_object().contains(key)) << key;
  const auto& hopeless = bench.at("rows").at(2);
  EXPECT_TRUE(hopeless.at("makespan").is_null());
  EXPECT_TRUE(hopeless.at("proved").as_bool());
  EXPECT_TRUE(hopeless.at("infeasible_proved").as_bool());
}

TEST_F(ClassicLine, bench_fails_loudly_below_a_known_bound) {
  ASSERT_TRUE(entente.files.write("best.csv", "instance,cpm_lb,best_lb,best_ub\na.sm,6,10,11\n"));
  EXPECT_EQ(entente({"bench", "set", "--best", "best.csv", "--effort", "300"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente.told(), "a.sm: the makespan 9 is below the known lower bound 10")) << entente.told();
  EXPECT_TRUE(contains(entente.printed(), "a.sm")) << "what was found is shown all the same";
}

TEST_F(ClassicLine, bench_takes_a_share) {
  EXPECT_EQ(entente({"bench", "set", "--best", "best.csv", "--effort", "300", "--only", "2/2", "--json"}),
            ExitCode::ok);
  const auto bench = boost::json::parse(entente.printed());
  ASSERT_EQ(bench.at("rows").as_array().size(), 1u);
  EXPECT_EQ(bench.at("rows").at(0).at("instance").as_string(), "b.sch");
}

TEST_F(ClassicLine, refuses_words_that_mean_nothing) {
  const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
      {{"solve"}, "FILE is missing"},
      {{"solve", "set/a.sm", "--effort", "1", "--time", "1"}, "exclude each other"},
      {{"solve", "set/a.sm", "--effort", "none"}, "--effort is none"},
      {{"solve", "set/a.sm", "--objective", "value"}, "--objective"},
      {{"bench", "--best", "best.csv"}, "DIR is missing"},
      {{"bench", "set"}, "--best is missing"},
      {{"bench", "set", "--best", "best.csv", "--only", "3/2"}, "--only is 3/2"},
      {{"bench", "set", "--best", "best.csv", "--only", "2"}, "--only is 2"},
      {{"bench", "set", "--best", "best.csv", "--only", "0/2"}, "--only is 0/2"},
      {{"bench", "set", "--best", "best.csv", "--only", "/"}, "--only is /"},
      {{"bench", "set", "--best", "best.csv", "--jobs", "0"}, "--jobs is 0"},
      {{"bench", "set", "--best", "best.csv", "--jobs", "2", "--threads", "2"}, "Leave out --threads"},
  };
  for (const auto& [arguments, told] : cases) {
    EXPECT_EQ(entente(arguments), ExitCode::usage) << entente.printed();
    EXPECT_TRUE(contains(entente.told(), told)) << entente.told();
    EXPECT_EQ(entente.printed(), "");
  }
  EXPECT_EQ(entente({"solve", "none.sm"}), ExitCode::environment);
  EXPECT_EQ(entente({"bench", "nowhere", "--best", "best.csv"}), ExitCode::environment);
}

TEST_F(ClassicLine, speaks_three_languages_and_explains_itself) {
  for (const char* language : {"en", "tr", "ar"}) {
    EXPECT_EQ(entente({"bench", "set", "--best", "best.csv", "--effort", "300", "--lang", language}), ExitCode::ok);
    EXPECT_EQ(unsaid_code(entente.printed()), "");
    for (const char* command : {"solve", "bench"}) {
      EXPECT_EQ(entente({command, "--help", "--lang", language}), ExitCode::ok);
      EXPECT_EQ(unsaid_code(entente.printed()), "");
    }
  }
}

TEST_F(ClassicLine, a_narrow_page_leaves_out_columns_and_keeps_the_makespan) {
  entente.environment["COLUMNS"] = "60";
  EXPECT_EQ(entente({"bench", "set", "--best", "best.csv", "--effort", "300"}), ExitCode::ok);
  const auto lines = lines_of(entente.printed());
  EXPECT_TRUE(contains(lines.front(), "makespan"));
  EXPECT_FALSE(contains(lines.front(), "CPU s"));
  EXPECT_LE(lines.front().size(), 60u);
}

TEST(ClassicView, says_what_is_known_of_an_instance) {
  const text::Text english(text::Language::english);
  app::SolvedInstance solved;
  solved.file = "x.sm";
  const auto shown = [&] {
    Page page({}, english);
    show_solved(page, {solved});
    return page.printed();
  };
  EXPECT_TRUE(contains(shown(), "none found"));
  solved.bound = 40;
  solved.makespan = 50;
  EXPECT_TRUE(contains(shown(), "gap 20.0%"));
  solved.bound = 50;
  EXPECT_TRUE(contains(shown(), "optimal"));
  solved.faults.push_back({"classic.below_own_bound", {}});
  EXPECT_TRUE(contains(shown(), "fault"));
}

}  // namespace
}  // namespace entente::cli
