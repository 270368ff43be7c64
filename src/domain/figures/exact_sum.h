// Sums of decimals that hostile numbers cannot make overflow.
#pragma once

#include <cstdint>
#include <optional>

#include "base/decimal.h"

namespace entente::domain {

// Of fewer than 2^63 decimals; exact.
class ExactSum {
 public:
  ExactSum() = default;
  explicit ExactSum(Decimal value) : millionths_(value.millionths()) {}

  ExactSum& operator+=(Decimal value) { return *this += ExactSum(value); }
  ExactSum& operator+=(ExactSum other) {
    millionths_ += other.millionths_;
    return *this;
  }
  friend ExactSum operator+(ExactSum a, ExactSum b) { return a += b; }
  friend ExactSum operator-(ExactSum a, ExactSum b) {
    a.millionths_ -= b.millionths_;
    return a;
  }
  friend bool operator==(ExactSum, ExactSum) = default;

  // Nothing beyond four times what a cell can hold: such a sum, and its difference to a cell, can still be written.
  std::optional<Decimal> decimal() const {
    constexpr std::int64_t kMost = 4'000'000'000'000'000'000;
    if (millionths_ > kMost || millionths_ < -kMost) return std::nullopt;
    return Decimal::from_millionths(static_cast<std::int64_t>(millionths_));
  }

 private:
  __extension__ using Wide = __int128;
  Wide millionths_ = 0;
};

}  // namespace entente::domain
