// A roadmap as it is exchanged: the format `entente.roadmap.v1` as values (docs/formats/roadmap.md). Everything is
// named by its id in the package, so that a file can be read, compared and explained without one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/money.h"
#include "domain/vocabulary.h"
#include "plan/roadmap.h"

namespace entente::interop::roadmap {

using domain::ActivityState;

struct Programme {
  std::string id;
  std::string title;
  friend bool operator==(const Programme&, const Programme&) = default;
};

// What was changed against the package, as it was given with `--set` and with `--condition`.
struct ChangeTexts {
  std::vector<std::string> set;
  std::vector<std::string> condition;
  friend bool operator==(const ChangeTexts&, const ChangeTexts&) = default;
};

struct ObjectiveFigures {
  double value = 0;
  double end_value = 0;
  double bound = 0;
  double gap = 0;              // share of the bound, 0..1
  std::int64_t cost = 0;       // in the currency's unit
  std::optional<Date> finish;  // none when nothing is selected
};

// How the named predecessor (or, through a maximum lag, successor) holds the activity: `FS`, `SS-3`, `FF+14`.
struct Link {
  plan::PrecedenceKind kind = plan::PrecedenceKind::finish_start;
  Days lag{0};  // calendar days; the maximum lag where the link binds through that
  friend bool operator==(const Link&, const Link&) = default;
};

struct Binding {
  plan::DateReasonKind kind = plan::DateReasonKind::status_date;
  std::vector<std::string> of;
  // The day that matters: of a resource the day on which it is short, of a predecessor the date that holds, of a
  // condition the day from which it counts, of an earliest start or a status date that date.
  std::optional<Date> on;
  std::vector<std::string> held_by;  // who holds the resource that day; whose finish meets the condition
  std::optional<Link> link;          // of a predecessor
  bool through_max_lag = false;
  friend bool operator==(const Binding&, const Binding&) = default;
};

struct Reason {
  Binding binding;
  std::string text;
  std::vector<Binding> also;
  std::optional<Date> if_lifted;
};

struct SelectedActivity {
  std::string activity;
  std::string name;
  std::string mode;
  Date start;
  Date finish;
  ActivityState state = ActivityState::proposed;
  std::int64_t cost = 0;
  std::optional<std::string>
      line;  // the budget line it falls in; none when it costs nothing or no line covers an actual start
  std::vector<std::string> conditional_on;
  Reason reason;
};

struct WaitingActivity {
  std::string activity;
  std::string name;
  std::vector<std::string> conditions;
  // From the waiting activity to the one that stands before the condition: each waits for the next. Empty when it is
  // the same.
  std::vector<std::string> through;
};

struct OmissionReason {
  plan::OmissionKind kind = plan::OmissionKind::no_value;
  std::vector<std::string> of;
  std::string text;
  std::optional<Date> on;  // of a deadline that date
};

struct Taking {
  std::string set;  // what to change, as `--set` names it: `BUD-A-26.amount`, `CELL.capacity`
  std::int64_t from = 0;
  std::int64_t to = 0;
  double value_gain = 0;
  std::optional<Date> at;  // capacity: from this day on
};

struct LeftOutActivity {
  std::string activity;
  std::string name;
  std::int64_t cost = 0;  // of its cheapest mode
  OmissionReason reason;
  std::vector<Taking> it_would_take;
};

struct NeedLevels {
  std::string need;
  std::string name;
  Decimal baseline;
  Decimal target;
  Decimal final_level;
  std::vector<plan::LevelStep> steps;
};

struct LineUse {
  std::string line;
  std::int64_t spent = 0;
  std::int64_t amount = 0;
};

struct ResourceLoad {
  std::string resource;
  std::string name;
  std::vector<plan::LoadStretch> load;
};

// How far a condition of a gate is known. planned: its activity is dated in this roadmap; undated: nobody can say.
enum class ConditionBasis : std::uint8_t { met, planned, assumed, undated };

struct ConditionDay {
  std::string condition;
  ConditionBasis basis = ConditionBasis::undated;
  std::optional<Date> on;         // from this day on it counts; none when undated
  std::optional<std::string> by;  // the activity that meets it
};

struct KeptPlace {
  std::string mode;
  Date start;
  Date finish;
};

struct KeepChange {
  std::string activity;
  plan::ChangeKind kind = plan::ChangeKind::moved;
  std::optional<KeptPlace> from;  // none when added
  std::optional<KeptPlace> to;    // none when dropped
};

// How the roadmap keeps the one it was planned to keep.
struct KeepFigures {
  std::optional<plan::TradeOff> anew;  // what planning without keeping found; none when it found nothing
  std::vector<KeepChange> changes;
  std::vector<plan::TradeOff> curve;  // both ascending
};

struct RoadmapFile {
  Programme programme;
  Currency currency;
  Date horizon_start;
  Date horizon_end;
  Date status_date;
  std::string view;
  std::uint64_t seed = 0;
  std::int64_t effort = 0;
  plan::Objective objective_kind = plan::Objective::value;
  ChangeTexts changes;
  ObjectiveFigures objective;
  std::optional<KeepFigures> keep;         // none when no roadmap was to be kept
  std::vector<SelectedActivity> selected;  // by start, then id
  std::vector<WaitingActivity> waiting;    // in the package's order, like all that follow
  std::vector<LeftOutActivity> left_out;
  std::vector<NeedLevels> needs;
  std::vector<LineUse> budget;
  std::vector<ResourceLoad> resources;
  std::vector<ConditionDay> conditions;
};

// Integers of the format stay within what every reader of JSON holds exactly (RFC 8259, section 6).
inline constexpr std::int64_t kMaxInteger = 9'007'199'254'740'991;

}  // namespace entente::interop::roadmap
