// What a party says of its keys: never what would make entries bad that are held already.
#include <gtest/gtest.h>

#include "unit/store/office.h"

namespace entente::store {
namespace {

using record::FeedKey;

class StoreStatements : public testing::Test {
 protected:
  StoreStatements() {
    from_a = a.open_feed("XAA,XBB");
    from_b = b.open_feed("XAA,XBB");
    a.trust(b);
    b.trust(a);
    a.append("XAA,XBB", "a need");
    a.append("XAA,XBB", "another");
  }
  // A new key of our feed, from that entry on.
  record::SignedStatement feed_key(std::int64_t from, const record::SigningKey& fresh) const {
    return a.keys.state(FeedKey{from_a, from, fresh.public_key()}, &fresh);
  }
  // What a party sends that puts a key in charge of all that it has told before.
  std::string told_anew(const record::SigningKey& fresh) {
    auto bundle = record::read_bundle(a.export_for("XAA,XBB", from_a));
    EXPECT_TRUE(bundle);
    bundle->keys.front().statements.push_back(feed_key(1, fresh));
    for (auto& cosigned : bundle->feeds.front().checkpoints)
      cosigned.checkpoint.signature = fresh.sign(record::kCheckpointType, cosigned.checkpoint.bytes);
    return record::write_bundle(*bundle, fresh);
  }

  Office a{"XAA", 1}, b{"XBB", 2};
  record::FeedId from_a, from_b;
};

TEST_F(StoreStatements, AKeyFromAnEntryThatIsThereIsRefused) {
  const auto fresh = a.keys.fresh_key();
  EXPECT_EQ(a.store->add_statement(feed_key(1, fresh)).error().code, "record.statement_reaches_back");
  EXPECT_EQ(a.store->add_statement(feed_key(2, fresh)).error().code, "record.statement_reaches_back");
  a.reopen();
  EXPECT_EQ(a.store->verify(1).value(), 2);
  EXPECT_TRUE(a.store->add_statement(feed_key(3, fresh)));  // the control
  a.store->hold_key(from_a, record::SigningKey::from_seed(fresh.seed()));
  a.append("XAA,XBB", "with the new key");
  a.reopen();
  EXPECT_EQ(a.store->verify(1).value(), 3);
}

TEST_F(StoreStatements, AKeyThatAPartnerPutsBehindWhatIsHeldIsRefused) {
  b.import(a.export_for("XAA,XBB", from_a));
  EXPECT_EQ(b.refusal(told_anew(a.keys.fresh_key())), "record.statement_reaches_back");
  b.reopen();
  EXPECT_EQ(b.store->verify(1).value(), 2);
}

}  // namespace
}  // namespace entente::store
