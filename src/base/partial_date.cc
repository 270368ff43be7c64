#include "base/partial_date.h"

#include <fmt/format.h>

namespace entente {

// A leap year stands in for the unknown year, so that --02-29 is a day; and for unknown days or months the first one.
std::optional<PartialDate> PartialDate::parse(std::string_view text) {
  const std::string unknown_year = "2000";
  const bool has_year = !text.starts_with("--");
  std::string full;
  if (!has_year && text.size() == 7) {
    full = unknown_year + std::string(text.substr(1));
  } else if (has_year && (text.size() == 4 || text.size() == 7 || text.size() == 10)) {
    full = std::string(text);
  } else {
    return std::nullopt;
  }
  while (full.size() < 10) full += "-01";
  const auto date = Date::parse(full);
  if (!date) return std::nullopt;
  const YearMonthDay civil = date->civil();
  PartialDate partial;
  if (has_year) partial.year_ = civil.year;
  if (text.size() >= 7) partial.month_ = civil.month;
  if (!has_year || text.size() == 10) partial.day_ = civil.day;
  return partial;
}

PartialDate PartialDate::of(Date date) {
  const YearMonthDay civil = date.civil();
  PartialDate partial;
  partial.year_ = civil.year;
  partial.month_ = civil.month;
  partial.day_ = civil.day;
  return partial;
}

std::optional<Date> PartialDate::whole() const {
  if (!year_ || !month_ || !day_) return std::nullopt;
  return Date::from_civil(*year_, *month_, *day_);
}

std::optional<Date> PartialDate::earliest() const {
  if (!year_) return std::nullopt;
  return Date::from_civil(*year_, month_.value_or(1), day_.value_or(1));
}

std::optional<Date> PartialDate::latest() const {
  if (!year_) return std::nullopt;
  if (whole()) return whole();
  const auto next =
      month_ && *month_ < 12 ? Date::from_civil(*year_, *month_ + 1, 1) : Date::from_civil(*year_ + 1, 1, 1);
  return *next - Days{1};
}

std::string PartialDate::to_string() const {
  if (!year_) return fmt::format("--{:02}-{:02}", *month_, *day_);
  if (!month_) return fmt::format("{:04}", *year_);
  if (!day_) return fmt::format("{:04}-{:02}", *year_, *month_);
  return fmt::format("{:04}-{:02}-{:02}", *year_, *month_, *day_);
}

}  // namespace entente
