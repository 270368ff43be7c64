// Fast code of the record against slow code that follows the definitions.
#include <gtest/gtest.h>

#include <algorithm>

#include "record/canonical.h"
#include "record/fork.h"
#include "record/merkle.h"
#include "record/verify_bundle.h"
#include "support/cases.h"
#include "support/ministry.h"
#include "support/record/attacks.h"
#include "support/record/mutate.h"

namespace entente::record {
namespace {

namespace json = boost::json;

// RFC 6962, 2.1, with leaves that are hashed already.
Digest tree_hash(std::span<const EntryId> leaves) {
  if (leaves.empty()) return sha256_of<Digest>(std::string_view());
  if (leaves.size() == 1) return *from_raw<Digest>(leaves[0].view());
  std::size_t k = 1;
  while (2 * k < leaves.size()) k *= 2;
  return sha256_of<Digest>(std::string_view("\x01"), tree_hash(leaves.first(k)).view(),
                           tree_hash(leaves.subspan(k)).view());
}

TEST(RecordOracles, TheGrowingTreeIsTheTreeOfTheDefinition) {
  std::vector<EntryId> leaves;
  Frontier tree;
  for (int size = 0; size <= test::cases(300, 2'000); ++size) {
    const Digest expected = tree_hash(leaves);
    ASSERT_EQ(tree.root().view(), expected.view()) << size;
    ASSERT_EQ(merkle_root(leaves).view(), expected.view()) << size;
    ASSERT_EQ(Frontier::of(size, tree.roots()), tree);
    leaves.push_back(sha256_of<EntryId>(std::string_view(std::to_string(size))));
    tree.add(leaves.back());
  }
}

// RFC 8785 word by word, for values within the profile.
std::string slow_text(std::string_view text) {
  std::string written = "\"";
  for (const char c : text) {
    constexpr std::pair<char, const char*> kShort[] = {{'"', "\\\""}, {'\\', "\\\\"}, {'\b', "\\b"}, {'\f', "\\f"},
                                                       {'\n', "\\n"}, {'\r', "\\r"},  {'\t', "\\t"}};
    const auto found =
        std::find_if(std::begin(kShort), std::end(kShort), [&](const auto& one) { return one.first == c; });
    char escaped[8];
    std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned char>(c));
    if (found != std::end(kShort))
      written += found->second;
    else if (static_cast<unsigned char>(c) < 0x20)
      written += escaped;
    else
      written += c;
  }
  return written + '"';
}

std::string slow_json(const json::value& value) {
  if (const auto* text = value.if_string()) return slow_text(*text);
  if (const auto* number = value.if_int64()) return std::to_string(*number);
  if (value.is_null()) return "null";
  if (const auto* truth = value.if_bool()) return *truth ? "true" : "false";
  std::string written;
  if (const auto* array = value.if_array()) {
    for (const json::value& item : *array) written += (written.empty() ? "" : ",") + slow_json(item);
    return "[" + written + "]";
  }
  std::map<std::string, const json::value*> members;
  for (const auto& member : value.get_object()) members[std::string(member.key())] = &member.value();
  for (const auto& [key, member] : members)
    written += (written.empty() ? "" : ",") + slow_text(key) + ":" + slow_json(*member);
  return "{" + written + "}";
}

json::value random_value(Random& random, int depth) {
  constexpr std::string_view kPieces[] = {"a",    "Z",      "\"",     "\\",         "\n", "\x01", "\x1f",
                                          "\x7f", "\u00fc", "\u0639", "\U0001f600", "/",  " "};
  const auto text = [&] {
    std::string made;
    while (random.below(4) > 0) made += kPieces[random.below(std::size(kPieces))];
    return made;
  };
  switch (random.below(depth > 4 ? 4 : 7)) {
    case 0:
      return json::value(text());
    case 1:
      return (random.below(2) == 0 ? 1 : -1) * static_cast<std::int64_t>(random.next() >> (11 + random.below(53)));
    case 2:
      return random.below(2) == 0;
    case 3:
      return nullptr;
    case 4:
    case 5: {
      json::object object;
      while (random.below(4) > 0) {
        std::string key;
        while (random.below(3) > 0) key += static_cast<char>(0x20 + random.below(0x5f));
        object[key] = random_value(random, depth + 1);
      }
      return object;
    }
    default: {
      json::array array;
      while (random.below(4) > 0) array.push_back(random_value(random, depth + 1));
      return array;
    }
  }
}

TEST(RecordOracles, CanonicalTextsAreThoseOfTheDefinition) {
  Random random(Seed{11});
  for (int i = 0; i < test::cases(5'000); ++i) {
    const json::value value = random_value(random, 0);
    const std::string text = canonical(value);
    ASSERT_EQ(text, slow_json(value));
    const auto read = parse_canonical(text);
    ASSERT_TRUE(read) << text << " " << read.error().code;
    ASSERT_EQ(slow_json(*read), text);
  }
}

TEST(RecordOracles, WhatIsReadIsTheOneTextOfItsValue) {
  Random random(Seed{12});
  int accepted = 0;
  for (int i = 0; i < test::cases(20'000); ++i) {
    std::string text = canonical(random_value(random, 0));
    test::flip_a_bit(text, random);
    const auto read = parse_canonical(text);
    if (!read) continue;
    ++accepted;
    ASSERT_EQ(slow_json(*read), text);
  }
  EXPECT_GT(accepted, 100);  // a letter for a letter is as good
}

TEST(RecordOracles, EvidenceOfAForkStandsAloneAndNoBitOfItMayChange) {
  test::Scene scene;
  test::Ministry receiver("XCC", Seed{99});
  receiver.import(scene.ledger.write(scene.ledger.bundle("XBB", *Audience::of({"XCC"}))));
  const auto all = test::head_attacks();
  const auto fork =
      std::find_if(all.begin(), all.end(), [](const auto& one) { return std::string(one.name) == "told anew"; });
  ASSERT_NE(fork, all.end());
  const auto news = receiver.judge(file_of(scene, *fork));
  ASSERT_FALSE(news);
  ASSERT_TRUE(news.error().fork);
  const std::string bytes = encode(*news.error().fork);

  const auto evidence = parse_evidence(bytes);
  ASSERT_TRUE(evidence);
  const auto position = check_evidence(*evidence);
  ASSERT_TRUE(position) << position.error().code;
  EXPECT_EQ(position->seq, 6);
  EXPECT_EQ(position->id, scene.id(scene.belmar, 6));
  Random random(Seed{13});
  for (int i = 0; i < test::cases(300); ++i) {
    std::string altered = bytes;
    test::flip_a_bit(altered, random);
    const auto read = parse_evidence(altered);
    ASSERT_FALSE(read && check_evidence(*read)) << "mutant " << i;
  }
  ForkEvidence none = *evidence;
  none.other = none.one;
  EXPECT_EQ(check_evidence(none).error().code, "record.evidence_no_fork");
}

}  // namespace
}  // namespace entente::record
