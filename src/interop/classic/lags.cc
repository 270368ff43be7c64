#include "interop/classic/lags.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace entente::interop::classic {
namespace {

// Walking back from a job that the last round still moved must reach the cycle, which is then walked once around.
std::vector<std::size_t> cycle_behind(std::size_t job, const std::vector<std::size_t>& before) {
  for (std::size_t step = 0; step < before.size(); ++step) job = before[job];
  std::vector<std::size_t> cycle{job};
  for (std::size_t at = before[job]; at != job; at = before[at]) cycle.push_back(at);
  std::reverse(cycle.begin(), cycle.end());
  std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
  return cycle;
}

}  // namespace

// Bellman and Ford, from all jobs at once: with no positive cycle nothing moves any more after as many rounds as jobs.
std::optional<std::vector<std::size_t>> positive_cycle(std::size_t jobs, const std::vector<Link>& arcs) {
  std::vector<std::int64_t> start(jobs, 0);
  std::vector<std::size_t> before(jobs);
  std::iota(before.begin(), before.end(), std::size_t{0});
  const std::size_t nobody = jobs;
  std::size_t moved = nobody;
  for (std::size_t round = 0; round <= jobs; ++round) {
    moved = nobody;
    for (const Link& arc : arcs) {
      if (start[arc.from] + arc.lag <= start[arc.to]) continue;
      start[arc.to] = start[arc.from] + arc.lag;
      before[arc.to] = arc.from;
      moved = arc.to;
    }
    if (moved == nobody) return std::nullopt;
  }
  return cycle_behind(moved, before);
}

Lags::Lags(std::size_t jobs, const std::vector<Link>& arcs) : jobs_(jobs), longest_(jobs * jobs, kNone) {
  for (std::size_t j = 0; j < jobs; ++j) longest_[j * jobs + j] = 0;
  for (const Link& arc : arcs) {
    auto& known = longest_[arc.from * jobs + arc.to];
    known = std::max(known, arc.lag);
  }
  // Floyd and Warshall. A path that is none keeps a length far below every true one, so that the inner loop, in which
  // thousands of jobs spend seconds, needs no question; afterwards all of those are kNone again.
  constexpr std::int32_t kFarBelow = kNone / 2;
  for (std::size_t k = 0; k < jobs; ++k) {
    const std::int32_t* const onward = &longest_[k * jobs];
    for (std::size_t i = 0; i < jobs; ++i) {
      const std::int32_t to_k = longest_[i * jobs + k];
      if (to_k < kFarBelow) continue;
      std::int32_t* const row = &longest_[i * jobs];
      for (std::size_t j = 0; j < jobs; ++j) row[j] = std::max(row[j], to_k + onward[j]);
    }
  }
  std::replace_if(
      longest_.begin(), longest_.end(), [](std::int32_t length) { return length < kFarBelow; }, kNone);
}

bool Lags::is_implied(const Link& arc) const {
  if (arc.from == arc.to || between(arc.from, arc.to) > arc.lag) return true;
  for (std::size_t k = 0; k < jobs_; ++k) {
    if (k == arc.from || k == arc.to) continue;
    const std::int32_t there = between(arc.from, k);
    const std::int32_t onward = between(k, arc.to);
    if (there == kNone || onward == kNone || there + onward != arc.lag) continue;
    if (!fixed_together(arc.from, k) && !fixed_together(k, arc.to)) return true;
  }
  return false;
}

std::vector<Link> Lags::without_implied(const std::vector<Link>& arcs) const {
  std::vector<Link> kept;
  std::copy_if(arcs.begin(), arcs.end(), std::back_inserter(kept),
               [this](const Link& arc) { return !is_implied(arc); });
  return kept;
}

// With a lag of 0 or more from i to j, whatever has one to i has one to j: j has at least as many before it, and more
// unless there is one back from j to i as well.
std::vector<std::size_t> Lags::order() const {
  using Key = std::tuple<std::int32_t, std::size_t, std::size_t>;  // earliest start, jobs before it, number
  std::vector<Key> keys;
  for (std::size_t j = 0; j < jobs_; ++j) {
    std::size_t before = 0;
    for (std::size_t i = 0; i < jobs_; ++i) before += between(i, j) >= 0 ? 1 : 0;
    keys.emplace_back(between(0, j), before, j);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<std::size_t> order;
  for (const auto& key : keys) order.push_back(std::get<2>(key));
  return order;
}

}  // namespace entente::interop::classic
