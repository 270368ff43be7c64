// Many writers and readers at once: what ThreadSanitizer looks at, and what holds whatever the order.
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

#include "support/store/chancery.h"
#include "support/store/power_cut_vfs.h"

namespace entente::test {
namespace {

constexpr int kWriters = 8, kReaders = 2, kNeedsOfWriter = 40;

TEST(StoreThreads, every_append_has_a_place_of_its_own) {
  PowerCutDisk disk(Seed{1});
  const PowerCutVfs vfs(disk);
  const ManualClock clock;
  SeededEntropy entropy(Seed{1});
  const auto created =
      first_chancery().create({.path = "record.db", .for_reading = false, .vfs = vfs.name()}, clock, entropy);
  ASSERT_TRUE(created) << created.error().code;
  store::Store& store = **created;

  std::atomic<int> refused = 0, writing = kWriters;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < kWriters; ++writer)
    threads.emplace_back([&, writer] {
      for (int i = 0; i < kNeedsOfWriter; ++i)
        refused += store.append(first_chancery().says(writer * kNeedsOfWriter + i)).has_value() ? 0 : 1;
      --writing;
    });
  std::atomic<int> went_back = 0;
  for (int reader = 0; reader < kReaders; ++reader)
    threads.emplace_back([&] {
      for (std::size_t seen = 0; writing > 0;) {
        const std::size_t now = needs_in(store, first_chancery().feed()).size();
        went_back += now < seen ? 1 : 0;
        seen = now;
      }
    });
  for (int i = 0; i < 5; ++i) (void)store.checkpoint(first_chancery().feed());
  for (std::thread& thread : threads) thread.join();

  EXPECT_EQ(refused, 0);
  EXPECT_EQ(went_back, 0);
  const std::vector<std::int64_t> all = needs_in(store, first_chancery().feed());
  EXPECT_EQ(all.size(), static_cast<std::size_t>(kWriters * kNeedsOfWriter));
  EXPECT_EQ(std::set<std::int64_t>(all.begin(), all.end()).size(), all.size());
  for (int writer = 0; writer < kWriters; ++writer) {  // each writer's own in the order in which it wrote them
    std::vector<std::int64_t> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](std::int64_t number) { return number / kNeedsOfWriter == writer; });
    EXPECT_TRUE(std::is_sorted(own.begin(), own.end()));
  }
  EXPECT_TRUE(store.verify(2));
}

}  // namespace
}  // namespace entente::test
