// Least change: as few changes of an agreed roadmap as keep nearly all of the value that planning anew would find.
//
// First only what must move moves (repair). Then clusters of activities go elsewhere and back under several weights of
// a change against value, from a change that is dear to one that costs nothing; at last, with the value held, whatever
// can goes back to where it was, from the best roadmap so far and from the one planned anew.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "base/random.h"
#include "plan/changes.h"
#include "plan/network.h"
#include "plan/roadmap.h"

namespace entente::plan {

// What a roadmap that keeps another must be worth, as a share of one that does not.
inline constexpr double kShareOfValueAnew = 0.98;

struct Replanned {
  Schedule schedule;
  std::vector<TradeOff> curve;
};

// What the kept roadmap becomes when only what must move moves; nothing where required work finds no place that way, or
// where it cannot be done so (capacity that came from something which has to move).
std::optional<Schedule> repaired(const Network& network, const Kept& kept);

struct ReplanEffort {
  std::int64_t iterations;                        // or, where `until` is given, until then
  std::optional<std::chrono::nanoseconds> until;  // of the clock's `elapsed`
  std::function<bool()> cancelled;
};

// `anew` holds every rule, and so does what comes back: never more changes than `anew` has, and worth at least
// kShareOfValueAnew of it. Where the kept roadmap itself still holds and is worth that, it is what comes back.
Replanned replan(const Network& network, const Kept& kept, const Schedule& anew, Seed seed, const ReplanEffort& effort,
                 const Clock& clock);

}  // namespace entente::plan
