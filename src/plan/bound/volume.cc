#include "plan/bound/volume.h"

#include <algorithm>
#include <cmath>

namespace entente::plan::bound {
namespace {

// Found by trying on the example: a short memory and little patience get near the end several times faster than the
// values of the paper.
constexpr int kPatience = 3;                          // steps in vain before the step is shortened
constexpr double kShorter = 0.66, kLonger = 1.1;      // of the step
constexpr double kFirstTarget = 0.7, kTarget = 0.95;  // what is aimed at, as a share of the best bound
constexpr double kLeastWeight = 0.01;                 // of a new gradient
constexpr int kHalveWeightEvery = 100;                // steps

}  // namespace

Volume::Volume(Relaxation& relaxation, std::vector<double> prices)
    : relaxation_(&relaxation), centre_(std::move(prices)), trial_(centre_) {}

void Volume::average(const std::vector<double>& gradient) {
  if (average_.empty()) {
    average_ = gradient;
    return;
  }
  // The convex combination of least norm, within limits.
  double difference = 0, along = 0;
  for (std::size_t row = 0; row < gradient.size(); ++row) {
    const double d = gradient[row] - average_[row];
    difference += d * d;
    along -= d * average_[row];
  }
  const double least = difference > 0 ? along / difference : weight_;
  const double share = std::clamp(least, weight_ / 10, weight_);
  for (std::size_t row = 0; row < gradient.size(); ++row) average_[row] += share * (gradient[row] - average_[row]);
}

std::vector<double> Volume::next_prices() {
  double norm = 0;
  for (std::size_t row = 0; row < centre_.size(); ++row) {
    const double g = average_[row];
    const bool blocked = (g > 0 && centre_[row] <= 0) || (g < 0 && centre_[row] >= relaxation_->rows().most(row));
    if (!blocked) norm += g * g;
  }
  if (norm <= 1e-18) return {};
  const double step = step_factor_ * (best_ - target_) / norm;
  std::vector<double> prices(centre_.size());
  for (std::size_t row = 0; row < prices.size(); ++row) {
    prices[row] = std::clamp(centre_[row] - step * average_[row], 0.0, relaxation_->rows().most(row));
  }
  return prices;
}

bool Volume::step() {
  if (steps_ > 0) {
    trial_ = next_prices();
    if (trial_.empty()) return false;
  }
  const auto bound = relaxation_->evaluate(trial_, gradient_);
  if (!bound) return false;
  average(gradient_);
  if (*bound < best_) {
    double along = 0;
    for (std::size_t row = 0; row < gradient_.size(); ++row) along += gradient_[row] * average_[row];
    if (steps_ > 0 && along >= 0) step_factor_ = std::min(2.0, step_factor_ * kLonger);
    best_ = *bound;
    centre_ = trial_;
    rejected_ = 0;
    if (steps_ == 0) target_ = kFirstTarget * best_;
    target_ = std::min(target_, kTarget * best_);
  } else if (++rejected_ >= kPatience) {
    step_factor_ *= kShorter;
    rejected_ = 0;
  }
  if (++steps_ % kHalveWeightEvery == 0) weight_ = std::max(kLeastWeight, weight_ / 2);
  return true;
}

}  // namespace entente::plan::bound
