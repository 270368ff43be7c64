// What the search works on: the activity list of the literature (Kolisch, Hartmann 1999), with modes and selection.
#pragma once

#include <vector>

#include "base/random.h"
#include "plan/network.h"

namespace entente::plan {

// Invariant: `order` holds the free activities, each after its predecessors; `position` is its inverse.
struct ActivityList {
  std::vector<Index> order;
  std::vector<std::int32_t> position;  // by activity; -1 for those that are not free
  std::vector<Index> mode;             // by activity
  std::vector<std::uint8_t> wanted;    // by activity; the decoder leaves out what is not wanted. 1 for what is required

  // The positions to which the activity at `from` can move without passing a predecessor or a successor.
  struct Range {
    std::int32_t first, last;
  };
  Range range(const Network& network, std::int32_t from) const;
  // Moves the activity at `from` to `to`; those between shift by one.
  void shift(std::int32_t from, std::int32_t to);
};

// The list in the order of an existing schedule: its starts, then what it leaves out.
ActivityList list_from(const Network& network, const Schedule& schedule);

// A list that puts first what brings much value soon, for itself and for what it opens the way to; `noise` in [0, 1]
// blurs it.
ActivityList greedy_list(const Network& network, Random& random, double noise);

}  // namespace entente::plan
