#include "record/bytes.h"

#include <sodium.h>

namespace entente::record {
namespace {

constexpr char kDigits[] = "0123456789abcdef";

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

static_assert(sizeof(crypto_hash_sha256_state) == 104 && alignof(crypto_hash_sha256_state) <= 8);

crypto_hash_sha256_state* state_in(std::array<unsigned char, 104>& bytes) {
  return reinterpret_cast<crypto_hash_sha256_state*>(bytes.data());
}

}  // namespace

std::string hex(std::string_view bytes) {
  std::string digits;
  digits.reserve(2 * bytes.size());
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    digits += kDigits[byte >> 4];
    digits += kDigits[byte & 15];
  }
  return digits;
}

bool unhex(std::string_view digits, unsigned char* bytes, std::size_t size) {
  if (digits.size() != 2 * size) return false;
  for (std::size_t i = 0; i < size; ++i) {
    const int high = digit(digits[2 * i]), low = digit(digits[2 * i + 1]);
    if (high < 0 || low < 0) return false;
    bytes[i] = static_cast<unsigned char>(high << 4 | low);
  }
  return true;
}

Sha256::Sha256() {
  crypto_hash_sha256_init(state_in(state_));
}

Sha256& Sha256::add(std::string_view piece) {
  crypto_hash_sha256_update(state_in(state_), reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
  return *this;
}

void Sha256::finish_into(unsigned char* hash) {
  crypto_hash_sha256_final(state_in(state_), hash);
}

}  // namespace entente::record
