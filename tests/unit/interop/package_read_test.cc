// Reading a package as a whole: what must be there, what is passed over, and that all errors come at once.
#include <gtest/gtest.h>

#include "package_example.h"

namespace entente::interop::package {
namespace {

using testing::argument;
using testing::described;
using testing::Example;

TEST(Package, the_example_is_sound) {
  const Package package = Example().package();
  EXPECT_EQ(package.programme.id.text, "ASBEL");
  EXPECT_EQ(package.activities.size(), 112U);
  EXPECT_EQ(package.activity_modes.size(), 133U);
  EXPECT_EQ(package.precedences.size(), 126U);
  EXPECT_EQ(package.mode_demands.size(), 469U);
  EXPECT_EQ(package.needs.size(), 25U);
  EXPECT_EQ(package.activities[9].line, 11);
  EXPECT_EQ(package.activities[48].gates, (std::vector<Id>{{"G1"}, {"G2"}}));
}

TEST(Package, the_example_on_disk_is_sound) {
  const auto package = read_package(SystemFiles(), ENTENTE_SOURCE_DIR "/examples/asterra-belmar/");
  EXPECT_TRUE(package.has_value());
}

TEST(Package, a_byte_order_mark_and_windows_line_ends_change_nothing) {
  const Example unix_style;
  Example example;
  for (const auto& [file, content] : unix_style.files()) {
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : content) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    example.replace(file, windows);
  }
  EXPECT_EQ(described(example.errors()), "");
}

TEST(Package, columns_may_stand_in_any_order) {
  Example example;
  example.replace("calendars.csv",
                  "hours_per_day,name,working_weekdays,party_id,calendar_id\n8,Week,mon;tue;wed;thu;fri,A,CAL-A\n"
                  "8,Week,sun;mon;tue;wed;thu,B,CAL-B\n");
  EXPECT_EQ(described(example.errors()), "");
}

TEST(Package, errors_of_several_files_come_together_sorted_by_file_and_row) {
  Example example;
  example.set("visits.csv", "V1", "state", "done")
      .set("activities.csv", "A090", "sustainment_cost", "-5")
      .set("activities.csv", "A004", "kind", "visit")
      .set("activities.csv", "A004", "loe_id", "L9")
      .set("budgets.csv", "BUD-A-26", "period_start", "2025-12-31")
      .append("precedences.csv", "A010,A004,FS,0,");
  EXPECT_EQ(described(example.errors()),
            "activities.csv:5:kind package.unknown_word\n"
            "activities.csv:5:loe_id package.unknown_id\n"
            "activities.csv:91:sustainment_cost package.number_too_small\n"
            "budgets.csv:3:period_start package.budget_overlap\n"
            "precedences.csv:" +
                std::to_string(example.row("precedences.csv", "A010,A004")) +
                ":successor package.cycle\n"
                "visits.csv:2:state package.unknown_word\n");
}

TEST(Package, only_the_needed_tables_must_be_there) {
  for (const char* file : {"programme.csv", "parties.csv", "calendars.csv", "activities.csv", "activity_modes.csv"}) {
    const auto errors = Example().remove(file).errors();
    ASSERT_EQ(errors.size(), 1U) << described(errors);
    EXPECT_EQ(described(errors[0]), std::string(file) + ":-: package.missing_file");
  }
  Example without;
  for (const char* file : {"risks.csv", "readings.csv", "indicators.csv", "operation_reports.csv",
                           "aid_consignments.csv", "training_requests.csv", "pledges.csv", "requirements.csv",
                           "missions.csv", "commitments.csv", "engagements.csv", "assessments.csv", "key_outcomes.csv",
                           "information_sources.csv", "refusals.csv", "questions_and_answers.csv"}) {
    without.remove(file);
  }
  EXPECT_EQ(described(without.errors()), "");
}

TEST(Package, a_table_that_something_refers_to_must_be_there) {
  for (const char* file :
       {"articles.csv", "resources.csv", "gates.csv", "gate_conditions.csv", "budgets.csv", "lines_of_effort.csv"}) {
    const auto errors = Example().remove(file).errors();
    const auto missing =
        std::find_if(errors.begin(), errors.end(), [](const Error& e) { return e.code == "package.missing_table"; });
    ASSERT_NE(missing, errors.end()) << file << "\n" << described(errors);
    EXPECT_EQ(missing->where.file, file);
    EXPECT_FALSE(argument(*missing, "by_file").empty());
    EXPECT_FALSE(argument(*missing, "by_column").empty());
  }
  const auto errors = Example().remove("articles.csv").errors();
  EXPECT_EQ(errors.size(), 1U) << "said once, not for each activity:\n" << described(errors);
}

TEST(Package, a_table_with_a_mistyped_name_is_noticed) {
  Example example;
  example.replace("activites.csv", "activity_id\n").replace("notes.csv", "x\n").replace("README.md", "text");
  const auto errors = example.errors();
  ASSERT_EQ(described(errors), "activites.csv:-: package.unknown_file_near\nnotes.csv:-: package.unknown_file\n");
  EXPECT_EQ(argument(errors[0], "near"), "activities.csv");
}

TEST(Package, the_header_has_each_column_once) {
  Example example;
  example.replace("calendars.csv",
                  "calendar_id,party_id,nmae,working_weekdays,hours_per_day,hours_per_day,colour\nCAL-A,A,x,mon,8,8,"
                  "red\nCAL-B,B,x,mon,8,8,red\n");
  const auto errors = example.errors();
  EXPECT_EQ(described(errors),
            "calendars.csv:1:nmae package.unknown_column_near\n"
            "calendars.csv:1:hours_per_day package.duplicate_column\n"
            "calendars.csv:1:colour package.unknown_column\n"
            "calendars.csv:1:name package.missing_column\n");
  EXPECT_EQ(argument(errors[0], "near"), "name");
}

TEST(Package, a_code_is_used_once) {
  Example example;
  example.append("needs.csv", "N01,Again,L1,policy,0,2,8,B,agreed,F02,A;B").append("contributions.csv", "A025,N01,0.5");
  const auto errors = example.errors();
  ASSERT_EQ(errors.size(), 2U) << described(errors);
  EXPECT_EQ(errors[0].code, "package.duplicate");
  EXPECT_EQ(argument(errors[0], "key"), "A025 N01");
  EXPECT_EQ(described(errors[1]), "needs.csv:27:need_id package.duplicate");
  EXPECT_EQ(argument(errors[1], "first_row"), "2");
}

TEST(Package, a_row_has_as_many_cells_as_the_header) {
  Example example;
  example.append("areas.csv", "AREA-X,Somewhere")
      .append("areas.csv", "AREA-Y,Here, there,AREA-BM")
      .append("operation_reports.csv", "OP9,2025-10-30,AREA-Y,Work,no,Cell,");
  EXPECT_EQ(described(example.errors()), "areas.csv:8: package.too_few_cells\nareas.csv:9: package.too_many_cells\n")
      << "the areas are known all the same";
}

TEST(Package, thousands_of_errors_are_counted) {
  Example example;
  std::string rows;
  for (int i = 0; i < 6'000; ++i) rows += "A001,std,NONE" + std::to_string(i) + ",1\n";
  const auto errors = example.replace("mode_demands.csv", example.content("mode_demands.csv") + rows).errors();
  ASSERT_EQ(errors.size(), kMaxErrors + 1);
  EXPECT_EQ(errors.back().code, "package.more_errors");
  EXPECT_EQ(argument(errors.back(), "count"), "1000");
}

TEST(Package, a_million_rows_are_refused) {
  Example example;
  std::string rows = "activity_id,mode,resource_id,amount\n";
  for (int i = 0; i < 1'000'000; ++i) rows += "A001,std,CELL,1\n";
  const auto errors = example.replace("mode_demands.csv", rows).errors();
  EXPECT_EQ(described(errors), "mode_demands.csv:200002: package.too_many_rows\n");
}

TEST(Package, a_file_above_the_limit_is_not_read) {
  const auto errors = Example().replace("readings.csv", std::string((std::size_t{64} << 20) + 1, 'x')).errors();
  ASSERT_FALSE(errors.empty());
  EXPECT_EQ(described(errors[0]), "readings.csv:-: files.too_large");
}

// Claims a size without holding it.
class HugeFiles final : public Files {
 public:
  Result<std::string> read(const std::string& path, std::uint64_t) const override {
    return failure("files.not_found", {{"path", path}});
  }
  Result<std::vector<FileInfo>> list(const std::string&) const override {
    return std::vector<FileInfo>{{"activities.csv", std::uint64_t{200} << 20, false},
                                 {"needs.csv", std::uint64_t{100} << 20, false}};
  }
  Result<std::monostate> write(const std::string& path, const std::string&) override {
    return failure("files.unwritable", {{"path", path}});
  }
  Result<std::monostate> make_folder(const std::string& path) override { return write(path, {}); }
  Result<std::monostate> write_folder(const std::string& path, const FolderContent&) override {
    return write(path, {});
  }
};

TEST(Package, a_package_above_the_limit_is_not_read) {
  const auto package = read_package(HugeFiles(), "package");
  ASSERT_FALSE(package.has_value());
  EXPECT_EQ(package.error().at(0).code, "package.too_large");
}

TEST(Package, a_folder_that_is_not_there_is_said) {
  const auto package = read_package(MemoryFiles(), "nowhere");
  ASSERT_FALSE(package.has_value());
  EXPECT_EQ(package.error().at(0).code, "files.not_found");
}

}  // namespace
}  // namespace entente::interop::package
