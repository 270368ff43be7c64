// `entente package convert`, `template` and `check --marked`, and workbooks where packages are taken.
#include "command_line.h"

namespace entente::cli {
namespace {

TEST(PackageConvert, folder_to_workbook_to_folder_is_the_same_byte_by_byte) {
  CommandLine entente;
  ASSERT_EQ(entente({"package", "convert", kExample, "w.xlsx"}), ExitCode::ok) << entente.told();
  EXPECT_TRUE(contains(entente.printed(), "w.xlsx is written: 46 tables with 1,223 rows.")) << entente.printed();
  ASSERT_EQ(entente({"package", "convert", "w.xlsx", "back"}), ExitCode::ok) << entente.told();
  const auto written = entente.files.list("back");
  ASSERT_TRUE(written);
  EXPECT_FALSE(written->empty());
  for (const FileInfo& file : *written) {
    EXPECT_EQ(*entente.files.read("back/" + file.name, 64 << 20),
              *entente.files.read(kExample + "/" + file.name, 64 << 20))
        << file.name;
  }
}

TEST(PackageConvert, a_workbook_is_a_package_for_every_command) {
  CommandLine entente;
  ASSERT_EQ(entente({"package", "convert", kExample, "w.xlsx"}), ExitCode::ok);
  EXPECT_EQ(entente({"package", "check", "w.xlsx"}), ExitCode::ok) << entente.told();
  ASSERT_EQ(entente({"plan", "w.xlsx", "--effort", "50", "--out", "r.json"}), ExitCode::ok) << entente.told();
  EXPECT_EQ(entente({"verify", "r.json", kExample}), ExitCode::ok) << entente.told();
  EXPECT_EQ(entente({"verify", "r.json", "w.xlsx"}), ExitCode::ok) << entente.told();
}

TEST(PackageConvert, replaces_only_what_it_is_told_to) {
  CommandLine entente;
  ASSERT_TRUE(entente.files.write("to/areas.csv", "old"));
  ASSERT_TRUE(entente.files.write("to/letter.txt", "kept"));
  EXPECT_EQ(entente({"package", "convert", kExample, "to"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente.told(), "--replace")) << entente.told();
  EXPECT_EQ(*entente.files.read("to/areas.csv", 100), "old");
  EXPECT_EQ(entente({"package", "convert", kExample, "to", "--replace"}), ExitCode::ok) << entente.told();
  EXPECT_EQ(*entente.files.read("to/letter.txt", 100), "kept");
  EXPECT_NE(*entente.files.read("to/areas.csv", 64 << 20), "old");
  ASSERT_TRUE(entente.files.write("to/deeper/x", "x"));
  EXPECT_EQ(entente({"package", "convert", kExample, "to", "--replace"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente.told(), "deeper")) << entente.told();
  EXPECT_EQ(entente({"package", "convert", kExample, "to/letter.txt", "--replace"}), ExitCode::usage);
}

TEST(PackageConvert, writes_nothing_of_a_package_with_errors) {
  CommandLine entente;
  entente.rewrite("programme", "2025-", "2025:");
  EXPECT_EQ(entente({"package", "convert", kExample, "w.xlsx"}), ExitCode::refused);
  EXPECT_FALSE(entente.files.read("w.xlsx", 64 << 20));
}

TEST(PackageTemplate, is_a_workbook_that_only_lacks_rows) {
  CommandLine entente;
  for (const char* language : {"en", "tr", "ar"}) {
    const std::string name = std::string(language) + ".xlsx";
    EXPECT_EQ(entente({"package", "template", name, "--lang", language}), ExitCode::ok) << entente.told();
    EXPECT_EQ(unsaid_code(entente.printed()), "");
    EXPECT_EQ(entente({"package", "check", name}), ExitCode::refused);
    EXPECT_TRUE(entente.told().starts_with("programme: ")) << entente.told();
  }
  EXPECT_EQ(entente({"package", "template", "en.xlsx"}), ExitCode::refused) << "it is there already";
  EXPECT_EQ(entente({"package", "template", "en.xlsx", "--replace"}), ExitCode::ok);
  EXPECT_EQ(entente({"package", "template", "en.csv"}), ExitCode::usage);
}

// A template has errors of its own, which belong to no cell; marks on cells are tested with the room of workbooks.
TEST(PackageMarked, gives_a_wrong_workbook_back_with_its_errors) {
  CommandLine entente;
  ASSERT_EQ(entente({"package", "template", "t.xlsx"}), ExitCode::ok);
  EXPECT_EQ(entente({"package", "check", "t.xlsx", "--marked", "m.xlsx"}), ExitCode::refused);
  EXPECT_TRUE(contains(entente.told(), "m.xlsx is written")) << entente.told();
  const std::string before = entente.told().substr(0, entente.told().find("m.xlsx is written"));
  EXPECT_EQ(entente({"package", "check", "m.xlsx"}), ExitCode::refused);
  EXPECT_EQ(entente.told(), before);
  EXPECT_EQ(entente({"package", "check", "t.xlsx", "--marked", "m.xlsx"}), ExitCode::refused) << "m.xlsx is there";
  EXPECT_TRUE(contains(entente.told(), "already")) << entente.told();
}

TEST(PackageMarked, is_for_workbooks) {
  CommandLine entente;
  entente.rewrite("programme", "2025-", "2025:");
  EXPECT_EQ(entente({"package", "check", kExample, "--marked", "m.xlsx"}), ExitCode::usage);
  EXPECT_TRUE(contains(entente.told(), "is a folder")) << entente.told();
}

}  // namespace
}  // namespace entente::cli
