// bench_record_latency [FOLDER [ENTRIES [SECONDS]]]: how long a durable append takes when 200 come each second and the
// store has a million entries; and the same rows into SQLite alone, taking turns. Counted from the moment at which a
// request was due, so that one that waits for another counts its waiting.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "raw_rows.h"
#include "support/store/chancery.h"

namespace {

using namespace entente;
using Steady = std::chrono::steady_clock;

constexpr int kPerSecond = 200, kSenders = 16, kBatch = 1000, kTurns = 5;

template <class Value>
Value taken(Result<Value> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "%s\n", result.error().code.c_str());
  std::exit(1);
}

store::Append request_for(std::int64_t number) {
  store::Append request = test::first_chancery().says(number);
  request.idempotency_key.reset();
  return request;
}

void fill(store::Store& store, std::int64_t entries) {
  for (std::int64_t number = 0; number < entries;) {
    std::vector<store::Append> batch;
    while (batch.size() < static_cast<std::size_t>(kBatch)) batch.push_back(request_for(++number));
    taken(store.append_all(std::move(batch)));
  }
}

// Milliseconds each of `count` requests took, at a steady rate whatever the answers do.
std::vector<double> send(int count, const std::function<void(int)>& request) {
  std::vector<double> took(static_cast<std::size_t>(count));
  const auto start = Steady::now();
  std::atomic<int> next = 0;
  const auto sender = [&] {
    for (int i = next++; i < count; i = next++) {
      const auto due = start + std::chrono::microseconds(1'000'000 / kPerSecond) * i;
      std::this_thread::sleep_until(due);
      request(i);
      took[static_cast<std::size_t>(i)] = std::chrono::duration<double, std::milli>(Steady::now() - due).count();
    }
  };
  std::vector<std::thread> senders;
  for (int i = 0; i < kSenders; ++i) senders.emplace_back(sender);
  for (std::thread& one : senders) one.join();
  return took;
}

void tell(const char* what, std::vector<double> took) {
  std::sort(took.begin(), took.end());
  const auto at = [&](double share) {
    return took[static_cast<std::size_t>(share * static_cast<double>(took.size() - 1))];
  };
  std::printf("%-24s p50 %6.2f ms, p99 %7.2f ms, most %7.2f ms, of %zu\n", what, at(0.5), at(0.99), at(1), took.size());
}

}  // namespace

int main(int argc, char** argv) {
  const std::string folder = argc > 1 ? argv[1] : "build/bench/latency";
  const std::int64_t entries = argc > 2 ? std::atoll(argv[2]) : 1'000'000;
  const int seconds = argc > 3 ? std::atoi(argv[3]) : 30;
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const SystemClock clock;
  SystemEntropy entropy;
  const auto start = Steady::now();
  const auto store = taken(
      test::first_chancery().create({.path = folder + "/record.db", .for_reading = false, .vfs = {}}, clock, entropy));
  fill(*store, entries);
  std::printf("%lld entries written in %.0f s\n", static_cast<long long>(entries),
              std::chrono::duration<double>(Steady::now() - start).count());
  const auto rows = taken(store->rows({test::first_chancery().party()}, test::first_chancery().feed(), 1, 100));
  bench::RawRows raw(folder + "/raw.db");
  std::mutex raw_mutex;
  std::vector<double> ours, alone;
  for (int turn = 0; turn < kTurns; ++turn) {
    const int count = kPerSecond * seconds / kTurns;
    const auto took = send(count, [&](int i) { taken(store->append(request_for(entries + i))); });
    ours.insert(ours.end(), took.begin(), took.end());
    const auto raw_took = send(count, [&](int i) {
      const std::lock_guard guard(raw_mutex);
      raw.insert(rows[static_cast<std::size_t>(i) % rows.size()].entry);
    });
    alone.insert(alone.end(), raw_took.begin(), raw_took.end());
  }
  tell("durable signed append", ours);
  tell("SQLite alone, empty", alone);
  std::filesystem::remove_all(folder);
  return 0;
}
