// Randomness is passed in. Seeded streams for search and simulation; entropy for keys and salts.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente {

struct Seed {
  std::uint64_t value = 0;
};

// A reproducible stream of numbers: the same on every machine, since only the engine of the standard library is used,
// not its distributions (whose results the standard leaves open).
class Random {
 public:
  // Streams of one seed with different numbers are independent for our purposes.
  explicit Random(Seed seed, std::uint64_t stream = 0);
  // Uniform in [0, bound); bound > 0. The bias of the multiply-shift method, below 2^-32 here, does not matter to a
  // search.
  std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>(((next() >> 32) * std::uint64_t{bound}) >> 32);
  }
  // Uniform in [0, 1).
  double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  // xoshiro256** (Blackman, Vigna 2021, doi:10.1145/3460772).
  std::uint64_t next() {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = std::rotl(state_[3], 45);
    return result;
  }

 private:
  std::uint64_t state_[4];
};

// Unpredictable bytes.
class Entropy {
 public:
  virtual ~Entropy() = default;
  virtual void fill(std::span<std::byte> bytes) = 0;
};

class SystemEntropy final : public Entropy {
 public:
  void fill(std::span<std::byte> bytes) override;
};

// For tests: the bytes of a seeded stream.
class SeededEntropy final : public Entropy {
 public:
  explicit SeededEntropy(Seed seed) : random_(seed) {}
  void fill(std::span<std::byte> bytes) override;

 private:
  Random random_;
};

}  // namespace entente
