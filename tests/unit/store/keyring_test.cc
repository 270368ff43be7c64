// Keys on disk: read back as they were, sealed where a person holds them, refused when anyone else could have read
// them.
#include "store/keyring.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <sstream>

#include "support/store/temporary_folder.h"

namespace entente::store {
namespace {

constexpr SealCost kCheapest{1, std::int64_t{46} << 20};
const std::string kPassphrase = "four words and a river";

class KeyringTest : public testing::Test {
 protected:
  KeyLabel label(Purpose purpose, const record::SigningKey& key) const {
    return {purpose, "XAA", key.public_key(), purpose == Purpose::signatory ? "p-07" : "", {}};
  }
  std::string file_of(const record::SigningKey& key) const {
    return place() + "/" + record::hex(key.public_key().view().substr(0, 8)) + ".key";
  }
  std::string place() const { return folder_.path() + "/keys"; }
  std::string read(const std::string& path) const {
    std::ifstream file(path);
    std::stringstream content;
    content << file.rdbuf();
    return content.str();
  }
  void overwrite(const std::string& path, const std::string& content) const { std::ofstream(path) << content; }

  test::TemporaryFolder folder_;
  SeededEntropy entropy_{Seed{5}};
  Keyring ring_{place()};
  record::SigningKey key_ = record::SigningKey::generate(entropy_);
};

TEST_F(KeyringTest, AFeedKeyIsReadBackAndItsFileIsForItsOwnerAlone) {
  ASSERT_TRUE(ring_.keep_feed_key(label(Purpose::feed, key_), key_));
  EXPECT_EQ(ring_.feed_key(key_.public_key())->seed(), key_.seed());
  struct stat status {};
  ASSERT_EQ(::stat(file_of(key_).c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U);
  ASSERT_EQ(::stat(place().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0700U);
}

TEST_F(KeyringTest, ASealedKeyOpensWithItsPassphraseAlone) {
  ASSERT_TRUE(ring_.keep_sealed(label(Purpose::authority, key_), key_, kPassphrase, entropy_, kCheapest));
  EXPECT_EQ(ring_.unseal(key_.public_key(), kPassphrase)->seed(), key_.seed());
  EXPECT_EQ(ring_.unseal(key_.public_key(), kPassphrase + " ").error().code, "keys.passphrase_wrong");
  EXPECT_EQ(read(file_of(key_)).find(record::hex(key_.seed())), std::string::npos);
}

TEST_F(KeyringTest, AShortPassphraseSealsNothing) {
  const auto kept = ring_.keep_sealed(label(Purpose::authority, key_), key_, "too short", entropy_, kCheapest);
  EXPECT_EQ(kept.error().code, "keys.passphrase_short");
  EXPECT_TRUE(ring_.list()->empty());
}

TEST_F(KeyringTest, NoFileIsReplaced) {
  ASSERT_TRUE(ring_.keep_feed_key(label(Purpose::feed, key_), key_));
  EXPECT_EQ(ring_.keep_feed_key(label(Purpose::feed, key_), key_).error().code, "keys.exists");
}

TEST_F(KeyringTest, AFileThatOthersMayReadIsRefused) {
  ASSERT_TRUE(ring_.keep_feed_key(label(Purpose::feed, key_), key_));
  ASSERT_EQ(::chmod(file_of(key_).c_str(), 0640), 0);
  EXPECT_EQ(ring_.feed_key(key_.public_key()).error().code, "keys.permissions");
  EXPECT_EQ(ring_.list().error().code, "keys.permissions");
}

TEST_F(KeyringTest, EveryChangeOfOneCharacterIsNoticed) {
  ASSERT_TRUE(ring_.keep_feed_key(label(Purpose::feed, key_), key_));
  const std::string good = read(file_of(key_));
  for (std::size_t i = good.find("\"key\""); i < good.size() - 1; i += 3) {
    if (i >= good.find("\"party\"") && i < good.find("\"purpose\"")) continue;  // says whose it is and no more
    std::string bad = good;
    bad[i] = bad[i] == '0' ? '1' : '0';
    if (bad == good) continue;
    overwrite(file_of(key_), bad);
    EXPECT_EQ(ring_.feed_key(key_.public_key()).error().code, "keys.damaged") << bad;
  }
  overwrite(file_of(key_), good);  // the control
  EXPECT_TRUE(ring_.feed_key(key_.public_key()));
}

TEST_F(KeyringTest, ADamagedSealIsNotOpened) {
  ASSERT_TRUE(ring_.keep_sealed(label(Purpose::signatory, key_), key_, kPassphrase, entropy_, kCheapest));
  std::string content = read(file_of(key_));
  char& digit = content[content.find("\"sealed\":\"") + 20];
  digit = digit == '0' ? '1' : '0';
  overwrite(file_of(key_), content);
  EXPECT_EQ(ring_.unseal(key_.public_key(), kPassphrase).error().code, "keys.passphrase_wrong");
  overwrite(file_of(key_), content.substr(0, 40));
  EXPECT_EQ(ring_.unseal(key_.public_key(), kPassphrase).error().code, "keys.damaged");
}

TEST_F(KeyringTest, ListsWhatKeysAreForWithoutAPassphrase) {
  record::SigningKey feed = record::SigningKey::generate(entropy_);
  EXPECT_TRUE(ring_.list()->empty());
  ASSERT_TRUE(ring_.keep_feed_key(label(Purpose::feed, feed), feed));
  ASSERT_TRUE(ring_.keep_sealed(label(Purpose::signatory, key_), key_, kPassphrase, entropy_, kCheapest));
  const auto labels = ring_.list();
  ASSERT_TRUE(labels);
  ASSERT_EQ(labels->size(), 2U);
  EXPECT_EQ(labels->front().person, "p-07");
  EXPECT_EQ(labels->front().key, key_.public_key());
  EXPECT_EQ(labels->back().purpose, Purpose::feed);
}

TEST_F(KeyringTest, AKeyThatIsNotThereIsCalledAbsent) {
  EXPECT_EQ(ring_.feed_key(key_.public_key()).error().code, "keys.absent");
  EXPECT_EQ(ring_.unseal(key_.public_key(), kPassphrase).error().code, "keys.absent");
}

}  // namespace
}  // namespace entente::store
