// Working calendars with constant-time arithmetic.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/date.h"

namespace entente {

// The days of a horizon on which work is done, and how much of a resource is there on each.
//
// Built once, then immutable. `first_open` and `finish` are O(1): a table from days to the number of open days before
// them, and one from open days back to dates. Dates outside the horizon are never open.
class WorkingCalendar {
 public:
  struct Exception {
    Date from;
    Date to;                   // inclusive
    int capacity_percent = 0;  // 0: closed; 1..100: open (if the weekday is), with that share of capacity
  };

  // `working` says which weekdays are worked (Monday first). Exceptions apply in order, a later one over an earlier
  // one.
  WorkingCalendar(Date horizon_start, Date horizon_end, const std::array<bool, 7>& working,
                  const std::vector<Exception>& exceptions);

  // Open where all are open; full capacity. The calendars must share one horizon; at least one is needed.
  static WorkingCalendar intersection(const std::vector<const WorkingCalendar*>& calendars);

  Date horizon_start() const { return start_; }
  Date horizon_end() const { return start_ + Days{static_cast<std::int32_t>(percent_.size()) - 1}; }
  bool is_open(Date day) const;
  // 0 on a closed day, else 1..100.
  int capacity_percent(Date day) const;

  // The first open day on or after `day`; nothing when the horizon has none.
  std::optional<Date> first_open(Date day) const;
  // The last open day on or before `day`; nothing when the horizon has none.
  std::optional<Date> last_open(Date day) const;
  // The last of `effort` open days counted from `start` (an open day); `start` itself for an effort of 0. Nothing when
  // the horizon ends before.
  std::optional<Date> finish(Date start, WorkingDays effort) const;
  // The earliest start whose finish is `day` or later; the inverse of `finish`. Nothing when the horizon has none.
  std::optional<Date> start_to_finish_on_or_after(Date day, WorkingDays effort) const;
  // Open days in [from, to].
  WorkingDays open_between(Date from, Date to) const;

  // Tables for inner loops, by day from the horizon's start: open days before that day (one entry more than days), and
  // the day of each open day in order.
  const std::vector<std::int32_t>& open_before() const { return open_before_; }
  const std::vector<std::int32_t>& open_days() const { return open_days_; }

 private:
  WorkingCalendar(Date start, std::vector<std::uint8_t> percent);
  void index();
  std::int32_t offset(Date day) const { return (day - start_).count; }

  Date start_;
  std::vector<std::uint8_t> percent_;
  std::vector<std::int32_t> open_before_;
  std::vector<std::int32_t> open_days_;
};

}  // namespace entente
