// Small certain improvements of a finished schedule.
#pragma once

#include <optional>
#include <vector>

#include "plan/network.h"
#include "plan/timetable.h"

namespace entente::plan {

// An activity that is put into a schedule, and where.
struct Insertion {
  Index activity;
  Placement placement;
};
using Insertions = std::vector<Insertion>;

// A schedule together with what it leaves free. Fixed activities stay as they are.
class PlacedSchedule {
 public:
  PlacedSchedule(const Network& network, const Schedule& schedule);

  const Schedule& schedule() const { return schedule_; }

  // Moves single activities earlier until none can start earlier while all others stay. Whether anything moved.
  bool shift_left();

  // The activity and whatever it needs that is not selected, each in turn in the mode and place of earliest finish;
  // nothing when one of them finds no place. `schedule` is unchanged.
  std::optional<Insertions> insertion_of(Index a, const std::vector<Index>& modes_of_last);
  void insert(const Insertions& insertions);
  // Takes the activity out, unless it is required, or something selected needs it or the capacity that it brings.
  // Whether it did.
  bool drop(Index a);

 private:
  // The first day from which predecessors, and successors with a maximum lag, let it start in a mode.
  Day allowed_from(Index a, std::int32_t duration) const;
  std::optional<Placement> earliest_place(Index a, Index mode) const;
  void place(Index a, const Placement& placement);
  void remove(Index a);
  std::vector<Index> missing_ancestors(Index a) const;

  const Network* network_;
  Timetable timetable_;
  Schedule schedule_;
};

}  // namespace entente::plan
