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
#include "plan/skip_index.h"

namespace entente::plan {

// Whether long horizons are looked at through a skip index. `automatic` where there is enough to gain; the days found
// are the same.
enum class Skipping : std::uint8_t { automatic, always, never };

class Timetable {
 public:
  explicit Timetable(const Network& network, Skipping skipping = Skipping::automatic);

  // Back to what the activities with actual dates leave free. What they overuse leaves nothing.
  void reset();
  // What a reset costs, in activities placed: about.
  std::int32_t reset_effort() const { return static_cast<std::int32_t>(free_.size() / 256); }

  // The earliest start on or after `from` at which the activity fits in this mode, resources and money, and finishes by
  // `latest_finish`; kNever when there is none.
  Day earliest_fit(Index a, Index mode, Day from, Day latest_finish) const;
  // Has the processor fetch what `earliest_fit` and `place` will read of the activity.
  void prefetch(Index a, Index mode) const {
    const std::size_t m = mode_base_[slot(a)] + slot(mode);
    __builtin_prefetch(&facts_[m]);
    __builtin_prefetch(&demands_[m * words_]);
    __builtin_prefetch(&steady_demands_[m * words_]);
  }
  // Takes, or gives back, what the activity needs from this start on. Capacity effects count from the day after its
  // finish.
  void place(Index a, Index mode, Day start) { change(a, mode, start, true); }
  void remove(Index a, Index mode, Day start) { change(a, mode, start, false); }

 private:
  // A resource whose capacity grows with activities keeps its true balance, which may be negative where facts overuse
  // it.
  struct Growing {
    Index resource;
    std::vector<std::int32_t> base;    // capacity before effects, by day
    std::vector<std::int32_t> effect;  // sum of effects, by day
    std::vector<std::int32_t> used;
    std::vector<std::uint8_t> percent;
  };

  // What the inner loop needs to know of a mode, close together: a large problem does not fit into the processor's
  // caches.
  struct ModeFacts {
    std::int32_t duration;
    Index calendar;
    std::uint32_t first_cost, last_cost;  // in costs_; those of 0 are not there
    bool grows;                           // demands a resource that grows, or makes one grow
  };

  void lay_out_fields();
  void fill_capacities();
  void pack_demands();
  void gather_facts();
  void use_fixed();
  void make_skip_indexes(Skipping skipping);
  PackedDays packed_days() const { return {words_, free_.data(), open_.data()}; }
  bool fits_on(const Word* demand, Day day) const {
    const std::size_t at = static_cast<std::size_t>(day) * words_;
    for (std::size_t w = 0; w < words_; ++w) {
      if (!has_enough(free_[at + w], demand[w] & open_[at + w], guards_[w])) return false;
    }
    return true;
  }
  const ModeFacts& facts(Index a, Index mode) const { return facts_[mode_base_[slot(a)] + slot(mode)]; }
  std::size_t packed(Index a, Index mode) const { return (mode_base_[slot(a)] + slot(mode)) * words_; }
  const Word* demand(Index a, Index mode) const { return &demands_[packed(a, mode)]; }
  // The first days from `from` on that one line of every payer covers and can pay for; starts at kNever when there are
  // none.
  Span payable_window(const ModeFacts& mode, Day from) const;
  Span payable_window(const Cost& cost, Day from) const;
  // The first of days[k, end) on which the demand does not fit; end when it fits on all.
  std::size_t first_misfit(const Word* needed, const std::vector<Day>& days, std::size_t k, std::size_t end) const;
  std::size_t next_fitting(const Word* needed, std::size_t k, const std::vector<Day>& open_days) const;
  std::size_t next_hopeful(SkipIndex& index, const Word* needed, std::size_t duration, std::size_t misfit,
                           const std::vector<Day>& open_days) const;
  void change(Index a, Index mode, Day start, bool take);
  void tell_skip_indexes(Index calendar, const Word* needed, const Day* first, const Day* last, bool take);
  void change_growing(const Mode& mode, const Day* first, const Day* last, bool take);
  void pay(const ModeFacts& mode, Day start, bool take);
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
  std::vector<ModeFacts> facts_;  // by mode of each activity
  std::vector<Cost> costs_;
  mutable std::vector<SkipIndex> skip_indexes_;  // what is looked at in vain is brought up to date
  std::vector<std::int32_t> skip_index_of_;      // by calendar; -1 where days are looked at one by one
  std::vector<std::vector<bool>> open_within_;   // [c][d]: every open day of calendar c is one of d
  std::vector<bool> demands_growing_;            // by activity
  std::vector<Growing> growing_;
  std::vector<std::int32_t> growing_of_;                  // by resource; -1 for the others
  std::vector<std::vector<CapacityEffect>> effects_of_;   // by activity
  std::vector<std::vector<Index>> lines_of_payer_;        // by start
  std::vector<std::vector<std::int32_t>> line_from_day_;  // by payer, day: the first of its lines that has not ended
  std::vector<Day> line_start_, line_end_;
  std::vector<std::int64_t> money_left_;  // by budget line
  // The state that reset() goes back to.
  std::vector<Word> initial_free_;
  std::vector<Growing> initial_growing_;
  std::vector<std::int64_t> initial_money_;
};

}  // namespace entente::plan
