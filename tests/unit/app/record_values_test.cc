// How feeds, entries, keys and payloads are written and read by people.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "app/record/feed_name.h"
#include "app/record/indented.h"
#include "app/record/payload.h"
#include "app/record/written_key.h"
#include "base/random.h"
#include "record/canonical.h"
#include "record/signing.h"

namespace entente::app::record {
namespace {

TEST(WrittenKey, is_read_in_every_form_that_people_write) {
  SeededEntropy entropy(Seed{3});
  const PublicKey key = SigningKey::generate(entropy).public_key();
  const std::string groups = written(key);
  EXPECT_EQ(groups.size(), 16U * 4 + 15);
  std::string blanks = groups;
  std::replace(blanks.begin(), blanks.end(), '-', ' ');
  std::string capitals = groups;
  std::transform(capitals.begin(), capitals.end(), capitals.begin(), [](unsigned char c) { return std::toupper(c); });
  for (const std::string& text : {groups, blanks, capitals, hex(key)}) EXPECT_EQ(*read_key(text), key) << text;
  for (const std::string& text : {groups.substr(1), groups + "0", std::string(), std::string(64, 'g')})
    EXPECT_EQ(read_key(text).error().code, "recording.not_a_key") << text;
}

TEST(FeedName, is_party_readers_and_epoch) {
  const Descriptor first{"XAA", *Audience::of({"XBB", "XAA"}), {}, 1, {}};
  const Descriptor second{"XAA", Audience::everyone(), {}, 2, {}};
  EXPECT_EQ(feed_name(first), "XAA/XAA,XBB");
  EXPECT_EQ(feed_name(second), "XAA/public.2");
  EXPECT_EQ(entry_number(second, 7), "XAA/public.2/7");
  const auto word = parse_feed_name("XAA/public.2");
  EXPECT_EQ(word->party, "XAA");
  EXPECT_EQ(word->epoch, 2);
  EXPECT_TRUE(word->audience.is_public());
  EXPECT_EQ(parse_feed_name("XAA,XBB")->party, std::nullopt);
  for (const char* text : {"", "/", "XAA/", "xaa/public", "XAA/XBB/XCC", "XAA/public.", "XAA/public.0", "XAA/public.x"})
    EXPECT_FALSE(parse_feed_name(text)) << text;
}

TEST(EntryNumber, has_a_number_behind_the_feed) {
  EXPECT_EQ(parse_entry_number("XAA/XAA,XBB/12")->seq, 12);
  EXPECT_EQ(parse_entry_number("public/3")->feed.party, std::nullopt);
  for (const char* text : {"12", "XAA/XAA,XBB", "XAA/XAA,XBB/0", "XAA/XAA,XBB/-1", "XAA/XAA,XBB/x", "abcdef123456"})
    EXPECT_FALSE(parse_entry_number(text)) << text;
}

TEST(Payload, may_be_laid_out_as_one_likes) {
  const auto payload = read_payload(" {\n \"b\": [1, 2],\t\"a\": \"\\u0061\" }\n", "need.v1");
  ASSERT_TRUE(payload) << payload.error().code;
  EXPECT_EQ(canonical(*payload), "{\"a\":\"a\",\"b\":[1,2],\"type\":\"need.v1\"}");
}

TEST(Payload, is_refused_where_its_meaning_would_depend_on_the_reader) {
  EXPECT_EQ(read_payload("{ \"a\": 1, \"a\": 2 }", "need.v1").error().code, "record.json_duplicate_key");
  EXPECT_EQ(read_payload("{ \"a\": 1.0 }", "need.v1").error().code, "record.json_number");
  EXPECT_EQ(read_payload("{ \"a\": 1e2 }", "need.v1").error().code, "record.json_number");
}

TEST(Indented, reads_back_as_the_same_value) {
  const auto payload = read_payload("{\"a\":{\"c\":[],\"b\":{}},\"d\":[{\"e\":null},[1,2]],\"f\":\"\\n\"}", "need.v1");
  ASSERT_TRUE(payload);
  const std::string text = indented(*payload);
  EXPECT_EQ(*read_payload(text, "need.v1"), *payload);
  EXPECT_NE(text.find("\n  \"a\": {\n"), std::string::npos) << text;
}

}  // namespace
}  // namespace entente::app::record
