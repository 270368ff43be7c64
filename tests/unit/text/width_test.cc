#include "text/width.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace entente::text {
namespace {

TEST(DisplayWidth, counts_terminal_cells) {
  EXPECT_EQ(display_width(""), 0);
  EXPECT_EQ(display_width("A007"), 4);
  EXPECT_EQ(display_width("çalışma hattı"), 13);
  EXPECT_EQ(display_width("مسار عمل"), 8);
  EXPECT_EQ(display_width("مُذَكِّرَة"), 5) << "vowel signs sit on their letter";
  EXPECT_EQ(display_width("i\u0307"), 1);
  EXPECT_EQ(display_width("研究"), 4);
  EXPECT_EQ(display_width("\u2068A\u2069"), 1);
  EXPECT_EQ(display_width("\xff"), 1);
}

TEST(Cut, keeps_what_fits_and_marks_what_does_not) {
  EXPECT_EQ(cut("Education", 9), "Education");
  EXPECT_EQ(cut("Education", 5), "Educ…");
  EXPECT_EQ(cut("Education and", 11), "Education…") << "no space before the mark";
  EXPECT_EQ(cut("Education", 1), "…");
  EXPECT_EQ(cut("Education", 0), "");
  EXPECT_EQ(cut("Education", -3), "");
}

TEST(Cut, never_splits_a_character) {
  EXPECT_EQ(cut("ai\u0307b", 2), "a…");
  EXPECT_EQ(cut("研究所", 4), "研…") << "half of a wide character is none";
}

TEST(Cut, closes_the_isolates_it_leaves_open) {
  EXPECT_EQ(cut("\u2068مسار عمل\u2069", 4), "\u2068مسا…\u2069");
}

TEST(Fit, pads_by_cells_not_by_bytes) {
  EXPECT_EQ(fit("Öğe", 5), "Öğe  ");
  EXPECT_EQ(fit_right("12", 4), "  12");
  EXPECT_EQ(display_width(fit("تدريب المدربين", 20)), 20);
}

RC_GTEST_PROP(Fit, takes_exactly_the_cells_asked_for, (const std::string& text)) {
  const int cells = *rc::gen::inRange(0, 40);
  RC_ASSERT(display_width(fit(printable(text), cells)) == cells);
  RC_ASSERT(display_width(fit_right(printable(text), cells)) == cells);
}

TEST(Wrap, breaks_at_spaces) {
  EXPECT_EQ(wrap("no budget line covers the start", 12),
            (std::vector<std::string>{"no budget", "line covers", "the start"}));
  EXPECT_EQ(wrap("", 12), std::vector<std::string>{""});
  EXPECT_EQ(wrap("incomprehensible", 5), std::vector<std::string>{"inco…"});
}

TEST(Wrap, keeps_an_option_with_its_value) {
  EXPECT_EQ(wrap("Try: --set CELL.capacity=9 first", 24),
            (std::vector<std::string>{"Try:", "--set CELL.capacity=9", "first"}));
  EXPECT_EQ(wrap("Try: --set", 24), std::vector<std::string>{"Try: --set"});
}

TEST(Wrap, every_line_is_a_paragraph_of_its_own) {
  EXPECT_EQ(wrap("\u2067مسار عمل\u2069", 5), (std::vector<std::string>{"\u2067مسار\u2069", "\u2067عمل\u2069"}));
}

RC_GTEST_PROP(Wrap, no_line_is_too_long, (const std::string& text)) {
  const int cells = *rc::gen::inRange(2, 30);
  for (const std::string& line : wrap(printable(text), cells)) RC_ASSERT(display_width(line) <= cells);
}

TEST(Printable, leaves_no_control_of_the_terminal) {
  EXPECT_EQ(printable("a\x1b[31mb"), "a\uFFFD[31mb");
  EXPECT_EQ(printable("two\nlines\tand"), "two lines and");
  EXPECT_EQ(printable("a\u202Eb\u2068c"), "abc");
  EXPECT_EQ(printable("\xc3"), "\uFFFD");
  EXPECT_EQ(printable("\u0085"), "\uFFFD");
  EXPECT_EQ(printable("مسار عمل, ağ"), "مسار عمل, ağ");
}

RC_GTEST_PROP(Printable, is_stable, (const std::string& text)) {
  RC_ASSERT(printable(printable(text)) == printable(text));
}

TEST(RightToLeft, is_known_by_its_letters) {
  EXPECT_TRUE(has_right_to_left("G1 بوابة"));
  EXPECT_FALSE(has_right_to_left("Güven 12"));
}

}  // namespace
}  // namespace entente::text
