// Random numbers that depend on nothing but the seed, the future and the source, and the distributions made of them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/random.h"
#include "risk/outlook.h"

namespace entente::risk {

// The draws of one source, by the number of the future. Whoever else draws, and in what order, changes nothing
// (common random numbers): with one more risk, everything else stays as it was.
//
// A stream of SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195), whose n-th number is a hash of a
// counter and can be had without the ones before it, as Salmon et al. 2011 (doi:10.1145/2063384.2063405) propose for
// parallel simulation. Streams start at hashes of seed and source.
class Stream {
 public:
  Stream() = default;
  Stream(Seed seed, std::string_view source);

  // In (0, 1), never 0 nor 1.
  double unit(std::uint64_t future) const {
    return static_cast<double>(mixed(start_ + (future + 1) * kGamma) >> 12) * 0x1.0p-52 + 0x1.0p-53;
  }

 private:
  static constexpr std::uint64_t kGamma = 0x9e3779b97f4a7c15;
  static std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  std::uint64_t start_ = 0;
};

// Inverse distribution functions, at a share in (0, 1).
double triangular(const Triangle& triangle, double share);
double standard_normal(double share);
// Around `middle`, with a tenth of all below `low` and a tenth above `high`; low <= middle <= high.
double split_normal(double low, double middle, double high, double share);

// The PERT distribution: beta on [optimistic, pessimistic] with the given mode and the mean (o + 4 m + p) / 6 (Malcolm
// et al. 1959, doi:10.1287/opre.7.5.646). Its inverse is tabulated once and interpolated, so that a draw has a bounded
// cost; the mean of the table is within a thousandth of the range of the true one.
class PertTable {
 public:
  // optimistic <= most_likely <= pessimistic.
  PertTable(double optimistic, double most_likely, double pessimistic);

  double at(double share) const;
  // The share of all that lies at or below `days`: the inverse of `at`.
  double share_up_to(double days) const;

 private:
  static constexpr int kKnots = 1024;

  double optimistic_;
  double range_;
  std::vector<float> knots_;  // kKnots + 1 of them, in [0, 1]; empty where there is no range
};

}  // namespace entente::risk
