// Exact decimal numbers, so that sums of level points and factors do not depend on their order.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

// A number with at most six decimal places, held as millionths. |value| < 10^12.
class Decimal {
 public:
  static constexpr std::int64_t kScale = 1'000'000;

  constexpr Decimal() = default;
  static constexpr Decimal from_millionths(std::int64_t millionths) {
    Decimal decimal;
    decimal.millionths_ = millionths;
    return decimal;
  }
  static constexpr Decimal whole(std::int64_t value) { return from_millionths(value * kScale); }
  // Reads `[-]digits[.digits]`; nothing for anything else, for more than six decimals, or out of range.
  static std::optional<Decimal> parse(std::string_view text);

  constexpr std::int64_t millionths() const { return millionths_; }
  constexpr double to_double() const { return static_cast<double>(millionths_) / static_cast<double>(kScale); }
  std::string to_string() const;  // shortest form: `1.5`, `2`, `-0.25`

  friend constexpr auto operator<=>(Decimal, Decimal) = default;
  friend constexpr Decimal operator+(Decimal a, Decimal b) { return from_millionths(a.millionths_ + b.millionths_); }
  friend constexpr Decimal operator-(Decimal a, Decimal b) { return from_millionths(a.millionths_ - b.millionths_); }

 private:
  std::int64_t millionths_ = 0;
};

}  // namespace entente
