// The values of the record: canonical JSON, audiences, instants, trees, heads.
#include <gtest/gtest.h>

#include "base/random.h"
#include "record/as_of.h"
#include "record/audience.h"
#include "record/canonical.h"
#include "record/entry.h"
#include "record/merkle.h"

namespace entente::record {
namespace {

std::string code_of(std::string_view text) {
  const auto value = parse_canonical(text);
  return value ? "" : value.error().code;
}

TEST(Canonical, OneValueHasOneText) {
  for (const char* text :
       {"{}", "[]", R"({"a":1,"b":[true,false,null],"c":"ş\n"})", R"(-9007199254740991)", R"("\u001f")"})
    EXPECT_EQ(code_of(text), "") << text;
}

TEST(Canonical, EveryOtherTextOfItIsRefusedWithAReason) {
  const std::vector<std::pair<const char*, const char*>> cases{{R"({"b":1,"a":2})", "record.json_not_canonical"},
                                                               {R"({"a": 1})", "record.json_not_canonical"},
                                                               {R"({"a":1,"a":1})", "record.json_duplicate_key"},
                                                               {R"({"x":{"a":1,"a":2}})", "record.json_duplicate_key"},
                                                               {R"(1.0)", "record.json_number"},
                                                               {R"(1e3)", "record.json_number"},
                                                               {R"(9007199254740992)", "record.json_number"},
                                                               {R"(18446744073709551615)", "record.json_number"},
                                                               {R"(-9007199254740992)", "record.json_number"},
                                                               {R"(-9223372036854775808)", "record.json_number"},
                                                               {R"(-0)", "record.json_not_canonical"},
                                                               {R"("\u0041")", "record.json_not_canonical"},
                                                               {R"("\/")", "record.json_not_canonical"},
                                                               {R"({"ş":1})", "record.json_key"},
                                                               {"\"\xff\"", "record.json_syntax"},
                                                               {R"("\ud800")", "record.json_syntax"},
                                                               {R"({"a":1)", "record.json_syntax"},
                                                               {R"(1 )", "record.json_not_canonical"},
                                                               {R"(1 2)", "record.json_syntax"},
                                                               {"", "record.json_syntax"}};
  for (const auto& [text, code] : cases) EXPECT_EQ(code_of(text), code) << text;
}

TEST(Canonical, ThirtyTwoLevelsAndNoMore) {
  EXPECT_EQ(code_of(std::string(32, '[') + std::string(32, ']')), "");
  EXPECT_EQ(code_of(std::string(33, '[') + std::string(33, ']')), "record.json_depth");
  EXPECT_EQ(code_of(std::string(100'000, '[')), "record.json_depth");
}

TEST(Audience, EveryReaderOfTheNarrowOneReadsTheWideOne) {
  const auto a = *Audience::parse("XAA"), ab = *Audience::parse("XBB,XAA"), ac = *Audience::parse("XAA,XCC");
  EXPECT_TRUE(a.within(ab));
  EXPECT_FALSE(ab.within(a));
  EXPECT_FALSE(ab.within(ac));
  EXPECT_TRUE(ab.within(Audience::everyone()));
  EXPECT_FALSE(Audience::everyone().within(ab));
  EXPECT_TRUE(Audience::everyone().within(Audience::everyone()));
  EXPECT_FALSE(Audience::parse("XAA,"));
  EXPECT_FALSE(Audience::parse("xaa"));
}

TEST(Instant, OneFormOnly) {
  const auto at = parse_instant("2024-02-29T23:59:59.999Z");
  ASSERT_TRUE(at);
  EXPECT_EQ(to_string(*at), "2024-02-29T23:59:59.999Z");
  for (const char* text : {"2025-02-29T00:00:00.000Z", "2025-01-01T24:00:00.000Z", "2025-01-01T00:00:00Z",
                           "2025-01-01T00:00:00.000+00:00", "2025-01-01 00:00:00.000Z"})
    EXPECT_FALSE(parse_instant(text)) << text;
}

TEST(Merkle, TheGrowingTreeHasTheRootOfTheDefinition) {
  Random random(Seed{7});
  std::vector<EntryId> leaves;
  Frontier tree;
  for (int n = 0; n <= 130; ++n) {
    ASSERT_EQ(tree.root(), merkle_root(leaves)) << n;
    const auto again = Frontier::of(tree.size(), tree.roots());
    ASSERT_TRUE(again);
    ASSERT_EQ(*again, tree);
    leaves.push_back(sha256_of<EntryId>(std::to_string(random.next())));
    tree.add(leaves.back());
  }
  EXPECT_FALSE(Frontier::of(5, {Digest{}}));
}

// RFC 6962, 2.1: the hash of an empty tree is that of nothing; of one leaf, the leaf.
TEST(Merkle, KnownRoots) {
  EXPECT_EQ(hex(merkle_root({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  const EntryId leaf = entry_id("");
  EXPECT_EQ(hex(leaf), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  EXPECT_EQ(hex(merkle_root(std::vector{leaf})), hex(leaf));
}

TEST(Head, IsReadInItsOneFormOnly) {
  Head head;
  head.seq = 7;
  head.lc = 9;
  const std::string text = encode(head);
  EXPECT_EQ(*parse_head(text), head);
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string cut = text.substr(0, at), changed = text;
    EXPECT_FALSE(parse_head(cut)) << at;
    changed[at] = '#';
    EXPECT_FALSE(parse_head(changed)) << at;
  }
  EXPECT_FALSE(parse_head(text + " "));
  head.lc = std::int64_t{1} << 53;
  EXPECT_FALSE(parse_head(encode(head)));
}

TEST(PayloadType, IsANameAndAVersion) {
  EXPECT_TRUE(is_payload_type("need.v1"));
  EXPECT_TRUE(is_payload_type("anchor-opening.v12"));
  for (const char* type : {"", "need", "need.v", ".v1", "Need.v1", "need.v1 ", "need.va"})
    EXPECT_FALSE(is_payload_type(type));
}

TEST(AsOf, CoversWhatWasThere) {
  const FeedId feed = sha256_of<FeedId>("feed");
  const AsOf as_of({{feed, 3}});
  EXPECT_TRUE(as_of.covers(feed, 3));
  EXPECT_FALSE(as_of.covers(feed, 4));
  EXPECT_FALSE(as_of.covers(FeedId{}, 1));
  EXPECT_EQ(*parse_as_of(encode(as_of)), as_of);
}

}  // namespace
}  // namespace entente::record
