#include "record/signing.h"

#include <sodium.h>

#include <cstddef>
#include <span>
#include <utility>

#include "base/check.h"

namespace entente::record {
namespace {

// libsodium has to be started once, before anything else of it is used by several threads.
const bool kSodiumReady = sodium_init() >= 0;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string pre_authentication(std::string_view type, std::string_view bytes) {
  std::string encoded = "DSSEv1 ";
  encoded.reserve(encoded.size() + type.size() + bytes.size() + 24);
  encoded += std::to_string(type.size());
  encoded += ' ';
  encoded += type;
  encoded += ' ';
  encoded += std::to_string(bytes.size());
  encoded += ' ';
  encoded += bytes;
  return encoded;
}

SigningKey SigningKey::generate(Entropy& entropy) {
  std::array<std::byte, crypto_sign_SEEDBYTES> seed;
  entropy.fill(seed);
  SigningKey key = from_seed({reinterpret_cast<const char*>(seed.data()), seed.size()});
  sodium_memzero(seed.data(), seed.size());
  return key;
}

SigningKey SigningKey::from_seed(std::string_view seed) {
  ENTENTE_CHECK(kSodiumReady && seed.size() == crypto_sign_SEEDBYTES);
  SigningKey key;
  crypto_sign_seed_keypair(key.public_.bytes.data(), key.secret_.data(), bytes_of(seed));
  return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept : secret_(other.secret_), public_(other.public_) {
  sodium_memzero(other.secret_.data(), other.secret_.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept {
  if (this == &other) return *this;
  secret_ = other.secret_;
  public_ = other.public_;
  sodium_memzero(other.secret_.data(), other.secret_.size());
  return *this;
}

SigningKey::~SigningKey() {
  sodium_memzero(secret_.data(), secret_.size());
}

Signature SigningKey::sign(std::string_view type, std::string_view bytes) const {
  const std::string encoded = pre_authentication(type, bytes);
  Signature signature;
  crypto_sign_detached(signature.bytes.data(), nullptr, bytes_of(encoded), encoded.size(), secret_.data());
  return signature;
}

std::string SigningKey::seed() const {
  std::string seed(crypto_sign_SEEDBYTES, '\0');
  crypto_sign_ed25519_sk_to_seed(reinterpret_cast<unsigned char*>(seed.data()), secret_.data());
  return seed;
}

bool signed_by(const PublicKey& key, std::string_view type, std::string_view bytes, const Signature& signature) {
  const std::string encoded = pre_authentication(type, bytes);
  return crypto_sign_verify_detached(signature.bytes.data(), bytes_of(encoded), encoded.size(), key.bytes.data()) == 0;
}

void wipe(std::string& secret) {
  sodium_memzero(secret.data(), secret.size());
  secret.clear();
}

}  // namespace entente::record
