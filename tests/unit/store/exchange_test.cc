// Bundles between two stores: all or nothing, and again gives the same; a fork freezes; an erasure arrives.
#include <gtest/gtest.h>

#include "record/fork.h"
#include "unit/store/office.h"

namespace entente::store {
namespace {

// Two parties that trust each other and share a feed each.
class StoreExchange : public testing::Test {
 protected:
  StoreExchange() {
    from_a = a.open_feed("XAA,XBB");
    from_b = b.open_feed("XAA,XBB");
    a.trust(b);
    b.trust(a);
  }

  std::string of_a(record::AsOf since = {}) { return a.export_for("XAA,XBB", from_a, std::move(since)); }
  std::string of_b(record::AsOf since = {}) { return b.export_for("XAA,XBB", from_b, std::move(since)); }

  Office a{"XAA", 1}, b{"XBB", 2};
  record::FeedId from_a, from_b;
};

TEST_F(StoreExchange, WhatOneWroteTheOtherReads) {
  a.append("XAA,XBB", "a need");
  const Imported imported = b.import(of_a());
  EXPECT_EQ(imported.from, "XAA");
  EXPECT_EQ(imported.entries_new, 1);
  b.append("XAA,XBB", "an offer");
  EXPECT_EQ(a.import(of_b()).entries_new, 1);
  EXPECT_EQ(a.store->health().state, b.store->health().state);
  EXPECT_EQ(a.store->verify(1).value(), 2);
  EXPECT_EQ(b.store->verify(2).value(), 2);
  b.reopen();
  EXPECT_EQ(a.store->health().state, b.store->health().state);
}

TEST_F(StoreExchange, AgainChangesNothing) {
  a.append("XAA,XBB", "a need");
  const std::string bundle = of_a();
  b.import(bundle);
  const auto before = contents(*b.store, b.view());
  const Imported again = b.import(bundle);
  EXPECT_EQ(again.entries_new, 0);
  EXPECT_EQ(again.entries_known, 1);
  EXPECT_EQ(again.checkpoints_new, 0);
  EXPECT_EQ(again.statements_new, 0);
  EXPECT_EQ(contents(*b.store, b.view()), before);
}

TEST_F(StoreExchange, OnlyWhatIsNewTravels) {
  for (int i = 0; i < 5; ++i) a.append("XAA,XBB", std::to_string(i));
  b.import(of_a());
  const record::AsOf had = b.store->as_of({"XAA"});
  for (int i = 5; i < 8; ++i) a.append("XAA,XBB", std::to_string(i));
  const std::string rest = of_a(had);
  EXPECT_EQ(record::read_bundle(rest)->feeds.front().entries.size(), 3U);
  EXPECT_EQ(b.import(rest).entries_new, 3);
  EXPECT_EQ(b.store->verify(1).value(), 8);
  EXPECT_EQ(a.store->export_bundle({test::audience("XAA,XBB"), record::AsOf({{from_a, 9}})}, from_a).error().code,
            "store.export_since");
}

TEST_F(StoreExchange, APrivateFeedDoesNotTravel) {
  const auto own = a.open_feed("XAA");
  a.append("XAA", "what we think");
  a.append("XAA,XBB", "what we say");
  const auto bundle = record::read_bundle(of_a());
  ASSERT_TRUE(bundle);
  for (const record::FeedPart& part : bundle->feeds) EXPECT_NE(part.range.feed, own);
  EXPECT_EQ(b.import(of_a()).entries_new, 1);
  EXPECT_EQ(a.store->export_bundle({test::audience("XAA,XBB"), {}}, own).error().code, "store.export_feed");
}

TEST_F(StoreExchange, APartyIsTrustedBeforeItIsBelieved) {
  Office c("XCC", 3);
  a.append("XAA,XBB", "a need");
  Office stranger("XBB", 4);
  EXPECT_EQ(stranger.refusal(of_a()), "store.party_unknown");
  ASSERT_TRUE(stranger.store->trust("XAA", c.keys.log().first_authority()));
  EXPECT_EQ(stranger.refusal(of_a()), "store.authority_differs");
  EXPECT_EQ(stranger.store->trust("XAA", a.keys.log().first_authority()).error().code, "store.authority_differs");
  EXPECT_EQ(stranger.store->health().entries, 0);
}

TEST_F(StoreExchange, EveryCutAndEveryFlippedByteIsRefusedAndChangesNothing) {
  a.append("XAA,XBB", "a need");
  b.append("XAA,XBB", "an offer");
  b.import(of_a());
  a.append("XAA,XBB", "another");
  const std::string good = of_a();
  const auto before = contents(*b.store, b.view());
  for (std::size_t i = 0; i < good.size(); i += 37) {
    std::string flipped = good;
    flipped[i] = static_cast<char>(flipped[i] ^ 1);
    EXPECT_NE(b.refusal(flipped), "") << i;
    EXPECT_NE(b.refusal(good.substr(0, i)), "") << i;
  }
  EXPECT_EQ(contents(*b.store, b.view()), before);
  EXPECT_EQ(b.import(good).entries_new, 1);  // the control
}

TEST_F(StoreExchange, AttachmentsTravelAndAreReadOnlyWhereTheyAreCited) {
  const std::string file = "minutes";
  const auto hash = record::sha256_of<record::AttachmentHash>(file);
  Append append = a.request("XAA,XBB", "with minutes");
  append.files = {file};
  append.draft.attachments = {hash};
  ASSERT_TRUE(a.store->append(append));
  EXPECT_EQ(b.import(of_a()).attachments_new, 1);
  EXPECT_EQ(b.store->attachment_for({"XBB"}, hash).value(), file);
  EXPECT_EQ(b.store->attachment_for({"XCC"}, hash).error().code, "store.not_found");
  EXPECT_EQ(b.store->attachment_for({""}, hash).error().code, "store.not_found");
}

TEST_F(StoreExchange, AnErasureArrivesAndTheBodyDoesNotComeBack) {
  const Appended personal = a.append("XAA,XBB", "the name of a person");
  const std::string early = of_a();
  b.import(early);
  EXPECT_TRUE(b.store->row(b.view(), personal.position.id)->body);
  ASSERT_TRUE(a.store->append(a.erasure("XAA,XBB", personal.position.id)));
  EXPECT_EQ(b.import(of_a()).erased, 1);
  EXPECT_FALSE(b.store->row(b.view(), personal.position.id)->body);
  b.import(early);
  EXPECT_FALSE(b.store->row(b.view(), personal.position.id)->body);
  EXPECT_EQ(b.store->verify(1).value(), 2);
}

TEST_F(StoreExchange, AReceiptComesBack) {
  a.append("XAA,XBB", "a need");
  b.import(of_a());
  const auto receipt = b.store->cosign(from_a, from_b);
  ASSERT_TRUE(receipt) << receipt.error().code;
  EXPECT_EQ(b.store->cosign(from_a, from_b)->cosignatures, receipt->cosignatures);
  EXPECT_EQ(b.store->cosign(from_b, from_b).error().code, "store.cosign_own");
  b.append("XAA,XBB", "with it comes the receipt");
  EXPECT_EQ(a.import(of_b()).cosignatures_new, 1);
  EXPECT_EQ(a.store->feed(from_a)->cosigned_size, 1);
  a.reopen();
  EXPECT_EQ(a.store->feed(from_a)->cosigned_size, 1);
  EXPECT_EQ(a.store->verify(1).value(), 2);
}

TEST_F(StoreExchange, AForkFreezesTheFeedAndIsKeptAsEvidence) {
  a.append("XAA,XBB", "before");
  ASSERT_TRUE(a.store->backup(a.path + ".copy"));
  a.append("XAA,XBB", "told to one");
  b.import(of_a());
  // The same keys, another story: a store restored whose operator says that nothing was lost.
  ASSERT_TRUE(a.try_to_open(a.path + ".copy"));
  ASSERT_TRUE(a.store->confirm_head(from_a, a.store->feed(from_a)->last));
  a.append("XAA,XBB", "told to another");
  const auto before = contents(*b.store, b.view());
  EXPECT_EQ(b.refusal(of_a()), "record.fork");
  EXPECT_EQ(contents(*b.store, b.view()), before);
  b.reopen();
  ASSERT_EQ(b.store->forks().size(), 1U);
  EXPECT_EQ(record::check_evidence(b.store->forks().front())->seq, 2);
  EXPECT_TRUE(b.store->feed(from_a)->frozen);
  EXPECT_EQ(b.refusal(of_a()), "record.feed_frozen");
  EXPECT_EQ(b.store->health().forks, 1);
}

TEST_F(StoreExchange, AViewSeesWhatItMayAndNothingBesides) {
  a.open_feed("XAA");
  a.open_feed("public");
  const Appended hidden = a.append("XAA", "hidden"), shared = a.append("XAA,XBB", "shared"),
                 open = a.append("public", "open");
  const View partner{"XBB"}, anyone{""};
  EXPECT_EQ(a.store->feeds(a.view()).size(), 3U);
  EXPECT_EQ(a.store->feeds(partner).size(), 2U);
  EXPECT_EQ(a.store->feeds(anyone).size(), 1U);
  EXPECT_TRUE(a.store->row(partner, shared.position.id));
  EXPECT_TRUE(a.store->row(anyone, open.position.id));
  const auto absent = a.store->row(partner, record::EntryId{}), unseen = a.store->row(partner, hidden.position.id);
  EXPECT_EQ(unseen.error().code, absent.error().code);
  EXPECT_EQ(unseen.error().arguments.size(), absent.error().arguments.size());
  EXPECT_EQ(a.store->rows(partner, hidden.feed, 1, 10).error().code, "store.not_found");
  const std::string digits = hex(hidden.position.id).substr(0, 10);
  EXPECT_TRUE(a.store->ids_with(partner, digits, 5)->empty());
  EXPECT_EQ(a.store->ids_with(a.view(), digits, 5).value(), std::vector{hidden.position.id});
  EXPECT_EQ(a.store->ids_with(a.view(), hex(hidden.position.id), 5).value(), std::vector{hidden.position.id});
  EXPECT_TRUE(a.store->checkpoints(partner, hidden.feed).empty());
  EXPECT_FALSE(a.store->as_of(partner).seq().contains(hidden.feed));
}

}  // namespace
}  // namespace entente::store
