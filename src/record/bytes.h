// Hashes, keys and signatures: bytes of a fixed size, each a type of its own, told as lower-case hexadecimal digits.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace entente::record {

template <class Tag, std::size_t kSize>
struct Fixed {
  static constexpr std::size_t size = kSize;
  std::array<unsigned char, kSize> bytes{};

  std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), kSize}; }
  auto operator<=>(const Fixed&) const = default;
};

// SHA-256 of something; what of, says the type.
using EntryId = Fixed<struct EntryTag, 32>;          // of a head, as a leaf of RFC 6962
using FeedId = Fixed<struct FeedTag, 32>;            // of a descriptor
using Commitment = Fixed<struct CommitmentTag, 32>;  // of salt and body
using Root = Fixed<struct RootTag, 32>;              // of a Merkle tree
using CheckpointHash = Fixed<struct PointTag, 32>;   // of the bytes of a checkpoint
using AttachmentHash = Fixed<struct AttachTag, 32>;  // of the bytes of a file
using StatementId = Fixed<struct StatementTag, 32>;  // of a key statement
using Anchor = Fixed<struct AnchorTag, 32>;          // of a salted checkpoint
using Digest = Fixed<struct DigestTag, 32>;          // of anything else

using Salt = Fixed<struct SaltTag, 32>;
using PublicKey = Fixed<struct PublicKeyTag, 32>;  // Ed25519
using Signature = Fixed<struct SignatureTag, 64>;  // Ed25519

std::string hex(std::string_view bytes);
void append_hex(std::string_view bytes, std::string& text);
// False unless `digits` are exactly twice as many lower-case digits as there is room for.
bool unhex(std::string_view digits, unsigned char* bytes, std::size_t size);

template <class Tag, std::size_t kSize>
std::string hex(const Fixed<Tag, kSize>& value) {
  return hex(value.view());
}
template <class Bytes>
std::optional<Bytes> from_hex(std::string_view digits) {
  Bytes value;
  if (!unhex(digits, value.bytes.data(), Bytes::size)) return std::nullopt;
  return value;
}
// From as many raw bytes as the type has.
template <class Bytes>
std::optional<Bytes> from_raw(std::string_view raw) {
  if (raw.size() != Bytes::size) return std::nullopt;
  Bytes value;
  std::memcpy(value.bytes.data(), raw.data(), Bytes::size);
  return value;
}

// The first twelve digits, as shown to people where the whole is at hand elsewhere.
template <class Tag, std::size_t kSize>
std::string short_hex(const Fixed<Tag, kSize>& value) {
  return hex(value.view().substr(0, 6));
}

// SHA-256 (FIPS 180-4) of the pieces one after the other.
template <class Bytes, class... Pieces>
Bytes sha256_of(const Pieces&... pieces);

// One hash in pieces.
class Sha256 {
 public:
  Sha256();
  Sha256& add(std::string_view piece);
  template <class Bytes>
  Bytes finish() {
    static_assert(Bytes::size == 32);
    Bytes value;
    finish_into(value.bytes.data());
    return value;
  }

 private:
  void finish_into(unsigned char* hash);

  alignas(8) std::array<unsigned char, 112> state_;  // SHA256_CTX, whose header stays inside
};

template <class Bytes, class... Pieces>
Bytes sha256_of(const Pieces&... pieces) {
  Sha256 hash;
  (hash.add(pieces), ...);
  return hash.template finish<Bytes>();
}

// For hash tables: the bytes are uniform already.
struct HashOfBytes {
  template <class Tag, std::size_t kSize>
  std::size_t operator()(const Fixed<Tag, kSize>& value) const {
    std::size_t head;
    std::memcpy(&head, value.bytes.data(), sizeof head);
    return head;
  }
};

}  // namespace entente::record
