// The commands on the example programme: exit codes, and what goes to which stream.
#include <boost/json.hpp>

#include "unit/cli/command_line.h"

namespace entente::cli {
namespace {

// Cannot be written to.
class ReadOnlyFiles final : public Files {
 public:
  explicit ReadOnlyFiles(const Files& inner) : inner_(inner) {}
  Result<std::string> read(const std::string& path, std::uint64_t limit) const override {
    return inner_.read(path, limit);
  }
  Result<std::vector<FileInfo>> list(const std::string& folder) const override { return inner_.list(folder); }
  Result<std::monostate> write(const std::string& path, const std::string&) override {
    return failure("files.unwritable", {{"path", path}}, Where{path, std::nullopt, ""});
  }
  Result<std::monostate> make_folder(const std::string& path) override { return write(path, {}); }
  Result<std::monostate> write_folder(const std::string& path, const FolderContent&) override {
    return write(path, {});
  }

 private:
  const Files& inner_;
};

TEST(PackageCheck, says_what_is_in_a_right_package) {
  CommandLine entente;
  EXPECT_EQ(entente({"package", "check", kExample}), ExitCode::ok) << entente.told();
  EXPECT_TRUE(contains(entente.printed(), "The package is right"));
  EXPECT_TRUE(contains(entente.printed(), "112  activities"));
  EXPECT_EQ(entente.told(), "");
  EXPECT_EQ(entente({"package", "check", kExample, "--json"}), ExitCode::ok);
  const auto report = boost::json::parse(entente.printed());
  EXPECT_EQ(report.at("format").as_string(), "entente.package-report.v1");
  EXPECT_EQ(report.at("programme").as_string(), "ASBEL");
}

TEST(PackageCheck, tells_every_error_with_its_place_and_counts_them) {
  CommandLine entente;
  entente.rewrite("needs", "N01,Ministry roles and mandates undefined,L1,",
                  "N01,Ministry roles and mandates undefined,L9,");
  entente.rewrite("budgets", ",600,", ",-600,");
  EXPECT_EQ(entente({"package", "check", kExample}), ExitCode::refused);
  EXPECT_TRUE(contains(entente.told(), "needs.csv:2:loe_id: ")) << entente.told();
  EXPECT_TRUE(contains(entente.told(), "budgets.csv:2:amount: ")) << entente.told();
  EXPECT_TRUE(contains(entente.told(), "2 errors"));
  EXPECT_EQ(entente.printed(), "");
}

TEST(PackageCheck, tells_errors_to_machines_too) {
  CommandLine entente;
  entente.rewrite("budgets", ",600,", ",-600,");
  EXPECT_EQ(entente({"package", "check", kExample, "--json"}), ExitCode::refused);
  EXPECT_EQ(entente.printed(), "");
  const auto told = boost::json::parse(entente.told());
  EXPECT_EQ(told.at("format").as_string(), "entente.errors.v1");
  const auto& error = told.at("errors").at(0);
  EXPECT_EQ(error.at("file").as_string(), "budgets.csv");
  EXPECT_EQ(error.at("row").as_int64(), 2);
  EXPECT_EQ(error.at("column").as_string(), "amount");
  EXPECT_TRUE(error.at("code").as_string().starts_with("package."));
  EXPECT_TRUE(error.at("arguments").is_object());
  EXPECT_FALSE(error.at("text").as_string().empty());
}

TEST(PackageCheck, a_folder_that_is_not_there_is_an_error_of_the_environment) {
  CommandLine entente;
  EXPECT_EQ(entente({"package", "check", "nowhere"}), ExitCode::environment);
  EXPECT_TRUE(contains(entente.told(), "nowhere"));
  EXPECT_EQ(unsaid_code(entente.told()), "");
}

// One roadmap for all tests that only read it.
class WithRoadmap : public testing::Test {
 protected:
  static CommandLine& entente() {
    static CommandLine& made = *[] {
      auto* line = new CommandLine;
      EXPECT_EQ((*line)({"plan", kExample, "--effort", "60", "--out", "r.json"}), ExitCode::ok) << line->told();
      view() = line->printed();
      told_while_planning() = line->told();
      return line;
    }();
    return made;
  }
  static std::string& view() {
    static std::string text;
    return text;
  }
  static std::string& told_while_planning() {
    static std::string text;
    return text;
  }
  static std::string roadmap() { return *entente().files.read("r.json", 64 << 20); }
};

TEST_F(WithRoadmap, the_view_and_the_file_are_both_written) {
  const auto json = boost::json::parse(roadmap());
  EXPECT_EQ(json.at("format").as_string(), "entente.roadmap.v1");
  EXPECT_TRUE(contains(view(), "Asterra-Belmar joint training and advisory programme"));
  EXPECT_TRUE(contains(view(), "BUD-A-26"));
  EXPECT_TRUE(contains(view(), "A111")) << "what waits is named";
  EXPECT_TRUE(contains(told_while_planning(), "written to r.json"));
}

TEST_F(WithRoadmap, a_pipe_gets_plain_text) {
  entente();
  for (const char* art : {"\x1b", "█", "▁", "·", "◆", "─", "\u2066", "\u2067", "\u2068", "\u2069"})
    EXPECT_FALSE(contains(view(), art)) << art;
  EXPECT_EQ(unsaid_code(view()), "");
}

TEST_F(WithRoadmap, json_on_the_output_is_the_same_bytes_as_in_the_file) {
  EXPECT_EQ(entente()({"plan", kExample, "--effort", "60", "--json"}), ExitCode::ok);
  EXPECT_EQ(entente().printed(), roadmap());
  EXPECT_EQ(entente().told(), "");
}

TEST_F(WithRoadmap, what_keeping_it_changes_is_shown_in_every_language) {
  entente();
  for (const char* language : {"en", "tr", "ar"}) {
    ASSERT_EQ(entente()({"plan", kExample, "--effort", "60", "--keep", "r.json", "--set", "CELL.capacity=3@2026-03-01",
                         "--details", "--lang", language}),
              ExitCode::ok)
        << entente().told();
    EXPECT_EQ(unsaid_code(entente().printed()), "");
  }
  ASSERT_EQ(entente()({"plan", kExample, "--effort", "60", "--keep", "r.json", "--json"}), ExitCode::ok);
  const auto keep = boost::json::parse(entente().printed()).at("keep");
  EXPECT_TRUE(keep.at("changes").as_array().empty()) << "nothing has happened";
  EXPECT_EQ(entente()({"plan", kExample, "--keep", "r.json", "--objective", "makespan"}), ExitCode::usage);
  EXPECT_TRUE(contains(entente().told(), "--keep weighs changes against value"));
}

TEST_F(WithRoadmap, verify_accepts_it) {
  EXPECT_EQ(entente()({"verify", "r.json", kExample}), ExitCode::ok) << entente().printed();
  EXPECT_TRUE(contains(entente().printed(), "is a roadmap of this programme"));
  EXPECT_EQ(entente()({"verify", "r.json", kExample, "--json"}), ExitCode::ok);
  EXPECT_TRUE(boost::json::parse(entente().printed()).at("deviations").as_array().empty());
}

TEST_F(WithRoadmap, verify_refuses_it_when_a_figure_was_improved) {
  std::string improved = roadmap();
  const std::string figure = "\"end_value\":1";
  ASSERT_TRUE(contains(improved, figure));
  improved.replace(improved.find(figure), figure.size(), "\"end_value\":2");
  ASSERT_TRUE(entente().files.write("false.json", improved));
  EXPECT_EQ(entente()({"verify", "false.json", kExample}), ExitCode::refused);
  EXPECT_TRUE(contains(entente().printed(), "does not hold"));
  EXPECT_EQ(unsaid_code(entente().printed()), "");
}

TEST_F(WithRoadmap, verify_without_its_file_is_an_error_of_the_environment) {
  EXPECT_EQ(entente()({"verify", "none.json", kExample}), ExitCode::environment);
  EXPECT_TRUE(contains(entente().told(), "none.json"));
}

TEST_F(WithRoadmap, verify_refuses_what_is_no_roadmap) {
  ASSERT_TRUE(entente().files.write("broken.json", "{\"format\":"));
  EXPECT_EQ(entente()({"verify", "broken.json", kExample}), ExitCode::refused);
  EXPECT_TRUE(contains(entente().told(), "broken.json"));
}

TEST_F(WithRoadmap, why_answers_from_the_file) {
  EXPECT_EQ(entente()({"why", "A042", "--package", kExample, "--roadmap", "r.json"}), ExitCode::ok) << entente().told();
  EXPECT_TRUE(contains(entente().printed(), "A042"));
  EXPECT_EQ(unsaid_code(entente().printed()), "");
  EXPECT_EQ(entente()({"why", "A042", "--package", kExample, "--roadmap", "r.json", "--json"}), ExitCode::ok);
  EXPECT_EQ(boost::json::parse(entente().printed()).at("activity").as_string(), "A042");
}

TEST_F(WithRoadmap, why_of_a_waiting_activity_names_the_condition) {
  EXPECT_EQ(entente()({"why", "A111", "--package", kExample, "--roadmap", "r.json"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente().printed(), "G3.C1"));
}

TEST_F(WithRoadmap, why_computes_the_roadmap_where_none_is_given) {
  EXPECT_EQ(entente()({"why", "A042", "--package", kExample, "--effort", "20"}), ExitCode::ok) << entente().told();
}

TEST_F(WithRoadmap, why_refuses_an_activity_that_nobody_knows) {
  EXPECT_EQ(entente()({"why", "A999", "--package", kExample, "--roadmap", "r.json"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente().told(), "A999"));
}

TEST_F(WithRoadmap, compare_finds_no_difference_to_itself) {
  EXPECT_EQ(entente()({"compare", "r.json", "r.json"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente().printed(), "No differences"));
}

TEST_F(WithRoadmap, compare_lists_what_changed) {
  ASSERT_EQ(entente()({"plan", kExample, "--effort", "60", "--set", "BUD-A-26.amount=2000", "--out", "less.json"}),
            ExitCode::ok);
  EXPECT_EQ(entente()({"compare", "r.json", "less.json"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente().printed(), "BUD-A-26.amount=2000")) << entente().printed();
  EXPECT_EQ(unsaid_code(entente().printed()), "");
  EXPECT_EQ(entente()({"compare", "r.json", "less.json", "--json"}), ExitCode::ok);
  EXPECT_FALSE(boost::json::parse(entente().printed()).at("differences").as_array().empty());
}

TEST_F(WithRoadmap, compare_names_both_files_that_cannot_be_read) {
  EXPECT_EQ(entente()({"compare", "x.json", "y.json"}), ExitCode::environment);
  EXPECT_TRUE(contains(entente().told(), "x.json"));
  EXPECT_TRUE(contains(entente().told(), "y.json"));
}

TEST_F(WithRoadmap, details_show_every_selected_activity_with_its_reason) {
  EXPECT_EQ(entente()({"plan", kExample, "--effort", "60", "--details"}), ExitCode::ok);
  const auto json = boost::json::parse(roadmap());
  for (const auto& row : json.at("selected").as_array())
    EXPECT_TRUE(contains(entente().printed(), std::string(row.at("activity").as_string()))) << row.at("activity");
  for (const auto& row : json.at("left_out").as_array())
    EXPECT_TRUE(contains(entente().printed(), std::string(row.at("activity").as_string()))) << row.at("activity");
}

TEST_F(WithRoadmap, every_language_says_everything_in_words) {
  for (const char* language : {"tr", "ar"}) {
    EXPECT_EQ(entente()({"plan", kExample, "--effort", "60", "--details", "--lang", language}), ExitCode::ok);
    EXPECT_EQ(unsaid_code(entente().printed()), "") << language;
    EXPECT_EQ(entente()({"why", "A042", "--package", kExample, "--roadmap", "r.json", "--lang", language}),
              ExitCode::ok);
    EXPECT_EQ(unsaid_code(entente().printed()), "") << language;
    EXPECT_EQ(entente()({"verify", "r.json", kExample, "--lang", language}), ExitCode::ok);
    EXPECT_EQ(unsaid_code(entente().printed()), "") << language;
  }
}

TEST(Plan, colours_a_terminal_unless_told_not_to) {
  CommandLine entente;
  entente.terminal = true;
  entente.environment["TERM"] = "xterm";
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "\x1b["));
  entente.environment["NO_COLOR"] = "1";
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20"}), ExitCode::ok);
  EXPECT_FALSE(contains(entente.printed(), "\x1b["));
  EXPECT_TRUE(contains(entente.printed(), "▼")) << "NO_COLOR is about colour only";
  entente.environment["TERM"] = "dumb";
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20"}), ExitCode::ok);
  EXPECT_FALSE(contains(entente.printed(), "▼"));
}

TEST(Plan, isolates_arabic_on_a_terminal_only) {
  CommandLine entente;
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20", "--lang", "ar"}), ExitCode::ok);
  EXPECT_FALSE(contains(entente.printed(), "\u2067"));
  entente.terminal = true;
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20", "--lang", "ar"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "\u2067"));
}

TEST(Plan, a_file_that_cannot_be_written_does_not_lose_the_result) {
  CommandLine entente;
  ReadOnlyFiles read_only(entente.files);
  const ManualClock clock;
  std::ostringstream out;
  std::ostringstream err;
  const Surroundings surroundings{read_only, clock, entente.entropy, [](const std::string&) { return std::nullopt; },
                                  2};
  EXPECT_EQ(run({"plan", kExample, "--effort", "20", "--out", "r.json"}, Streams{out, err}, surroundings),
            ExitCode::environment);
  EXPECT_TRUE(contains(out.str(), "Value"));
  EXPECT_TRUE(contains(err.str(), "r.json"));
}

TEST(Plan, ctrl_c_keeps_the_best_so_far) {
  CommandLine entente;
  std::atomic<int> polls = 0;
  entente.interrupted = [&] { return ++polls > 400; };
  EXPECT_EQ(entente({"plan", kExample, "--effort", "10000000000"}), ExitCode::ok) << entente.told();
  EXPECT_TRUE(contains(entente.told(), "best roadmap found so far"));
  EXPECT_TRUE(contains(entente.printed(), "Value"));
}

TEST(Plan, mandatory_work_that_nobody_can_date_is_refused_with_the_condition) {
  CommandLine entente;
  const std::string activities = *entente.files.read(kExample + "/activities.csv", 64 << 20);
  const std::size_t row = activities.find("\nA111,") + 1;
  const std::string line = activities.substr(row, activities.find('\n', row) - row);
  std::string mandatory = line;
  int comma = 0;
  for (std::size_t at = 0; at < mandatory.size(); ++at) {
    if (mandatory[at] == ',' && ++comma == 8) mandatory[at + 1] = '1';
  }
  entente.rewrite("activities", line, mandatory);
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20"}), ExitCode::refused) << mandatory;
  EXPECT_TRUE(contains(entente.told(), "A111")) << entente.told();
  EXPECT_TRUE(contains(entente.told(), "G3.C1")) << entente.told();
}

TEST(Plan, the_hint_leads_to_the_roadmap_that_is_shown) {
  CommandLine entente;
  EXPECT_EQ(entente({"plan", kExample, "--effort", "20", "--seed", "3", "--set", "CELL.capacity=9"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "--package asterra-belmar --set CELL.capacity=9 --effort 20 --seed 3"));
}

TEST(Plan, the_hint_can_be_typed_whatever_the_folder_is_called) {
  CommandLine entente;
  copy_folder(ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "our partner's plan", entente.files);
  EXPECT_EQ(entente({"plan", "our partner's plan", "--effort", "20"}), ExitCode::ok);
  EXPECT_TRUE(contains(entente.printed(), "--package 'our partner'\\''s plan'")) << entente.printed();
}

}  // namespace
}  // namespace entente::cli
