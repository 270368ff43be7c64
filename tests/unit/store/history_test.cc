// Random histories: whatever is done in whatever order, every reader gets what a plain map says, across reopening.
#include <gtest/gtest.h>

#include <map>

#include "support/cases.h"
#include "unit/store/office.h"

namespace entente::store {
namespace {

const std::vector<std::string> kReaders{"XAA", "XAA,XBB", "XAA,XBB,XCC", "public"};

// What a reader has to get, without chains, keys or tables.
struct Plain {
  struct Entry {
    std::string text;
    record::EntryId id;
    bool erased = false, erasure = false;
  };
  std::map<std::string, std::vector<Entry>> feeds;                          // by readers
  std::map<std::string, std::pair<std::string, record::EntryId>> requests;  // what was asked under a key, and its entry
};

class History {
 public:
  explicit History(std::uint64_t seed) : office_("XAA", seed), random_(Seed{seed}, 7) {
    for (const std::string& readers : kReaders) ids_[readers] = office_.open_feed(readers);
  }

  void run(int steps) {
    for (int step = 0; step < steps && !testing::Test::HasFailure(); ++step) {
      const std::uint32_t dice = random_.below(20);
      if (dice < 9) append();
      if (dice >= 9 && dice < 12) append_again();
      if (dice >= 12 && dice < 15) append_several();
      if (dice == 15) erase();
      if (dice == 16) office_.reopen();
      if (dice == 17) checkpoint();
      if (dice >= 18) compare();
    }
    compare();
    const auto verified = office_.store->verify(1);
    EXPECT_TRUE(verified) << verified.error().code;
  }

 private:
  const std::string& some_readers() { return kReaders[random_.below(static_cast<std::uint32_t>(kReaders.size()))]; }

  Append request(const std::string& readers) {
    Append append = office_.request(readers, "text " + std::to_string(++count_));
    const std::string& other = some_readers();
    const auto& entries = plain_.feeds[other];
    const bool may_name = test::audience(readers).within(test::audience(other));
    if (may_name && !entries.empty())
      append.draft.refs = {entries[random_.below(static_cast<std::uint32_t>(entries.size()))].id};
    return append;
  }
  void note(const std::string& readers, const Append& append, const Appended& appended) {
    auto& entries = plain_.feeds[readers];
    EXPECT_FALSE(appended.repeated);
    EXPECT_EQ(appended.position.seq, static_cast<std::int64_t>(entries.size()) + 1);
    entries.push_back({std::string(append.draft.payload.at("text").as_string()), appended.position.id});
  }

  void append() {
    const std::string readers = some_readers();
    Append append = request(readers);
    if (random_.below(2) == 0) append.idempotency_key = "k" + std::to_string(count_);
    const auto appended = office_.store->append(append);
    ASSERT_TRUE(appended) << appended.error().code;
    note(readers, append, *appended);
    if (append.idempotency_key) {
      plain_.requests[*append.idempotency_key] = {readers, appended->position.id};
      last_.emplace(*append.idempotency_key, append);
    }
  }
  // The same again, or another under the same key.
  void append_again() {
    if (last_.empty()) return;
    auto kept = last_.begin();
    std::advance(kept, random_.below(static_cast<std::uint32_t>(last_.size())));
    Append append = kept->second;
    const bool altered = random_.below(3) == 0;
    if (altered) append.draft.payload["text"] = "altered";
    const auto appended = office_.store->append(append);
    EXPECT_EQ(appended.has_value(), !altered);
    if (appended) {
      EXPECT_TRUE(appended->repeated);
      EXPECT_EQ(appended->position.id, plain_.requests[kept->first].second);
    }
  }
  // Several at once, one of them perhaps refused: then none.
  void append_several() {
    std::vector<Append> all;
    std::vector<std::string> readers;
    for (std::uint32_t i = 0; i < 1 + random_.below(4); ++i) {
      readers.push_back(some_readers());
      all.push_back(request(readers.back()));
    }
    const bool refused = random_.below(3) == 0;
    if (refused) all.back().draft.refs = {record::EntryId{}};
    const auto appended = office_.store->append_all(all);
    ASSERT_EQ(appended.has_value(), !refused);
    for (std::size_t i = 0; appended && i < all.size(); ++i) note(readers[i], all[i], (*appended)[i]);
  }
  void erase() {
    const std::string readers = some_readers();
    auto& entries = plain_.feeds[readers];
    if (entries.empty()) return;
    const std::size_t which = random_.below(static_cast<std::uint32_t>(entries.size()));
    if (entries[which].erasure) return;
    const auto appended = office_.store->append(office_.erasure(readers, entries[which].id));
    ASSERT_TRUE(appended) << appended.error().code;
    entries[which].erased = true;
    entries.push_back({"", appended->position.id, false, true});
  }

  void checkpoint() {
    const auto made = office_.store->checkpoint(ids_["XAA"]);
    EXPECT_EQ(made.has_value(), !plain_.feeds["XAA"].empty());
  }

  void compare() const {
    for (const std::string reader : {"XAA", "XBB", "XCC", "XDD", ""}) {
      for (const std::string& readers : kReaders) compare(readers, {reader});
    }
  }
  void compare(const std::string& readers, const View& view) const {
    const auto rows = office_.store->rows(view, ids_.at(readers), 1, 1'000'000);
    const bool visible =
        readers == "public" || (!view.reader.empty() && readers.find(view.reader) != std::string::npos);
    ASSERT_EQ(rows.has_value(), visible) << readers << " for " << view.reader;
    if (!visible) return;
    const auto expected = plain_.feeds.find(readers);
    const std::size_t size = expected == plain_.feeds.end() ? 0 : expected->second.size();
    ASSERT_EQ(rows->size(), size);
    for (std::size_t i = 0; i < size; ++i) {
      const Plain::Entry& entry = expected->second[i];
      EXPECT_EQ((*rows)[i].position.id, entry.id);
      EXPECT_EQ((*rows)[i].body.has_value(), !entry.erased);
      if (entry.erased || entry.erasure) continue;
      EXPECT_EQ((*rows)[i].body->payload.at("text").as_string(), entry.text);
    }
  }

  Office office_;
  Random random_;
  Plain plain_;
  std::map<std::string, record::FeedId> ids_;
  std::map<std::string, Append> last_;
  int count_ = 0;
};

// Two stores that append, send each other bundles early and late, erase, give receipts and are reopened.
class Federation {
 public:
  explicit Federation(std::uint64_t seed) : a_("XAA", seed), b_("XBB", seed + 500), random_(Seed{seed}, 8) {
    a_.trust(b_);
    b_.trust(a_);
    for (Office* office : {&a_, &b_}) {
      shared_[office] = office->open_feed("XAA,XBB");
      office->open_feed("public");
      office->open_feed(office->keys.party());
    }
  }

  void run(int steps) {
    for (int step = 0; step < steps && !testing::Test::HasFailure(); ++step) {
      Office &one = random_.below(2) == 0 ? a_ : b_, &other = &one == &a_ ? b_ : a_;
      const std::uint32_t dice = random_.below(12);
      if (dice < 5) append(one);
      if (dice == 5) erase(one);
      if (dice == 6) one.reopen();
      if (dice == 7) kept_.push_back({&other, from(one, {})});
      if (dice == 8) other.import(from(one, other.store->as_of({one.keys.party()})));
      if (dice == 9 && !kept_.empty()) import_something_old();
      if (dice >= 10) receipt(one, other);
    }
    for (int i = 0; i < 2; ++i) {
      b_.import(from(a_, {}));
      a_.import(from(b_, {}));
    }
    compare();
  }

 private:
  std::string from(Office& office, record::AsOf since) {
    return office.export_for("XAA,XBB", shared_[&office], std::move(since));
  }
  void append(Office& office) {
    const std::string kReadersOf[] = {"XAA,XBB", "public", office.keys.party()};
    const std::string& readers = kReadersOf[random_.below(3)];
    const Appended appended = office.append(readers, "text " + std::to_string(++count_));
    if (readers != office.keys.party()) ours_[&office].push_back({readers, appended.position.id});
  }
  void erase(Office& office) {
    auto& ours = ours_[&office];
    if (ours.empty()) return;
    const auto [readers, id] = ours[random_.below(static_cast<std::uint32_t>(ours.size()))];
    const auto appended = office.store->append(office.erasure(readers, id));
    EXPECT_TRUE(appended) << appended.error().code;
  }
  // However old, however often: what is there already is not taken twice, and nothing erased comes back.
  void import_something_old() {
    const auto& [office, bundle] = kept_[random_.below(static_cast<std::uint32_t>(kept_.size()))];
    office->import(bundle);
  }
  void receipt(Office& one, Office& other) {
    const auto latest = one.store->checkpoints(one.view(), shared_[&other]);
    EXPECT_EQ(one.store->cosign(shared_[&other], shared_[&one]).has_value(), !latest.empty());
  }
  void compare() {
    EXPECT_EQ(contents_shared(a_), contents_shared(b_));
    for (Office* office : {&a_, &b_}) {
      const auto verified = office->store->verify(1);
      EXPECT_TRUE(verified) << verified.error().code;
    }
  }
  // Of what both may read, in one order.
  static std::vector<std::string> contents_shared(const Office& office) {
    std::map<record::FeedId, std::vector<std::string>> by_feed;
    for (const record::FeedState& feed : office.store->feeds({"XAA"})) {
      if (!View{"XBB"}.may_read(feed.descriptor.audience)) continue;
      const auto rows = office.store->rows({"XAA"}, feed.id, 1, 1'000'000).value();
      for (const Row& row : rows)
        by_feed[feed.id].push_back(row.entry.head + (row.entry.meaning ? row.entry.meaning->body : "erased"));
    }
    std::vector<std::string> all;
    for (const auto& [feed, entries] : by_feed) all.insert(all.end(), entries.begin(), entries.end());
    return all;
  }

  Office a_, b_;
  Random random_;
  std::map<const Office*, record::FeedId> shared_;
  std::map<const Office*, std::vector<std::pair<std::string, record::EntryId>>> ours_;
  std::vector<std::pair<Office*, std::string>> kept_;
  int count_ = 0;
};

TEST(StoreHistory, TwoStoresThatExchangeAllAgreeOnWhatBothMayRead) {
  const int histories = test::cases(5);
  for (int seed = 1; seed <= histories && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Federation(static_cast<std::uint64_t>(seed)).run(50);
  }
}

TEST(StoreHistory, EveryReaderGetsWhatAPlainMapSays) {
  const int histories = test::cases(6);
  for (int seed = 1; seed <= histories && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    History(static_cast<std::uint64_t>(seed)).run(60);
  }
}

}  // namespace
}  // namespace entente::store
