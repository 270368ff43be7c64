#include "store/keyring.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "base/check.h"
#include "record/canonical.h"
#include "record/members.h"
#include "store/secret_files.h"

namespace entente::store {
namespace {

namespace json = boost::json;

using record::Members;
using record::PublicKey;
using record::SigningKey;

using SealSalt = record::Fixed<struct SealSaltTag, crypto_pwhash_SALTBYTES>;
using SealNonce = record::Fixed<struct SealNonceTag, crypto_secretbox_NONCEBYTES>;
using Seed32 = record::Fixed<struct SeedTag, crypto_sign_SEEDBYTES>;
using SealedSeed = record::Fixed<struct SealedTag, crypto_sign_SEEDBYTES + crypto_secretbox_MACBYTES>;

constexpr std::size_t kLeastPassphrase = 12;  // bytes
constexpr std::size_t kMostName = 200;
// The least that OWASP asks of Argon2id; the most, so that a file cannot exhaust the machine.
constexpr std::int64_t kLeastMemory = std::int64_t{46} << 20, kMostMemory = std::int64_t{1} << 30;
constexpr std::int64_t kMostPasses = 20;
constexpr std::string_view kEnding = ".key";

constexpr std::array<std::pair<Purpose, std::string_view>, 4> kPurposes{{{Purpose::authority, "authority"},
                                                                         {Purpose::signatory, "signatory"},
                                                                         {Purpose::device, "device"},
                                                                         {Purpose::feed, "feed"}}};

struct Sealed {
  SealCost cost;
  SealSalt salt;
  SealNonce nonce;
  SealedSeed seed;
};

// A key file as it was read: the secret in clear, or sealed.
struct KeyFile {
  KeyLabel label;
  std::optional<Seed32> seed;
  std::optional<Sealed> sealed;
};

bool names_person(Purpose purpose) {
  return purpose == Purpose::signatory || purpose == Purpose::device;
}

template <class Bytes>
Bytes random_bytes(Entropy& entropy) {
  Bytes bytes;
  entropy.fill(std::as_writable_bytes(std::span(bytes.bytes)));
  return bytes;
}

json::object to_json(const KeyLabel& label) {
  json::object object{{"key", hex(label.key)}, {"party", label.party}, {"v", 1}};
  for (const auto& [purpose, name] : kPurposes) {
    if (purpose == label.purpose) object["purpose"] = json::string_view(name.data(), name.size());
  }
  if (names_person(label.purpose)) object["person"] = label.person;
  if (label.purpose == Purpose::feed) object["feed"] = hex(label.feed);
  return object;
}

std::optional<Purpose> purpose_in(Members& members) {
  const std::string name = members.text("purpose");
  const auto found =
      std::find_if(kPurposes.begin(), kPurposes.end(), [&](const auto& one) { return one.second == name; });
  if (found == kPurposes.end()) return std::nullopt;
  return found->first;
}

Sealed sealed_in(Members& members) {
  Sealed sealed;
  sealed.cost = {members.number("passes", 1), members.number("memory", kLeastMemory)};
  if (sealed.cost.passes > kMostPasses || sealed.cost.memory > kMostMemory) members.fail("memory");
  sealed.salt = members.bytes<SealSalt>("salt");
  sealed.nonce = members.bytes<SealNonce>("nonce");
  sealed.seed = members.bytes<SealedSeed>("sealed");
  return sealed;
}

std::optional<KeyFile> parse_key_file(std::string_view content) {
  if (content.ends_with('\n')) content.remove_suffix(1);
  const auto object = record::parse_object(content, "keys.damaged");
  if (!object) return std::nullopt;
  Members members(*object);
  KeyFile file;
  const auto purpose = purpose_in(members);
  if (!purpose) return std::nullopt;
  file.label.purpose = *purpose;
  file.label.party = members.text("party");
  file.label.key = members.bytes<PublicKey>("key");
  if (names_person(*purpose)) file.label.person = members.name("person", kMostName);
  if (*purpose == Purpose::feed) file.label.feed = members.bytes<record::FeedId>("feed");
  if (*purpose == Purpose::feed) file.seed = members.bytes<Seed32>("seed");
  if (*purpose != Purpose::feed) file.sealed = sealed_in(members);
  if (!record::is_party(file.label.party) || members.number("v", 1) != 1 || members.wrong()) return std::nullopt;
  return file;
}

// The key for the secret box, from what a person remembers (RFC 9106).
Seed32 box_key(const std::string& passphrase, const SealSalt& salt, const SealCost& cost) {
  Seed32 key;
  static_assert(Seed32::size == crypto_secretbox_KEYBYTES);
  const int done = crypto_pwhash(key.bytes.data(), Seed32::size, passphrase.data(), passphrase.size(),
                                 salt.bytes.data(), static_cast<unsigned long long>(cost.passes),
                                 static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
  ENTENTE_CHECK(done == 0);  // only where the machine has no such memory
  return key;
}

// The key that a secret makes; none when it is not the one of the label.
std::optional<SigningKey> key_of(Seed32& seed, const KeyLabel& label) {
  SigningKey key = SigningKey::from_seed(seed.view());
  sodium_memzero(seed.bytes.data(), Seed32::size);
  if (key.public_key() != label.key) return std::nullopt;
  return key;
}

Result<KeyFile> read_key_file(const std::string& path) {
  auto content = read_secret_file(path);
  if (!content) return Failure(content.error());
  auto file = parse_key_file(*content);
  record::wipe(*content);
  if (!file) return failure("keys.damaged", {{"path", path}});
  return *std::move(file);
}

Result<KeyFile> file_of(const std::string& path, const PublicKey& key) {
  auto file = read_key_file(path);
  if (!file && file.error().code == "keys.unreadable" && !secret_file_exists(path))
    return failure("keys.absent", {{"key", hex(key)}});
  if (file && file->label.key != key) return failure("keys.damaged", {{"path", path}});
  return file;
}

}  // namespace

std::string Keyring::path_of(const PublicKey& key) const {
  return folder_ + "/" + record::hex(key.view().substr(0, 8)) + std::string(kEnding);
}

Result<std::vector<KeyLabel>> Keyring::list() const {
  const auto names = secret_file_names(folder_, kEnding);
  if (!names) return Failure(names.error());
  std::vector<KeyLabel> labels;
  for (const std::string& name : *names) {
    const auto file = read_key_file(folder_ + "/" + name);
    if (!file) return Failure(file.error());
    labels.push_back(file->label);
  }
  std::sort(labels.begin(), labels.end(), [](const KeyLabel& a, const KeyLabel& b) {
    return std::pair(a.purpose, a.key) < std::pair(b.purpose, b.key);
  });
  return labels;
}

Result<std::monostate> Keyring::keep_feed_key(const KeyLabel& label, const SigningKey& key) const {
  ENTENTE_CHECK(label.purpose == Purpose::feed && label.key == key.public_key());
  std::string seed = key.seed();
  json::object object = to_json(label);
  std::string digits = record::hex(seed);
  object["seed"] = digits;
  std::string content = record::canonical(object) + "\n";
  auto kept = write_secret_file(folder_, path_of(label.key), content);
  for (std::string* secret : {&seed, &digits, &content}) record::wipe(*secret);
  return kept;
}

Result<std::monostate> Keyring::keep_sealed(const KeyLabel& label, const SigningKey& key, const std::string& passphrase,
                                            Entropy& entropy, SealCost cost) const {
  ENTENTE_CHECK(label.purpose != Purpose::feed && label.key == key.public_key());
  ENTENTE_CHECK(cost.memory >= kLeastMemory && cost.memory <= kMostMemory && cost.passes >= 1 &&
                cost.passes <= kMostPasses);
  if (passphrase.size() < kLeastPassphrase)
    return failure("keys.passphrase_short", {{"least", static_cast<std::int64_t>(kLeastPassphrase)}});
  const auto salt = random_bytes<SealSalt>(entropy);
  const auto nonce = random_bytes<SealNonce>(entropy);
  Seed32 box = box_key(passphrase, salt, cost);
  std::string seed = key.seed();
  SealedSeed sealed;
  crypto_secretbox_easy(sealed.bytes.data(), reinterpret_cast<const unsigned char*>(seed.data()), seed.size(),
                        nonce.bytes.data(), box.bytes.data());
  sodium_memzero(box.bytes.data(), Seed32::size);
  record::wipe(seed);
  json::object object = to_json(label);
  object["memory"] = cost.memory;
  object["passes"] = cost.passes;
  object["salt"] = hex(salt);
  object["nonce"] = hex(nonce);
  object["sealed"] = hex(sealed);
  return write_secret_file(folder_, path_of(label.key), record::canonical(object) + "\n");
}

Result<SigningKey> Keyring::feed_key(const PublicKey& key) const {
  const std::string path = path_of(key);
  auto file = file_of(path, key);
  if (!file) return Failure(file.error());
  auto read = file->seed ? key_of(*file->seed, file->label) : std::nullopt;
  if (!read) return failure("keys.damaged", {{"path", path}});
  return *std::move(read);
}

Result<SigningKey> Keyring::unseal(const PublicKey& key, const std::string& passphrase) const {
  const std::string path = path_of(key);
  const auto file = file_of(path, key);
  if (!file) return Failure(file.error());
  if (!file->sealed) return failure("keys.damaged", {{"path", path}});
  const Sealed& sealed = *file->sealed;
  Seed32 box = box_key(passphrase, sealed.salt, sealed.cost), seed;
  const int opened = crypto_secretbox_open_easy(seed.bytes.data(), sealed.seed.bytes.data(), SealedSeed::size,
                                                sealed.nonce.bytes.data(), box.bytes.data());
  sodium_memzero(box.bytes.data(), Seed32::size);
  if (opened != 0) return failure("keys.passphrase_wrong", {{"path", path}});
  auto read = key_of(seed, file->label);
  if (!read) return failure("keys.damaged", {{"path", path}});
  return *std::move(read);
}

}  // namespace entente::store
