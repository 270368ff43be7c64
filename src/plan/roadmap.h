// What planning returns: a schedule with its evaluation, its proven bound and a reason for everything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/random.h"
#include "base/result.h"
#include "plan/changes.h"
#include "plan/evaluate.h"
#include "plan/problem.h"
#include "plan/schedule.h"
#include "plan/verify.h"

namespace entente::plan {

// value: greatest value; then least cost at 99.9 % of it; then earliest finish. makespan: the mandatory work and what
// it needs, as early as possible.
enum class Objective : std::uint8_t { value, makespan };

// What forbids one working day earlier.
enum class DateReasonKind : std::uint8_t {
  actual,
  status_date,
  earliest_start,
  predecessor,
  resource,
  gate,
  budget,
  calendar,
  horizon,
  keep
};

struct Binding {
  DateReasonKind kind;
  // What binds, as ids: the predecessor (or the successor whose maximum lag holds it), the resource, the condition, the
  // budget lines. Empty for actual, status date, earliest start, calendar and horizon.
  std::vector<std::string> of;
  // For a resource: the day on which it is short and the activities that hold it then. For an internal condition: its
  // activity.
  std::optional<Date> on;
  std::vector<Index> held_by;
  bool through_max_lag = false;  // the named activity is a successor that may not start later
};

struct DateReason {
  Binding binding;
  std::vector<Binding> also;  // other constraints that forbid the same day
  // Where `binding` binds alone and can be lifted: the earliest start without it, everything else staying where it is.
  std::optional<Date> if_lifted;
};

enum class OmissionKind : std::uint8_t { budget, resource, deadline, horizon, predecessor, no_value, cancelled };

// One change of the input that would let an omitted activity in, found by decoding again with it.
struct WhatItWouldTake {
  enum class Kind : std::uint8_t { budget_amount, capacity } kind;
  std::string of;  // budget line or resource
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::optional<Date> since;  // capacity: from this day on
  double value_gain = 0;
};

struct Omission {
  Index activity;
  OmissionKind kind;
  std::vector<std::string> of;
  std::vector<WhatItWouldTake> it_would_take;
  double value_gain = 0;  // no_value: what it would add now; at most a thousandth of the value
};

struct Waiting {
  Index activity;
  std::vector<ConditionRef> conditions;  // the undated ones; of an ordered gate only the first
};

// So many changes of the kept roadmap buy so much value.
struct TradeOff {
  std::int64_t changes;
  double value;
};

// How a roadmap keeps another one.
struct KeepReport {
  std::vector<Change> changes;
  std::optional<TradeOff> anew;  // what was found without keeping; none when nothing was
  // From repair alone on: more changes, more value. The roadmap is the first point with enough of it.
  std::vector<TradeOff> curve;
};

struct Roadmap {
  Objective objective = Objective::value;
  Seed seed;
  std::int64_t effort = 0;  // iterations done
  Schedule schedule;
  Evaluation evaluation;
  double bound = 0;                                       // proven: no roadmap of this problem has a greater value
  double gap = 0;                                         // (bound - value) / bound; 0 when the bound is 0
  std::vector<std::optional<DateReason>> reasons;         // by activity; for the selected ones
  std::vector<std::vector<ConditionRef>> conditional_on;  // by activity; for the selected ones
  std::vector<Waiting> waiting;
  std::vector<Omission> left_out;
  std::optional<KeepReport> keep;  // with Options::keep
};

}  // namespace entente::plan
