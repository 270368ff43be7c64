// A schedule that stands while single activities are taken out of it and put elsewhere: what re-planning works on.
//
// Everything that stands keeps every rule at all times, but that what is taken out leaves its successors waiting until
// the change is completed. A change can be undone as a whole.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/changes.h"
#include "plan/network.h"
#include "plan/score.h"
#include "plan/timetable.h"

namespace entente::plan {

class StandingSchedule {
 public:
  // With what has actual dates and nothing else.
  StandingSchedule(const Network& network, const ChangeMeter& changes);

  // What `kept` has, where it can still be; what cannot, and what has no room beside the rest, finds its place around
  // it. Only what must move moves. Required work that finds no place is missing.
  void repair(const Kept& kept);
  // Exactly this schedule, which must hold every rule.
  void assume(const Schedule& schedule);

  // One activity that is to go elsewhere: to where it was kept if it still can, or with `anew` to the earliest place
  // there is; or out.
  struct Wish {
    Index activity;
    Index mode;
    bool anew = false;
    bool dropped = false;
  };
  // Takes all of them out and puts them in again, predecessors first, else in the given order; what then stands too
  // early or too late for its predecessors is taken along. Whether everything required found a place; else, and where
  // too much would have to go, all is as it was.
  bool change(const std::vector<Wish>& wishes);
  // Back to what was before the last `change` that succeeded.
  void undo();

  double value() const { return value_; }
  std::int64_t burden() const { return burden_; }  // sum of the weights of all changes
  std::int32_t missing() const { return missing_; }
  const std::vector<Span>& spans() const { return spans_; }
  Index mode(Index a) const { return modes_[slot(a)]; }
  bool is_in(Index a) const { return spans_[slot(a)].start >= 0; }
  bool is_changed(Index a) const { return changes_->is_change(a, modes_[slot(a)], spans_[slot(a)].start); }
  Schedule schedule() const;

 private:
  static constexpr Span kNowhere{-1, -1};
  struct Before {
    Index activity;
    Span span;
    Index mode;
  };

  Day allowed_from(Index a, std::int32_t duration) const;
  bool keeps_links(Index a, Index mode, Day start) const;
  bool fits(Index a, Index mode, Day start) const;
  std::optional<Day> place_for(const Wish& wish) const;
  void put(Index a, Index mode, Day start);
  void take(Index a);
  void remember(Index a);
  bool settle(std::vector<Wish>& waiting);
  void displace_broken(Index a, std::vector<Wish>& waiting);
  bool is_eligible(Index a) const;
  void rate_all();
  void rate_touched();

  const Network* network_;
  const ChangeMeter* changes_;
  Timetable timetable_;
  ValueMeter meter_;
  std::vector<Span> spans_;
  std::vector<Index> modes_;
  std::vector<double> need_values_;
  double value_ = 0;
  std::int64_t burden_ = 0;
  std::int32_t missing_ = 0;
  // The change in hand, and what undoes it.
  std::vector<Before> before_;
  std::vector<std::uint8_t> touched_;
  double value_before_ = 0;
  std::int64_t burden_before_ = 0;
  std::int32_t missing_before_ = 0;
  std::vector<std::pair<std::size_t, double>> need_values_before_;
  std::vector<std::uint8_t> waits_;   // by activity: taken out and not yet put in again
  std::vector<std::uint8_t> brings_;  // by activity: capacity that others may stand on, so that it stays where it is
  bool moves_capacity_ = false;
  std::size_t most_touched_ = 0;
};

}  // namespace entente::plan
