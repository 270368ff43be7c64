// Two ministries and what travels between them.
#include <gtest/gtest.h>

#include <algorithm>

#include "record/approval.h"
#include "support/ministry.h"

namespace entente::record {
namespace {

using test::Ministry;

struct TwoMinistries : testing::Test {
  Ministry asterra{"XAA", Seed{1}}, belmar{"XBB", Seed{2}};
  FeedId joint = asterra.open_feed("XAA,XBB"), own = asterra.open_feed("XAA"), open = asterra.open_feed("public");
  FeedId belmar_joint = belmar.open_feed("XAA,XBB");

  void point() {
    for (const FeedState& feed : asterra.feeds()) {
      if (feed.descriptor.party == "XAA") asterra.checkpoint(feed.id);
    }
    for (const FeedState& feed : belmar.feeds()) {
      if (feed.descriptor.party == "XBB") belmar.checkpoint(feed.id);
    }
  }
  std::string from_asterra() {
    point();
    return asterra.export_for("XBB");
  }
  std::string from_belmar() {
    point();
    return belmar.export_for("XAA");
  }
  std::string refusal(const std::string& content) {
    const auto news = belmar.judge(content);
    return news ? "accepted" : news.error().error.code;
  }
};

TEST_F(TwoMinistries, WhatIsSharedArrivesAndWhatIsNotDoesNot) {
  asterra.write(joint, asterra.draft());
  asterra.write(own, asterra.draft());
  asterra.write(open, asterra.draft());
  const News news = belmar.import(from_asterra());
  EXPECT_EQ(news.feeds.size(), 2u);
  EXPECT_TRUE(belmar.feed(joint));
  EXPECT_TRUE(belmar.feed(open));
  EXPECT_FALSE(belmar.feed(own));
}

TEST_F(TwoMinistries, ABundleTakenTwiceChangesNothing) {
  asterra.write(joint, asterra.draft());
  const std::string content = from_asterra();
  belmar.import(content);
  const Digest before = belmar.digest();
  const News again = belmar.import(content);
  EXPECT_EQ(again.entries_known, 1);
  EXPECT_EQ(belmar.digest(), before);
}

TEST_F(TwoMinistries, AnAnswerNamesWhatItAnswersAndItsClockIsLater) {
  const EntryId question = asterra.write(joint, asterra.draft());
  belmar.import(from_asterra());
  Draft answer = belmar.draft("q-01");
  answer.refs = {question};
  const EntryId id = belmar.write(belmar_joint, answer);
  asterra.import(from_belmar());
  EXPECT_GT(asterra.find(id)->lc, asterra.find(question)->lc);
}

TEST_F(TwoMinistries, WhatAllMayReadNeverNamesWhatOnlyOneMayRead) {
  Draft naming = asterra.draft();
  naming.refs = {asterra.write(own, asterra.draft())};
  const auto placed = asterra.try_to_write(joint, naming);
  ASSERT_FALSE(placed);
  EXPECT_EQ(placed.error().code, "record.downward");
  EXPECT_TRUE(asterra.try_to_write(own, naming));
}

TEST_F(TwoMinistries, AReleaseIsACopyByAnotherPerson) {
  const EntryId narrow = asterra.write(own, asterra.draft("p-01"));
  const auto body = parse_body(asterra.entry(own, 1)->meaning->body);
  EXPECT_EQ(released(*body, "p-01", asterra.state_of(own), asterra.state_of(joint), asterra).error().code,
            "record.release_same_person");
  EXPECT_EQ(released(*body, "p-02", asterra.state_of(joint), asterra.state_of(own), asterra).error().code,
            "record.release_not_wider");
  const auto copy = released(*body, "p-02", asterra.state_of(own), asterra.state_of(joint), asterra);
  const EntryId wide = asterra.write(joint, *copy);
  Draft link = asterra.draft("p-02");
  link.refs = {narrow, wide};
  link.payload = payload_of(Release{narrow, wide});
  asterra.write(own, link);
  belmar.import(from_asterra());
  EXPECT_EQ(parse_body(belmar.entry(joint, 1)->meaning->body)->payload, body->payload);
}

TEST_F(TwoMinistries, ADocumentIsInForceWhenBothSignedTheSameBytes) {
  const std::string document = "joint roadmap, version 1", type = "text/plain";
  const auto sign = [&](Ministry& ministry, const FeedId& feed, const std::string& person) {
    const Approval approval = approve(type, document, ministry.signatory(person));
    Draft draft = ministry.draft(person);
    draft.attachments = {ministry.attach(document)};
    draft.payload = payload_of(approval);
    ministry.write(feed, draft);
    return approval;
  };
  const Approval one = sign(asterra, joint, "p-08");
  belmar.import(from_asterra());
  const Approval other = sign(belmar, belmar_joint, "q-08");
  asterra.import(from_belmar());
  const std::vector<StandingApproval> first{{"XAA", "p-08", one}}, both{{"XAA", "p-08", one}, {"XBB", "q-08", other}};
  const auto hash = sha256_of<AttachmentHash>(document);
  EXPECT_EQ(still_to_sign({"XAA", "XBB"}, hash, type, first), std::vector<Party>{"XBB"});
  EXPECT_TRUE(still_to_sign({"XAA", "XBB"}, hash, type, both).empty());
}

TEST_F(TwoMinistries, AnErasedBodyLeavesItsHead) {
  const EntryId gone = asterra.write(joint, asterra.draft());
  belmar.import(from_asterra());
  asterra.erase(gone);
  const News news = belmar.import(from_asterra());
  EXPECT_FALSE(belmar.entry(joint, 1)->meaning);
  Ministry late("XCC", Seed{3});
  EXPECT_EQ(news.feeds.size(), 2u);
}

TEST_F(TwoMinistries, ABodyMissingWithoutAnOrderIsRefused) {
  asterra.write(joint, asterra.draft());
  point();
  Bundle bundle = asterra.bundle("XBB");
  for (FeedPart& part : bundle.feeds) {
    for (Entry& entry : part.entries) entry.meaning.reset();
  }
  EXPECT_EQ(refusal(asterra.written(bundle)), "record.body_missing");
}

TEST_F(TwoMinistries, TwoHeadsForOnePositionAreEvidenceForAnyone) {
  const auto one = asterra.try_to_write(joint, asterra.draft("p-01"));
  const auto other = asterra.try_to_write(joint, asterra.draft("p-02"));
  asterra.take(*one);
  belmar.import(from_asterra());
  Bundle bundle = asterra.bundle("XBB");
  for (FeedPart& part : bundle.feeds) {
    if (part.range.feed != joint) continue;
    part.entries = {other->entry};
    Frontier tree;
    tree.add(other->id);
    const std::string point_bytes = encode(Checkpoint{test::noon(), joint, tree.root(), 1});
    part.checkpoints = {
        {{point_bytes, asterra.key(*asterra.log().key_of(joint, 1)).sign(kCheckpointType, point_bytes)}, {}}};
  }
  const auto news = belmar.judge(asterra.written(bundle));
  ASSERT_FALSE(news);
  EXPECT_EQ(news.error().error.code, "record.fork");
  ASSERT_TRUE(news.error().fork);
  const auto evidence = parse_evidence(encode(*news.error().fork));
  ASSERT_TRUE(evidence);
  EXPECT_EQ(check_evidence(*evidence)->seq, 1);
  ForkEvidence none = *evidence;
  none.other = none.one;
  EXPECT_EQ(check_evidence(none).error().code, "record.evidence_no_fork");
}

TEST_F(TwoMinistries, AContinuationIsTakenWhereTheFirstPartIsKnownAndVerifiedAloneBehindItsFrontier) {
  for (int i = 0; i < 5; ++i) asterra.write(joint, asterra.draft());
  belmar.import(from_asterra());
  for (int i = 0; i < 3; ++i) asterra.write(joint, asterra.draft());
  point();
  const std::string content = asterra.written(asterra.bundle("XBB", {{joint, 5}}));
  const auto bundle = read_bundle(content);
  ASSERT_TRUE(bundle);
  EXPECT_FALSE(verify_bundle(*bundle, NothingKnown(), {}));
  EXPECT_TRUE(verify_bundle(*bundle, NothingKnown(), {.threads = 2, .tolerate_absent = true, .reader = {}}));
  belmar.import(content);
  EXPECT_EQ(belmar.feed(joint)->last.seq, 8);
  EXPECT_EQ(belmar.feed(joint)->frontier, asterra.feed(joint)->frontier);
}

TEST_F(TwoMinistries, ARotatedKeySignsFromItsPlaceOnAndARevokedOneNoMore) {
  asterra.write(joint, asterra.draft());
  const auto old_key = *asterra.log().key_of(joint, 1);
  asterra.rotate(joint);
  asterra.write(joint, asterra.draft());
  EXPECT_NE(*asterra.log().key_of(joint, 2), old_key);
  belmar.import(from_asterra());
  asterra.write(joint, asterra.draft());
  const auto now = *asterra.log().key_of(joint, 3);
  const auto& state = asterra.state_of(joint);
  asterra.add(
      asterra.state(Revocation{now, {{joint, {2, entry_id(asterra.entries(joint)[1].head)}}}, "lost"}, nullptr));
  EXPECT_EQ(state.last.seq, 3);
  EXPECT_EQ(refusal(from_asterra()), "record.key_revoked");
}

TEST_F(TwoMinistries, WhatWasCosignedStaysValidAfterARevocation) {
  asterra.write(joint, asterra.draft());
  asterra.write(joint, asterra.draft());
  belmar.import(from_asterra());
  belmar.cosign(joint, belmar_joint);
  asterra.import(from_belmar());
  asterra.add(asterra.state(Revocation{*asterra.log().key_of(joint, 2), {}, "lost"}, nullptr));
  const auto news = belmar.judge(from_asterra());
  EXPECT_TRUE(news) << news.error().error.code;
}

TEST_F(TwoMinistries, ANewEpochContinuesWhereTheOldOneEnded) {
  asterra.write(joint, asterra.draft());
  const Position end = asterra.feed(joint)->last;
  const FeedId next = asterra.open_feed("XAA,XBB", 2, Continuation{joint, end});
  asterra.write(next, asterra.draft());
  const auto news = belmar.judge(from_asterra());
  EXPECT_TRUE(news) << news.error().error.code;
  asterra.open_feed("XAA,XBB", 2, Continuation{joint, {0, before_first(joint)}});
  EXPECT_EQ(refusal(from_asterra()), "record.epoch_twice");
}

TEST_F(TwoMinistries, ANewEpochBehindAnEntryThatIsNoneIsRefused) {
  asterra.write(joint, asterra.draft());
  const Position end = asterra.feed(joint)->last;
  for (const Continuation& wrong :
       {Continuation{joint, {2, end.id}}, Continuation{joint, {0, end.id}}, Continuation{open, end}}) {
    Ministry other = Ministry("XAA", Seed{1});
    const FeedId first = other.open_feed("XAA,XBB");
    ASSERT_EQ(first, joint);
    other.open_feed("XAA");
    other.open_feed("public");
    for (const Entry& entry : asterra.entries(joint)) {
      const auto head = parse_head(entry.head);
      other.take({entry, *head, entry_id(entry.head), *parse_body(entry.meaning->body)});
    }
    other.open_feed("XAA,XBB", 2, wrong);
    for (const FeedState& feed : other.feeds()) other.checkpoint(feed.id);
    EXPECT_EQ(refusal(other.export_for("XBB")), "record.continues_wrong");
  }
}

TEST_F(TwoMinistries, AFeedThatNoKeyVouchesForIsRefusedThoughItIsEmpty) {
  Bundle bundle = asterra.bundle("XBB");
  const Descriptor made_up{"XAA", test::audience("XAA,XBB"), asterra.log().first_authority(), 2,
                           Continuation{joint, {0, before_first(joint)}}};
  bundle.feeds.push_back({{feed_id(made_up), 1, 0}, made_up, std::nullopt, {}, {}});
  EXPECT_EQ(refusal(asterra.written(bundle)), "record.no_key");
}

TEST_F(TwoMinistries, AKeyStatementThatReachesBackOverKnownEntriesIsRefused) {
  asterra.write(joint, asterra.draft());
  asterra.write(joint, asterra.draft());
  belmar.import(from_asterra());
  const SigningKey fresh = asterra.fresh_key();
  asterra.add(asterra.state(FeedKey{joint, 2, fresh.public_key()}, &fresh));
  EXPECT_EQ(refusal(from_asterra()), "record.statement_reaches_back");
}

TEST_F(TwoMinistries, AnotherHeadByARevokedKeyIsNoFork) {
  const auto one = asterra.try_to_write(joint, asterra.draft("p-01"));
  const auto other = asterra.try_to_write(joint, asterra.draft("p-02"));
  asterra.take(*one);
  belmar.import(from_asterra());
  asterra.add(asterra.state(Revocation{*asterra.log().key_of(joint, 1), {{joint, {1, one->id}}}, "stolen"}, nullptr));
  Bundle bundle = asterra.bundle("XBB");
  for (FeedPart& part : bundle.feeds) {
    if (part.range.feed == joint) part.entries = {other->entry};
  }
  const auto news = belmar.judge(asterra.written(bundle));
  ASSERT_FALSE(news);
  EXPECT_EQ(news.error().error.code, "record.key_revoked");
  EXPECT_FALSE(news.error().fork);
}

TEST_F(TwoMinistries, AMadeUpFrontierBeforeWhatIsKnownIsFound) {
  for (int i = 0; i < 6; ++i) asterra.write(joint, asterra.draft());
  belmar.import(from_asterra());
  Bundle bundle = asterra.bundle("XBB", {{joint, 4}});
  for (FeedPart& part : bundle.feeds) {
    if (part.range.feed != joint) continue;
    Frontier made_up;
    for (int i = 0; i < 4; ++i) made_up.add(sha256_of<EntryId>(std::to_string(i)));
    part.range.to = 4;
    part.entries.clear();
    part.frontier = made_up;
    const std::string bytes = encode(Checkpoint{test::noon(), joint, made_up.root(), 4});
    part.checkpoints = {{{bytes, asterra.key(*asterra.log().key_of(joint, 4)).sign(kCheckpointType, bytes)}, {}}};
  }
  EXPECT_EQ(refusal(asterra.written(bundle)), "record.root");
}

TEST_F(TwoMinistries, OneByteChangedIsFoundWhereverItIs) {
  asterra.write(joint, asterra.draft());
  const std::string content = from_asterra();
  for (std::size_t at = 0; at < content.size(); ++at) {
    std::string changed = content;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    EXPECT_NE(refusal(changed), "accepted") << "byte " << at;
  }
}

TEST_F(TwoMinistries, WhatWasAlteredIsNamedByItsEntry) {
  asterra.write(joint, asterra.draft());
  const EntryId second = asterra.write(joint, asterra.draft("p-02"));
  std::string content = from_asterra();
  content[content.find("p-02") + 3] = '3';
  const auto news = belmar.judge(content);
  ASSERT_FALSE(news);
  EXPECT_EQ(news.error().error.code, "record.commitment");
  const auto& arguments = news.error().error.arguments;
  const auto id =
      std::find_if(arguments.begin(), arguments.end(), [](const Argument& one) { return one.name == "id"; });
  ASSERT_NE(id, arguments.end());
  EXPECT_EQ(std::get<std::string>(id->value), hex(second));
}

TEST_F(TwoMinistries, WhatIsAlteredOutsideTheEntriesFailsByTheHashOfAll) {
  asterra.write(joint, asterra.draft());
  std::string content = from_asterra();
  const std::size_t at = content.find("\"at\":\"") + 6;  // of the manifest: when it was made
  content[at + 3] = content[at + 3] == '9' ? '8' : '9';
  EXPECT_EQ(refusal(content), "record.bundle_hash");
}

}  // namespace
}  // namespace entente::record
