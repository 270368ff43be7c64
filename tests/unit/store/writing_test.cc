// Appending: durable, in the feed of its readers, once for one idempotency key, all of a step or nothing.
#include <gtest/gtest.h>

#include "record/payloads.h"
#include "unit/store/office.h"

namespace entente::store {
namespace {

TEST(StoreWriting, WhatWasAppendedIsThereAfterReopening) {
  Office office("XAA", 1);
  const auto feed = office.open_feed("XAA,XBB");
  const Appended first = office.append("XAA,XBB", "one"), second = office.append("XAA,XBB", "two");
  EXPECT_EQ(first.position.seq, 1);
  EXPECT_EQ(second.position.seq, 2);
  const auto before = contents(*office.store, office.view());
  office.reopen();
  EXPECT_EQ(contents(*office.store, office.view()), before);
  EXPECT_EQ(office.store->feed(feed)->last, second.position);
  EXPECT_EQ(office.append("XAA,XBB", "three").position.seq, 3);
  EXPECT_EQ(office.store->verify(2).value(), 3);
}

TEST(StoreWriting, ReopeningReadsOnFromTheFrontierThatIsKept) {
  Office office("XAA", 1);
  const auto feed = office.open_feed("XAA");
  std::vector<Append> many;
  for (int i = 0; i < 1'500; ++i) many.push_back(office.request("XAA", std::to_string(i)));
  ASSERT_TRUE(office.store->append_all(std::move(many)));
  const auto before = *office.store->feed(feed);
  office.reopen();
  const auto after = *office.store->feed(feed);
  EXPECT_EQ(after.last, before.last);
  EXPECT_EQ(after.frontier, before.frontier);
  EXPECT_EQ(after.lc, before.lc);
  EXPECT_EQ(office.store->verify(1).value(), 1'500);
}

TEST(StoreWriting, GoesIntoTheFeedOfItsReadersAndNowhereElse) {
  Office office("XAA", 1);
  const auto narrow = office.open_feed("XAA"), shared = office.open_feed("XAA,XBB");
  EXPECT_EQ(office.append("XAA", "private").feed, narrow);
  EXPECT_EQ(office.append("XAA,XBB", "shared").feed, shared);
  EXPECT_EQ(office.store->append(office.request("public", "nobody opened one")).error().code, "store.no_feed");
}

TEST(StoreWriting, ANarrowEntryMayCiteAWideOneAndNotTheOtherWay) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  office.open_feed("XAA,XBB");
  const Appended shared = office.append("XAA,XBB", "shared");
  Append citing = office.request("XAA", "about it");
  citing.draft.refs = {shared.position.id};
  const auto narrow = office.store->append(citing);
  ASSERT_TRUE(narrow) << narrow.error().code;
  Append downward = office.request("XAA,XBB", "about what is private");
  downward.draft.refs = {narrow->position.id};
  EXPECT_EQ(office.store->append(downward).error().code, "record.downward");
}

TEST(StoreWriting, TheSameIdempotencyKeyGivesTheSameEntryAgainAlsoAfterReopening) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  Append append = office.request("XAA", "once");
  append.idempotency_key = "r-1";
  const auto first = office.store->append(append);
  ASSERT_TRUE(first);
  EXPECT_FALSE(first->repeated);
  office.reopen();
  const auto again = office.store->append(append);
  ASSERT_TRUE(again) << again.error().code;
  EXPECT_TRUE(again->repeated);
  EXPECT_EQ(again->position, first->position);
  append.draft.payload["text"] = "something else";
  EXPECT_EQ(office.store->append(append).error().code, "store.idempotency_conflict");
  append.idempotency_key = "";
  EXPECT_EQ(office.store->append(append).error().code, "store.idempotency_key");
  EXPECT_EQ(office.store->health().entries, 1);
}

TEST(StoreWriting, AStepIsDoneWholeOrNotAtAll) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  office.append("XAA", "before");
  const auto before = contents(*office.store, office.view());
  std::vector<Append> step{office.request("XAA", "one"), office.request("XAA", "two")};
  step[0].idempotency_key = "step";
  step[1].draft.refs = {record::EntryId{}};
  EXPECT_EQ(office.store->append_all(step).error().code, "record.ref_missing");
  EXPECT_EQ(contents(*office.store, office.view()), before);
  step[1].draft.refs.clear();
  const auto done = office.store->append_all(step);
  ASSERT_TRUE(done) << done.error().code;
  EXPECT_FALSE(done->front().repeated);
  EXPECT_EQ(done->back().position.seq, 3);
  EXPECT_EQ(office.store->verify(1).value(), 3);
}

// Signed beside, in part: with keys, files and an erasure among them, whose rows do not wait.
TEST(StoreWriting, ALargeStepOnTwoThreadsIsTheSameAsItsParts) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  office.open_feed("XAA,XBB");
  const Appended early = office.append("XAA", "to be erased");
  std::vector<Append> step;
  for (int i = 0; i < 120; ++i) {
    step.push_back(office.request(i % 3 == 0 ? "XAA,XBB" : "XAA", std::to_string(i)));
    if (i % 10 == 4) step.back().idempotency_key = "k" + std::to_string(i / 20);  // every key twice, for two contents
    if (i % 10 == 4) step.back().draft.payload["text"] = "k" + std::to_string(i / 20);
    if (i % 10 == 4) step.back().audience = test::audience("XAA");
    if (i % 10 == 7) step.back().files = {"file " + std::to_string(i)};
    if (i % 10 == 7) step.back().draft.attachments = {record::sha256_of<record::AttachmentHash>(step.back().files[0])};
  }
  step[60] = office.erasure("XAA", early.position.id);
  const auto done = office.store->append_all(step);
  ASSERT_TRUE(done) << done.error().code;
  ASSERT_EQ(done->size(), step.size());
  std::int64_t repeated = 0;
  for (std::size_t i = 0; i < done->size(); ++i) {
    const auto row = office.store->row(office.view(), (*done)[i].position.id);
    ASSERT_TRUE(row);
    if (i != 60) {
      EXPECT_EQ(row->body->payload.at("text"), step[i].draft.payload.at("text"));
    }
    repeated += (*done)[i].repeated ? 1 : 0;
  }
  EXPECT_EQ(repeated, 6);
  EXPECT_FALSE(office.store->row(office.view(), early.position.id)->body);
  EXPECT_EQ(office.store->verify(2).value(), 1 + 120 - repeated);

  const auto before = contents(*office.store, office.view());
  step.erase(step.begin() + 60);
  for (Append& append : step) append.idempotency_key.reset();
  step.back().draft.refs = {record::EntryId{}};
  EXPECT_EQ(office.store->append_all(step).error().code, "record.ref_missing");
  EXPECT_EQ(contents(*office.store, office.view()), before);
  office.append("XAA", "goes on");
  EXPECT_EQ(office.store->verify(2).value(), 122 - repeated);
}

// Some are judged as a whole before they are written, more are written meanwhile and taken back, and some of those are
// so many that the frontier is kept among them.
TEST(StoreWriting, AStepThatIsRefusedAtItsEndLeavesNothingHoweverLargeItIs) {
  for (const std::size_t size : {1, 15, 16, 256, 257, 700, 1'100}) {
    SCOPED_TRACE(size);
    Office office("XAA", size);
    const auto feed = office.open_feed("XAA");
    office.append("XAA", "before");
    const auto before = contents(*office.store, office.view());
    const auto state = *office.store->feed(feed);
    std::vector<Append> step;
    for (std::size_t i = 0; i < size; ++i) step.push_back(office.request("XAA", std::to_string(i)));
    step.back().draft.refs = {record::EntryId{}};
    EXPECT_EQ(office.store->append_all(step).error().code, "record.ref_missing");
    EXPECT_EQ(contents(*office.store, office.view()), before);
    EXPECT_EQ(office.store->feed(feed)->frontier, state.frontier);
    office.append("XAA", "goes on");
    step.back().draft.refs.clear();
    ASSERT_TRUE(office.store->append_all(step));
    office.reopen();
    EXPECT_EQ(office.store->verify(2).value(), static_cast<std::int64_t>(size) + 2);
  }
}

TEST(StoreWriting, AttachmentsComeWithTheEntryThatCitesThem) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  const std::string file = "minutes of the visit";
  const auto hash = record::sha256_of<record::AttachmentHash>(file);
  Append append = office.request("XAA", "with minutes");
  append.files = {file};
  EXPECT_EQ(office.store->append(append).error().code, "store.file_uncited");
  append.draft.attachments = {hash};
  ASSERT_TRUE(office.store->append(append));
  EXPECT_EQ(office.store->attachment_for(office.view(), hash).value(), file);
  append.files.clear();  // at hand already
  EXPECT_TRUE(office.store->append(append));
  append.draft.attachments = {record::AttachmentHash{}};
  EXPECT_EQ(office.store->append(append).error().code, "record.attachment_missing");
}

TEST(StoreWriting, NothingIsSignedWithoutTheKeyInCharge) {
  Office office("XAA", 1);
  const auto feed = office.open_feed("XAA");
  office.append("XAA", "one");
  office.keys.state_of(feed).last = office.store->feed(feed)->last;
  office.keys.rotate(feed);
  office.tell_keys();
  EXPECT_EQ(office.store->append(office.request("XAA", "by the old key")).error().code, "store.no_key");
  office.hold_keys();
  EXPECT_EQ(office.append("XAA", "by the new one").position.seq, 2);
  EXPECT_EQ(office.store->verify(1).value(), 2);
}

TEST(StoreWriting, OneFeedForOneAudienceUntilAnotherContinuesIt) {
  Office office("XAA", 1);
  const auto first = office.open_feed("XAA,XBB");
  office.append("XAA,XBB", "one");
  const record::FeedState before = *office.store->feed(first);
  record::Descriptor second{"XAA", before.descriptor.audience, before.descriptor.authority, 2, std::nullopt};
  record::Descriptor same = before.descriptor;
  EXPECT_EQ(office.store->open_feed(same).value(), first);
  second.continues = record::Continuation{first, {1, record::EntryId{}}};
  EXPECT_EQ(office.store->open_feed(second).error().code, "store.continues");
  const auto id = office.keys.open_feed("XAA,XBB", 2, record::Continuation{first, before.last});
  office.tell_keys();
  ASSERT_EQ(office.store->open_feed(*office.keys.descriptor(id)).value(), id);
  office.hold_keys();
  EXPECT_EQ(office.append("XAA,XBB", "in the new epoch").feed, id);
  office.reopen();
  EXPECT_EQ(office.append("XAA,XBB", "still").feed, id);
  record::Descriptor foreign = before.descriptor;
  foreign.party = "XBB";
  EXPECT_EQ(office.store->open_feed(foreign).error().code, "store.not_own");
}

TEST(StoreWriting, AnErasureTakesTheBodyAndWhatOnlyItCited) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  const std::string only = "cited once", shared = "cited twice";
  Append append = office.request("XAA", "the name of a person");
  append.files = {only, shared};
  for (const std::string& file : append.files)
    append.draft.attachments.push_back(record::sha256_of<record::AttachmentHash>(file));
  const auto personal = office.store->append(append);
  ASSERT_TRUE(personal) << personal.error().code;
  Append other = office.request("XAA", "cites one of them");
  other.draft.attachments = {append.draft.attachments[1]};
  ASSERT_TRUE(office.store->append(other));

  const auto erased = office.store->append(office.erasure("XAA", personal->position.id));
  ASSERT_TRUE(erased) << erased.error().code;
  const auto row = office.store->row(office.view(), personal->position.id);
  ASSERT_TRUE(row);
  EXPECT_FALSE(row->entry.meaning || row->body);
  EXPECT_EQ(office.store->attachment_for(office.view(), append.draft.attachments[0]).error().code, "store.not_found");
  EXPECT_EQ(office.store->attachment_for(office.view(), append.draft.attachments[1]).value(), shared);
  EXPECT_EQ(office.store->verify(2).value(), 3);
  office.reopen();
  EXPECT_EQ(office.append("XAA", "goes on").position.seq, 4);
  EXPECT_EQ(office.store->verify(2).value(), 4);
}

TEST(StoreWriting, NothingOfWhatWasErasedStaysInTheFiles) {
  Office office("XAA", 1);
  office.open_feed("XAA");
  const std::string secret = "a-name-that-must-go-7391";
  const Appended personal = office.append("XAA", secret);
  const auto in_files = [&] {
    std::string all;
    for (const char* end : {"", "-wal"}) {
      const auto content = SystemFiles().read(office.path + end, std::uint64_t{1} << 30);
      if (content) all += *content;
    }
    return all.find(secret) != std::string::npos;
  };
  EXPECT_TRUE(in_files());  // the control: it can be found
  ASSERT_TRUE(office.store->append(office.erasure("XAA", personal.position.id)));
  EXPECT_FALSE(in_files());
}

}  // namespace
}  // namespace entente::store
