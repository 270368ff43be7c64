// What is typed wrongly is told with what to type instead, and ends with 2; help is for planners, in three languages.
#include "unit/cli/command_line.h"

namespace entente::cli {
namespace {

struct Slip {
  std::vector<std::string> arguments;
  std::string told;
};

TEST(Usage, every_slip_is_named) {
  const std::vector<Slip> slips{
      {{}, "Say what to do"},
      {{"plot"}, "There is no command plot"},
      {{"package"}, "Say what to do"},
      {{"package", "chek"}, "There is no command chek"},
      {{"plan"}, "PACKAGE is missing"},
      {{"plan", kExample, "--quick"}, "--quick is not understood"},
      {{"plan", kExample, "another"}, "another is not understood"},
      {{"plan", kExample, "--seed"}, "--seed takes exactly one value"},
      {{"plan", kExample, "--seed", "1", "--seed", "2"}, "--seed takes exactly one value"},
      {{"plan", kExample, "--effort", "0"}, "--effort is 0; it takes a whole number from 1 to 10,000,000,000"},
      {{"plan", kExample, "--effort", "10000000001"}, "--effort is 10000000001"},
      {{"plan", kExample, "--effort", "many"}, "--effort is many"},
      {{"plan", kExample, "--effort", "5x"}, "--effort is 5x"},
      {{"plan", kExample, "--seed", "-1"}, "--seed is -1"},
      {{"plan", kExample, "--threads", "257"}, "--threads is 257; it takes a whole number from 1 to 256"},
      {{"plan", kExample, "--time", "0.05"}, "--time is 0.05; it takes seconds from 0.1 to 86,400"},
      {{"plan", kExample, "--time", "86401"}, "--time is 86401"},
      {{"plan", kExample, "--time", "soon"}, "--time is soon"},
      {{"plan", kExample, "--time", "1", "--effort", "5"}, "exclude each other"},
      {{"plan", kExample, "--objective", "money"}, "There is no objective money"},
      {{"plan", kExample, "--lang", "de"}, "There is no language de"},
      {{"plan", kExample, "--view", "nobody", "--effort", "1"}, "nobody"},
      {{"plan", kExample, "--set", "CELL", "--effort", "1"}, "CELL"},
      {{"plan", kExample, "--condition", "G2.C2=soon", "--effort", "1"}, "soon"},
      {{"why", "--package", kExample}, "ACTIVITY is missing"},
      {{"why", "A077"}, "--package is missing"},
      {{"why", "A077", "--package", kExample, "--roadmap", "r.json", "--seed", "2"}, "leave out --seed 2"},
      {{"compare", "a.json"}, "B.json is missing"},
      {{"verify", "r.json"}, "PACKAGE is missing"},
      {{"package", "check"}, "PACKAGE is missing"},
  };
  CommandLine entente;
  for (const Slip& slip : slips) {
    EXPECT_EQ(entente(slip.arguments), ExitCode::usage) << slip.told;
    EXPECT_TRUE(contains(entente.told(), slip.told)) << entente.told() << "instead of: " << slip.told;
    EXPECT_EQ(entente.printed(), "") << "errors belong on the error stream";
    EXPECT_EQ(unsaid_code(entente.told()), "");
  }
}

TEST(Usage, all_slips_are_told_at_once_and_counted) {
  CommandLine entente;
  EXPECT_EQ(entente({"plan", kExample, "--effort", "0", "--threads", "0", "--seed", "x"}), ExitCode::usage);
  EXPECT_EQ(lines_of(entente.told()).size(), 4U);
  EXPECT_EQ(lines_of(entente.told()).back(), "3 errors");
}

TEST(Usage, the_limits_themselves_are_allowed) {
  CommandLine entente;
  EXPECT_EQ(entente({"plan", "nowhere", "--effort", "10000000000", "--threads", "256", "--seed", "9007199254740991"}),
            ExitCode::environment);
  EXPECT_EQ(entente({"plan", "nowhere", "--time", "86400"}), ExitCode::environment);
  EXPECT_EQ(entente({"plan", "nowhere", "--time", "0.1"}), ExitCode::environment);
}

TEST(Help, every_command_explains_itself_in_three_languages) {
  const std::vector<std::vector<std::string>> commands{
      {}, {"plan"}, {"why"}, {"compare"}, {"verify"}, {"package"}, {"package", "check"}, {"version"}};
  const std::map<std::string, std::string> usage{
      {"en", "Usage: entente"}, {"tr", "Kullanım: entente"}, {"ar", "الاستعمال: entente"}};
  CommandLine entente;
  for (auto arguments : commands) {
    for (const auto& [language, start] : usage) {
      auto asked = arguments;
      asked.insert(asked.end(), {"--help", "--lang", language});
      EXPECT_EQ(entente(asked), ExitCode::ok);
      EXPECT_TRUE(entente.printed().starts_with(start)) << entente.printed();
      EXPECT_EQ(unsaid_code(entente.printed()), "");
      EXPECT_EQ(entente.told(), "");
    }
  }
}

TEST(Help, what_a_command_needs_stands_in_its_usage_line) {
  CommandLine entente;
  EXPECT_EQ(entente({"bench", "--help"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "entente bench DIR --best FILE.csv [--OPTION ...]"));
  EXPECT_EQ(entente({"why", "--help"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "entente why ACTIVITY --package PACKAGE [--OPTION ...]"));
}

TEST(Help, comes_before_every_complaint) {
  CommandLine entente;
  EXPECT_EQ(entente({"plan", "--effort", "0", "--help"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "--condition ID=DATE"));
}

TEST(Language, comes_from_the_environment_unless_it_is_asked_for) {
  CommandLine entente;
  const auto said = [&] {
    entente({"plan"});
    return entente.told();
  };
  EXPECT_TRUE(contains(said(), "is missing"));
  entente.environment["LANG"] = "tr_TR.UTF-8";
  EXPECT_TRUE(contains(said(), "eksik"));
  entente.environment["LC_MESSAGES"] = "ar";
  EXPECT_TRUE(contains(said(), "غير مذكور"));
  entente.environment["LC_ALL"] = "C.UTF-8";
  EXPECT_TRUE(contains(said(), "is missing")) << "a language we do not speak is answered in English";
  entente({"plan", "--lang=tr"});
  EXPECT_TRUE(contains(entente.told(), "eksik"));
}

TEST(Version, is_printed) {
  CommandLine entente;
  EXPECT_EQ(entente({"version"}), ExitCode::ok);
  EXPECT_TRUE(entente.printed().starts_with("entente ")) << entente.printed();
  EXPECT_EQ(entente({"version", "--json"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "\"format\":\"entente.version.v1\""));
}

TEST(LostOutput, is_an_error_of_the_environment) {
  std::ostringstream out;
  std::ostringstream err;
  MemoryFiles files;
  const ManualClock clock;
  SeededEntropy entropy{Seed{1}};
  const Surroundings surroundings{files, clock, entropy, [](const std::string&) { return std::nullopt; }};
  EXPECT_EQ(report_lost_output({"plan"}, Streams{out, err}, surroundings, "No space left on device"),
            ExitCode::environment);
  EXPECT_TRUE(contains(err.str(), "No space left on device"));
}

}  // namespace
}  // namespace entente::cli
