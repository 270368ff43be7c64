// What is there for the free activities: capacity and money that facts leave, and the gaps of the needs.
#pragma once

#include <vector>

#include "plan/network.h"

namespace entente::plan::bound {

// A capacity effect of a free activity.
struct Growth {
  Index activity;
  Index resource;
  std::vector<std::int32_t> by_day;  // what it adds on a day after the finish, at most: rounded up
};

struct Room {
  // By resource and day: what facts leave, not below 0; kNotChecked where the rule does not look (closed, or not after
  // the status date).
  std::vector<std::vector<std::int32_t>> capacity;
  std::vector<Growth> growths;
  std::vector<std::int64_t> money;  // by budget line, not below 0
  // By need and day: points in millionths that are missing before that day begins, facts counted.
  std::vector<std::vector<std::int64_t>> missing;

  // Capacity of a resource on a day if everything that can make it grow had finished.
  std::int64_t most(Index resource, Day day) const;
};

Room make_room(const Network& network);

}  // namespace entente::plan::bound
