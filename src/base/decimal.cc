#include "base/decimal.h"

#include <fmt/format.h>

namespace entente {

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view integer = text.substr(0, point);
  std::string fraction(point == std::string_view::npos ? std::string_view{} : text.substr(point + 1));
  if (integer.empty() || integer.size() > 12 || fraction.size() > 6) return std::nullopt;
  if (point != std::string_view::npos && fraction.empty()) return std::nullopt;
  fraction.resize(6, '0');
  std::int64_t value = 0;
  for (char c : std::string(integer) + fraction) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return from_millionths(negative ? -value : value);
}

std::string Decimal::to_string() const {
  const std::int64_t absolute = millionths_ < 0 ? -millionths_ : millionths_;
  std::string text = fmt::format("{}{}", millionths_ < 0 ? "-" : "", absolute / kScale);
  std::string fraction = fmt::format("{:06}", absolute % kScale);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return fraction.empty() ? text : text + "." + fraction;
}

}  // namespace entente
