// The chart keeps its columns, whatever is written in front of them.
#include "text/width.h"
#include "unit/cli/command_line.h"

namespace entente::cli {
namespace {

std::string without_colour(const std::string& text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b')
      at = text.find('m', at);
    else
      plain += text[at];
  }
  return plain;
}

struct Chart {
  std::vector<std::string> loads;  // lines of effort, then all of them
  std::vector<std::string> gates;
};

Chart chart_of(const std::string& printed) {
  Chart chart;
  const auto lines = lines_of(without_colour(printed));
  std::size_t at = 0;
  const auto starts = [&](const char* words) { return at < lines.size() && lines[at].starts_with(words); };
  while (at < lines.size() && !starts("Under way")) ++at;
  for (at += 2; at < lines.size() && !starts("Gates"); ++at) chart.loads.push_back(lines[at]);
  for (++at; at < lines.size() && contains(lines[at].substr(0, 5), "G"); ++at) chart.gates.push_back(lines[at]);
  return chart;
}

void name_in_three_scripts(CommandLine& entente) {
  entente.rewrite("lines_of_effort", "Programme management and assessment",
                  "إدارة البرنامج والتقييم المشترك بين الوزارتين");
  entente.rewrite("lines_of_effort", "Governance and institutions", "Yönetişim ile kurumlar ve özümseme kapasitesi");
  entente.rewrite("lines_of_effort", "Education and training system", "مُذَكِّرَةُ تَفَاهُمٍ");
  entente.rewrite("lines_of_effort", "Sustainment and health", "後方支援と衛生");
  entente.rewrite("gates", "Screening in place", "التدقيق");
}

TEST(Chart, columns_align_for_names_of_every_script) {
  CommandLine entente;
  name_in_three_scripts(entente);
  entente.environment["TERM"] = "xterm";
  for (const bool terminal : {false, true}) {
    for (const int columns : {60, 80, 100, 140}) {
      entente.terminal = terminal;
      entente.columns = columns;
      entente.environment["COLUMNS"] = std::to_string(columns);
      ASSERT_EQ(entente({"plan", kExample, "--effort", "10"}), ExitCode::ok) << entente.told();
      const Chart chart = chart_of(entente.printed());
      ASSERT_EQ(chart.loads.size(), 9U) << entente.printed();
      for (const std::string& row : chart.loads) {
        EXPECT_EQ(text::display_width(row), text::display_width(chart.loads.front())) << row;
        EXPECT_LE(text::display_width(row), columns) << row;
      }
      ASSERT_EQ(chart.gates.size(), 3U) << entente.printed();
      EXPECT_EQ(text::display_width(chart.gates[0]), text::display_width(chart.gates[1])) << "both end with a date";
    }
  }
}

TEST(Chart, a_gate_that_nobody_can_date_says_what_it_waits_for) {
  CommandLine entente;
  ASSERT_EQ(entente({"plan", kExample, "--effort", "10"}), ExitCode::ok);
  EXPECT_TRUE(contains(chart_of(entente.printed()).gates[2], "no date: waits for G3.C1 A ceasefire is in force"));
}

TEST(Chart, a_gate_that_rests_on_an_assumption_is_marked) {
  CommandLine entente;
  ASSERT_EQ(entente({"plan", kExample, "--effort", "10"}), ExitCode::ok);
  EXPECT_TRUE(contains(chart_of(entente.printed()).gates[1], "?")) << "G2 waits for a decree with a planning date";
  EXPECT_TRUE(contains(entente.printed(), "Dates that rest on an assumption"));
}

TEST(View, fits_the_page_in_every_language) {
  CommandLine entente;
  for (const char* language : {"en", "tr", "ar"}) {
    for (const int columns : {80, 100}) {
      entente.environment["COLUMNS"] = std::to_string(columns);
      ASSERT_EQ(entente({"plan", kExample, "--effort", "10", "--details", "--lang", language}), ExitCode::ok);
      for (const std::string& line : lines_of(entente.printed())) {
        const bool is_command = contains(line, "entente ");
        EXPECT_TRUE(is_command || text::display_width(line) <= columns) << language << ": " << line;
      }
    }
  }
}

TEST(View, names_from_the_package_cannot_command_the_terminal) {
  CommandLine entente;
  entente.rewrite("lines_of_effort", "Sustainment and health", "Sustain\u202Ement");
  ASSERT_EQ(entente({"plan", kExample, "--effort", "10"}), ExitCode::ok) << entente.told();
  EXPECT_FALSE(contains(entente.printed(), "\u202E"));
}

}  // namespace
}  // namespace entente::cli
