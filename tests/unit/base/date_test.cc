#include "base/date.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace entente {
namespace {

bool is_leap(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

unsigned days_in_month(int year, unsigned month) {
  constexpr unsigned kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

// Walks a wall calendar from 1900-01-01, a Monday, day by day.
TEST(Date, AgreesWithAWallCalendarOnEveryDayFrom1900To2199) {
  Date day = *Date::from_civil(1900, 1, 1);
  int weekday = 0;
  for (int year = 1900; year <= 2199; ++year) {
    for (unsigned month = 1; month <= 12; ++month) {
      for (unsigned d = 1; d <= days_in_month(year, month); ++d) {
        const std::string text = fmt::format("{:04}-{:02}-{:02}", year, month, d);
        ASSERT_EQ(day.to_string(), text);
        ASSERT_EQ(Date::parse(text), day);
        ASSERT_EQ(static_cast<int>(day.weekday()), weekday) << text;
        ASSERT_EQ(Date::from_civil(year, month, d), day);
        day = day + Days{1};
        weekday = (weekday + 1) % 7;
      }
      ASSERT_FALSE(Date::from_civil(year, month, days_in_month(year, month) + 1));
    }
  }
  EXPECT_EQ(day.to_string(), "2200-01-01");
}

TEST(Date, IsReadFromExactlyOneForm) {
  for (const char* text : {"", "2026", "2026-1-1", "2026-01-1", "2026/01/01", "20260101", "2026-01-01 ", " 2026-01-01",
                           "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-01-00", "1899-12-31",
                           "2200-01-01", "+026-01-01", "2026-01-0a", "2026--1-01", "٢٠٢٦-٠١-٠١"}) {
    EXPECT_FALSE(Date::parse(text)) << text;
  }
  EXPECT_TRUE(Date::parse("2024-02-29"));
  EXPECT_FALSE(Date::parse("1900-02-29"));
}

TEST(Date, CountsWholeDays) {
  const Date signing = *Date::parse("2025-08-13");
  EXPECT_EQ((signing + Days{18}).to_string(), "2025-08-31");
  EXPECT_EQ((signing - Days{13}).to_string(), "2025-07-31");
  EXPECT_EQ(*Date::parse("2026-08-13") - signing, Days{365});
  EXPECT_LT(signing, signing + Days{1});
}

}  // namespace
}  // namespace entente
