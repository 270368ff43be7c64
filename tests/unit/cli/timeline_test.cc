#include "cli/timeline.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace entente::cli {
namespace {

Date day(const char* text) {
  return *Date::parse(text);
}

TEST(Timeline, two_years_take_two_cells_a_month) {
  const Timeline time(day("2025-09-01"), day("2027-08-31"), 60);
  EXPECT_EQ(time.resolution(), Resolution::half_month);
  EXPECT_EQ(time.cells(), 48);
  EXPECT_EQ(time.cell_of(day("2025-09-15")), 0);
  EXPECT_EQ(time.cell_of(day("2025-09-16")), 1);
  EXPECT_EQ(time.cell_of(day("2027-08-31")), 47);
  EXPECT_EQ(time.upper_axis(), "2025    2026                    2027            ");
  EXPECT_EQ(time.lower_axis(), "09  11  01  03  05  07  09  11  01  03  05  07  ");
}

TEST(Timeline, takes_the_finest_resolution_that_fits) {
  const auto resolution = [](const char* end, int cells) {
    return Timeline(day("2025-01-01"), day(end), cells).resolution();
  };
  EXPECT_EQ(resolution("2025-01-31", 60), Resolution::day);
  EXPECT_EQ(resolution("2025-06-30", 60), Resolution::week);
  EXPECT_EQ(resolution("2026-12-31", 60), Resolution::half_month);
  EXPECT_EQ(resolution("2028-12-31", 60), Resolution::month);
  EXPECT_EQ(resolution("2034-12-31", 60), Resolution::quarter);
  EXPECT_EQ(resolution("2060-12-31", 60), Resolution::year);
}

TEST(Timeline, days_of_a_month_are_labelled_by_their_weeks) {
  const Timeline time(day("2025-01-01"), day("2025-01-31"), 60);
  EXPECT_EQ(time.upper_axis(), "2025-01                        ");
  EXPECT_EQ(time.lower_axis(), "01   06     13     20     27   ");
}

TEST(Timeline, a_year_that_has_hardly_begun_gives_way_to_the_next) {
  const Timeline time(day("2025-12-16"), day("2026-12-31"), 30);
  EXPECT_EQ(time.upper_axis().substr(0, 8), " 2026   ");
}

TEST(Timeline, days_outside_belong_to_the_edges) {
  const Timeline time(day("2025-09-01"), day("2027-08-31"), 60);
  EXPECT_EQ(time.cell_of(day("2020-01-01")), 0);
  EXPECT_EQ(time.cell_of(day("2030-01-01")), 47);
}

RC_GTEST_PROP(Timeline, is_in_order_and_as_wide_as_it_says, ()) {
  const Date start = day("2020-01-01") + Days{*rc::gen::inRange(0, 3000)};
  const int length = *rc::gen::inRange(0, 20000);
  const Timeline time(start, start + Days{length}, *rc::gen::inRange(10, 120));
  RC_ASSERT(time.cell_of(start) == 0);
  RC_ASSERT(time.cell_of(start + Days{length}) == time.cells() - 1);
  const Date between = start + Days{*rc::gen::inRange(0, length + 1)};
  RC_ASSERT(time.cell_of(between) <= time.cell_of(between + Days{1}));
  RC_ASSERT(static_cast<int>(time.upper_axis().size()) == time.cells());
  RC_ASSERT(static_cast<int>(time.lower_axis().size()) == time.cells());
}

}  // namespace
}  // namespace entente::cli
