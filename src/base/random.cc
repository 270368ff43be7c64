#include "base/random.h"

#include <sys/random.h>

#include <cerrno>

#include "base/check.h"

namespace entente {
namespace {

// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2714064.2660195), as its authors advise for seeding xoshiro.
std::uint64_t split_mix(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

}  // namespace

Random::Random(Seed seed, std::uint64_t stream) {
  std::uint64_t state = seed.value;
  std::uint64_t mixed = split_mix(state) ^ (stream * 0xda942042e4dd58b5ULL);
  for (std::uint64_t& word : state_) word = split_mix(mixed);
}

// The kernel's generator; blocks only while the machine starts.
void SystemEntropy::fill(std::span<std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::getrandom(bytes.data(), bytes.size(), 0);
    ENTENTE_CHECK(count > 0 || errno == EINTR);
    if (count > 0) bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
}

void SeededEntropy::fill(std::span<std::byte> bytes) {
  for (std::byte& byte : bytes) byte = static_cast<std::byte>(random_.next());
}

}  // namespace entente
