// `entente simulate` on the example programme.
#include <boost/json.hpp>

#include "text/width.h"
#include "unit/cli/command_line.h"

namespace entente::cli {
namespace {

std::vector<std::string> simulate(std::vector<std::string> more) {
  std::vector<std::string> words{"simulate", kExample, "--effort", "60", "--futures", "200"};
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

TEST(Simulate, says_what_can_be_counted_on) {
  CommandLine entente;
  ASSERT_EQ(entente(simulate({})), ExitCode::ok) << entente.told();
  EXPECT_TRUE(contains(entente.printed(), "80 of 100 futures reach at least"));
  EXPECT_TRUE(contains(entente.printed(), "200 futures"));
  EXPECT_TRUE(contains(entente.printed(), "Budget release delayed"));
  EXPECT_TRUE(contains(entente.printed(), "4 activities wait in every future"));
  EXPECT_EQ(entente.told(), "");
}

TEST(Simulate, takes_a_roadmap_and_says_what_does_not_go_with_it) {
  CommandLine entente;
  ASSERT_EQ(entente({"plan", kExample, "--effort", "60", "--out", "r.json"}), ExitCode::ok);
  ASSERT_EQ(entente({"simulate", kExample, "--roadmap", "r.json", "--futures", "200"}), ExitCode::ok) << entente.told();
  const std::string from_file = entente.printed();
  ASSERT_EQ(entente(simulate({})), ExitCode::ok);
  EXPECT_EQ(entente.printed(), from_file);
  EXPECT_EQ(entente({"simulate", kExample, "--roadmap", "r.json", "--view", "joint", "--effort", "9"}),
            ExitCode::usage);
  EXPECT_TRUE(contains(entente.told(), "--view joint --effort 9")) << entente.told();
}

TEST(Simulate, refuses_what_is_no_number_of_futures) {
  CommandLine entente;
  for (const char* wrong : {"0", "x", "1000001"}) {
    EXPECT_EQ(entente({"simulate", kExample, "--futures", wrong}), ExitCode::usage);
    EXPECT_TRUE(contains(entente.told(), "--futures")) << entente.told();
  }
  EXPECT_EQ(entente({"simulate"}), ExitCode::usage);
}

TEST(Simulate, prints_the_same_for_machines_on_any_number_of_threads) {
  CommandLine entente;
  ASSERT_EQ(entente(simulate({"--json", "--threads", "1"})), ExitCode::ok) << entente.told();
  const std::string one = entente.printed();
  ASSERT_EQ(entente(simulate({"--json", "--threads", "2"})), ExitCode::ok);
  EXPECT_EQ(entente.printed(), one);
  const auto json = boost::json::parse(one);
  EXPECT_EQ(json.at("format").as_string(), "entente.simulation.v1");
  EXPECT_EQ(json.at("futures").as_int64(), 200);
  EXPECT_GE(json.at("value").at("p50").as_double(), json.at("value").at("p80").as_double());
  EXPECT_EQ(json.at("objectives").as_array().size(), 7u);
  EXPECT_TRUE(json.at("objectives").at(6).at("finish").at("p80").is_null() ||
              json.at("objectives").at(6).at("finish").at("p80").is_string());
  ASSERT_EQ(entente(simulate({"--json", "--seed", "2"})), ExitCode::ok);
  EXPECT_NE(entente.printed(), one);
}

TEST(Simulate, speaks_three_languages_and_keeps_its_columns) {
  CommandLine entente;
  entente.terminal = true;
  for (const char* language : {"en", "tr", "ar"}) {
    for (const int columns : {60, 100, 160}) {
      entente.columns = columns;
      ASSERT_EQ(entente(simulate({"--details", "--lang", language})), ExitCode::ok) << entente.told();
      EXPECT_EQ(unsaid_code(entente.printed()), "") << language;
      EXPECT_FALSE(contains(entente.printed(), "simulation.")) << language;
    }
  }
  entente.terminal = false;
  entente.columns = 100;
  ASSERT_EQ(entente(simulate({"--details"})), ExitCode::ok);
  for (const std::string& line : lines_of(entente.printed())) EXPECT_LE(text::display_width(line), 100) << line;
}

TEST(Simulate, ends_with_ctrl_c) {
  CommandLine entente;
  entente.interrupted = [] { return true; };
  ASSERT_EQ(entente({"simulate", kExample, "--effort", "60"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente.told(), "Stopped by Ctrl-C")) << entente.told();
}

}  // namespace
}  // namespace entente::cli
