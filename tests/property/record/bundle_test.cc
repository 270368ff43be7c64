// What is written is accepted, and accepted again; what somebody altered by one bit is not.
#include <gtest/gtest.h>

#include "record/verify_bundle.h"
#include "support/cases.h"
#include "support/record/attacks.h"
#include "support/record/mutate.h"
#include "support/record/random_record.h"

namespace entente::record {
namespace {

using test::Ledger;

std::string refusal(const std::string& bytes, bool complete = true) {
  const auto bundle = read_bundle(bytes);
  if (!bundle) return bundle.error().code;
  const auto news = verify_bundle(*bundle, NothingKnown{}, {.threads = 1, .tolerate_absent = !complete, .reader = {}});
  return news ? "" : news.error().error.code;
}

TEST(RecordBundle, WhatIsWrittenIsAcceptedAndWrittenAgainTheSame) {
  std::int64_t entries = 0;
  for (int seed = 1; seed <= test::cases(40); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const Seed of{static_cast<std::uint64_t>(seed)};
    Ledger ledger = test::random_record(of, {.parties = 2 + seed % 2, .steps = 60});
    Random random(of, 2);
    for (int i = 0; i < 3; ++i) {
      const test::RandomBundle made = test::random_bundle(ledger, random);
      for (const FeedPart& part : made.bundle.feeds) entries += static_cast<std::int64_t>(part.entries.size());
      const std::string bytes = ledger.write(made.bundle);
      ASSERT_EQ(refusal(bytes, made.complete), "");
      ASSERT_EQ(ledger.write(*read_bundle(bytes)), bytes);
    }
  }
  EXPECT_GT(entries, 1000);
}

struct SceneFile {
  test::Scene scene;
  std::string bytes;

  SceneFile() {
    Bundle bundle = scene.ledger.bundle("XBB", *Audience::of({"XCC"}));
    bundle.signed_as = scene.belmar;
    bytes = scene.ledger.write(bundle);
  }
  std::int64_t to() const { return scene.ledger.feed(scene.belmar).size(); }
};

// Of all bits one after the other; in the fast suite every so many-th. The file has fewer than a million.
TEST(RecordBundle, NoBitMayChangeOnTheWay) {
  const SceneFile file;
  ASSERT_EQ(refusal(file.bytes), "");
  const std::size_t bits = 8 * file.bytes.size(), step = static_cast<std::size_t>(test::cases(79, 1));
  ASSERT_LT(bits, 1'000'000U);
  for (std::size_t bit = Random(Seed{5}).below(static_cast<std::uint32_t>(step)); bit < bits; bit += step) {
    std::string bytes = file.bytes;
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8);
    ASSERT_NE(refusal(bytes), "") << "bit " << bit;
  }
}

// Whoever passes a bundle on signs its end: of what others said, no bit may change all the same.
TEST(RecordBundle, NoBitOfAnothersMayChangeWhereTheEndIsSignedAnew) {
  const SceneFile file;
  const test::LedgerFeed& asterra = file.scene.ledger.feed(file.scene.asterra);
  const std::size_t log = file.bytes.find("party 3\nXAA\n"), log_end = file.bytes.find("party 3\nXBB\n");
  const std::size_t feed = file.bytes.find("feed ", file.bytes.find(encode(asterra.descriptor)) - 10);
  const std::size_t feed_end = std::min(file.bytes.find("\nfeed ", feed), file.bytes.find("\nattachment ", feed)) + 1;
  ASSERT_LT(log, log_end);
  ASSERT_LT(feed, feed_end);
  Random random(Seed{6});
  for (int i = 0; i < test::cases(200, 20'000); ++i) {
    std::string bytes = file.bytes;
    if (i % 2 == 0)
      test::flip_a_bit(bytes, log, log_end, random);
    else
      test::flip_a_bit(bytes, feed, feed_end, random);
    ASSERT_NE(refusal(test::with_new_end(bytes, file.scene.ledger, file.scene.belmar, file.to())), "")
        << "mutant " << i;
  }
  // The control: signing the end anew is not what is refused.
  EXPECT_EQ(refusal(test::with_new_end(file.bytes, file.scene.ledger, file.scene.belmar, file.to())), "");
}

}  // namespace
}  // namespace entente::record
