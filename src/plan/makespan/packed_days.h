// What is free of all resources on each day, in one word or a few for a day, and where a mode fits.
//
// A field for each resource with a guard bit above it: (free | guards) - demand keeps every guard bit exactly where
// each resource has enough. Guard bits are always set in `free`, so that it need not be said each time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "plan/makespan/project.h"

namespace entente::plan::makespan {

// Where the field of each resource lies, for words of so many bits.
struct FieldLayout {
  struct Field {
    std::size_t word;
    int shift;
  };
  std::vector<Field> fields;
  std::vector<std::uint64_t> guards, full;  // by word; full: what is free on an empty day, with the guards

  FieldLayout(const std::vector<std::int32_t>& capacity, int word_bits);
  std::size_t words() const { return guards.size(); }
  std::vector<std::uint64_t> pack(const std::vector<std::int32_t>& demand) const;
};

// All modes of a project in a row, those of a job together.
struct FlatModes {
  std::vector<std::size_t> begin;  // by job
  std::vector<const JobMode*> all;

  explicit FlatModes(const Project& project);
};

// For problems whose resources fit 32 bits: sixteen days are looked at in a handful of operations and without a branch,
// since branches that nobody can predict are what list scheduling spends its time on.
class NarrowDays {
 public:
  static bool fits(const Project& project);
  NarrowDays(const Project& project, const FlatModes& modes, std::int32_t days);

  // The first start from `from` at which the mode fits.
  std::int32_t fit(std::size_t mode, std::int32_t from) const;
  void take(std::size_t mode, std::int32_t start);
  void clear(std::int32_t days);  // the first so many days

 private:
  static constexpr std::int32_t kBlock = 16;  // days
  static constexpr std::uint32_t kGroups = kBlock / 4 + 1;
  // Days are read and written in groups of four that always begin at a multiple of four: a read that overlaps two
  // writes just made would have to wait for both.
  using Four = std::uint32_t __attribute__((vector_size(16)));

  struct Packed {
    // The demand on each of the first sixteen days, with four empty days on either side.
    std::array<std::uint32_t, kBlock + 8> stripe;
    std::uint32_t need;
    std::int32_t duration;
    // Shifted by each of these in turn and intersected, a mask of free days becomes one of free starts.
    std::array<std::uint8_t, 4> shifts;
  };
  std::uint32_t free_days(const Packed& mode, std::int32_t from) const;
  std::int32_t fit_long(const Packed& mode, std::int32_t from) const;
  std::uint32_t& day(std::int32_t at) { return reinterpret_cast<std::uint32_t*>(free_.data())[at]; }
  std::uint32_t day(std::int32_t at) const { return reinterpret_cast<const std::uint32_t*>(free_.data())[at]; }

  std::uint32_t guards_, full_;
  std::vector<Four> free_;  // by day, in fours
  std::vector<Packed> modes_;
};

// For all others: as many words of 64 bits as it takes, day by day.
class WideDays {
 public:
  WideDays(const Project& project, const FlatModes& modes, std::int32_t days);

  std::int32_t fit(std::size_t mode, std::int32_t from) const;
  void take(std::size_t mode, std::int32_t start);
  void clear(std::int32_t days);

 private:
  bool has_room(const std::uint64_t* need, std::int32_t day) const;

  FieldLayout layout_;
  std::size_t words_;
  std::vector<std::uint64_t> free_;    // by day, word
  std::vector<std::uint64_t> demand_;  // by mode, word
  std::vector<std::int32_t> duration_;
};

// Bit i: there is room on day from + i, for sixteen days at least.
inline std::uint32_t NarrowDays::free_days(const Packed& mode, std::int32_t from) const {
  const Four need = Four{} + mode.need, guards = Four{} + guards_;
  const Four* const group = &free_[static_cast<std::size_t>(from) / 4];
  Four found{};
#pragma GCC unroll 5
  for (std::uint32_t g = 0; g < kGroups; ++g) {
    const Four bit = Four{1, 2, 4, 8} << (4 * g);
    found |= reinterpret_cast<Four>(((group[g] - need) & guards) == guards) & bit;
  }
  return ((found[0] | found[1]) | (found[2] | found[3])) >> (from & 3);
}

inline std::int32_t NarrowDays::fit(std::size_t at, std::int32_t from) const {
  const Packed& mode = modes_[at];
  if (mode.duration > kBlock) return fit_long(mode, from);
  if (mode.duration == 0) return from;
  while (true) {
    std::uint32_t starts = free_days(mode, from);
    starts &= starts >> mode.shifts[0];
    starts &= starts >> mode.shifts[1];
    starts &= starts >> mode.shifts[2];
    starts &= starts >> mode.shifts[3];
    if (starts != 0) return from + std::countr_zero(starts);
    from += kBlock + 1 - mode.duration;
  }
}

inline void NarrowDays::take(std::size_t at, std::int32_t start) {
  const Packed& mode = modes_[at];
  Four* const group = &free_[static_cast<std::size_t>(start) / 4];
  const std::uint32_t* const stripe = mode.stripe.data() + 4 - (start & 3);
#pragma GCC unroll 5
  for (std::size_t g = 0; g < kGroups; ++g) {
    Four demand;
    std::memcpy(&demand, stripe + 4 * g, sizeof demand);
    group[g] -= demand;
  }
  for (std::int32_t d = kBlock; d < mode.duration; ++d) day(start + d) -= mode.need;
}

}  // namespace entente::plan::makespan
