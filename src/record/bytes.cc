#include "record/bytes.h"

// The one API of OpenSSL that hashes in place, without an object on the heap for each hash; 3.0 calls it old-fashioned.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <type_traits>

#include "base/check.h"

namespace entente::record {
namespace {

constexpr char kDigits[] = "0123456789abcdef";
constexpr unsigned char kNoDigit = 0xff;

// By character: its value, or kNoDigit, which has bits that no value has.
constexpr std::array<unsigned char, 256> kValues = [] {
  std::array<unsigned char, 256> values{};
  values.fill(kNoDigit);
  for (unsigned char value = 0; value < 16; ++value) values[static_cast<unsigned char>(kDigits[value])] = value;
  return values;
}();

static_assert(sizeof(SHA256_CTX) == 112 && alignof(SHA256_CTX) <= 8 && std::is_trivial_v<SHA256_CTX>);

SHA256_CTX* state_in(std::array<unsigned char, 112>& bytes) {
  return reinterpret_cast<SHA256_CTX*>(bytes.data());
}

}  // namespace

std::string hex(std::string_view bytes) {
  std::string digits;
  append_hex(bytes, digits);
  return digits;
}

void append_hex(std::string_view bytes, std::string& text) {
  const std::size_t before = text.size();
  text.resize(before + 2 * bytes.size());
  char* next = text.data() + before;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    *next++ = kDigits[byte >> 4];
    *next++ = kDigits[byte & 15];
  }
}

bool unhex(std::string_view digits, unsigned char* bytes, std::size_t size) {
  if (digits.size() != 2 * size) return false;
  unsigned seen = 0;  // all bits of all values
  for (std::size_t i = 0; i < size; ++i) {
    const unsigned high = kValues[static_cast<unsigned char>(digits[2 * i])];
    const unsigned low = kValues[static_cast<unsigned char>(digits[2 * i + 1])];
    seen |= high | low;
    bytes[i] = static_cast<unsigned char>(high << 4 | low);
  }
  return seen < 16;
}

Sha256::Sha256() {
  ENTENTE_CHECK(SHA256_Init(state_in(state_)) == 1);
}

Sha256& Sha256::add(std::string_view piece) {
  ENTENTE_CHECK(SHA256_Update(state_in(state_), piece.data(), piece.size()) == 1);
  return *this;
}

void Sha256::finish_into(unsigned char* hash) {
  ENTENTE_CHECK(SHA256_Final(hash, state_in(state_)) == 1);
}

}  // namespace entente::record
