// Rows that the roadmap is computed from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "domain/vocabulary.h"

namespace entente::domain {

struct LineOfEffortRow : Row {
  Id id;
  std::string name;
  Id objective;
  std::string objective_text;
};

struct ObjectiveMilestoneRow : Row {
  Id objective;
  Id activity;
};

struct NeedRow : Row {
  Id id;
  std::string title;
  Id line_of_effort;
  Component component{};
  Decimal baseline_level;
  Decimal target_level;
  Decimal weight;
  std::optional<Id> requested_by;  // a party, or `joint`
  NeedState state{};
  std::optional<Id> source_finding;
  Audience releasability;
};

struct ActivityRow : Row {
  Id id;
  std::string name;  // may be empty: an activity need not be named
  ActivityKind kind{};
  // These four may be empty where only facts are stated.
  Id line_of_effort;
  Id article;
  Id calendar;  // a calendar, or `joint`
  Id host_party;
  bool partner_trainees = false;
  bool mandatory = false;
  std::optional<Date> earliest_start;
  std::optional<Date> deadline;  // of the finish
  std::vector<Id> gates;         // what it waits for: whole gates, or conditions (a gate up to and including one)
  std::optional<Id> requested_by;
  std::optional<std::int64_t> sustainment_cost;
  ActivityState state{};
  std::optional<Id> actual_mode;
  std::optional<Date> actual_start;
  std::optional<Date> actual_finish;
  Audience releasability;
  std::optional<ActivityCount> count;  // empty: one
};

struct ModeRow : Row {
  Id activity;
  Id mode;
  std::int64_t optimistic_days = 0;
  std::int64_t most_likely_days = 0;
  std::int64_t pessimistic_days = 0;
  std::int64_t cost = 0;
  std::optional<Id> payer;
  Decimal effect_factor;
};

struct DemandRow : Row {
  Id activity;
  Id mode;
  Id resource;
  std::int64_t amount = 0;
};

struct ContributionRow : Row {
  Id activity;
  Id need;
  Decimal level_points;
};

struct PrecedenceRow : Row {
  Id predecessor;
  Id successor;
  PrecedenceType type{};
  std::int64_t lag_days = 0;  // calendar days; negative is a lead
  std::optional<std::int64_t> max_lag_days;
};

struct ResourceRow : Row {
  Id id;
  Id party;
  std::string name;
  std::int64_t capacity = 0;
  std::string unit;
  Id calendar;
};

struct CapacityChangeRow : Row {
  Id resource;
  Date from;
  std::int64_t capacity = 0;
  std::optional<std::string> reason;
};

struct CapacityEffectRow : Row {
  Id activity;
  Id resource;
  std::int64_t delta = 0;
  std::optional<std::string> note;
};

struct BudgetRow : Row {
  Id id;
  Id party;
  Date period_start;
  Date period_end;  // inclusive
  std::int64_t amount = 0;
  std::optional<std::string> note;
};

struct GateRow : Row {
  Id id;
  std::string name;
  GateLogic logic{};
  std::optional<std::string> decision_body;
  std::optional<std::string> note;
};

struct ConditionRow : Row {
  Id gate;
  Id id;
  std::int64_t order = 0;
  std::string condition;
  ConditionKind kind{};
  std::optional<Id> bound_to;  // the activity of an internal condition
  ConditionStatus status{};
  std::optional<Date> met_on;
  std::optional<std::string> evidence;
  Basis basis{};
  std::optional<Date> p10;
  std::optional<Date> p50;  // the agreed planning date
  std::optional<Date> p90;
  std::optional<Decimal> probability_ever;
};

struct RiskRow : Row {
  Id id;
  std::string name;
  Decimal probability;
  RiskScope applies_to;
  RiskEffect effect{};
  Decimal impact_min;
  Decimal impact_likely;
  Decimal impact_max;
  std::optional<std::string> basis;
};

}  // namespace entente::domain
