// Secret keys as files in a folder (docs/formats/keys.md). Keys of people and of the authority are sealed under a
// passphrase; keys of feeds are not, since a server must start unattended: they are for its account alone.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/random.h"
#include "base/result.h"
#include "record/bytes.h"
#include "record/feed.h"
#include "record/signing.h"

namespace entente::store {

enum class Purpose { authority, signatory, device, feed };

// What a key is for, without its secret.
struct KeyLabel {
  Purpose purpose = Purpose::feed;
  record::Party party;
  record::PublicKey key;
  std::string person;   // of a signatory or a device
  record::FeedId feed;  // of a feed's key
};

// What deriving a key from a passphrase costs (Argon2id, RFC 9106). Files tell what they were sealed with.
struct SealCost {
  std::int64_t passes = 3;
  std::int64_t memory = std::int64_t{64} << 20;  // bytes
};

class Keyring {
 public:
  // The folder is made when the first key is kept, for its owner alone.
  explicit Keyring(std::string folder) : folder_(std::move(folder)) {}

  // Sorted by purpose, then key. None when the folder is not there. Errors: keys.unreadable (path, why),
  // keys.permissions (path), keys.damaged (path).
  Result<std::vector<KeyLabel>> list() const;

  // Never replaces a file. Errors: keys.exists (path), keys.unwritable (path, why).
  Result<std::monostate> keep_feed_key(const KeyLabel& label, const record::SigningKey& key) const;
  // Error beside those: keys.passphrase_short.
  Result<std::monostate> keep_sealed(const KeyLabel& label, const record::SigningKey& key,
                                     const std::string& passphrase, Entropy& entropy, SealCost cost = {}) const;

  // The secret half again. Errors: keys.absent (key), keys.permissions (path), keys.damaged (path),
  // keys.passphrase_wrong (path), keys.unreadable.
  Result<record::SigningKey> feed_key(const record::PublicKey& key) const;
  Result<record::SigningKey> unseal(const record::PublicKey& key, const std::string& passphrase) const;

 private:
  std::string path_of(const record::PublicKey& key) const;

  std::string folder_;
};

}  // namespace entente::store
