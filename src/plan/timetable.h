// What is free on each day: resources and money, for the decoder's inner loop.
//
// The free amounts of all resources on one day are packed into 64-bit words, a field per resource with one guard bit
// above it, so that one subtraction answers for all of them: (free | guards) - demand keeps every guard bit exactly
// where each field has enough. A resource that is closed on a day (or a day up to the status date) is masked out: it is
// neither checked nor used there.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/network.h"

namespace entente::plan {

class Timetable {
 public:
  explicit Timetable(const Network& network);

  // Back to what the activities with actual dates leave free. What they overuse leaves nothing.
  void reset();

  // The earliest start on or after `from` at which the activity fits in this mode, resources and money, and finishes by
  // `latest_finish`; kNever when there is none.
  Day earliest_fit(Index a, Index mode, Day from, Day latest_finish) const;
  // Takes, or gives back, what the activity needs from this start on. Capacity effects count from the day after its
  // finish.
  void place(Index a, Index mode, Day start) { change(a, mode, start, true); }
  void remove(Index a, Index mode, Day start) { change(a, mode, start, false); }

  // The first day on or after `from` on which every payer of the mode has a budget line that can pay; kNever when there
  // is none.
  Day affordable(const Mode& mode, Day from) const;

 private:
  using Word = std::uint64_t;
  struct Field {
    std::size_t word;
    int shift;
    Word mask;  // unshifted, without the guard bit
  };
  // A resource whose capacity grows with activities keeps its true balance, which may be negative where facts overuse
  // it.
  struct Growing {
    Index resource;
    std::vector<std::int32_t> base;    // capacity before effects, by day
    std::vector<std::int32_t> effect;  // sum of effects, by day
    std::vector<std::int32_t> used;
    std::vector<std::uint8_t> percent;
  };

  void lay_out_fields();
  void fill_capacities();
  void pack_demands();
  void use_fixed();
  bool fits_on(const Word* demand, Day day) const {
    const std::size_t at = static_cast<std::size_t>(day) * words_;
    for (std::size_t w = 0; w < words_; ++w) {
      const Word balance = (free_[at + w] | guards_[w]) - (demand[w] & open_[at + w]);
      if ((balance & guards_[w]) != guards_[w]) return false;
    }
    return true;
  }
  std::size_t packed(Index a, Index mode) const { return (mode_base_[slot(a)] + slot(mode)) * words_; }
  const Word* demand(Index a, Index mode) const { return &demands_[packed(a, mode)]; }
  // The first days from `from` on that one line of every payer covers and can pay for; starts at kNever when there are none.
  Span payable_window(const Mode& mode, Day from) const;
  Span payable_window(const Cost& cost, Day from) const;
  // The first of days[k, end) on which the demand does not fit; end when it fits on all.
  std::size_t first_misfit(const Word* needed, const std::vector<Day>& days, std::size_t k, std::size_t end) const;
  void change(Index a, Index mode, Day start, bool take);
  void change_growing(const Mode& mode, const Day* first, const Day* last, bool take);
  void pay(const Mode& mode, Day start, bool take);
  void grow(Index a, Day finish, bool take);
  void set_free(const Field& field, Day day, std::int64_t amount);
  void refresh(const Growing& growing, Day day);

  const Network* network_;
  std::size_t words_ = 0;
  std::vector<Field> fields_;  // by resource
  std::vector<Word> guards_;
  std::vector<Word> open_;     // by day, word: all bits of the fields that are checked
  std::vector<Word> free_;     // by day, word
  std::vector<Word> demands_;  // by mode of each activity, word
  // Likewise without the growing resources: those are not subtracted in place, since their balance may pass below 0
  // while activities are put in by any order, which would borrow from the neighbouring fields.
  std::vector<Word> steady_demands_;
  std::vector<std::size_t> mode_base_;
  std::vector<bool> demands_growing_;  // by activity
  std::vector<Growing> growing_;
  std::vector<std::int32_t> growing_of_;                 // by resource; -1 for the others
  std::vector<std::vector<CapacityEffect>> effects_of_;  // by activity
  std::vector<std::vector<Index>> lines_of_payer_;       // by start
  std::vector<Day> line_start_, line_end_;
  std::vector<std::int64_t> money_left_;  // by budget line
  // The state that reset() goes back to.
  std::vector<Word> initial_free_;
  std::vector<Growing> initial_growing_;
  std::vector<std::int64_t> initial_money_;
};

}  // namespace entente::plan
