// Opening: one writer, nothing foreign, nothing newer, nothing damaged; and the guard after a restore.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

#include "unit/store/office.h"

namespace entente::store {
namespace {

// One statement in the file behind the store's back.
void meddle(const std::string& path, const std::string& sql) {
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
  char* why = nullptr;
  EXPECT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &why), SQLITE_OK) << why;
  sqlite3_close(handle);
}

class StoreOpening : public testing::Test {
 protected:
  StoreOpening() {
    feed = office.open_feed("XAA,XBB");
    for (int i = 0; i < 3; ++i) office.append("XAA,XBB", std::to_string(i));
  }
  std::string refusal() {
    const auto opened = office.try_to_open();
    return opened ? "" : opened.error().code;
  }

  Office office{"XAA", 1};
  record::FeedId feed;
};

TEST_F(StoreOpening, OneProcessWritesAndOthersRead) {
  SeededEntropy entropy(Seed{9});
  EXPECT_EQ(open_store({office.path, false, {}}, office.clock, entropy).error().code, "store.in_use");
  const auto reader = open_store({office.path, true, {}}, office.clock, entropy);
  ASSERT_TRUE(reader) << reader.error().code;
  EXPECT_EQ(contents(**reader, office.view()), contents(*office.store, office.view()));
  EXPECT_EQ((*reader)->append(office.request("XAA,XBB", "no")).error().code, "store.opened_for_reading");
  EXPECT_EQ((*reader)->verify(1).value(), 3);
  office.append("XAA,XBB", "goes on");
}

TEST_F(StoreOpening, NothingIsMadeOverWhatIsThere) {
  SeededEntropy entropy(Seed{9});
  office.close();
  EXPECT_EQ(create_store({office.path, false, {}}, "XAA", office.clock, entropy).error().code, "store.exists");
  EXPECT_EQ(create_store({office.path + "2", false, {}}, "Asterra", office.clock, entropy).error().code, "store.party");
  EXPECT_EQ(open_store({office.path + "3", false, {}}, office.clock, entropy).error().code, "store.absent");
  EXPECT_EQ(refusal(), "");
}

TEST_F(StoreOpening, AForeignFileIsLeftAsItIs) {
  SeededEntropy entropy(Seed{9});
  const std::string text = office.path + ".txt", other = office.path + ".other";
  std::ofstream(text) << std::string(5'000, 'x');
  EXPECT_EQ(open_store({text, false, {}}, office.clock, entropy).error().code, "store.not_one");
  meddle(other, "CREATE TABLE theirs(a)");
  const auto before = SystemFiles().read(other, 1 << 20).value();
  EXPECT_EQ(open_store({other, false, {}}, office.clock, entropy).error().code, "store.not_one");
  EXPECT_EQ(create_store({other, false, {}}, "XAA", office.clock, entropy).error().code, "store.not_one");
  EXPECT_EQ(SystemFiles().read(other, 1 << 20).value(), before);
}

TEST_F(StoreOpening, AFileSystemThatCannotKeepALogIsRefused) {
  SeededEntropy entropy(Seed{9});
  const auto made = create_store({office.path + ".dot", false, "unix-dotfile"}, "XAA", office.clock, entropy);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, "store.not_durable");
}

TEST_F(StoreOpening, ANewerSchemaIsRefused) {
  office.close();
  meddle(office.path, "PRAGMA user_version = 2");
  EXPECT_EQ(refusal(), "store.newer_schema");
  meddle(office.path, "PRAGMA user_version = 1");  // the control
  EXPECT_EQ(refusal(), "");
}

TEST_F(StoreOpening, ADamagedTailIsNotOpened) {
  const std::string last = "WHERE place = (SELECT max(place) FROM entries)";
  office.close();
  meddle(office.path, "UPDATE entries SET signature = zeroblob(64) " + last);
  EXPECT_EQ(refusal(), "store.damaged");
}

TEST_F(StoreOpening, ATailThatWasCutOffIsFoundByThePartnersReceipt) {
  Office partner("XBB", 2);
  const auto theirs = partner.open_feed("XAA,XBB");
  partner.trust(office);
  office.trust(partner);
  partner.import(office.export_for("XAA,XBB", feed));
  ASSERT_TRUE(partner.store->cosign(feed, theirs));
  partner.append("XAA,XBB", "received");
  const std::string receipt = partner.export_for("XAA,XBB", theirs);
  office.close();
  meddle(office.path, "DELETE FROM checkpoints; DELETE FROM entries WHERE place = (SELECT max(place) FROM entries)");
  ASSERT_EQ(refusal(), "");                          // nothing in the store alone can tell
  EXPECT_EQ(office.import(receipt).entries_new, 2);  // their entry, and the one that was cut off
  EXPECT_EQ(office.store->feed(feed)->last.seq, 3);
}

TEST_F(StoreOpening, VerifyingFindsWhatWasChangedBehindTheStoresBack) {
  const struct {
    const char *sql, *code;
  } kChanges[] = {
      {"UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), '\"0\"', '\"9\"') AS BLOB)", "record.commitment"},
      {"UPDATE entries SET body = NULL, salt = NULL WHERE place = (SELECT min(place) FROM entries)",
       "record.body_missing"},
      {"UPDATE entries SET signature = (SELECT signature FROM entries ORDER BY place DESC LIMIT 1) WHERE place = "
       "(SELECT min(place) FROM entries)",
       "record.signature"},
      {"UPDATE entries SET id_begin = zeroblob(8) WHERE place = (SELECT min(place) FROM entries)", "store.damaged"},
  };
  EXPECT_EQ(office.store->verify(2).value(), 3);
  office.close();
  const auto good = SystemFiles().read(office.path, 1 << 24).value();
  for (const auto& change : kChanges) {
    ASSERT_TRUE(SystemFiles().write(office.path, good));
    meddle(office.path, change.sql);
    ASSERT_EQ(refusal(), "") << change.sql;
    const auto verified = office.store->verify(2);
    ASSERT_FALSE(verified) << change.sql;
    EXPECT_EQ(verified.error().code, change.code) << change.sql;
    office.close();
  }
}

// ---- After a restore

class StoreRestored : public StoreOpening {
 protected:
  StoreRestored() {
    theirs = partner.open_feed("XAA,XBB");
    partner.trust(office);
    office.trust(partner);
    EXPECT_TRUE(office.store->backup(backup));
  }
  void restore() {
    const auto opened = office.try_to_open(backup);
    ASSERT_TRUE(opened) << opened.error().code;
  }
  std::string append_refusal() {
    const auto appended = office.store->append(office.request("XAA,XBB", "after"));
    return appended ? "" : appended.error().code;
  }
  std::string from_partner() {
    partner.append("XAA,XBB", "what we have of yours");
    return partner.export_for("XAA,XBB", theirs);
  }
  void partner_receives() { partner.import(office.export_for("XAA,XBB", feed)); }

  Office partner{"XBB", 2};
  record::FeedId theirs;
  std::string backup = office.path + ".backup";
};

TEST_F(StoreRestored, ACopyIsWholeAndTheOriginalGoesOn) {
  EXPECT_EQ(office.append("XAA,XBB", "goes on").position.seq, 4);
  EXPECT_EQ(office.store->backup(backup).error().code, "store.exists");
  restore();
  EXPECT_EQ(office.store->verify(1).value(), 3);
}

TEST_F(StoreRestored, RefusesToWriteUntilTheOperatorConfirmsTheHead) {
  restore();
  EXPECT_EQ(office.store->health().guard, Guard::restored);
  EXPECT_EQ(office.store->health().unconfirmed, std::vector{feed});
  EXPECT_EQ(append_refusal(), "store.restored");
  EXPECT_EQ(office.store->checkpoint(feed).error().code, "store.restored");
  const record::Position last = office.store->feed(feed)->last;
  EXPECT_EQ(office.store->confirm_head(feed, {last.seq + 1, last.id}).error().code, "store.head_differs");
  EXPECT_EQ(append_refusal(), "store.restored");
  EXPECT_TRUE(office.store->confirm_head(feed, last));
  EXPECT_EQ(append_refusal(), "");
  EXPECT_EQ(office.store->health().guard, Guard::none);
}

TEST_F(StoreRestored, APartnersReceiptForTheWholeLiftsTheGuard) {
  partner_receives();
  ASSERT_TRUE(partner.store->cosign(feed, theirs));
  restore();
  office.close();  // the mark stays
  restore();
  EXPECT_EQ(append_refusal(), "store.restored");
  EXPECT_TRUE(office.import(from_partner()).guard_lifted);
  EXPECT_EQ(append_refusal(), "");
}

TEST_F(StoreRestored, WhatThePartnerHasOfOursComesBackAndLiftsTheGuard) {
  office.append("XAA,XBB", "lost here, and not there");
  partner_receives();
  restore();
  const Imported imported = office.import(from_partner());
  EXPECT_TRUE(imported.guard_lifted);
  EXPECT_EQ(imported.entries_new, 2);
  EXPECT_EQ(office.append("XAA,XBB", "after").position.seq, 5);
  EXPECT_EQ(office.store->verify(1).value(), 6);
}

TEST_F(StoreRestored, AReceiptForAPartDoesNotLiftTheGuard) {
  partner_receives();
  ASSERT_TRUE(partner.store->cosign(feed, theirs));
  const std::string early = from_partner();
  office.append("XAA,XBB", "the partner never saw this one");
  ASSERT_TRUE(office.store->backup(backup + "2"));
  backup += "2";
  restore();
  EXPECT_FALSE(office.import(early).guard_lifted);
  EXPECT_EQ(append_refusal(), "store.restored");
}

TEST_F(StoreRestored, ABundleFromBeforeTheRestoreProvesNothing) {
  partner_receives();
  ASSERT_TRUE(partner.store->cosign(feed, theirs));
  const std::string early = from_partner();
  office.clock.advance(std::chrono::hours(1));
  restore();
  EXPECT_FALSE(office.import(early).guard_lifted);
  EXPECT_EQ(append_refusal(), "store.restored");
}

TEST_F(StoreRestored, AReceiptFromBeforeTheRestoreProvesNothing) {
  partner_receives();
  ASSERT_TRUE(partner.store->cosign(feed, theirs));
  office.clock.advance(std::chrono::hours(1));
  partner.clock.advance(std::chrono::hours(2));
  restore();
  EXPECT_FALSE(office.import(from_partner()).guard_lifted);
  EXPECT_EQ(append_refusal(), "store.restored");
  ASSERT_TRUE(partner.store->cosign(feed, theirs));  // asked for again
  EXPECT_TRUE(office.import(from_partner()).guard_lifted);
  EXPECT_EQ(append_refusal(), "");
}

TEST_F(StoreRestored, ANewEpochGoesOnWhereNobodyCanTell) {
  restore();
  const auto id = office.keys.open_feed("XAA,XBB", 2, record::Continuation{feed, office.store->feed(feed)->last});
  office.tell_keys();
  ASSERT_TRUE(office.store->open_feed(*office.keys.descriptor(id)));
  office.hold_keys();
  EXPECT_EQ(office.append("XAA,XBB", "in the new epoch").feed, id);
  EXPECT_EQ(office.store->health().guard, Guard::none);
  EXPECT_EQ(partner.import(office.export_for("XAA,XBB", id)).entries_new, 4);
  EXPECT_EQ(partner.store->verify(1).value(), 4);
}

}  // namespace
}  // namespace entente::store
