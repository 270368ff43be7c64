// Dates of which only a part is known. What is not known is not there: no year is ever guessed.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace entente {

// A date with unknown parts, written as in XML Schema Part 2 (gYear, gYearMonth, gMonthDay): `2025`, `2025-08`,
// `--08-13`, or a whole day `2025-08-13`.
class PartialDate {
 public:
  // Nothing when the text is none of the four forms, or names a day that no year has (`--02-30`; `--02-29` exists).
  static std::optional<PartialDate> parse(std::string_view text);
  static PartialDate of(Date date);

  std::optional<int> year() const { return year_; }
  std::optional<unsigned> month() const { return month_; }
  std::optional<unsigned> day() const { return day_; }

  // The day, when every part is known.
  std::optional<Date> whole() const;
  // The first and last day it can be; nothing when the year is unknown.
  std::optional<Date> earliest() const;
  std::optional<Date> latest() const;
  std::string to_string() const;

  friend bool operator==(const PartialDate&, const PartialDate&) = default;

 private:
  std::optional<int> year_;
  std::optional<unsigned> month_;
  std::optional<unsigned> day_;
};

}  // namespace entente
