// The problem as the search sees it: days counted from the horizon's start, gates turned into arcs and release days,
// and for each activity whether it is free to be planned at all.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "plan/problem.h"
#include "plan/schedule.h"
#include "plan/verify.h"

namespace entente::plan {

using Day = std::int32_t;  // from the horizon's start
inline constexpr Day kNever = std::numeric_limits<Day>::max() / 2;

// What an activity can still be.
enum class Freedom : std::uint8_t {
  free,      // the search decides
  fixed,     // has actual dates
  waiting,   // behind a condition that nobody can date
  excluded,  // cancelled, or behind something cancelled
};

// The successor's reference day must lie in [reference day of the predecessor + min, + max]: `min` already contains the
// 1 of finish-start.
struct Arc {
  Index from;
  Index to;
  PrecedenceKind kind;
  Day min;
  Day max = kNever;
  // Arcs that stand for an internal condition of a gate say which; none for a precedence.
  std::optional<ConditionRef> condition;

  bool from_finish() const { return kind == PrecedenceKind::finish_start || kind == PrecedenceKind::finish_finish; }
  bool to_finish() const { return kind == PrecedenceKind::finish_finish || kind == PrecedenceKind::start_finish; }
};

// Where a mode places an activity: day offsets.
struct Span {
  Day start;
  Day finish;
};

// The arcs of all activities, those of one close together.
class ArcTable {
 public:
  ArcTable() = default;
  // `end_of` is the end of an arc by which it is found; arcs of one activity keep their order.
  ArcTable(const std::vector<Arc>& arcs, Index activities, Index Arc::*end_of);
  std::span<const Arc> of(Index a) const {
    return {arcs_.data() + first_[slot(a)], arcs_.data() + first_[slot(a) + 1]};
  }

 private:
  std::vector<Arc> arcs_;
  std::vector<std::uint32_t> first_;
};

class Network {
 public:
  explicit Network(const Problem& problem);

  const Problem& problem() const { return *problem_; }
  Index size() const { return problem_->activity_count(); }
  Day days() const { return days_; }
  Day first_free_day() const { return first_free_day_; }  // the day after the status date, not before the horizon

  Freedom freedom(Index a) const { return freedom_[slot(a)]; }
  // Mandatory, or needed by something mandatory.
  bool required(Index a) const { return required_[slot(a)]; }
  std::span<const Arc> arcs_in(Index a) const { return in_.of(a); }
  std::span<const Arc> arcs_out(Index a) const { return out_.of(a); }
  // The first day that earliest start, status date, horizon and dated external conditions allow.
  Day release(Index a) const { return release_[slot(a)]; }
  // The last day on which it may finish: its deadline or the horizon's end.
  Day latest_finish(Index a) const { return latest_finish_[slot(a)]; }
  const Placement& fixed_placement(Index a) const { return *fixed_[slot(a)]; }

  // Place in the topological order.
  std::int32_t rank(Index a) const { return rank_[slot(a)]; }
  const std::vector<Index>& free_activities() const { return free_; }  // in topological order
  // Conditions that keep a waiting activity without a date, and assumed ones that a dated activity rests on; sorted.
  const std::vector<ConditionRef>& undated(Index a) const { return undated_[slot(a)]; }
  const std::vector<ConditionRef>& assumed(Index a) const { return assumed_[slot(a)]; }

  const WorkingCalendar& calendar(Index a) const { return *calendars_[slot(a)]; }
  std::int32_t duration(Index a, Index mode) const { return durations_[first_mode_[slot(a)] + slot(mode)]; }
  std::int64_t total_cost(Index a, Index mode) const { return costs_[first_mode_[slot(a)] + slot(mode)]; }
  const Mode& mode(Index a, Index mode) const { return problem_->activity(a).modes[static_cast<std::size_t>(mode)]; }
  // Has the processor fetch the arcs that end in the activity.
  void prefetch_arcs_in(Index a) const { __builtin_prefetch(arcs_in(a).data()); }
  bool has_max_lags() const { return has_max_lags_; }

  Day day(Date date) const { return (date - problem_->data().horizon_start).count; }
  Date date(Day day) const { return problem_->data().horizon_start + Days{day}; }

  // First open day on or after `from` on which the finish is within the horizon; kNever when there is none.
  Day first_start(Index a, Day from, std::int32_t duration) const;
  // `start` must be open and the finish within the horizon.
  Day finish(Index a, Day start, std::int32_t duration) const;
  // The first day on which the activity may start because of one arc, given where its predecessor is.
  Day bound_by(const Arc& arc, const Span& predecessor, std::int32_t duration) const;

 private:
  void gather_modes();
  void add_arcs();
  void mark_freedom();
  void mark_required();
  void collect_conditions();
  void set_windows();

  const Problem* problem_;
  Day days_;
  Day first_free_day_;
  bool has_max_lags_ = false;
  std::vector<Freedom> freedom_;
  std::vector<bool> required_;
  ArcTable in_, out_;
  std::vector<std::uint32_t> first_mode_;  // by activity, in the two that follow
  std::vector<std::int32_t> durations_;
  std::vector<std::int64_t> costs_;
  std::vector<const WorkingCalendar*> calendars_;  // by activity
  std::vector<Day> release_, latest_finish_;
  std::vector<std::optional<Placement>> fixed_;
  std::vector<std::int32_t> rank_;
  std::vector<Index> free_;
  std::vector<std::vector<ConditionRef>> undated_, assumed_;
};

// The day on which an external condition counts: met, or assumed from its planning date (then not before the first free
// day, since it is not met yet); kNever when nobody can date it.
Day external_day(const Network& network, const ExternalCondition& condition);

}  // namespace entente::plan
