#include "risk/draw.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace entente::risk {
namespace {

// FNV-1a, 64 bits: any hash does, as long as it never changes.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

// Cumulated density of x^(alpha - 1) (1 - x)^(beta - 1) at the ends of `cells` cells, by Simpson's rule, scaled to end
// at 1. alpha and beta lie in [1, 5] here, so the density is bounded and smooth.
std::vector<double> cumulated_beta(double alpha, double beta, int cells) {
  const auto density = [&](double x) { return std::pow(x, alpha - 1) * std::pow(1 - x, beta - 1); };
  std::vector<double> sum{0};
  double left = density(0);
  for (int i = 0; i < cells; ++i) {
    const double middle = density((i + 0.5) / cells);
    const double right = density((i + 1.0) / cells);
    sum.push_back(sum.back() + left + 4 * middle + right);
    left = right;
  }
  for (double& value : sum) value /= sum.back() > 0 ? sum.back() : 1;
  return sum;
}

// Abramowitz, Stegun 1964, 26.2.23, for a share up to a half: good to 0.00045.
double rough_normal(double share) {
  const double t = std::sqrt(-2 * std::log(share));
  return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
}

}  // namespace

Stream::Stream(Seed seed, std::string_view source)
    : start_(mixed(mixed(seed.value + kGamma) ^ (hash_of(source) * kGamma))) {}

double triangular(const Triangle& triangle, double share) {
  const double range = triangle.most - triangle.least;
  if (range <= 0) return triangle.likely;
  const double rising = triangle.likely - triangle.least;
  if (share * range <= rising) return triangle.least + std::sqrt(share * range * rising);
  return triangle.most - std::sqrt((1 - share) * range * (triangle.most - triangle.likely));
}

double standard_normal(double share) {
  const double rough = share <= 0.5 ? rough_normal(share) : -rough_normal(1 - share);
  // One step of Newton's takes it to seven digits.
  const double below = 0.5 * std::erfc(-rough / std::numbers::sqrt2);
  const double density = std::exp(-rough * rough / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
  return rough + (share - below) / density;
}

double split_normal(double low, double middle, double high, double share) {
  constexpr double kTenth = 1.2815515655446004;  // of the standard normal, a tenth lies beyond this
  const double z = standard_normal(share) / kTenth;
  return middle + z * (z < 0 ? middle - low : high - middle);
}

PertTable::PertTable(double optimistic, double most_likely, double pessimistic)
    : optimistic_(optimistic), range_(pessimistic - optimistic) {
  if (range_ <= 0) return;
  const double mode = (most_likely - optimistic) / range_;
  const std::vector<double> below = cumulated_beta(1 + 4 * mode, 5 - 4 * mode, kKnots);
  knots_.reserve(kKnots + 1);
  std::size_t cell = 0;
  for (int knot = 0; knot <= kKnots; ++knot) {
    const double share = static_cast<double>(knot) / kKnots;
    while (cell + 2 < below.size() && below[cell + 1] < share) ++cell;
    const double width = below[cell + 1] - below[cell];
    const double within = width > 0 ? std::clamp((share - below[cell]) / width, 0.0, 1.0) : 0.0;
    knots_.push_back(static_cast<float>((static_cast<double>(cell) + within) / kKnots));
  }
}

double PertTable::at(double share) const {
  if (knots_.empty()) return optimistic_;
  const double place = share * kKnots;
  const auto knot = std::min(static_cast<std::size_t>(place), static_cast<std::size_t>(kKnots - 1));
  const double within = place - static_cast<double>(knot);
  return optimistic_ + range_ * (knots_[knot] + within * (knots_[knot + 1] - knots_[knot]));
}

double PertTable::share_up_to(double days) const {
  if (knots_.empty()) return days < optimistic_ ? 0 : 1;
  const auto x = static_cast<float>((days - optimistic_) / range_);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const auto above = std::upper_bound(knots_.begin(), knots_.end(), x);
  const auto knot = static_cast<std::size_t>(above - knots_.begin()) - 1;
  const double width = knots_[knot + 1] - knots_[knot];
  return (static_cast<double>(knot) + (width > 0 ? (x - knots_[knot]) / width : 0)) / kKnots;
}

}  // namespace entente::risk
