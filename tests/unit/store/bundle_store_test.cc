// A bundle read as a store answers as a store does that took it in: the same to every reader, and nothing is written.
#include "store/bundle_store.h"

#include <gtest/gtest.h>

#include "unit/store/office.h"

namespace entente::store {
namespace {

// A bundle of both, with an erased body, a receipt, an attachment, and feeds that not everyone reads.
class BundleStore : public testing::Test {
 protected:
  BundleStore() {
    from_a = a.open_feed("XAA,XBB");
    const auto open_to_all = a.open_feed("public");
    from_b = b.open_feed("XAA,XBB");
    a.trust(b);
    b.trust(a);
    a.append("XAA,XBB", "a need");
    personal = a.append("XAA,XBB", "of a person").position.id;
    a.append("public", "for everyone");
    Append cites = a.request("XAA,XBB", "see the photograph");
    cites.files.push_back("a photograph");
    cites.draft.attachments.push_back(record::sha256_of<record::AttachmentHash>(std::string("a photograph")));
    EXPECT_TRUE(a.store->append(cites));
    EXPECT_TRUE(a.store->append(a.erasure("XAA,XBB", personal)));
    b.import(a.export_for("XAA,XBB", from_a));
    EXPECT_TRUE(b.store->cosign(from_a, from_b));
    b.append("XAA,XBB", "an offer");
    a.import(b.export_for("XAA,XBB", from_b));
    content = a.export_for("XAA,XBB", from_a);
    b.import(content);
    EXPECT_NE(open_to_all, from_a);
  }

  std::unique_ptr<Store> read(const std::string& bytes) const {
    const auto bundle = record::read_bundle(bytes);
    EXPECT_TRUE(bundle);
    auto news = record::verify_bundle(*bundle, record::NothingKnown(), {});
    EXPECT_TRUE(news) << news.error().error.code;
    return store_of(*std::move(news));
  }

  Office a{"XAA", 1}, b{"XBB", 2};
  record::FeedId from_a, from_b;
  record::EntryId personal;
  std::string content;
};

TEST_F(BundleStore, tells_every_reader_what_a_store_tells_them_that_took_it_in) {
  const auto pack = read(content);
  for (const View& view : {View{"XAA"}, View{"XBB"}, View{"XCC"}, View{}}) {
    // Feeds of one store stand in the order in which they came.
    auto packed = contents(*pack, view), taken = contents(*b.store, view);
    std::sort(packed.begin(), packed.end());
    std::sort(taken.begin(), taken.end());
    EXPECT_EQ(packed, taken) << view.reader;
    EXPECT_EQ(pack->as_of(view), b.store->as_of(view));
    for (const record::FeedState& feed : b.store->feeds(view)) {
      const auto state = pack->feed(feed.id);
      ASSERT_TRUE(state);
      EXPECT_EQ(state->last, feed.last);
      EXPECT_EQ(state->cosigned_size, feed.cosigned_size);
      for (std::int64_t seq = 1; seq <= feed.last.seq; ++seq) {
        const auto rows = b.store->rows(view, feed.id, seq, 1);
        ASSERT_TRUE(rows && rows->size() == 1U);
        const record::EntryId& id = rows->front().position.id;
        const auto row = pack->row(view, id);
        ASSERT_TRUE(row);
        EXPECT_EQ(row->body.has_value(), rows->front().body.has_value());
        EXPECT_EQ(pack->entry(feed.id, seq), b.store->entry(feed.id, seq));
        EXPECT_EQ(pack->find(id)->lc, b.store->find(id)->lc);
        EXPECT_EQ(*pack->ids_with(view, hex(id).substr(0, 12), 2), *b.store->ids_with(view, hex(id).substr(0, 12), 2));
      }
      EXPECT_TRUE(pack->rows(view, feed.id, feed.last.seq + 1, 10)->empty());
    }
    const auto hash = record::sha256_of<record::AttachmentHash>(std::string("a photograph"));
    EXPECT_EQ(pack->attachment_for(view, hash).has_value(), b.store->attachment_for(view, hash).has_value());
  }
  EXPECT_EQ(pack->health().entries, b.store->health().entries);
  EXPECT_EQ(pack->keys("XAA")->first_authority(), a.keys.log().first_authority());
}

TEST_F(BundleStore, has_no_body_that_was_erased_and_its_place) {
  const auto pack = read(content);
  const auto row = pack->row({"XBB"}, personal);
  ASSERT_TRUE(row);
  EXPECT_FALSE(row->body);
  EXPECT_FALSE(row->entry.meaning);
  EXPECT_EQ(pack->find(personal)->seq, 2);
}

TEST_F(BundleStore, hides_from_others_as_if_it_were_not_there) {
  const auto pack = read(content);
  EXPECT_EQ(pack->row({"XCC"}, personal).error().code, "store.not_found");
  EXPECT_EQ(pack->row({"XCC"}, record::EntryId{}).error().code, "store.not_found");
  EXPECT_EQ(pack->rows({"XCC"}, from_a, 1, 1).error().code, "store.not_found");
  EXPECT_EQ(pack->feeds({"XCC"}).size(), 1U);
  EXPECT_EQ(pack->feeds({}).size(), 1U);
}

TEST_F(BundleStore, writes_nothing) {
  const auto pack = read(content);
  const std::string refused = "store.opened_for_reading";
  EXPECT_EQ(pack->append(a.request("XAA,XBB", "more")).error().code, refused);
  EXPECT_EQ(pack->append_all({}).error().code, refused);
  EXPECT_EQ(pack->import_bundle(content, 1).error().code, refused);
  EXPECT_EQ(pack->export_bundle({}, from_a).error().code, refused);
  EXPECT_EQ(pack->checkpoint(from_a).error().code, refused);
  EXPECT_EQ(pack->trust("XAA", {}).error().code, refused);
  EXPECT_FALSE(pack->appended_under("key")->has_value());
}

}  // namespace
}  // namespace entente::store
