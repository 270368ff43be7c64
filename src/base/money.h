// Money and measured quantities: integers and exact decimals that carry what they are counted in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/decimal.h"

namespace entente {

// What an amount of money is counted in: an ISO 4217 code and how many units of it one step of the amount is worth
// (1000 for "thousand euro").
struct Currency {
  std::string code;
  std::int64_t unit = 1;
  friend bool operator==(const Currency&, const Currency&) = default;
};

// A whole number of the currency's units. Sums exist only within one currency.
struct Money {
  std::int64_t amount = 0;
  Currency currency;
  friend bool operator==(const Money&, const Money&) = default;
};

// Nothing when the currencies differ.
inline std::optional<Money> sum(const Money& a, const Money& b) {
  if (!(a.currency == b.currency)) return std::nullopt;
  return Money{a.amount + b.amount, a.currency};
}

// A measured amount of something (`42000 m2`). Quantities of different units never compare or sum.
struct Quantity {
  Decimal value;
  std::string unit;
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

inline std::optional<Quantity> sum(const Quantity& a, const Quantity& b) {
  if (a.unit != b.unit) return std::nullopt;
  return Quantity{a.value + b.value, a.unit};
}

}  // namespace entente
