// bench_decode_growth: what one full decode of a list costs as programmes grow from 120 to 12,000 activities while the
// pools stay as they are. Several lists for each programme, every schedule verified once.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

#include "cpu_time.h"
#include "plan/decoder.h"
#include "plan/verify.h"
#include "programme.h"

namespace {

using namespace entente;

constexpr int kSizes[] = {120, 380, 1'200, 3'800, 12'000};
constexpr double kNoises[] = {0, 0.5, 1};

// Of several measurements the least: what else runs on the machine only adds to it.
double least_seconds(plan::Decoder& decoder, const plan::ActivityList& list) {
  const int times = std::max(1, 24'000 / static_cast<int>(list.order.size()));
  double least = 1e9;
  for (int repeat = 0; repeat < 8; ++repeat) {
    const double before = bench::cpu_seconds();
    for (int i = 0; i < times; ++i) decoder.decode(list);
    least = std::min(least, (bench::cpu_seconds() - before) / times);
  }
  return least;
}

// Seconds for one decode, over the lists; less than 0 when the verifier refuses one.
double seconds_for_decode(const plan::Network& network) {
  plan::Decoder decoder(network);
  Random random(Seed{7});
  double seconds = 0;
  for (const double noise : kNoises) {
    const plan::ActivityList list = plan::greedy_list(network, random, noise);
    decoder.decode(list);
    if (!plan::verify(network.problem(), decoder.schedule(list)).empty()) return -1;
    seconds += least_seconds(decoder, list);
  }
  return seconds / static_cast<double>(std::size(kNoises));
}

}  // namespace

int main() {
  double first = 0, last = 0;
  std::printf("%10s %8s %14s %16s\n", "activities", "days", "us/decode", "ns/activity");
  for (const int activities : kSizes) {
    const auto planning = bench::programme({activities, Seed{1}});
    const plan::Network network(planning.problem);
    const double seconds = seconds_for_decode(network);
    if (seconds < 0) return 1;
    if (first == 0) first = seconds;
    last = seconds;
    std::printf("%10d %8d %14.1f %16.1f\n", activities, planning.problem.horizon_days(), 1e6 * seconds,
                1e9 * seconds / activities);
  }
  const double growth =
      std::log(last / first) / std::log(static_cast<double>(kSizes[std::size(kSizes) - 1]) / kSizes[0]);
  std::printf("exponent %.3f\n", growth);
  return 0;
}
