// `entente audit actuals`: what was planned and what came of it: days, money, levels of needs, evaluations.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/programme/reading.h"

namespace entente::app::programme {

inline constexpr std::size_t kEvaluationLevels = 4;  // Kirkpatrick: reaction, learning, behaviour, results

// An activity that was started. What nobody said is none, never zero.
struct ActualActivity {
  domain::ObjectPtr activity;
  // The last version of the roadmap that planned it before it began. Empty: none did, and what is planned is what its
  // mode says.
  std::string planned_by;
  std::optional<Date> planned_start, planned_finish;
  std::optional<std::int64_t> planned_days, actual_days;  // working days of its calendar
  std::optional<std::int64_t> late;                       // calendar days from the planned to the actual finish
  std::optional<std::int64_t> planned_cost, actual_cost;  // in the programme's currency unit
  std::string budget;                                     // that it falls in by payer and actual start; empty: none
  std::array<domain::ObjectPtr, kEvaluationLevels> evaluations;  // the latest of each level; null: none stated
};

struct ActualBudget {
  domain::ObjectPtr budget;
  std::optional<std::int64_t> planned;  // by the latest version of the roadmap
  std::int64_t actual = 0;              // what was recorded
  std::size_t unrecorded = 0;           // activities in it of which no cost was recorded
};

struct ActualNeed {
  domain::ObjectPtr need;
  Decimal credited;                         // its baseline and what completed activities contribute, up to its target
  std::optional<Decimal> planned;           // at the end, by the latest version of the roadmap
  std::vector<domain::ObjectPtr> readings;  // of indicators linked to it: what was measured
};

struct Actuals {
  std::string currency;  // `thousand EUR` is EUR and 1000
  std::int64_t currency_unit = 1;
  std::string roadmap;  // the latest version; empty: there is none
  std::vector<ActualActivity> activities;
  std::vector<ActualBudget> budgets;
  std::vector<ActualNeed> needs;
};

// Errors: those of reading.
Result<Actuals> audit_actuals(const Place& place, const ViewName& view);

}  // namespace entente::app::programme
