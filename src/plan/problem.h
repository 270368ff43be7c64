// The abstract problem of a joint roadmap: which activities, in which mode, when.
//
// A member of the RCPSP family (Hartmann, Briskorn 2022, doi:10.1016/j.ejor.2021.05.004): optional activities, several
// modes, calendars, minimum and maximum lags, budgets by period, gates, and a value that counts from the day a need is
// met. This room knows nothing of ministries: ids are opaque and only carried through to messages.
//
// `ProblemData` is filled by whoever reads a format; `Problem::build` validates it once, after which it is immutable.
// Indices are positions in the vectors of ProblemData.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/calendar.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/result.h"

namespace entente::plan {

using Index = std::int32_t;

// An index, or a day's offset, as a position in a vector.
constexpr std::size_t slot(Index index) {
  return static_cast<std::size_t>(index);
}

struct Demand {
  Index resource;
  std::int32_t amount;  // >= 0, held on each working day of the activity
};

// What a mode takes from one payer's budget line.
struct Cost {
  Index payer;
  std::int64_t amount;  // in the unit of the payer's lines, >= 0; 0 needs no line
};

// One way to deliver an activity.
struct Mode {
  std::string id;
  // Three-point duration; the plan uses the most likely one. 0 for a milestone, which holds no resources.
  WorkingDays optimistic, most_likely, pessimistic;
  std::vector<Demand> demands;
  std::vector<Cost> costs;                    // one at most for each payer; a start needs a line of every one
  Decimal effect_factor = Decimal::whole(1);  // scales the contributions; >= 0, at most three decimals

  std::int64_t total_cost() const;  // of all payers
};

// What has happened already. It is kept as it is.
struct Actual {
  Index mode;
  Date start;
  std::optional<Date> finish;  // none while the activity is under way
};

struct Contribution {
  Index need;
  Decimal points;  // level points toward the need's gap; >= 0, at most three decimals
};

// The activity waits for the first `conditions` conditions of the gate.
struct GateReference {
  Index gate;
  std::int32_t conditions;
};

struct Activity {
  std::string id;
  Index calendar = 0;
  bool mandatory = false;
  bool cancelled = false;  // never selected
  std::optional<Date> earliest_start;
  std::optional<Date> deadline;  // of the finish
  std::vector<Mode> modes;       // at least one
  std::vector<GateReference> gates;
  std::vector<Contribution> contributions;
  std::optional<Actual> actual;
};

// finish_start: start >= finish of predecessor + 1 + lag. The others compare the two dates + lag, without the 1.
enum class PrecedenceKind : std::uint8_t { finish_start, start_start, finish_finish, start_finish };

struct Precedence {
  Index predecessor;
  Index successor;
  PrecedenceKind kind = PrecedenceKind::finish_start;
  Days lag{0};                  // calendar days; negative is a lead
  std::optional<Days> max_lag;  // bounds the same difference from above
};

struct CapacityStep {
  Date from;  // the capacity from this day until the next step
  std::int32_t capacity;
};

struct Resource {
  std::string id;
  // Governs where the resource is reduced, and where it is closed and therefore not checked.
  Index calendar = 0;
  std::int32_t capacity = 0;
  std::vector<CapacityStep> steps;  // by date, strictly ascending
};

// The capacity grows by `delta` from the day after the activity finishes.
struct CapacityEffect {
  Index activity;
  Index resource;
  std::int32_t delta;  // > 0
};

// Met the day after the named activity finishes.
struct InternalCondition {
  Index activity;
};

// Met on `met_on`; else assumed to be met on `planning_date`; with neither, nobody can date it.
struct ExternalCondition {
  std::optional<Date> met_on;
  std::optional<Date> planning_date;
};

struct Condition {
  std::string id;
  std::variant<InternalCondition, ExternalCondition> kind;
};

// all: each condition counts on its own day. ordered: none counts before the one ahead of it.
enum class GateLogic : std::uint8_t { all, ordered };

struct Gate {
  std::string id;
  GateLogic logic = GateLogic::all;
  std::vector<Condition> conditions;
};

// Money of one payer for starts in [start, end]. The lines of one payer do not overlap.
struct BudgetLine {
  std::string id;
  Index payer;
  Date start;
  Date end;
  std::int64_t amount;
};

struct Need {
  std::string id;
  Decimal weight;    // >= 0
  Decimal baseline;  // level at the start
  Decimal gap;       // target - baseline > 0, in level points
};

struct ProblemData {
  Date horizon_start;
  Date horizon_end;
  // What has not started by then starts after it, and resources are checked after it. May lie before the horizon.
  Date status_date;
  std::vector<WorkingCalendar> calendars;  // all over this horizon
  std::vector<Resource> resources;
  std::vector<std::string> payers;
  std::vector<BudgetLine> budget_lines;
  std::vector<Need> needs;
  std::vector<Gate> gates;
  std::vector<Activity> activities;
  std::vector<Precedence> precedences;
  std::vector<CapacityEffect> capacity_effects;
};

// An immutable, validated ProblemData.
//
// Invariant: every index is in range; durations, demands, costs and amounts are not negative; modes exist and name each
// resource and each payer once; the graph of precedences and internal conditions has no cycle; steps ascend; budget
// lines of one payer are disjoint; actual dates are open days in the horizon, in order, and not after the status date.
class Problem {
 public:
  // Errors: plan.invalid (which element, what is wrong), plan.cycle (the ids around it), plan.too_large,
  // plan.under_way_past_horizon (the activity, the horizon's end).
  static Result<Problem> build(ProblemData data);

  const ProblemData& data() const { return data_; }
  const Activity& activity(Index a) const { return data_.activities[static_cast<std::size_t>(a)]; }
  const WorkingCalendar& calendar_of(Index activity_index) const {
    return data_.calendars[static_cast<std::size_t>(activity(activity_index).calendar)];
  }
  Index activity_count() const { return static_cast<Index>(data_.activities.size()); }
  std::int32_t horizon_days() const { return (data_.horizon_end - data_.horizon_start).count + 1; }
  // Activities so that each comes after its predecessors and after the activities its gates wait for.
  const std::vector<Index>& topological_order() const { return topological_order_; }

 private:
  explicit Problem(ProblemData data) : data_(std::move(data)) {}

  ProblemData data_;
  std::vector<Index> topological_order_;
};

// The finish of an activity under way (with an actual start and no finish): that of its most likely duration, but not
// before the first open day after the status date, since it has not finished. Nothing when the horizon ends before.
std::optional<Date> under_way_finish(const ProblemData& data, const Activity& activity);

// Limits that keep every sum in its type and every table in memory; plan.too_large names the one that is passed.
inline constexpr std::int32_t kMaxHorizonDays = 20'000;
inline constexpr std::size_t kMaxActivities = 50'000;
inline constexpr std::int32_t kMaxWorkingDays = 20'000;
inline constexpr std::int32_t kMaxAmount = 1'000'000;         // demand or capacity
inline constexpr std::int64_t kMaxMoney = 1'000'000'000'000;  // the costs of a mode, or a budget

}  // namespace entente::plan
