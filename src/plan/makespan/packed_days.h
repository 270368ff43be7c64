// What is free of all resources on each day, in one word or a few for a day, and where a mode fits.
//
// A field for each resource with a guard bit above it: (free | guards) - demand keeps every guard bit exactly where
// each resource has enough.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "plan/makespan/lanes.h"
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

// For problems whose resources fit 32 bits: days are looked at by the dozen in a handful of operations and without a
// branch, since branches that nobody can predict are what list scheduling spends its time on. A field holds what is
// taken, raised so that a demand of one more than all that is left carries into the guard.
template <class Lanes>
class NarrowDays {
 public:
  NarrowDays(const Project& project, const FlatModes& modes, std::int32_t days);

  // The first start from `from` at which the mode fits.
  std::int32_t fit(std::size_t mode, std::int32_t from) const;
  void take(std::size_t mode, std::int32_t start);
  void clear(std::int32_t days);  // the first so many days

 private:
  static constexpr std::size_t kBlock = 16;  // days, of which every group of lanes is a part
  struct alignas(64) Block {
    std::array<std::uint32_t, kBlock> days;
  };
  struct Packed {
    std::uint32_t need;
    std::int32_t duration;
    // Shifted by each of these in turn and intersected, a mask of days with room becomes one of starts.
    std::array<std::uint8_t, 4> shifts;
  };
  std::int32_t fit_long(const Packed& mode, std::int32_t from) const;
  std::uint32_t* day(std::int32_t at) { return taken_.front().days.data() + at; }
  const std::uint32_t* day(std::int32_t at) const { return taken_.front().days.data() + at; }

  std::uint32_t guards_, empty_;
  std::vector<Block> taken_;  // by day
  std::vector<Packed> modes_;
};

// Whether the resources of the project fit 32 bits.
bool fit_narrow_days(const Project& project);

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

template <class Lanes>
inline std::int32_t NarrowDays<Lanes>::fit(std::size_t at, std::int32_t from) const {
  const Packed& mode = modes_[at];
  if (mode.duration > kLongestStripe) return fit_long(mode, from);
  if (mode.duration == 0) return from;
  while (true) {
    const std::int32_t skipped = from & (Lanes::kGroup - 1);
    std::uint64_t starts = Lanes::with_room(day(from - skipped), mode.need, guards_) >> skipped;
    starts &= starts >> mode.shifts[0];
    starts &= starts >> mode.shifts[1];
    starts &= starts >> mode.shifts[2];
    starts &= starts >> mode.shifts[3];
    if (starts != 0) return from + std::countr_zero(starts);
    from += Lanes::kSeen - skipped + 1 - mode.duration;
  }
}

template <class Lanes>
inline void NarrowDays<Lanes>::take(std::size_t at, std::int32_t start) {
  const Packed& mode = modes_[at];
  const std::int32_t skipped = start & (Lanes::kGroup - 1);
  Lanes::add(day(start - skipped), skipped,
             {mode.need, mode.duration < kLongestStripe ? mode.duration : kLongestStripe});
  for (std::int32_t d = kLongestStripe; d < mode.duration; ++d) *day(start + d) += mode.need;
}

template <class Lanes>
NarrowDays<Lanes>::NarrowDays(const Project& project, const FlatModes& modes, std::int32_t days) {
  const FieldLayout layout(project.capacity, 32);
  guards_ = static_cast<std::uint32_t>(layout.guards.front());
  // In each field 2^width - 1 - capacity.
  empty_ = 2 * guards_ - static_cast<std::uint32_t>(layout.full.front());
  for (const FieldLayout::Field& field : layout.fields) empty_ -= std::uint32_t{1} << field.shift;
  taken_.resize(static_cast<std::size_t>(days + Lanes::kSeen) / kBlock + 2);
  clear(static_cast<std::int32_t>(taken_.size() * kBlock));
  for (const JobMode* mode : modes.all) {
    Packed packed{static_cast<std::uint32_t>(layout.pack(mode->demand).front()), mode->duration, {}};
    std::int32_t step = 1, left = std::clamp(mode->duration, 1, kLongestStripe) - 1;
    for (std::uint8_t& shift : packed.shifts) {
      shift = static_cast<std::uint8_t>(std::min(step, left));
      left -= shift;
      step += shift;
    }
    modes_.push_back(packed);
  }
}

template <class Lanes>
void NarrowDays<Lanes>::clear(std::int32_t days) {
  Block empty;
  empty.days.fill(empty_);
  std::fill_n(taken_.begin(), (static_cast<std::size_t>(days) + kBlock - 1) / kBlock, empty);
}

// From the window's end: the last day without room is the one to jump over.
template <class Lanes>
std::int32_t NarrowDays<Lanes>::fit_long(const Packed& mode, std::int32_t from) const {
  for (std::int32_t at = from + mode.duration - 1; at >= from; --at) {
    if (((*day(at) + mode.need) & guards_) == 0) continue;
    from = at + 1;
    at = from + mode.duration;
  }
  return from;
}

}  // namespace entente::plan::makespan
