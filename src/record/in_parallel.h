// The same check of many things, on some threads, told as if it had been done in order.
#pragma once

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

#include "base/result.h"

namespace entente::record {

// `work(i)` for all i below `count`, on some threads; the failure of the least i, as if done in order.
template <class Work>
std::optional<Error> for_each_in_parallel(std::size_t count, int threads, const Work& work) {
  constexpr std::size_t kChunk = 64;
  std::atomic<std::size_t> next{0}, first_failed{count};
  std::vector<std::optional<Error>> errors(static_cast<std::size_t>(std::max(1, threads)));
  std::vector<std::size_t> failed(errors.size(), count);
  const auto run = [&](std::size_t lane) {
    for (std::size_t begin; (begin = next.fetch_add(kChunk)) < std::min(count, first_failed.load());) {
      for (std::size_t i = begin; i < std::min(count, begin + kChunk); ++i) {
        const Result<std::monostate> verdict = work(i);
        if (verdict || i >= failed[lane]) continue;
        failed[lane] = i;
        errors[lane] = verdict.error();
        std::size_t least = first_failed.load();
        while (i < least && !first_failed.compare_exchange_weak(least, i)) {
        }
        return;
      }
    }
  };
  std::vector<std::thread> others;
  for (std::size_t lane = 1; lane < errors.size(); ++lane) others.emplace_back(run, lane);
  run(0);
  for (std::thread& other : others) other.join();
  const auto least = std::min_element(failed.begin(), failed.end());
  return *least == count ? std::nullopt : errors[static_cast<std::size_t>(least - failed.begin())];
}

}  // namespace entente::record
