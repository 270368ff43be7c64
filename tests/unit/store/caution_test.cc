// What the store does not take from others, and what of its own it does not give away or spoil.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "support/store/plain_sqlite.h"
#include "unit/store/office.h"

namespace entente::store {
namespace {

using record::Revocation;

class StoreCaution : public testing::Test {
 protected:
  StoreCaution() {
    from_a = a.open_feed("XAA,XBB");
    from_b = b.open_feed("XAA,XBB");
    a.trust(b);
    b.trust(a);
  }
  std::string of_a() { return a.export_for("XAA,XBB", from_a); }
  std::string of_b() { return b.export_for("XAA,XBB", from_b); }
  static std::string code(const auto& result) { return result ? "" : result.error().code; }
  std::string revoke(const record::Seen& last) {
    const auto key = *a.keys.log().key_of(from_a, 1);
    return code(a.store->add_statement(a.keys.state(Revocation{key, last, "lost"}, nullptr)));
  }
  static Append citing(Append append, const record::AttachmentHash& hash) {
    append.draft.attachments = {hash};
    return append;
  }

  Office a{"XAA", 1}, b{"XBB", 2};
  record::FeedId from_a, from_b;
};

TEST_F(StoreCaution, TwoFeedsOfOneEpochAreNotTaken) {
  // With the authority key that is trusted, and more to tell than an honest store.
  test::Ministry other("XAA", Seed{1});
  // All but one feed, signed with the key of another.
  const auto told = [&](const record::FeedId& left_out, const record::FeedId& signer) {
    for (const record::FeedState& feed : other.feeds()) other.checkpoint(feed.id);
    record::Bundle bundle = other.bundle("XAA,XBB");
    std::erase_if(bundle.feeds, [&](const record::FeedPart& part) { return part.range.feed == left_out; });
    bundle.signed_as = signer;
    return other.written(bundle);
  };
  const auto first = other.open_feed("XAA,XBB");
  other.write(first, other.draft());
  const auto end = other.feed(first)->last;
  const auto second = other.open_feed("XAA,XBB", 2, record::Continuation{first, end});
  other.write(second, other.draft());
  b.import(told({}, second));
  // The same epoch anew, behind another end: a bundle in which nothing contradicts itself.
  const auto again = other.open_feed("XAA,XBB", 2, record::Continuation{first, {0, record::before_first(first)}});
  other.write(again, other.draft());
  EXPECT_EQ(b.refusal(told(second, again)), "record.epoch_twice");
}

TEST_F(StoreCaution, TheHashOfAnAttachmentGivesNobodyItsBytes) {
  const auto secret = a.open_feed("XAA");
  const std::string file = "what is only ours";
  const auto hash = record::sha256_of<record::AttachmentHash>(file);
  Append own = citing(a.request("XAA", "with it"), hash);
  own.files = {file};
  ASSERT_TRUE(a.store->append(own));
  Append theirs = citing(b.request("XAA,XBB", "as you have it"), hash);
  theirs.files = {file};
  ASSERT_TRUE(b.store->append(theirs));
  auto bundle = record::read_bundle(of_b());
  ASSERT_TRUE(bundle);
  const std::string whole = of_b();
  bundle->attachments.clear();
  const auto& key = b.keys.key(*b.keys.log().key_of(from_b, 1));
  EXPECT_EQ(a.refusal(record::write_bundle(*bundle, key)), "record.attachment_missing");
  EXPECT_EQ(a.import(whole).entries_new, 1);  // the control: who brings it has it
  EXPECT_EQ(a.store->attachment_for({"XBB"}, hash).value(), file);
  EXPECT_TRUE(a.store->feed(secret));
}

TEST_F(StoreCaution, AnEntryCitesWhatItsReadersMayHave) {
  Office c("XCC", 3);
  const auto from_c = c.open_feed("XAA,XCC");
  a.trust(c);
  const std::string file = "between XAA and XCC";
  const auto hash = record::sha256_of<record::AttachmentHash>(file);
  Append theirs = citing(c.request("XAA,XCC", "for you"), hash);
  theirs.files = {file};
  ASSERT_TRUE(c.store->append(theirs));
  a.import(c.export_for("XAA,XCC", from_c));
  EXPECT_EQ(code(a.store->append(citing(a.request("XAA,XBB", "from XCC"), hash))), "record.attachment_missing");
  a.open_feed("XAA,XCC");
  EXPECT_EQ(code(a.store->append(citing(a.request("XAA,XCC", "back"), hash))), "");  // the control
}

TEST_F(StoreCaution, ADescriptorThatNoReaderTakesOpensNoFeed) {
  record::Descriptor none = a.store->feed(from_a)->descriptor;
  none.epoch = 0;
  EXPECT_EQ(code(a.store->open_feed(none)), "record.descriptor");
}

TEST_F(StoreCaution, ARevocationSpoilsNoOwnEntry) {
  const auto one = a.append("XAA,XBB", "one").position, two = a.append("XAA,XBB", "two").position;
  EXPECT_EQ(revoke({}), "store.revokes_good");
  EXPECT_EQ(revoke({{from_a, one}}), "store.revokes_good");
  EXPECT_EQ(revoke({{from_a, {2, one.id}}}), "store.revokes_other");
  EXPECT_EQ(revoke({{from_a, {3, two.id}}}), "store.revokes_other");
  EXPECT_EQ(revoke({{from_a, two}}), "");  // the control
  a.reopen();
  EXPECT_EQ(a.store->verify(1).value(), 2);
}

TEST_F(StoreCaution, ARevokedKeyOfAFeedThatIsContinuedStopsNoExport) {
  const auto last = a.append("XAA,XBB", "one").position;
  ASSERT_EQ(revoke({{from_a, last}}), "");
  a.keys.add(a.store->keys("XAA")->statements().back());
  const auto id = a.keys.open_feed("XAA,XBB", 2, record::Continuation{from_a, last});
  a.tell_keys();
  ASSERT_TRUE(a.store->open_feed(*a.keys.descriptor(id)));
  a.hold_keys();
  a.append("XAA,XBB", "in the new epoch");
  EXPECT_EQ(b.import(a.export_for("XAA,XBB", id)).entries_new, 2);
  EXPECT_EQ(b.store->verify(1).value(), 2);
}

TEST_F(StoreCaution, VerifyingBelievesReceiptsAndNotTheTableOfFeeds) {
  a.append("XAA,XBB", "a need");
  b.import(of_a());
  ASSERT_TRUE(b.store->cosign(from_a, from_b));
  b.append("XAA,XBB", "received");
  a.import(of_b());
  ASSERT_EQ(revoke({}), "");  // what was cosigned stands
  EXPECT_EQ(a.store->verify(1).value(), 2);
  a.close();
  ASSERT_TRUE(test::PlainSqlite(a.path).run("UPDATE feeds SET cosigned = 0"));
  a.reopen();
  EXPECT_EQ(a.store->verify(1).value(), 2);
  a.close();  // the control: the table says that all was cosigned, and there is no receipt
  ASSERT_TRUE(test::PlainSqlite(a.path).run("UPDATE feeds SET cosigned = 1; DELETE FROM cosignatures"));
  a.reopen();
  EXPECT_EQ(code(a.store->verify(1)), "record.key_revoked");
}

// An owner may vouch for the same end more than once; the receipt was given for one of them.
TEST_F(StoreCaution, OfSeveralCheckpointsOfOneSizeTheOneWithAReceiptIsTold) {
  test::Ministry other("XAA", Seed{1});
  const auto feed = other.open_feed("XAA,XBB");
  other.write(feed, other.draft());
  other.checkpoint(feed);
  const auto& key = other.key(*other.log().key_of(feed, 1));
  record::CosignedCheckpoint& told = other.checkpoints(feed).back();
  const auto vouched_at = [&](std::chrono::hours later) {
    record::Checkpoint checkpoint = *record::parse_checkpoint(told.checkpoint.bytes);
    checkpoint.at += later;
    const std::string bytes = record::encode(checkpoint);
    told = {{bytes, key.sign(record::kCheckpointType, bytes)}, {}};
  };
  b.import(other.export_for("XAA,XBB"));
  ASSERT_TRUE(b.store->cosign(feed, from_b));
  vouched_at(std::chrono::hours(1));
  b.import(other.export_for("XAA,XBB"));
  vouched_at(std::chrono::hours(-2));
  b.import(other.export_for("XAA,XBB"));
  ASSERT_EQ(b.store->checkpoints(b.view(), feed).size(), 3U);
  const auto bundle = record::read_bundle(of_b());
  ASSERT_TRUE(bundle);
  const auto of_other = std::find_if(bundle->feeds.begin(), bundle->feeds.end(),
                                     [&](const record::FeedPart& part) { return part.range.feed == feed; });
  ASSERT_EQ(of_other->checkpoints.size(), 1U);
  EXPECT_EQ(of_other->checkpoints.front().cosignatures.size(), 1U);
}

// A party may open no more than its log of keys has room for: so many feeds come from several.
TEST_F(StoreCaution, WhatNoReaderOfBundlesTakesIsNotExported) {
  constexpr int kMostFeeds = 1'000;
  Office one("XYA", 4), other("XYB", 5);
  one.trust(other);
  const auto readers = [](int i) {
    std::string third = "XAA";
    third[1] = static_cast<char>('A' + i / 24);
    third[2] = static_cast<char>('A' + i % 24);
    return third + ",XYA,XYB";
  };
  const auto open_half = [&](Office& office) {
    for (int i = 0; i < kMostFeeds / 2; ++i) office.keys.open_feed(readers(i));
    office.tell_keys();
    for (const record::FeedState& feed : office.keys.feeds()) EXPECT_TRUE(office.store->open_feed(feed.descriptor));
    office.hold_keys();
    return office.keys.feeds().front().id;
  };
  const auto of_one = open_half(one), of_other = open_half(other);
  one.import(other.export_for("XYA,XYB", of_other));
  EXPECT_TRUE(one.store->export_bundle({test::audience("XYA,XYB"), {}}, of_one));  // the control
  one.open_feed("XYA,XYB");
  EXPECT_EQ(code(one.store->export_bundle({test::audience("XYA,XYB"), {}}, of_one)), "store.export_too_large");
}

}  // namespace
}  // namespace entente::store
