// Calendars against plain loops over the days.
#include "base/calendar.h"

#include <gtest/gtest.h>

#include "base/random.h"

namespace entente {
namespace {

using Week = std::array<bool, 7>;
using Exceptions = std::vector<WorkingCalendar::Exception>;

constexpr Week kMondayToFriday{true, true, true, true, true, false, false};
constexpr Week kSundayToThursday{true, true, true, true, false, false, true};

const Date kStart = *Date::parse("2026-01-05");  // a Monday

Week random_week(Random& random) {
  Week week{};
  for (bool& worked : week) worked = random.below(3) > 0;
  return week;
}

Exceptions random_exceptions(Random& random, std::int32_t days) {
  Exceptions exceptions(random.below(5));
  for (auto& e : exceptions) {
    e.from = kStart + Days{static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(days + 10))) - 5};
    e.to = e.from + Days{static_cast<std::int32_t>(random.below(8)) - 1};
    e.capacity_percent = random.below(2) == 0 ? 0 : static_cast<int>(1 + random.below(100));
  }
  return exceptions;
}

// The definition: the last exception that covers the day sets the share, on worked weekdays of the horizon.
int percent_by_definition(Date day, Date end, const Week& week, const Exceptions& exceptions) {
  if (day < kStart || day > end || !week[static_cast<std::size_t>(day.weekday())]) return 0;
  int percent = 100;
  for (const auto& e : exceptions) {
    if (e.from <= day && day <= e.to) percent = e.capacity_percent;
  }
  return percent;
}

// Every day of a margin around the horizon is asked.
template <class Check>
void for_days_around(const WorkingCalendar& calendar, Check check) {
  for (Date d = calendar.horizon_start() - Days{4}; d <= calendar.horizon_end() + Days{4}; d = d + Days{1}) check(d);
}

std::optional<Date> first_open_by_loop(const WorkingCalendar& calendar, Date day) {
  for (; day <= calendar.horizon_end(); day = day + Days{1}) {
    if (calendar.is_open(day)) return day;
  }
  return std::nullopt;
}

std::optional<Date> last_open_by_loop(const WorkingCalendar& calendar, Date day) {
  for (; day >= calendar.horizon_start(); day = day - Days{1}) {
    if (calendar.is_open(day)) return day;
  }
  return std::nullopt;
}

std::optional<Date> finish_by_loop(const WorkingCalendar& calendar, Date start, std::int32_t effort) {
  std::int32_t done = 0;
  for (Date day = start; day <= calendar.horizon_end(); day = day + Days{1}) {
    if (calendar.is_open(day)) ++done;
    if (done >= effort) return day;
  }
  return std::nullopt;
}

std::optional<Date> start_by_loop(const WorkingCalendar& calendar, Date day, std::int32_t effort) {
  for (Date start = calendar.horizon_start(); start <= calendar.horizon_end(); start = start + Days{1}) {
    if (!calendar.is_open(start)) continue;
    const auto finish = finish_by_loop(calendar, start, effort);
    if (finish && *finish >= day) return start;
  }
  return std::nullopt;
}

struct RandomCalendar {
  explicit RandomCalendar(std::uint64_t seed) : random{Seed{seed}} {}

  Random random;
  std::int32_t days = static_cast<std::int32_t>(1 + random.below(60));
  Date end = kStart + Days{days - 1};
  Week week = random_week(random);
  Exceptions exceptions = random_exceptions(random, days);
  WorkingCalendar calendar{kStart, end, week, exceptions};
};

template <class Check>
void for_random_calendars(Check check) {
  for (std::uint64_t seed = 0; seed < 60 && !testing::Test::HasFatalFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomCalendar drawn(seed);
    check(drawn);
  }
}

TEST(RandomCalendars, AreOpenAsTheWeekAndTheLastExceptionSay) {
  for_random_calendars([](RandomCalendar& drawn) {
    EXPECT_EQ(drawn.calendar.horizon_end(), drawn.end);
    for_days_around(drawn.calendar, [&](Date day) {
      const int percent = percent_by_definition(day, drawn.end, drawn.week, drawn.exceptions);
      ASSERT_EQ(drawn.calendar.capacity_percent(day), percent) << day.to_string();
      ASSERT_EQ(drawn.calendar.is_open(day), percent > 0) << day.to_string();
    });
  });
}

TEST(RandomCalendars, FindTheNearestOpenDays) {
  for_random_calendars([](RandomCalendar& drawn) {
    for_days_around(drawn.calendar, [&](Date day) {
      ASSERT_EQ(drawn.calendar.first_open(day), first_open_by_loop(drawn.calendar, std::max(day, kStart)))
          << day.to_string();
      ASSERT_EQ(drawn.calendar.last_open(day), last_open_by_loop(drawn.calendar, std::min(day, drawn.end)))
          << day.to_string();
    });
  });
}

TEST(RandomCalendars, FinishWorkOnTheDayALoopFinds) {
  for_random_calendars([](RandomCalendar& drawn) {
    for (Date start = kStart; start <= drawn.end; start = start + Days{1}) {
      if (!drawn.calendar.is_open(start)) continue;
      for (std::int32_t effort = 0; effort <= drawn.days + 2; ++effort) {
        ASSERT_EQ(drawn.calendar.finish(start, WorkingDays{effort}), finish_by_loop(drawn.calendar, start, effort));
      }
    }
  });
}

TEST(RandomCalendars, FindTheEarliestStartForAFinish) {
  for_random_calendars([](RandomCalendar& drawn) {
    for_days_around(drawn.calendar, [&](Date day) {
      for (std::int32_t effort = 0; effort <= drawn.days + 2; ++effort) {
        ASSERT_EQ(drawn.calendar.start_to_finish_on_or_after(day, WorkingDays{effort}),
                  start_by_loop(drawn.calendar, day, effort))
            << day.to_string() << " after " << effort;
      }
    });
  });
}

TEST(RandomCalendars, CountOpenDays) {
  for_random_calendars([](RandomCalendar& drawn) {
    for_days_around(drawn.calendar, [&](Date from) {
      for_days_around(drawn.calendar, [&](Date to) {
        std::int32_t count = 0;
        for (Date day = from; day <= to; day = day + Days{1}) count += drawn.calendar.is_open(day) ? 1 : 0;
        ASSERT_EQ(drawn.calendar.open_between(from, to).count, count) << from.to_string() << " to " << to.to_string();
      });
    });
  });
}

TEST(RandomCalendars, KeepTheirTablesInStep) {
  for_random_calendars([](RandomCalendar& drawn) {
    const auto& before = drawn.calendar.open_before();
    const auto& days = drawn.calendar.open_days();
    ASSERT_EQ(before.size(), static_cast<std::size_t>(drawn.days) + 1);
    ASSERT_EQ(before.back(), static_cast<std::int32_t>(days.size()));
    for (std::size_t k = 0; k < days.size(); ++k) {
      ASSERT_TRUE(drawn.calendar.is_open(kStart + Days{days[k]}));
      ASSERT_EQ(before[static_cast<std::size_t>(days[k])], static_cast<std::int32_t>(k));
    }
  });
}

TEST(RandomCalendars, IntersectWhereAllAreOpenAtFullCapacity) {
  for_random_calendars([](RandomCalendar& drawn) {
    const WorkingCalendar second(kStart, drawn.end, random_week(drawn.random),
                                 random_exceptions(drawn.random, drawn.days));
    const WorkingCalendar third(kStart, drawn.end, random_week(drawn.random), {});
    const WorkingCalendar joint = WorkingCalendar::intersection({&drawn.calendar, &second, &third});
    for_days_around(joint, [&](Date day) {
      const bool open = drawn.calendar.is_open(day) && second.is_open(day) && third.is_open(day);
      ASSERT_EQ(joint.capacity_percent(day), open ? 100 : 0) << day.to_string();
    });
  });
}

TEST(WorkingCalendar, OfTwoWeeksLeavesMondayToThursday) {
  const Date end = kStart + Days{13};
  const WorkingCalendar a(kStart, end, kMondayToFriday, {});
  const WorkingCalendar b(kStart, end, kSundayToThursday, {});
  const WorkingCalendar joint = WorkingCalendar::intersection({&a, &b});
  EXPECT_EQ(joint.open_days(), (std::vector<std::int32_t>{0, 1, 2, 3, 7, 8, 9, 10}));
}

TEST(WorkingCalendar, ReopensWhereALaterExceptionSaysSo) {
  const Date end = kStart + Days{6};
  const WorkingCalendar calendar(kStart, end, kMondayToFriday,
                                 {{kStart, end, 0}, {kStart + Days{2}, kStart + Days{6}, 50}});
  EXPECT_EQ(calendar.open_days(), (std::vector<std::int32_t>{2, 3, 4}));
  EXPECT_EQ(calendar.capacity_percent(kStart + Days{2}), 50);
  EXPECT_EQ(calendar.capacity_percent(kStart + Days{5}), 0) << "a weekend is not worked, whatever the exception";
}

TEST(WorkingCalendar, OfAClosedHorizonHasNoDay) {
  const WorkingCalendar closed(kStart, kStart + Days{9}, Week{}, {});
  EXPECT_FALSE(closed.first_open(kStart));
  EXPECT_FALSE(closed.last_open(kStart + Days{9}));
  EXPECT_FALSE(closed.start_to_finish_on_or_after(kStart, WorkingDays{1}));
  EXPECT_EQ(closed.open_between(kStart, kStart + Days{9}).count, 0);
}

}  // namespace
}  // namespace entente
