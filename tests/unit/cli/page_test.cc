#include "cli/page.h"

#include <gtest/gtest.h>

#include "text/width.h"

namespace entente::cli {
namespace {

const text::Text kEnglish(text::Language::english);

std::string text_of(const Line& line) {
  std::string text;
  for (const Span& span : line) text += span.text;
  return text;
}

TEST(Page, colours_only_where_the_look_has_colour) {
  Page plain({.columns = 80}, kEnglish);
  plain.add({{"G1", Tone::strong}, {" opens"}});
  EXPECT_EQ(plain.printed(), "G1 opens\n");
  Page coloured({.colour = true, .columns = 80}, kEnglish);
  coloured.add({{"G1", Tone::strong}, {" opens"}});
  EXPECT_EQ(coloured.printed(), "\x1b[1mG1\x1b[0m opens\n");
}

TEST(Page, leaves_no_blanks_at_the_end_of_a_line) {
  Page page({}, kEnglish);
  page.add({Page::cell("A", 10), {"  "}});
  page.blank();
  EXPECT_EQ(page.printed(), "A\n\n");
}

TEST(Page, a_bar_has_its_cells_whatever_the_share) {
  for (const bool art : {false, true}) {
    const Page page({.art = art}, kEnglish);
    for (const double share : {-1.0, 0.0, 0.01, 0.333, 0.5, 0.99, 1.0, 7.0})
      EXPECT_EQ(width_of(page.bar(share, 12, Tone::work)), 12) << share;
  }
  EXPECT_EQ(text_of(Page({.art = false}, kEnglish).bar(0.5, 8, Tone::work)), "====....");
  EXPECT_EQ(text_of(Page({.art = true}, kEnglish).bar(0.5625, 8, Tone::work)), "━━━━╸───");
}

TEST(Page, a_bar_is_full_only_when_the_share_is_whole) {
  EXPECT_EQ(text_of(Page({.art = false}, kEnglish).bar(0.999, 8, Tone::work)), "=======.");
  EXPECT_EQ(text_of(Page({.art = true}, kEnglish).bar(0.999, 8, Tone::work)), "━━━━━━━╸");
  EXPECT_EQ(text_of(Page({.art = true}, kEnglish).bar(1, 8, Tone::work)), "━━━━━━━━");
}

TEST(Page, wrapped_words_hang_beneath_the_first) {
  Page page({.columns = 30}, kEnglish);
  page.hanging({{"A090  "}}, "no money is left in the budget line");
  EXPECT_EQ(page.printed(), "A090  no money is left in the\n      budget line\n");
}

TEST(Page, a_name_is_isolated_where_it_could_reorder_the_line) {
  const text::Text isolating(text::Language::turkish, text::Isolation::isolates);
  const Page page({}, isolating);
  EXPECT_EQ(page.name("تدريب").text, "\u2068تدريب\u2069");
  EXPECT_EQ(page.name("Eğitim").text, "Eğitim");
  EXPECT_EQ(text::display_width(page.name("تدريب المدربين في المعهد", 10).text), 10);
  EXPECT_EQ(Page({}, kEnglish).name("تدريب").text, "تدريب");
}

TEST(Page, a_name_cannot_command_the_terminal) {
  EXPECT_EQ(Page({}, kEnglish).name("x\x1b[2J").text, "x\uFFFD[2J");
}

}  // namespace
}  // namespace entente::cli
