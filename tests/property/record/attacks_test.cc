// What a malicious peer may try is refused, each with its own code, and changes nothing.
#include <gtest/gtest.h>

#include <set>

#include "record/verify_bundle.h"
#include "support/ministry.h"
#include "support/record/attacks.h"

namespace entente::record {
namespace {

using test::Attack;
using test::Points;
using test::Scene;

// The third ministry, with what Belmar told it before.
test::Ministry receiver_of(Scene& scene) {
  test::Ministry third("XCC", Seed{99});
  third.import(scene.ledger.write(scene.ledger.bundle("XBB", *Audience::of({"XCC"}))));
  return third;
}

const Argument* argument(const Error& error, const std::string& name) {
  for (const Argument& one : error.arguments) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

std::string text_of(const Error& error, const std::string& name) {
  const Argument* found = argument(error, name);
  return found == nullptr ? "" : std::get<std::string>(found->value);
}

void expect_points(const Error& error, Points points, const Scene& scene) {
  switch (points) {
    case Points::at_byte:
      EXPECT_TRUE(argument(error, "at"));
      return;
    case Points::at_party:
      EXPECT_TRUE(argument(error, "party"));
      return;
    case Points::at_feed:
      EXPECT_FALSE(text_of(error, "feed").empty());
      return;
    case Points::at_new_entry: {
      EXPECT_EQ(text_of(error, "feed"), hex(scene.belmar));
      ASSERT_TRUE(argument(error, "seq"));
      const auto seq = std::get<std::int64_t>(argument(error, "seq")->value);
      const auto& entries = scene.ledger.feed(scene.belmar).entries;
      ASSERT_GE(seq, 1);
      ASSERT_LE(seq, static_cast<std::int64_t>(entries.size()));
      EXPECT_EQ(text_of(error, "id"), hex(entries[static_cast<std::size_t>(seq - 1)].id));
      return;
    }
    case Points::somewhere:
      return;
  }
}

std::string refusal_alone(const std::string& bytes) {
  const auto bundle = read_bundle(bytes);
  if (!bundle) return bundle.error().code;
  const auto news = verify_bundle(*bundle, NothingKnown{}, {.threads = 1, .tolerate_absent = false, .reader = {}});
  return news ? "" : news.error().error.code;
}

TEST(RecordAttacks, TheSceneItselfIsAccepted) {
  Scene scene;
  const std::string bytes = file_of(scene, {"nothing", "", Attack::Alter([](std::string&) {}), {}, ""});
  EXPECT_EQ(refusal_alone(bytes), "");
  Scene again;
  const auto news = receiver_of(again).judge(bytes);
  EXPECT_TRUE(news) << news.error().error.code;
}

TEST(RecordAttacks, AreRefusedByWhoHasWhatCameBefore) {
  for (const Attack& attack : test::attacks()) {
    SCOPED_TRACE(attack.name);
    Scene scene;
    const test::Ministry receiver = receiver_of(scene);
    const Digest before = receiver.digest();
    const auto news = receiver.judge(file_of(scene, attack));
    EXPECT_EQ(receiver.digest(), before);
    if (news) {
      ADD_FAILURE() << "accepted";
      continue;
    }
    EXPECT_EQ(news.error().error.code, attack.code);
    expect_points(news.error().error, attack.points, scene);
  }
}

TEST(RecordAttacks, AreRefusedByWhoHasNothing) {
  for (const Attack& attack : test::attacks()) {
    SCOPED_TRACE(attack.name);
    Scene scene;
    EXPECT_EQ(refusal_alone(file_of(scene, attack)), attack.alone);
  }
}

TEST(RecordAttacks, AreMoreThanFortyAndDiffer) {
  std::set<std::string> names, codes;
  for (const Attack& attack : test::attacks()) {
    EXPECT_TRUE(names.insert(attack.name).second) << attack.name;
    codes.insert(attack.code);
  }
  EXPECT_GE(names.size(), 100u);
  EXPECT_GE(codes.size(), 60u);
}

}  // namespace
}  // namespace entente::record
