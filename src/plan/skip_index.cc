#include "plan/skip_index.h"

#include <algorithm>

namespace entente::plan {

FieldwiseLeast::FieldwiseLeast(const std::vector<Field>& fields, std::size_t word) {
  for (const Field& field : fields) {
    if (field.word != word) continue;
    const Word guard = Word{1} << (field.shift + field.width);
    guards_ |= guard;
    const auto same =
        std::find_if(widths_.begin(), widths_.end(), [&](const Width& w) { return w.bits == field.width; });
    if (same == widths_.end()) {
      widths_.push_back({field.width, guard});
    } else {
      same->guards |= guard;
    }
  }
}

SkipIndex::SkipIndex(const WorkingCalendar& calendar, const std::vector<Field>& fields, std::vector<Word> ignored,
                     const PackedDays& days)
    : calendar_(&calendar), words_(days.words), guards_(words_, 0), all_(words_, 0), ignored_(std::move(ignored)) {
  for (std::size_t w = 0; w < words_; ++w) least_.emplace_back(fields, w);
  for (const Field& field : fields) {
    guards_[field.word] |= Word{1} << (field.shift + field.width);
    all_[field.word] |= field.mask << field.shift;
  }
  const std::vector<std::int32_t>& open = calendar.open_days();
  for (const int shift : kShifts) {
    Level level{shift, 0, {}, {}, {}};

    level.chunks = open.size() >> shift;
    for (std::size_t chunk = 0; chunk < level.chunks; ++chunk) {
      for (std::size_t w = 0; w < words_; ++w) {
        Word checked = 0;
        for (std::size_t k = chunk << shift; k < (chunk + 1) << shift; ++k)
          checked |= days.checked[static_cast<std::size_t>(open[k]) * words_ + w];
        level.checked.push_back(checked & ~ignored_[w]);
        level.free.push_back(least(days, level, chunk, w));
      }
    }
    level.initial = level.free;
    levels_.push_back(std::move(level));
  }
}

void SkipIndex::reset() {
  for (Level& level : levels_) level.free = level.initial;
}

// Of what is checked on some day of the chunk; all bits of the rest.
Word SkipIndex::least(const PackedDays& days, const Level& level, std::size_t chunk, std::size_t word) const {
  Word result = all_[word];
  for (std::size_t k = chunk << level.shift; k < (chunk + 1) << level.shift; ++k) {
    const std::size_t at = static_cast<std::size_t>(calendar_->open_days()[k]) * words_ + word;
    const Word unchecked = (all_[word] & ~days.checked[at]) | ignored_[word];
    result = least_[word](result, days.free[at] | unchecked);
  }
  return result;
}

void SkipIndex::refresh(const PackedDays& days, Level& level, std::size_t chunk) {
  for (std::size_t w = 0; w < words_; ++w) level.free[chunk * words_ + w] = least(days, level, chunk, w);
}

// The chunks of which every day is worked; none (but in its place) where the run may leave days out.
SkipIndex::Chunks SkipIndex::whole_chunks(const Level& level, const Run& run) {
  const std::size_t begin = (run.first + (std::size_t{1} << level.shift) - 1) >> level.shift;
  const std::size_t end = std::min(run.last >> level.shift, level.chunks);
  return {begin, run.every_day ? std::max(begin, end) : begin};
}

// The amounts of whole chunks go down with every day of theirs; the others may stay too high.
void SkipIndex::placed(const Word* needed, const Run& run) {
  for (Level& level : levels_) {
    const Chunks whole = whole_chunks(level, run);
    for (std::size_t chunk = whole.begin; chunk < whole.end; ++chunk) {
      for (std::size_t w = 0, at = chunk * words_; w < words_; ++w, ++at)
        level.free[at] -= needed[w] & level.checked[at];
    }
  }
}

// The others are looked at anew: adding there could pass what there ever was.
void SkipIndex::removed(const PackedDays& days, const Word* needed, const Run& run) {
  for (Level& level : levels_) {
    const Chunks whole = whole_chunks(level, run);
    for (std::size_t chunk = whole.begin; chunk < whole.end; ++chunk) {
      for (std::size_t w = 0, at = chunk * words_; w < words_; ++w, ++at)
        level.free[at] += needed[w] & level.checked[at];
    }
    const std::size_t end = std::min(((run.last - 1) >> level.shift) + 1, level.chunks);
    for (std::size_t chunk = run.first >> level.shift; chunk < end; ++chunk) {
      if (chunk < whole.begin || chunk >= whole.end) refresh(days, level, chunk);
    }
  }
}

// The longest chunks that every run of that many days covers one of.
std::size_t SkipIndex::level_for(std::size_t duration) {
  std::size_t level = kShifts.size() - 1;
  while (level > 0 && duration + 1 < std::size_t{2} << kShifts[level]) --level;
  return level;
}

SkipIndex::Hope SkipIndex::next_hope(const Word* needed, std::size_t duration, std::size_t first) const {
  const Level& level = levels_[level_for(duration)];
  const std::size_t begin =
      (first + (std::size_t{1} << level.shift) - 1) >> level.shift;  // whole chunks from here on are reached
  const std::size_t chunks = level.chunks;
  std::size_t chunk = begin;
  if (words_ == 1) {
    const Word need = needed[0] & ~ignored_[0], guards = guards_[0];
    const Word* const free = level.free.data();
    while (chunk < chunks && !has_enough(free[chunk], need, guards)) ++chunk;
  } else {
    while (chunk < chunks && !may_fit(level, chunk, needed)) ++chunk;
  }
  if (chunk >= chunks) return {calendar_->open_days().size(), calendar_->open_days().size()};
  return {chunk == begin ? first : ((chunk - 1) << level.shift) + 1, chunk << level.shift};
}

bool SkipIndex::may_fit(const Level& level, std::size_t chunk, const Word* needed) const {
  for (std::size_t w = 0; w < words_; ++w) {
    if (!has_enough(level.free[chunk * words_ + w], needed[w] & ~ignored_[w], guards_[w])) return false;
  }
  return true;
}

void SkipIndex::missed(const PackedDays& days, const Word* needed, std::size_t duration, std::size_t day) {
  Level& level = levels_[level_for(duration)];
  const std::size_t chunk = day >> level.shift;
  if (chunk < level.chunks && may_fit(level, chunk, needed)) refresh(days, level, chunk);
}

}  // namespace entente::plan
