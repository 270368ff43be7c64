// What reads from left to right within Arabic, and links across it.
#include "briefing/sheet/directions.h"

#include <gtest/gtest.h>

namespace entente::briefing::sheet {
namespace {

std::vector<std::string> spans_of(std::string_view text) {
  std::vector<std::string> found;
  for (const Span& span : left_to_right_spans(text)) found.emplace_back(text.substr(span.begin, span.end - span.begin));
  return found;
}
// `[` and `]` for isolates, `{` and `}` for links.
std::string shown(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.to.empty() ? run.text : "{" + run.text + "}";
  for (const auto& [sign, letter] : {std::pair{kLeftToRight, "["}, {kPopIsolate, "]"}, {kFirstStrong, "("}})
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign)) text.replace(at, 3, letter);
  return text;
}

TEST(Directions, numbers_dates_and_codes_are_one_span_each) {
  using Spans = std::vector<std::string>;
  EXPECT_EQ(spans_of("في 2025-08-13."), Spans{"2025-08-13"});
  EXPECT_EQ(spans_of("(AGR-SY-MOU) في 2025-08-13."), (Spans{"AGR-SY-MOU", "2025-08-13"}));
  EXPECT_EQ(spans_of("معيار NATO STANAG 2449 بين 08:30 و11:00."), (Spans{"NATO STANAG 2449", "08:30", "11:00"}));
  EXPECT_EQ(spans_of("-3.5% و +03:00، 1,204"), (Spans{"-3.5%", "+03:00", "1,204"}));
  EXPECT_EQ(spans_of("548 km"), Spans{"548 km"});
  EXPECT_EQ(spans_of("لا شيء - هنا"), Spans{});
}

TEST(Directions, isolates_and_links_are_nested) {
  const std::string text = "بلغ 548 km هنا";
  const std::size_t at = text.find("548"), kilometres = text.find("km");
  const auto woven_with = [&](Span link) {
    return shown(woven(text, Language::arabic, std::vector<Leading>{{link, "trail-1"}}));
  };
  EXPECT_EQ(woven_with({at, at + 3}), "بلغ [{548} km] هنا");
  EXPECT_EQ(woven_with({at, kilometres + 2}), "بلغ [{548 km}] هنا");
  EXPECT_EQ(woven_with({0, kilometres + 2}), "{بلغ [548 km]} هنا");
  EXPECT_EQ(woven_with({kilometres, text.size()}), "بلغ [548 ]{[km] هنا}");
  EXPECT_EQ(shown(woven("Up to 548 km", Language::english)), "Up to 548 km");
}

TEST(Directions, what_would_reorder_its_surroundings_is_dropped) {
  EXPECT_EQ(shown(woven("a\u202Eb\u2066c\nd", Language::english)), "abc d");
  EXPECT_EQ(apart("منبج 5", Language::english), "\u2068منبج \u20665\u2069\u2069");
  EXPECT_EQ(apart("Manbij", Language::english), "Manbij");
}

}  // namespace
}  // namespace entente::briefing::sheet
