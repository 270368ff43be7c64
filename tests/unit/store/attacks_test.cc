// What a malicious peer may try changes nothing in the store; a fork is kept as evidence, and freezes the feed.
#include <gtest/gtest.h>

#include "store/open.h"
#include "support/ministry.h"
#include "support/record/attacks.h"
#include "support/store/temporary_folder.h"

namespace entente::store {
namespace {

using record::Audience;
using test::Attack;
using test::Scene;

// The third ministry's store, with what Belmar told it before.
class Third {
 public:
  Third() {
    const Scene scene;
    clock_.advance(test::noon() - Clock::Instant{});
    auto made =
        create_store({.path = folder_.path() + "/record.db", .for_reading = false, .vfs = {}}, "XCC", clock_, entropy_);
    EXPECT_TRUE(made) << made.error().code;
    store = *std::move(made);
    for (const char* party : {"XAA", "XBB"})
      EXPECT_TRUE(store->trust(party, scene.ledger.keys(party).first_authority()));
    Scene honest;
    const auto imported =
        store->import_bundle(honest.ledger.write(honest.ledger.bundle("XBB", *Audience::of({"XCC"}))), 1);
    EXPECT_TRUE(imported) << imported.error().code;
  }

  std::unique_ptr<Store> store;

 private:
  test::TemporaryFolder folder_;
  ManualClock clock_;
  SeededEntropy entropy_{Seed{3}};
};

void expect_same(const Health& now, const Health& before) {
  EXPECT_EQ(now.state, before.state);
  EXPECT_EQ(now.guard, before.guard);
  EXPECT_EQ(now.entries, before.entries);
  EXPECT_EQ(now.feeds, before.feeds);
  EXPECT_EQ(now.attachments, before.attachments);
}

TEST(StoreAttacks, ChangeNothing) {
  Third third;
  Store& store = *third.store;
  const Health before = store.health();
  ASSERT_GT(before.entries, 5);
  for (const Attack& attack : test::attacks()) {
    if (std::string(attack.code) == "record.fork") continue;
    SCOPED_TRACE(attack.name);
    Scene scene;
    const auto imported = store.import_bundle(file_of(scene, attack), 1);
    if (imported) {
      ADD_FAILURE() << "accepted";
      continue;
    }
    const std::string code = attack.code;  // whom the store trusts it asks first
    EXPECT_EQ(imported.error().code, code == "record.authority_differs" ? "store.authority_differs" : code);
    expect_same(store.health(), before);
    EXPECT_EQ(store.health().forks, 0);
  }
  for (const char* party : {"XAA", "XBB"}) EXPECT_EQ(store.keys(party)->size(), Scene().ledger.keys(party).size());
  EXPECT_TRUE(store.verify(1));
}

TEST(StoreAttacks, OfForksAreKeptAsEvidenceAndFreezeTheFeed) {
  for (const Attack& attack : test::attacks()) {
    if (std::string(attack.code) != "record.fork") continue;
    SCOPED_TRACE(attack.name);
    Third third;
    Store& store = *third.store;
    const Health before = store.health();
    Scene scene;
    const auto imported = store.import_bundle(file_of(scene, attack), 1);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, "record.fork");
    expect_same(store.health(), before);
    ASSERT_EQ(store.forks().size(), 1u);
    EXPECT_TRUE(record::check_evidence(store.forks().front()));
    EXPECT_TRUE(store.feed(scene.belmar)->frozen);
    Scene honest;
    honest.append(honest.body(test::note("and so on")));
    const auto again = store.import_bundle(honest.ledger.write(honest.ledger.bundle("XBB", *Audience::of({"XCC"}))), 1);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "record.feed_frozen");
  }
}

}  // namespace
}  // namespace entente::store
