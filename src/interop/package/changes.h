// What-if changes of a package, as they are written on the command line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/date.h"
#include "base/result.h"
#include "domain/values.h"
#include "interop/package/domain_names.h"

namespace entente::interop::package {

// Replaces the resource's step function from `from` on; from the horizon's start when there is no date.
struct CapacityChange {
  Id resource;
  std::int64_t capacity;
  std::optional<Date> from;
};

struct BudgetChange {
  Id line;
  std::int64_t amount;
};

// No date clears it.
struct EarliestStartChange {
  Id activity;
  std::optional<Date> date;
};

struct DeadlineChange {
  Id activity;
  std::optional<Date> date;
};

// The day on which an external condition that is not met is assumed to be met.
struct PlanningDateChange {
  Id condition;
  Date date;
};

struct Change {
  std::string text;  // as it was written, for printing into the roadmap
  std::variant<CapacityChange, BudgetChange, EarliestStartChange, DeadlineChange, PlanningDateChange> what;
};

// Reads `CELL.capacity=8@2026-03-01`, `CELL.capacity=8`, `BUD-A-26.amount=4500`, `A025.earliest_start=2026-01-12` or
// `A025.deadline=`. Whether the id exists is seen when the problem is built. Errors: change.syntax,
// change.unknown_attribute, change.not_an_amount, change.not_a_date.
Result<Change> parse_change(std::string_view text);

// Reads `G2.C2=2026-06-01`. Errors: change.condition_syntax, change.not_a_date.
Result<Change> parse_condition_change(std::string_view text);

}  // namespace entente::interop::package
