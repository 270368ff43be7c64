// Where an activity certainly has no place, for horizons that are too long to be looked at day by day.
//
// The open days of one calendar are cut into chunks. For each chunk the index holds, field by field, at least the least
// amount that is free on its days. Every run of 2 x chunk - 1 open days covers a whole chunk, so a chunk without enough
// rules out every start before it that would reach across it.
//
// The amounts may be stale in one direction: what is placed on a part of a chunk lowers them only when someone has
// looked there in vain. So a chunk that has too little never hides a place.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/calendar.h"
#include "plan/packed.h"

namespace entente::plan {

// The free amounts by day and word, and the fields that are checked there, as the timetable has them.
struct PackedDays {
  std::size_t words;
  const Word* free;
  const Word* checked;
};

class SkipIndex {
 public:
  // `ignored`: by word, all bits of the fields that the index knows nothing of.
  SkipIndex(const WorkingCalendar& calendar, const std::vector<Field>& fields, std::vector<Word> ignored,
            const PackedDays& days);

  void reset();

  // A run of open days of this calendar, [first, last), counted from the horizon's start.
  struct Run {
    std::size_t first, last;
    bool every_day;  // what is placed works on every one of them; false where its calendar may leave some out
  };
  // What is free has been changed before. `needed` by word.
  void placed(const Word* needed, const Run& run);
  void removed(const PackedDays& days, const Word* needed, const Run& run);

  // A chunk that is not ruled out and that every start in [start, chunk], counted in open days, reaches across; no
  // earlier start is left. Beyond the open days when every chunk is ruled out.
  struct Hope {
    std::size_t start;
    std::size_t chunk;  // its first day
  };
  Hope next_hope(const Word* needed, std::size_t duration, std::size_t first) const;
  // The demand has been seen not to fit on this open day: the chunks around it are brought up to date where that helps.
  void missed(const PackedDays& days, const Word* needed, std::size_t duration, std::size_t day);

  // Shorter work is never ruled out.
  static bool helps(std::size_t duration) { return duration + 1 >= std::size_t{2} << kShifts.front(); }

 private:
  // The chunks of one length.
  struct Level {
    int shift;  // a chunk has 2^shift days
    std::size_t chunks;
    std::vector<Word> free;     // by chunk, word
    std::vector<Word> checked;  // by chunk, word: fields that are checked on any of its days
    std::vector<Word> initial;
  };
  static constexpr std::array kShifts{2, 3};

  struct Chunks {
    std::size_t begin, end;
  };
  static Chunks whole_chunks(const Level& level, const Run& run);
  static std::size_t level_for(std::size_t duration);
  bool may_fit(const Level& level, std::size_t chunk, const Word* needed) const;
  Word least(const PackedDays& days, const Level& level, std::size_t chunk, std::size_t word) const;
  void refresh(const PackedDays& days, Level& level, std::size_t chunk);

  const WorkingCalendar* calendar_;
  std::size_t words_;
  std::vector<FieldwiseLeast> least_;  // by word
  std::vector<Word> guards_;
  std::vector<Word> all_;  // by word, all bits of all fields
  std::vector<Word> ignored_;
  std::vector<Level> levels_;
};

}  // namespace entente::plan
