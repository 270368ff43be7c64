#include "base/partial_date.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

std::string text(std::optional<Date> date) {
  return date ? date->to_string() : "none";
}

TEST(PartialDate, KeepsExactlyWhatIsKnown) {
  struct {
    const char* written;
    const char* whole;
    const char* earliest;
    const char* latest;
  } const cases[] = {
      {"2025", "none", "2025-01-01", "2025-12-31"},
      {"2025-08", "none", "2025-08-01", "2025-08-31"},
      {"2024-02", "none", "2024-02-01", "2024-02-29"},
      {"2025-02", "none", "2025-02-01", "2025-02-28"},
      {"2025-12", "none", "2025-12-01", "2025-12-31"},
      {"2025-08-13", "2025-08-13", "2025-08-13", "2025-08-13"},
      {"--08-13", "none", "none", "none"},
      {"--02-29", "none", "none", "none"},
  };
  for (const auto& c : cases) {
    const auto date = PartialDate::parse(c.written);
    ASSERT_TRUE(date) << c.written;
    EXPECT_EQ(date->to_string(), c.written);
    EXPECT_EQ(text(date->whole()), c.whole) << c.written;
    EXPECT_EQ(text(date->earliest()), c.earliest) << c.written;
    EXPECT_EQ(text(date->latest()), c.latest) << c.written;
  }
}

TEST(PartialDate, NeverGuessesAYear) {
  const auto signing = *PartialDate::parse("--08-13");
  EXPECT_FALSE(signing.year());
  EXPECT_EQ(signing.month(), 8U);
  EXPECT_EQ(signing.day(), 13U);
}

TEST(PartialDate, RefusesWhatIsNoneOfItsForms) {
  for (const char* bad : {"", "25", "202", "20255", "2025-", "2025-8", "2025-13", "2025-02-29", "--02-30", "--13-01",
                          "--8-13", "--0813", "---0813", "--08", "-2025", "2025-08-13x", "1899", "2200", "--08-1a"}) {
    EXPECT_FALSE(PartialDate::parse(bad)) << bad;
  }
}

TEST(PartialDate, IsWholeWhenMadeOfADay) {
  for (Date day = *Date::parse("2023-12-01"); day <= *Date::parse("2024-12-31"); day = day + Days{1}) {
    const PartialDate partial = PartialDate::of(day);
    ASSERT_EQ(partial.whole(), day);
    ASSERT_EQ(partial, PartialDate::parse(day.to_string()));
  }
}

}  // namespace
}  // namespace entente
