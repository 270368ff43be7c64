#include "base/random.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <vector>

namespace entente {
namespace {

std::vector<std::uint64_t> first_numbers(Random random, int count) {
  std::vector<std::uint64_t> numbers;
  for (int i = 0; i < count; ++i) numbers.push_back(random.next());
  return numbers;
}

// Computed once with a separate implementation of SplitMix64 and xoshiro256** from their papers. A roadmap is named by
// its seed: these numbers must never change.
TEST(Random, GivesTheKnownFirstNumbers) {
  EXPECT_EQ(first_numbers(Random(Seed{0}, 0), 3),
            (std::vector<std::uint64_t>{0xfb5405f7bd79c540ULL, 0x780c98e26cea5883ULL, 0x2a146e0980febc66ULL}));
  EXPECT_EQ(first_numbers(Random(Seed{1}, 0), 3),
            (std::vector<std::uint64_t>{0xee127fe613436e33ULL, 0xd6dad8d34a1874eaULL, 0x2a52c16cec1116a9ULL}));
  EXPECT_EQ(first_numbers(Random(Seed{1}, 1), 3),
            (std::vector<std::uint64_t>{0x65be4537aa1c1ac2ULL, 0xb26c4dde3464b616ULL, 0xdd858f84c04583a8ULL}));
  EXPECT_EQ(first_numbers(Random(Seed{42}, 7), 3),
            (std::vector<std::uint64_t>{0x9b7829f4600b9637ULL, 0x93213fc71d5bf995ULL, 0xbbe0c9b96fcd2a22ULL}));
}

TEST(Random, GivesTheSameStreamAgain) {
  EXPECT_EQ(first_numbers(Random(Seed{9}, 4), 1000), first_numbers(Random(Seed{9}, 4), 1000));
}

TEST(Random, GivesEachSeedAndStreamItsOwnNumbers) {
  std::set<std::uint64_t> seen;
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    for (std::uint64_t stream = 0; stream < 30; ++stream) {
      for (const std::uint64_t number : first_numbers(Random(Seed{seed}, stream), 4)) {
        ASSERT_TRUE(seen.insert(number).second) << "seed " << seed << ", stream " << stream;
      }
    }
  }
}

TEST(Random, StaysBelowItsBoundAndReachesEveryNumber) {
  Random random(Seed{5});
  for (const std::uint32_t bound : {1U, 2U, 3U, 10U, 100U}) {
    std::vector<int> times(bound, 0);
    for (std::uint32_t i = 0; i < 200 * bound; ++i) {
      const std::uint32_t number = random.below(bound);
      ASSERT_LT(number, bound);
      ++times[number];
    }
    for (const int n : times) EXPECT_GT(n, 100) << "of " << bound;
  }
}

TEST(Random, UnitIsInZeroToOneWithTheMeanOfOne) {
  Random random(Seed{6});
  double sum = 0;
  for (int i = 0; i < 10'000; ++i) {
    const double unit = random.unit();
    ASSERT_GE(unit, 0.0);
    ASSERT_LT(unit, 1.0);
    sum += unit;
  }
  EXPECT_NEAR(sum / 10'000, 0.5, 0.02);
}

TEST(SeededEntropy, RepeatsAndSystemEntropyDoesNot) {
  std::array<std::byte, 32> a{}, b{};
  SeededEntropy{Seed{1}}.fill(a);
  SeededEntropy{Seed{1}}.fill(b);
  EXPECT_EQ(a, b);
  SystemEntropy system;
  system.fill(a);
  system.fill(b);
  EXPECT_NE(a, b);
}

}  // namespace
}  // namespace entente
