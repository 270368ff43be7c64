// The worked example of docs/formats/record.md, recomputed from the page's text.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/feed.h"
#include "record/signing.h"

namespace entente::record {
namespace {

constexpr std::size_t kNames = 16;  // characters

// What stands behind each name.
std::map<std::string, std::string> example() {
  std::ifstream page(ENTENTE_SOURCE_DIR "/docs/formats/record.md");
  std::string line;
  while (std::getline(page, line) && line != "## Worked example") continue;
  while (std::getline(page, line) && line != "```") continue;
  std::map<std::string, std::string> values;
  while (std::getline(page, line) && line != "```") {
    std::string name = line.substr(0, kNames);
    name.erase(name.find_last_not_of(' ') + 1);
    values[name] = line.substr(kNames);
  }
  return values;
}

std::string of_bytes(char byte) {
  return std::string(32, byte);
}

TEST(RecordExample, OfThePageIsRight) {
  auto page = example();
  ASSERT_EQ(page.size(), 14u);
  const SigningKey authority = SigningKey::from_seed(of_bytes(0)), key = SigningKey::from_seed(of_bytes(1));
  EXPECT_EQ(page["authority key"], hex(authority.public_key()));
  EXPECT_EQ(page["seed"], hex(key.seed()));
  EXPECT_EQ(page["key"], hex(key.public_key()));

  const auto descriptor = parse_descriptor(page["descriptor"]);
  ASSERT_TRUE(descriptor);
  EXPECT_EQ(descriptor->authority, authority.public_key());
  EXPECT_EQ(page["feed"], hex(feed_id(*descriptor)));

  const auto body = parse_body(page["body"]);
  ASSERT_TRUE(body);
  EXPECT_EQ(encode(*body), page["body"]);
  const auto salt = from_hex<Salt>(page["salt"]);
  ASSERT_TRUE(salt);
  EXPECT_EQ(page["commit"], hex(commitment(*salt, page["body"])));

  const Head head{feed_id(*descriptor), 1, 1, before_first(feed_id(*descriptor)), commitment(*salt, page["body"])};
  EXPECT_EQ(page["head"], encode(head));
  EXPECT_EQ(page["id"], hex(entry_id(page["head"])));
  EXPECT_EQ(page["signed"], pre_authentication(kHeadType, page["head"]));
  EXPECT_EQ(page["signature"], hex(key.sign(kHeadType, page["head"])));

  const auto checkpoint = parse_checkpoint(page["checkpoint"]);
  ASSERT_TRUE(checkpoint);
  EXPECT_EQ(hex(checkpoint->root), page["id"]);
  EXPECT_EQ(encode(*checkpoint), page["checkpoint"]);
  EXPECT_EQ(page["signature of it"], hex(key.sign(kCheckpointType, page["checkpoint"])));
}

}  // namespace
}  // namespace entente::record
