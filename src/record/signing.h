// Ed25519 (RFC 8032) by libsodium, over the pre-authentication encoding of DSSE
// (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md), so that a signature for one purpose is never
// one for another.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/random.h"
#include "record/bytes.h"

namespace entente::record {

inline constexpr std::string_view kOwnTypes = "application/vnd.entente.";  // all of them begin so
inline constexpr std::string_view kHeadType = "application/vnd.entente.head.v1+json";
inline constexpr std::string_view kStatementType = "application/vnd.entente.key.v1+json";
inline constexpr std::string_view kCheckpointType = "application/vnd.entente.checkpoint.v1+json";
inline constexpr std::string_view kCosignatureType = "application/vnd.entente.cosignature.v1+json";
inline constexpr std::string_view kBundleType = "application/vnd.entente.bundle.v1+json";
inline constexpr std::string_view kDeviceType = "application/vnd.entente.device.v1+json";
inline constexpr std::string_view kErasureType = "application/vnd.entente.erasure-order.v1+json";

// What is signed for `bytes` of a type.
std::string pre_authentication(std::string_view type, std::string_view bytes);

// A key that signs. Its secret half is wiped when it goes.
class SigningKey {
 public:
  static SigningKey generate(Entropy& entropy);
  // From the 32 bytes of `seed()`.
  static SigningKey from_seed(std::string_view seed);
  SigningKey(SigningKey&& other) noexcept;
  SigningKey& operator=(SigningKey&& other) noexcept;
  SigningKey(const SigningKey&) = delete;
  SigningKey& operator=(const SigningKey&) = delete;
  ~SigningKey();

  const PublicKey& public_key() const { return public_; }
  Signature sign(std::string_view type, std::string_view bytes) const;
  // The secret. Who asks wipes what it gets.
  std::string seed() const;

 private:
  SigningKey() = default;

  std::array<unsigned char, 64> secret_{};
  PublicKey public_;
};

// Whether `key` made `signature` for these bytes and this type. Keys of small order and signatures in another than the
// one canonical form are refused.
bool signed_by(const PublicKey& key, std::string_view type, std::string_view bytes, const Signature& signature);

// Overwrites a secret.
void wipe(std::string& secret);

}  // namespace entente::record
