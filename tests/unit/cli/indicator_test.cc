// `entente indicator reconcile`, typed in memory; and what the other commands do with a package of facts.
#include <gtest/gtest.h>

#include "command_line.h"

namespace entente::cli {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

CommandLine with_briefing() {
  CommandLine entente;
  copy_folder(ENTENTE_SOURCE_DIR "/examples/weekly-briefing", "weekly", entente.files);
  return entente;
}

TEST(Indicator, reconciles_the_example_without_contradiction) {
  CommandLine entente;
  EXPECT_EQ(entente({"indicator", "reconcile", "--package", kExample}), ExitCode::ok) << entente.told();
  EXPECT_TRUE(has(entente.printed(), "no contradiction")) << entente.printed();
  EXPECT_FALSE(has(entente.printed(), "figures.")) << "every finding has a text";
}

TEST(Indicator, tells_a_contradiction_that_a_check_refuses) {
  CommandLine entente;
  entente.rewrite("readings", "RD3,I06,AREA-NORTH,2025-10-09,2025-09-18,cumulative,86500",
                  "RD3,I06,AREA-NORTH,2025-10-09,2025-09-18,cumulative,86501");
  EXPECT_EQ(entente({"package", "check", kExample}), ExitCode::refused);
  EXPECT_EQ(entente({"indicator", "reconcile", "--package", kExample}), ExitCode::refused);
  EXPECT_TRUE(has(entente.printed(), "86501")) << entente.printed();
  EXPECT_EQ(entente({"indicator", "reconcile", "--package", kExample, "--json"}), ExitCode::refused);
  EXPECT_TRUE(has(entente.printed(), "\"by\":\"1\"")) << entente.printed();
}

TEST(Indicator, says_what_the_one_figure_of_a_briefing_lacks_in_three_languages) {
  CommandLine entente = with_briefing();
  for (const auto& [language, word] : {std::pair{"en", "does not say up to which day"},
                                       std::pair{"tr", "hangi güne kadar"}, std::pair{"ar", "حتى أي يوم"}}) {
    EXPECT_EQ(entente({"indicator", "reconcile", "--package", "weekly", "--lang", language}), ExitCode::ok);
    EXPECT_TRUE(has(entente.printed(), word)) << entente.printed();
  }
}

TEST(Facts, are_checked_and_not_planned) {
  CommandLine entente = with_briefing();
  EXPECT_EQ(entente({"package", "check", "weekly"}), ExitCode::ok) << entente.told();
  EXPECT_TRUE(has(entente.printed(), "nothing is planned")) << entente.printed();
  EXPECT_EQ(entente({"plan", "weekly"}), ExitCode::refused);
  EXPECT_TRUE(has(entente.told(), "states facts only")) << entente.told();
}

}  // namespace
}  // namespace entente::cli
