#include "plan/makespan/packed_days.h"

#include <algorithm>
#include <bit>

namespace entente::plan::makespan {

FieldLayout::FieldLayout(const std::vector<std::int32_t>& capacity, int word_bits) {
  int used_bits = word_bits;  // the first field opens the first word
  for (const std::int32_t amount : capacity) {
    const int width = static_cast<int>(std::bit_width(static_cast<std::uint32_t>(std::max(1, amount))));
    if (used_bits + width + 1 > word_bits) {
      guards.push_back(0);
      full.push_back(0);
      used_bits = 0;
    }
    fields.push_back({guards.size() - 1, used_bits});
    guards.back() |= std::uint64_t{1} << (used_bits + width);
    full.back() |= static_cast<std::uint64_t>(amount) << used_bits;
    used_bits += width + 1;
  }
  if (guards.empty()) guards = full = {0};
  for (std::size_t w = 0; w < words(); ++w) full[w] |= guards[w];
}

std::vector<std::uint64_t> FieldLayout::pack(const std::vector<std::int32_t>& demand) const {
  std::vector<std::uint64_t> packed(words(), 0);
  for (std::size_t r = 0; r < fields.size(); ++r)
    packed[fields[r].word] |= static_cast<std::uint64_t>(demand[r]) << fields[r].shift;
  return packed;
}

FlatModes::FlatModes(const Project& project) {
  for (const auto& modes : project.modes) {
    begin.push_back(all.size());
    for (const JobMode& mode : modes) all.push_back(&mode);
  }
}

bool fit_narrow_days(const Project& project) {
  int bits = 0;
  for (const std::int32_t capacity : project.capacity)
    bits += 1 + static_cast<int>(std::bit_width(static_cast<std::uint32_t>(std::max(1, capacity))));
  return bits <= 32;
}

WideDays::WideDays(const Project& project, const FlatModes& modes, std::int32_t days)
    : layout_(project.capacity, 64), words_(layout_.words()) {
  free_.resize(static_cast<std::size_t>(days) * words_);
  clear(days);
  for (const JobMode* mode : modes.all) {
    const std::vector<std::uint64_t> packed = layout_.pack(mode->demand);
    demand_.insert(demand_.end(), packed.begin(), packed.end());
    duration_.push_back(mode->duration);
  }
}

void WideDays::clear(std::int32_t days) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(days) * words_; ++i) free_[i] = layout_.full[i % words_];
}

bool WideDays::has_room(const std::uint64_t* need, std::int32_t day) const {
  const std::uint64_t* const free = &free_[static_cast<std::size_t>(day) * words_];
  for (std::size_t w = 0; w < words_; ++w) {
    if (((free[w] - need[w]) & layout_.guards[w]) != layout_.guards[w]) return false;
  }
  return true;
}

std::int32_t WideDays::fit(std::size_t mode, std::int32_t from) const {
  const std::int32_t duration = duration_[mode];
  for (std::int32_t day = from + duration - 1; day >= from; --day) {
    if (has_room(&demand_[mode * words_], day)) continue;
    from = day + 1;
    day = from + duration;
  }
  return from;
}

void WideDays::take(std::size_t mode, std::int32_t start) {
  for (std::size_t w = 0; w < words_; ++w) {
    const std::uint64_t need = demand_[mode * words_ + w];
    std::uint64_t* free = &free_[static_cast<std::size_t>(start) * words_ + w];
    for (std::int32_t d = 0; d < duration_[mode]; ++d, free += words_) *free -= need;
  }
}

}  // namespace entente::plan::makespan
