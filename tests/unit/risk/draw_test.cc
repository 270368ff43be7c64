// The distributions against their theory, with fixed seeds and generous tolerances.
#include "risk/draw.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace entente::risk {
namespace {

constexpr std::uint64_t kDraws = 100'000;

template <class Draw>
std::vector<double> drawn(const char* source, Draw draw) {
  const Stream stream(Seed{7}, source);
  std::vector<double> numbers;
  for (std::uint64_t f = 0; f < kDraws; ++f) numbers.push_back(draw(stream.unit(f)));
  return numbers;
}

double mean_of(const std::vector<double>& numbers) {
  double sum = 0;
  for (const double number : numbers) sum += number;
  return sum / static_cast<double>(numbers.size());
}

double deviation_of(const std::vector<double>& numbers) {
  const double mean = mean_of(numbers);
  double sum = 0;
  for (const double number : numbers) sum += (number - mean) * (number - mean);
  return std::sqrt(sum / static_cast<double>(numbers.size()));
}

double share_below(const std::vector<double>& numbers, double bound) {
  const auto below = std::count_if(numbers.begin(), numbers.end(), [bound](double n) { return n < bound; });
  return static_cast<double>(below) / static_cast<double>(numbers.size());
}

TEST(Draw, SharesAreUniformAndWithinTheOpenInterval) {
  const auto shares = drawn("a", [](double share) { return share; });
  EXPECT_NEAR(mean_of(shares), 0.5, 0.005);
  EXPECT_NEAR(deviation_of(shares), std::sqrt(1.0 / 12), 0.005);
  for (const double share : shares) ASSERT_TRUE(0 < share && share < 1);
  for (int tenth = 1; tenth < 10; ++tenth) EXPECT_NEAR(share_below(shares, tenth / 10.0), tenth / 10.0, 0.006);
}

TEST(Draw, SourcesSeedsAndNeighbouringFuturesDoNotFollowEachOther) {
  const auto correlation = [](const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - 0.5) * (b[i] - 0.5);
    return sum * 12 / static_cast<double>(a.size());
  };
  const auto same = [](double share) { return share; };
  const auto a = drawn("duration:A001", same);
  EXPECT_NEAR(correlation(a, a), 1, 0.02) << "the control: a series follows itself";
  EXPECT_NEAR(correlation(a, drawn("duration:A002", same)), 0, 0.015);
  EXPECT_NEAR(correlation({a.begin(), a.end() - 1}, {a.begin() + 1, a.end()}), 0, 0.015);
  const Stream other(Seed{8}, "duration:A001");
  std::vector<double> of_other_seed;
  for (std::uint64_t f = 0; f < kDraws; ++f) of_other_seed.push_back(other.unit(f));
  EXPECT_NEAR(correlation(a, of_other_seed), 0, 0.015);
}

TEST(Draw, ADrawDependsOnSeedSourceAndFutureAlone) {
  const Stream stream(Seed{1}, "strike:K01");
  const double fifth = stream.unit(5);
  (void)stream.unit(4);
  EXPECT_EQ(Stream(Seed{1}, "strike:K01").unit(5), fifth);
  EXPECT_NE(Stream(Seed{2}, "strike:K01").unit(5), fifth);
  EXPECT_NE(Stream(Seed{1}, "strike:K02").unit(5), fifth);
}

TEST(Draw, ATriangleHasItsMeanAndSpread) {
  const Triangle triangle{5, 10, 25};
  const auto sizes = drawn("t", [&](double share) { return triangular(triangle, share); });
  EXPECT_NEAR(mean_of(sizes), (5 + 10 + 25) / 3.0, 0.06);
  EXPECT_NEAR(deviation_of(sizes), std::sqrt((25.0 + 100 + 625 - 50 - 125 - 250) / 18), 0.06);
  EXPECT_NEAR(share_below(sizes, 10), 0.25, 0.006);  // (likely - least) / (most - least)
  EXPECT_DOUBLE_EQ(triangular({3, 3, 3}, 0.4), 3);
  EXPECT_NEAR(triangular({3, 3, 9}, 1e-12), 3, 1e-4);
  EXPECT_NEAR(triangular({3, 9, 9}, 1 - 1e-12), 9, 1e-4);
}

TEST(Draw, TheNormalHasItsQuantiles) {
  EXPECT_NEAR(standard_normal(0.5), 0, 1e-6);
  EXPECT_NEAR(standard_normal(0.9), 1.2815515655, 1e-5);
  EXPECT_NEAR(standard_normal(0.025), -1.9599639845, 1e-5);
  EXPECT_NEAR(standard_normal(1e-6), -4.753424309, 1e-3);
}

TEST(Draw, ASplitNormalGoesThroughItsThreePoints) {
  const auto days = drawn("s", [](double share) { return split_normal(181, 256, 426, share); });
  EXPECT_NEAR(share_below(days, 181), 0.1, 0.005);
  EXPECT_NEAR(share_below(days, 256), 0.5, 0.006);
  EXPECT_NEAR(share_below(days, 426), 0.9, 0.005);
  EXPECT_DOUBLE_EQ(split_normal(256, 256, 256, 0.03), 256);
}

TEST(Draw, PertHasItsMeanAndStaysWithinItsPoints) {
  const double cases[][3] = {{5, 8, 12}, {15, 20, 40}, {10, 10, 30}, {2, 30, 30}, {1, 2, 300}};
  for (const auto& [low, likely, high] : cases) {
    const PertTable table(low, likely, high);
    const auto durations = drawn("p", [&](double share) { return table.at(share); });
    const double range = high - low;
    const double mean = (low + 4 * likely + high) / 6;
    EXPECT_NEAR(mean_of(durations), mean, 0.003 * range);
    // Var = (mean - low)(high - mean) / 7 for the shape sum 6.
    EXPECT_NEAR(deviation_of(durations), std::sqrt((mean - low) * (high - mean) / 7), 0.003 * range);
    EXPECT_GE(*std::min_element(durations.begin(), durations.end()), low);
    EXPECT_LE(*std::max_element(durations.begin(), durations.end()), high);
    for (const double share : {0.01, 0.3, 0.5, 0.97}) EXPECT_NEAR(table.share_up_to(table.at(share)), share, 1e-4);
  }
  EXPECT_DOUBLE_EQ(PertTable(9, 9, 9).at(0.2), 9);
}

}  // namespace
}  // namespace entente::risk
