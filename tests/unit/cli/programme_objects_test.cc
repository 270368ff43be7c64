// `entente OBJECT VERB`: acts as they are typed, what refuses them in words, and what the record then says.
#include <gtest/gtest.h>

#include "cli/value_words.h"
#include "domain/permissions.h"
#include "domain/rules/rules.h"
#include "unit/cli/record_folder.h"

namespace entente::cli {
namespace {

// Asterra's record with the example taken in. PA1 plans.
class OnRecord : public testing::Test {
 protected:
  OnRecord() {
    folder.record("a", {"init", "XAS"});
    for (const char* audience : {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"})
      folder.record("a", {"keygen", "feed", "--audience", audience});
    EXPECT_EQ(
        folder({"programme", "import", ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "--as", "PA1", "--data", "a"}),
        ExitCode::ok)
        << folder.err.str();
  }
  ExitCode type(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--data", "a"});
    return folder(arguments);
  }
  std::string told() const { return folder.err.str(); }
  std::string printed() const { return folder.out.str(); }

  RecordFolder folder;
};

TEST_F(OnRecord, an_act_says_what_it_changed_and_the_history_has_it) {
  ASSERT_EQ(type({"need", "dispute", "N06", "--as", "PA1", "--reason", "baseline too low"}), ExitCode::ok) << told();
  EXPECT_TRUE(contains(printed(), "agreed -> disputed")) << printed();
  ASSERT_EQ(type({"need", "show", "N06"}), ExitCode::ok);
  EXPECT_TRUE(contains(printed(), "XAS disputes it (PA1): baseline too low")) << printed();
  EXPECT_TRUE(contains(printed(), "finding F06")) << printed();
}

TEST_F(OnRecord, what_is_refused_says_the_rule_and_changes_nothing) {
  EXPECT_EQ(type({"need", "dispute", "N06", "--as", "PA1"}), ExitCode::refused);
  EXPECT_TRUE(contains(told(), "--reason")) << told();
  EXPECT_EQ(type({"activity", "start", "A077", "--as", "PA1", "--actual-start", "2026-01-01"}), ExitCode::refused);
  EXPECT_TRUE(contains(told(), "actual_mode must be stated")) << told();
  EXPECT_EQ(type({"activity", "start", "A077", "--as", "PA1", "--actual-start", "2026-01-01", "--actual-mode", "std"}),
            ExitCode::refused);
  EXPECT_TRUE(contains(told(), "G1.C1")) << told();
  EXPECT_TRUE(contains(told(), "entente condition meet")) << told();
  EXPECT_EQ(type({"need", "propose", "N99", "--as", "PA1"}), ExitCode::refused);
  EXPECT_EQ(type({"need", "show", "N99"}), ExitCode::refused);
  EXPECT_EQ(unsaid_code(told()), "");
}

TEST_F(OnRecord, a_rehearsal_writes_nothing) {
  ASSERT_EQ(type({"need", "dispute", "N06", "--as", "PA1", "--reason", "r", "--dry-run"}), ExitCode::ok) << told();
  EXPECT_TRUE(contains(printed(), "Nothing was written")) << printed();
  ASSERT_EQ(type({"need", "show", "N06"}), ExitCode::ok);
  EXPECT_FALSE(contains(printed(), "disputed")) << printed();
}

TEST_F(OnRecord, a_withheld_object_is_not_there_for_the_other_party) {
  ASSERT_EQ(type({"finding", "show", "F06x"}), ExitCode::ok) << told();
  EXPECT_EQ(type({"finding", "show", "F06x", "--view", "XBM"}), ExitCode::refused);
  const std::string hidden = told();
  EXPECT_EQ(type({"finding", "show", "F00x", "--view", "XBM"}), ExitCode::refused);
  std::string absent = told();
  absent.replace(absent.find("F00x"), 4, "F06x");
  EXPECT_EQ(hidden, absent);
  ASSERT_EQ(type({"need", "show", "N06", "--view", "XBM"}), ExitCode::ok);
  EXPECT_FALSE(contains(printed(), "F06x")) << printed();
}

TEST_F(OnRecord, words_are_found_whatever_their_capitals) {
  ASSERT_EQ(type({"search", "VETTİNG", "procedure"}), ExitCode::ok);
  EXPECT_TRUE(contains(printed(), "need N06")) << printed();
  ASSERT_EQ(type({"search", "vetting", "nowhere"}), ExitCode::ok);
  EXPECT_FALSE(contains(printed(), "N06")) << printed();
}

TEST_F(OnRecord, what_changed_since_a_day_is_told_field_by_field) {
  folder.clock.advance(std::chrono::hours(48));
  ASSERT_EQ(type({"need", "dispute", "N06", "--as", "PA1", "--reason", "r"}), ExitCode::ok) << told();
  ASSERT_EQ(type({"need", "list", "--json"}), ExitCode::ok);
  const std::string yesterday = [&] {
    const auto at = printed().rfind("\"at\":\"20");
    return printed().substr(at + 6, 10);
  }();
  ASSERT_EQ(type({"changes", "--since", yesterday}), ExitCode::ok) << told();
  EXPECT_TRUE(contains(printed(), "agreed -> disputed")) << printed();
  EXPECT_FALSE(contains(printed(), "N05")) << printed();
}

TEST_F(OnRecord, several_acts_are_taken_or_refused_one_by_one) {
  folder.write("acts.jsonl", R"({"kind":"need","act":"dispute","id":"N06","reason":"r"})"
                             "\n"
                             R"({"kind":"need","act":"dispute","id":"N07"})"
                             "\nno json\n");
  EXPECT_EQ(type({"programme", "perform", "acts.jsonl", "--as", "PA1"}), ExitCode::refused);
  EXPECT_TRUE(contains(printed(), "need N06  dispute")) << printed();
  EXPECT_TRUE(contains(told(), "2: dispute needs a reason")) << told();
  EXPECT_TRUE(contains(told(), "3: The line is no act")) << told();
}

TEST_F(OnRecord, states_and_roles_are_shown_in_the_language_of_the_reader) {
  for (const auto& [language, met, planner] :
       {std::tuple{"en", "not met", "planner"}, {"tr", "karşılanmadı", "planlamacı"}, {"ar", "غير متحقق", "مخطِّط"}}) {
    ASSERT_EQ(type({"condition", "list", "--lang", language}), ExitCode::ok) << told();
    EXPECT_TRUE(contains(printed(), met)) << printed();
    EXPECT_FALSE(contains(printed(), "not_met")) << printed();
    ASSERT_EQ(type({"person", "show", "PA1", "--lang", language}), ExitCode::ok) << told();
    EXPECT_TRUE(contains(printed(), planner)) << printed();
    EXPECT_EQ(type({"need", "dispute", "N06", "--as", "PA3", "--reason", "r", "--lang", language}), ExitCode::refused);
    EXPECT_TRUE(contains(told(), planner)) << told();
  }
}

// Every word of a state and every role has one, and the roles that are listed are those that the rules ask for.
TEST(Roles, are_listed_with_what_they_may_in_every_language) {
  RecordFolder folder;
  for (const domain::KindFacts& kind : domain::all_kinds()) {
    for (const domain::ColumnFacts* column : kind.columns) {
      if (!has_value_words(*column)) continue;
      for (const std::string_view word : column->words)
        EXPECT_NE(value_words(text::Text(text::Language::turkish), word), word) << kind.word << " " << word;
    }
  }
  for (const char* language : {"en", "tr", "ar"}) {
    ASSERT_EQ(folder({"role", "list", "--lang", language}), ExitCode::ok) << folder.err.str();
    EXPECT_EQ(unsaid_code(folder.out.str()), "");
    for (const std::string_view role : domain::kWords<domain::PersonRole>)
      EXPECT_TRUE(contains(folder.out.str(), std::string(role))) << role;
  }
  ASSERT_EQ(folder({"role", "list", "--json"}), ExitCode::ok);
  for (const domain::Permission& permission : domain::permissions())
    for (const std::string_view act : permission.acts)
      EXPECT_TRUE(contains(folder.out.str(), "\"" + std::string(act) + "\"")) << act;
}

TEST(ObjectHelp, every_act_has_its_page_in_every_language) {
  RecordFolder folder;
  for (const domain::KindFacts& kind : domain::all_kinds()) {
    for (const domain::Rule* rule : domain::rules_of(kind.kind)) {
      if (rule->act == "import") continue;
      for (const char* language : {"en", "tr", "ar"}) {
        ASSERT_EQ(folder({std::string(kind.word), std::string(rule->act), "--help", "--lang", language}), ExitCode::ok)
            << kind.word << " " << rule->act << folder.err.str();
        EXPECT_EQ(unsaid_code(folder.out.str()), "") << kind.word << " " << rule->act;
      }
    }
  }
}

}  // namespace
}  // namespace entente::cli
