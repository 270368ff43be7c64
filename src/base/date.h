// Calendar days. Arithmetic only in whole days; a date is not a number and a number is not a date.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

// A span of calendar days.
struct Days {
  std::int32_t count = 0;
  constexpr explicit Days(std::int32_t n) : count(n) {}
  friend constexpr auto operator<=>(Days, Days) = default;
};

// An amount of work, counted in days that a calendar has open.
struct WorkingDays {
  std::int32_t count = 0;
  constexpr WorkingDays() = default;
  constexpr explicit WorkingDays(std::int32_t n) : count(n) {}
  friend constexpr auto operator<=>(WorkingDays, WorkingDays) = default;
};

// Days of the week in the order of ISO 8601: Monday is 0.
enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

struct YearMonthDay {
  int year;
  unsigned month;  // 1..12
  unsigned day;    // 1..31
};

// A day of the proleptic Gregorian calendar, held as days since 1970-01-01.
class Date {
 public:
  constexpr Date() = default;
  static constexpr Date from_epoch_days(std::int32_t days) {
    Date date;
    date.days_ = days;
    return date;
  }
  // Nothing when there is no such day.
  static std::optional<Date> from_civil(int year, unsigned month, unsigned day);
  // Reads exactly `YYYY-MM-DD` (ISO 8601, years 1900 to 2199); nothing for anything else.
  static std::optional<Date> parse(std::string_view text);

  constexpr std::int32_t epoch_days() const { return days_; }
  YearMonthDay civil() const;
  Weekday weekday() const;
  std::string to_string() const;  // YYYY-MM-DD

  friend constexpr auto operator<=>(Date, Date) = default;
  friend constexpr Date operator+(Date date, Days days) { return from_epoch_days(date.days_ + days.count); }
  friend constexpr Date operator-(Date date, Days days) { return from_epoch_days(date.days_ - days.count); }
  friend constexpr Days operator-(Date a, Date b) { return Days{a.days_ - b.days_}; }

 private:
  std::int32_t days_ = 0;
};

}  // namespace entente
