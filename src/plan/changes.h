// What re-planning changes against a roadmap that is already agreed on.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/network.h"
#include "plan/schedule.h"

namespace entente::plan {

// The roadmap to keep, as far as this problem still knows it.
struct Kept {
  Schedule schedule;                    // by activity; nothing where it was left out, or is new
  std::vector<std::uint8_t> is_signed;  // by activity: agreed, so that it changes only where nothing else is possible
};

// A start that differs by no more working days of the activity's calendar is no change.
inline constexpr std::int32_t kSmallMove = 2;

enum class ChangeKind : std::uint8_t { moved, mode, dropped, added };

// One for each activity: of a new mode the move is a part.
struct Change {
  Index activity;
  ChangeKind kind;
  std::optional<Placement> before;  // none when added
  std::optional<Placement> after;   // none when dropped
};

// In the problem's order. What has actual dates is a fact and no change.
std::vector<Change> changes_between(const Network& network, const Schedule& kept, const Schedule& now);

// How far a schedule is from the kept one, for the search.
class ChangeMeter {
 public:
  ChangeMeter(const Network& network, const Kept& kept);

  // `start` below 0: not selected.
  bool is_change(Index a, Index mode, Day start) const {
    const Place& place = places_[slot(a)];
    if (start < 0 || place.start < 0) return (start < 0) != (place.start < 0);
    return mode != place.mode || start < place.first || start > place.last;
  }
  // 1 for a change; of something signed far more than all others together.
  std::int64_t weight(Index a) const { return places_[slot(a)].weight; }
  // Where it was; a start below 0 where it was not, or what it was is not possible any more.
  Day kept_start(Index a) const { return places_[slot(a)].start; }
  Index kept_mode(Index a) const { return places_[slot(a)].mode; }
  Day first(Index a) const { return places_[slot(a)].first; }  // of the starts that are no change

 private:
  struct Place {
    Index mode = 0;
    Day start = -1, first = -1, last = -1;
    std::int64_t weight = 1;
  };
  std::vector<Place> places_;
};

}  // namespace entente::plan
