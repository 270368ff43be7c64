// What a schedule achieves and uses.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "plan/problem.h"
#include "plan/schedule.h"

namespace entente::plan {

// A need's level from a day on, until the next step. Never above baseline + gap.
struct LevelStep {
  Date from;
  Decimal level;
  friend bool operator==(const LevelStep&, const LevelStep&) = default;
};

// Constant use of a resource over [from, to]; only stretches with use above 0.
struct LoadStretch {
  Date from;
  Date to;
  std::int32_t used;
  std::int32_t capacity;  // on every day of the stretch: a change of capacity starts a new one
  friend bool operator==(const LoadStretch&, const LoadStretch&) = default;
};

struct Evaluation {
  // Sum over needs of weight x mean over the horizon's days t of min(1, points finished before t / gap).
  double value = 0;
  // Sum of weight x share after the last day.
  double end_value = 0;
  std::int64_t cost = 0;                        // of all selected activities, actual ones included
  std::optional<Date> finish;                   // the latest; none when nothing is selected
  std::vector<std::vector<LevelStep>> needs;    // by need; empty when nothing contributes
  std::vector<std::int64_t> spent;              // by budget line
  std::vector<std::vector<LoadStretch>> loads;  // by resource; days after the status date on which the resource is open
};

Evaluation evaluate(const Problem& problem, const Schedule& schedule);

// The points an activity gives to a need in a mode: points x effect factor, exact.
Decimal effective_points(Decimal points, Decimal effect_factor);

// By budget line: the cost of the selected activities that start in it.
std::vector<std::int64_t> spent_by_line(const Problem& problem, const Schedule& schedule);

// By resource and day from the horizon's start: the capacity after steps, effects of the scheduled activities and
// reductions; kNotChecked where the resource is closed.
inline constexpr std::int32_t kNotChecked = -1;
std::vector<std::vector<std::int32_t>> capacities(const Problem& problem, const Schedule& schedule);

// By resource and day: what the scheduled activities hold on their working days.
std::vector<std::vector<std::int32_t>> loads(const Problem& problem, const Schedule& schedule);

std::vector<std::vector<LoadStretch>> load_stretches(const Problem& problem, const Schedule& schedule);

}  // namespace entente::plan
