// A party with its store on a disk: keys are a ministry's (support/ministry.h), entries go through the store.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "record/payloads.h"
#include "store/open.h"
#include "support/ministry.h"
#include "support/store/temporary_folder.h"

namespace entente::store {

class Office {
 public:
  Office(const record::Party& party, std::uint64_t seed)
      : keys(party, Seed{seed}), path(folder.path() + "/record.db"), entropy_(Seed{seed + 1'000}) {
    clock.advance(test::noon() - Clock::Instant{});
    auto made = create_store({.path = path, .for_reading = false, .vfs = {}}, party, clock, entropy_);
    EXPECT_TRUE(made) << made.error().code;
    store = *std::move(made);
    tell_keys();
  }

  // The statements that the store does not have yet.
  void tell_keys() {
    const record::KeyLog* had = store->keys(keys.party());
    const auto& statements = keys.log().statements();
    for (std::size_t i = had == nullptr ? 0 : had->statements().size(); i < statements.size(); ++i) {
      const auto added = store->add_statement(statements[i]);
      EXPECT_TRUE(added) << added.error().code;
    }
  }
  void hold_keys() {
    for (const record::FeedState& feed : keys.feeds()) {
      const auto name = keys.log().key_of(feed.id, store_end(feed.id) + 1);
      store->hold_key(feed.id, record::SigningKey::from_seed(keys.key(*name).seed()));
    }
  }
  record::FeedId open_feed(const std::string& readers) {
    const auto id = keys.open_feed(readers);
    tell_keys();
    const auto opened = store->open_feed(*keys.descriptor(id));
    EXPECT_TRUE(opened && *opened == id);
    hold_keys();
    return id;
  }
  std::int64_t store_end(const record::FeedId& feed) const {
    const auto state = store->feed(feed);
    return state ? state->last.seq : 0;
  }

  Append request(const std::string& readers, const std::string& text) const {
    Append append;
    append.audience = test::audience(readers);
    append.draft = keys.draft();
    append.draft.payload["text"] = text;
    return append;
  }
  Appended append(const std::string& readers, const std::string& text) {
    auto appended = store->append(request(readers, text));
    EXPECT_TRUE(appended) << appended.error().code;
    return appended.value_or(Appended{});
  }

  // Two signatories order it.
  Append erasure(const std::string& readers, const record::EntryId& entry) {
    const std::string reason = "asked for by the person concerned", order = record::erasure_order(entry, reason);
    const auto &one = keys.signatory("p-08"), &other = keys.signatory("p-09");
    tell_keys();
    Append append = request(readers, "");
    append.draft.by = "p-08";
    append.draft.payload =
        record::payload_of(record::Erasure{entry,
                                           reason,
                                           {{one.public_key(), one.sign(record::kErasureType, order)},
                                            {other.public_key(), other.sign(record::kErasureType, order)}}});
    return append;
  }

  std::string export_for(const std::string& readers, const record::FeedId& as, record::AsOf since = {}) {
    auto content = store->export_bundle({test::audience(readers), std::move(since)}, as);
    EXPECT_TRUE(content) << content.error().code;
    return content.value_or("");
  }
  void trust(const Office& other) {
    const auto done = store->trust(other.keys.party(), other.keys.log().first_authority());
    EXPECT_TRUE(done) << done.error().code;
  }
  Imported import(const std::string& content) {
    auto imported = store->import_bundle(content, 1);
    EXPECT_TRUE(imported) << imported.error().code;
    return imported.value_or(Imported{});
  }
  std::string refusal(const std::string& content) {
    const auto imported = store->import_bundle(content, 2);
    return imported ? "" : imported.error().code;
  }

  void close() { store.reset(); }
  Result<std::monostate> try_to_open(const std::string& file = {}) {
    close();
    auto opened = open_store({.path = file.empty() ? path : file, .for_reading = false, .vfs = {}}, clock, entropy_);
    if (!opened) return Failure(opened.error());
    store = *std::move(opened);
    hold_keys();
    return std::monostate{};
  }
  void reopen() {
    const auto opened = try_to_open();
    ASSERT_TRUE(opened) << opened.error().code;
  }

  View view() const { return {keys.party()}; }

  test::TemporaryFolder folder;
  test::Ministry keys;
  std::string path;
  ManualClock clock;
  std::unique_ptr<Store> store;

 private:
  SeededEntropy entropy_;
};

// Everything that a reader gets, to be compared.
inline std::vector<std::string> contents(const Store& store, const View& view) {
  std::vector<std::string> all;
  for (const record::FeedState& feed : store.feeds(view)) {
    const auto rows = store.rows(view, feed.id, 1, 1'000'000);
    EXPECT_TRUE(rows) << rows.error().code;
    if (!rows) return all;
    for (const Row& row : *rows)
      all.push_back(row.entry.head + (row.entry.meaning ? row.entry.meaning->body : std::string()));
    for (const auto& cosigned : store.checkpoints(view, feed.id)) {
      all.push_back(cosigned.checkpoint.bytes);
      for (const auto& cosignature : cosigned.cosignatures) all.push_back(cosignature.bytes);
    }
  }
  return all;
}

}  // namespace entente::store
