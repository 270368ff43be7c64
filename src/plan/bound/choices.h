// Where each free activity can go when nothing but its own window, its calendar and what is there at most are looked
// at, in the order of the finish.
//
// Finishes are joined into positions, each of some consecutive open days of the activity's calendar. What matters to
// others is by which position an activity is finished: a successor that finishes by one of its positions implies that
// its predecessor is finished by a certain one of its own, whatever their modes are.
#pragma once

#include <cstddef>
#include <vector>

#include "plan/bound/closure.h"
#include "plan/bound/room.h"
#include "plan/network.h"

namespace entente::plan::bound {

// What a mode costs in a budget line.
struct LineCost {
  Index line;
  std::int64_t amount;
};

// Consecutive finishes in one mode with the same budget lines. Finishes are positions in the calendar's open days.
struct Stretch {
  Index mode;
  std::int32_t first, last;
  std::vector<LineCost> costs;
};

struct Choices {
  Index activity;
  bool forced = false;  // selected in every roadmap
  std::vector<Stretch> stretches;
  std::int32_t first_finish = 0;          // of all stretches, as an open day's number
  std::vector<std::int32_t> position_of;  // by open day's number from first_finish; -1 where no choice finishes
  std::int32_t positions = 0;
  Closure::Node first_node = 0;  // the node "finished by position p" is first_node + p
};

struct ChoiceTable {
  std::vector<Choices> activities;  // the free ones that have a choice, in topological order
  std::vector<Closure::Implication> implications;
  std::size_t nodes = 0;
  std::vector<bool> forced;  // by node: true in every roadmap
};

// `grain`: open days that are joined into one position, from 1.
ChoiceTable make_choices(const Network& network, const Room& room, std::int32_t grain);

// How many nodes that table would have, at most.
std::size_t count_nodes(const Network& network, std::int32_t grain);

}  // namespace entente::plan::bound
