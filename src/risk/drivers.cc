#include "risk/drivers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace entente::risk {
namespace {

constexpr double kBeyondChance = 5;  // standard deviations

struct Moments {
  double mean = 0;
  double squares = 0;  // sum of squared differences from the mean
};

// Summed from the first number on, so that equal numbers have no variance at all.
Moments moments_of(const std::vector<double>& numbers) {
  Moments moments;
  for (const double number : numbers) moments.mean += number - numbers.front();
  moments.mean = numbers.front() + moments.mean / static_cast<double>(numbers.size());
  for (const double number : numbers) moments.squares += (number - moments.mean) * (number - moments.mean);
  return moments;
}

// Sums of one result by class of one input. Sums are of differences from the overall mean, which keeps digits.
struct Classes {
  std::array<double, Oracle::kBins> sum{};
  std::array<std::int64_t, Oracle::kBins> count{};
};

// The share of the variance between the classes: eta squared less what chance alone gives (Kelley 1935), or nothing
// where chance alone could give it: about ninety inputs are asked, so that three standard deviations are not enough.
double share_between(const Classes& classes, const Moments& moments, std::size_t futures) {
  if (moments.squares <= 0) return 0;
  double between = 0;
  int used = 0;
  for (std::size_t c = 0; c < classes.sum.size(); ++c) {
    if (classes.count[c] == 0) continue;
    ++used;
    between += classes.sum[c] * classes.sum[c] / static_cast<double>(classes.count[c]);
  }
  const double free = static_cast<double>(futures) - used;
  if (used < 2 || free <= 0) return 0;
  const double eta = std::min(1.0, between / moments.squares);
  const double share = 1 - (1 - eta) * (static_cast<double>(futures) - 1) / free;
  const double by_chance = std::sqrt(2.0 * (used - 1)) / static_cast<double>(futures);
  return share > kBeyondChance * by_chance ? share : 0;
}

Driver driver_of(const Policy& policy, std::size_t input) {
  const auto& risks = policy.outlook->risks;
  const auto& conditions = policy.outlook->conditions;
  if (input < risks.size()) return {InputKind::risk, risks[input].id, 0, 0};
  input -= risks.size();
  const plan::ProblemData& data = policy.network->problem().data();
  if (input < conditions.size()) {
    const plan::ConditionRef& ref = conditions[input].condition;
    return {InputKind::condition, data.gates[slot(ref.gate)].conditions[slot(ref.position)].id, 0, 0};
  }
  return {InputKind::duration, data.activities[slot(policy.jobs[input - conditions.size()].activity)].id, 0, 0};
}

// Whether a class is the one that is called to happen: a risk strikes, a condition never comes, work lasts long.
bool happens(InputKind kind, std::size_t bin) {
  switch (kind) {
    case InputKind::risk:
      return bin > 0;
    case InputKind::condition:
      return bin == 0;
    case InputKind::duration:
      return bin >= 8;  // of sixteen
  }
  return false;
}

double effect_on(const Classes& value, InputKind kind) {
  double sum[2] = {0, 0};
  std::int64_t count[2] = {0, 0};
  for (std::size_t c = 0; c < value.sum.size(); ++c) {
    const std::size_t side = happens(kind, c) ? 1 : 0;
    sum[side] += value.sum[c];
    count[side] += value.count[c];
  }
  if (count[0] == 0 || count[1] == 0) return 0;
  return sum[1] / static_cast<double>(count[1]) - sum[0] / static_cast<double>(count[0]);
}

}  // namespace

std::vector<std::vector<Driver>> drivers_of(const Policy& policy, const Oracle& oracle,
                                            const std::vector<std::vector<double>>& results,
                                            const std::vector<double>& value) {
  const std::size_t futures = value.size();
  std::vector<Moments> moments;
  for (const auto& result : results) moments.push_back(moments_of(result));
  const double mean_value = moments_of(value).mean;
  std::vector<std::vector<Driver>> drivers(results.size());
  std::vector<std::uint8_t> bins(futures);
  for (std::size_t input = 0; input < oracle.inputs(); ++input) {
    Classes of_value;
    for (std::size_t f = 0; f < futures; ++f) {
      bins[f] = static_cast<std::uint8_t>(oracle.bin(input, f));
      of_value.sum[bins[f]] += value[f] - mean_value;
      ++of_value.count[bins[f]];
    }
    Driver driver = driver_of(policy, input);
    driver.effect = effect_on(of_value, driver.kind);
    for (std::size_t r = 0; r < results.size(); ++r) {
      Classes classes;
      classes.count = of_value.count;
      for (std::size_t f = 0; f < futures; ++f) classes.sum[bins[f]] += results[r][f] - moments[r].mean;
      driver.share = share_between(classes, moments[r], futures);
      if (driver.share > 0) drivers[r].push_back(driver);
    }
  }
  for (auto& of_result : drivers) {
    std::stable_sort(of_result.begin(), of_result.end(),
                     [](const Driver& a, const Driver& b) { return a.share > b.share; });
  }
  return drivers;
}

}  // namespace entente::risk
