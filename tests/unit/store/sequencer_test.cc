// One writer at a time: many threads, one chain; a full disk is waited out, a failed one is not trusted again.
#include <gtest/gtest.h>

#include <atomic>
#include <new>
#include <set>
#include <span>
#include <thread>

#include "support/store/power_cut_vfs.h"
#include "unit/store/office.h"

namespace entente::store {
namespace {

TEST(StoreThreads, ManyWritersMakeOneChainAndReadersReadBeside) {
  Office office("XAA", 1);
  const auto shared = office.open_feed("XAA,XBB"), own = office.open_feed("XAA");
  constexpr int kWriters = 8, kEach = 25;
  std::atomic<bool> done{false};
  std::thread reader([&] {
    std::int64_t least = 0;
    while (!done) {
      const auto state = office.store->feed(shared);
      const auto rows = office.store->rows(office.view(), shared, 1, 1'000);
      ASSERT_TRUE(rows);
      EXPECT_GE(static_cast<std::int64_t>(rows->size()), state->last.seq);
      EXPECT_GE(state->last.seq, least);
      least = state->last.seq;
      office.store->health();
    }
  });
  std::vector<std::thread> writers;
  std::vector<std::vector<Appended>> appended(kWriters);
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([&, writer] {
      for (int i = 0; i < kEach; ++i) {
        Append append = office.request(i % 3 == 0 ? "XAA" : "XAA,XBB", std::to_string(writer));
        if (i % 2 == 0) append.idempotency_key = std::to_string(writer) + "/" + std::to_string(i);
        const auto one = office.store->append(append);
        ASSERT_TRUE(one) << one.error().code;
        appended[static_cast<std::size_t>(writer)].push_back(*one);
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  done = true;
  reader.join();

  std::set<std::pair<record::FeedId, std::int64_t>> places;
  for (const auto& of_writer : appended) {
    std::map<record::FeedId, std::int64_t> last;
    for (const Appended& one : of_writer) {
      EXPECT_TRUE(places.emplace(one.feed, one.position.seq).second);  // nobody else got this place
      EXPECT_GT(one.position.seq, last[one.feed]);                     // and each one's come in its order
      last[one.feed] = one.position.seq;
      EXPECT_EQ(office.store->row(office.view(), one.position.id)->position, one.position);
    }
  }
  EXPECT_EQ(office.store->feed(shared)->last.seq + office.store->feed(own)->last.seq, kWriters * kEach);
  EXPECT_EQ(office.store->verify(2).value(), kWriters * kEach);
}

TEST(StoreThreads, TheSameRequestFromManyThreadsIsWrittenOnce) {
  Office office("XAA", 1);
  const auto feed = office.open_feed("XAA");
  std::vector<std::thread> threads;
  std::atomic<int> first{0};
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      Append append = office.request("XAA", "once");
      append.idempotency_key = "r-1";
      const auto appended = office.store->append(append);
      ASSERT_TRUE(appended);
      EXPECT_EQ(appended->position.seq, 1);
      if (!appended->repeated) ++first;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(first, 1);
  EXPECT_EQ(office.store->feed(feed)->last.seq, 1);
}

TEST(StoreThreads, ARefusalInAGroupDoesNotTouchTheOthers) {
  Office office("XAA", 1);
  const auto feed = office.open_feed("XAA");
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&, i] {
      for (int n = 0; n < 10; ++n) {
        Append append = office.request("XAA", "one of many");
        if (i % 2 == 0) append.draft.refs = {record::EntryId{}};
        const auto appended = office.store->append(append);
        EXPECT_EQ(appended.has_value(), i % 2 == 1);
        if (!appended) {
          EXPECT_EQ(appended.error().code, "record.ref_missing");
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(office.store->feed(feed)->last.seq, 40);
  EXPECT_EQ(office.store->verify(1).value(), 40);
}

TEST(StoreThreads, AnImportGoesOnBesideAppends) {
  Office a("XAA", 1), b("XBB", 2);
  const auto from_a = a.open_feed("XAA,XBB");
  b.open_feed("XAA,XBB");
  b.trust(a);
  for (int i = 0; i < 50; ++i) a.append("XAA,XBB", std::to_string(i));
  const std::string bundle = a.export_for("XAA,XBB", from_a);
  std::thread importer([&] { EXPECT_EQ(b.import(bundle).entries_new, 50); });
  for (int i = 0; i < 50; ++i) b.append("XAA,XBB", std::to_string(i));
  importer.join();
  EXPECT_EQ(b.store->verify(2).value(), 100);
}

// ---- What throws

// Out of memory, for instance, in the midst of somebody's part.
class FailingEntropy final : public Entropy {
 public:
  void fill(std::span<std::byte> bytes) override {
    if (fails) throw std::bad_alloc();
    entropy_.fill(bytes);
  }
  std::atomic<bool> fails{false};

 private:
  SeededEntropy entropy_{Seed{7}};
};

TEST(StoreThreads, WhoeverWaitsIsAnsweredWhenAPartThrowsAndNothingOfItIsKept) {
  test::TemporaryFolder folder;
  ManualClock clock;
  clock.advance(test::noon() - Clock::Instant{});
  FailingEntropy entropy;
  test::Ministry keys("XAA", Seed{1});
  const auto store =
      *create_store({.path = folder.path() + "/record.db", .for_reading = false, .vfs = {}}, "XAA", clock, entropy);
  const auto feed = keys.open_feed("XAA");
  for (const auto& statement : keys.log().statements()) ASSERT_TRUE(store->add_statement(statement));
  ASSERT_TRUE(store->open_feed(*keys.descriptor(feed)));
  store->hold_key(feed, record::SigningKey::from_seed(keys.key(*keys.log().key_of(feed, 1)).seed()));
  const auto append = [&] {
    Append request;
    request.audience = test::audience("XAA");
    request.draft = keys.draft();
    const auto appended = store->append(request);
    return appended ? std::string() : appended.error().code;
  };
  ASSERT_EQ(append(), "");
  entropy.fails = true;
  std::vector<std::thread> writers;
  std::atomic<int> answered{0};
  for (int writer = 0; writer < 8; ++writer) {
    writers.emplace_back([&] {
      if (append() == "store.failed") ++answered;
    });
  }
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(answered, 8);
  EXPECT_EQ(store->feed(feed)->last.seq, 1);
  entropy.fails = false;
  EXPECT_EQ(append(), "");
  EXPECT_EQ(store->verify(1).value(), 2);
}

// ---- On a disk that fails

class StoreOnADisk : public testing::Test {
 protected:
  StoreOnADisk() {
    store = *create_store({"/record.db", false, vfs.name()}, "XAA", clock, entropy);
    feed = keys.open_feed("XAA");
    for (const auto& statement : keys.log().statements()) EXPECT_TRUE(store->add_statement(statement));
    EXPECT_TRUE(store->open_feed(*keys.descriptor(feed)));
    hold_key();
  }
  void hold_key() {
    store->hold_key(feed, record::SigningKey::from_seed(keys.key(*keys.log().key_of(feed, 1)).seed()));
  }
  std::string append_refusal() {
    Append append;
    append.audience = test::audience("XAA");
    append.draft = keys.draft();
    const auto appended = store->append(append);
    return appended ? "" : appended.error().code;
  }

  test::PowerCutDisk disk{Seed{3}};
  test::PowerCutVfs vfs{disk};
  ManualClock clock;
  SeededEntropy entropy{Seed{4}};
  test::Ministry keys{"XAA", Seed{5}};
  record::FeedId feed;
  std::unique_ptr<Store> store;
};

TEST_F(StoreOnADisk, AFullDiskIsReadOnlyUntilThereIsRoomAgain) {
  std::int64_t written = 0;
  disk.set_quota(disk.used() + 40'000);
  std::string refusal;
  while ((refusal = append_refusal()).empty()) ++written;
  EXPECT_EQ(refusal, "store.disk_full");
  EXPECT_GT(written, 0);
  EXPECT_EQ(store->health().guard, Guard::read_only);
  EXPECT_EQ(static_cast<std::int64_t>(store->rows({"XAA"}, feed, 1, 1'000)->size()), written);
  EXPECT_EQ(append_refusal(), "store.disk_full");
  disk.set_quota(std::nullopt);
  EXPECT_EQ(append_refusal(), "");
  EXPECT_EQ(store->health().guard, Guard::none);
  EXPECT_EQ(store->feed(feed)->last.seq, written + 1);
  EXPECT_EQ(store->verify(1).value(), written + 1);
}

TEST_F(StoreOnADisk, AfterAFailedWriteNothingIsAcceptedBeforeTheStoreIsOpenedAnew) {
  ASSERT_EQ(append_refusal(), "");
  disk.cut_at(2);
  EXPECT_EQ(append_refusal(), "store.io");
  EXPECT_EQ(store->health().guard, Guard::broken);
  EXPECT_EQ(store->feed(feed)->last.seq, 1);
  EXPECT_EQ(append_refusal(), "store.broken");
  store.reset();
  disk.power_up();
  store = *open_store({"/record.db", false, vfs.name()}, clock, entropy);
  hold_key();
  EXPECT_EQ(append_refusal(), "");
  EXPECT_GE(store->verify(1).value(), 2);
}

}  // namespace
}  // namespace entente::store
