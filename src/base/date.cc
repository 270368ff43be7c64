#include "base/date.h"

#include <date/date.h>
#include <fmt/format.h>

#include <charconv>

namespace entente {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

date::sys_days sys_days(Date day) {
  return date::sys_days{date::days{day.epoch_days()}};
}

}  // namespace

std::optional<Date> Date::from_civil(int year, unsigned month, unsigned day) {
  const date::year_month_day ymd{date::year{year}, date::month{month}, date::day{day}};
  if (!ymd.ok()) return std::nullopt;
  return from_epoch_days(static_cast<std::int32_t>(date::sys_days{ymd}.time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < kFirstYear || *year > kLastYear) return std::nullopt;
  return from_civil(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

YearMonthDay Date::civil() const {
  const date::year_month_day ymd{sys_days(*this)};
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

Weekday Date::weekday() const {
  return static_cast<Weekday>(date::weekday{sys_days(*this)}.iso_encoding() - 1);
}

std::string Date::to_string() const {
  const YearMonthDay day = civil();
  return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

}  // namespace entente
