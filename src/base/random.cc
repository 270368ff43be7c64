#include "base/random.h"

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

void SystemEntropy::fill(std::span<std::byte> bytes) {
  std::random_device device;
  for (std::byte& byte : bytes) byte = static_cast<std::byte>(device());
}

void SeededEntropy::fill(std::span<std::byte> bytes) {
  for (std::byte& byte : bytes) byte = static_cast<std::byte>(random_.next());
}

}  // namespace entente
