// The way back from a statement: what it rests on, what that rests on, down to what rests on nothing else.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "domain/programme.h"

namespace entente::domain {

struct Ground {
  ObjectPtr object;
  std::size_t depth = 0;    // 0: where the walk begins
  std::size_t of = 0;       // the position in the walk of what rests on it
  std::string_view column;  // that joins the two; empty at the beginning
};

struct Walk {
  std::vector<Ground> grounds;  // what is nearer stands first; each object once
  std::size_t deeper = 0;       // how many more lie beneath the depth at which it ended
};

inline constexpr std::size_t kAllDepths = 1'000;
inline constexpr std::size_t kReadableWalk = 100;  // objects

// A reading rests on its indicator and its sources; an activity on its article, its gates, what it contributes to and
// who asked for it; a need on its findings, these on observations, these on visits and observers. Parties, calendars
// and what else is only the setting are left out.
Walk walk_back(const Programme& programme, const ObjectPtr& start, std::size_t most_depth);
// As deep as it stays within kReadableWalk objects, and one step at least.
Walk readable_walk(const Programme& programme, const ObjectPtr& start);

// The object as it was when `turn` came; null when it was not there yet.
const Object* as_it_was(const Object& object, const Turn& turn);

}  // namespace entente::domain
