// What one future brings, before anybody decides anything.
#pragma once

#include <memory>
#include <vector>

#include "base/random.h"
#include "risk/draw.h"
#include "risk/policy.h"

namespace entente::risk {

// Days without work, both inclusive.
struct Pause {
  Day from;
  Day to;
};

struct World {
  std::vector<Day> release;  // by job: planned start, delays and conditions; kNever when a condition never comes
  std::vector<std::int32_t> duration;      // by job, in working days; at least 1 except for milestones
  std::vector<double> factor;              // by resource, of the declared capacity
  std::vector<std::vector<Pause>> pauses;  // by pause class; ascending, apart from each other
  std::vector<Day> condition;              // by condition of the outlook; kNever
};

// Draws worlds. Every risk, condition and activity is a source of its own, named by its id.
class Oracle {
 public:
  Oracle(const Policy& policy, Seed seed);

  void draw(std::uint64_t future, World& world) const;

  // For attributing variance: which of `bins` an input falls into in a future. Inputs are the risks, then the
  // conditions, then the jobs.
  std::size_t inputs() const { return risks_.size() + conditions_.size() + jobs_.size(); }
  static constexpr int kBins = 64;
  int bin(std::size_t input, std::uint64_t future) const;

 private:
  struct RiskSource {
    Stream strike, size, day;
  };
  struct ConditionSource {
    Stream ever, day;
  };
  struct JobSource {
    Stream duration;
    std::shared_ptr<const PertTable> table;
    double from;  // what is under way has lasted so long already: the share of all durations that are too short
  };

  void draw_risks(std::uint64_t future, World& world) const;
  void draw_pause(std::size_t risk, std::uint64_t future, World& world) const;
  Day condition_day(std::size_t condition, std::uint64_t future) const;
  bool strikes(std::size_t risk, std::uint64_t future) const;
  double size(std::size_t risk, std::uint64_t future) const;

  const Policy* policy_;
  std::vector<RiskSource> risks_;
  std::vector<ConditionSource> conditions_;
  std::vector<JobSource> jobs_;
};

// The day on which work that starts on an open day is done; kNever when the horizon ends before. `pauses` ascend.
Day day_done(const WorkingCalendar& calendar, const std::vector<Pause>& pauses, Day start, std::int32_t duration);
// The first day on or after `from` on which the calendar is open and nothing is paused; kNever.
Day first_working_day(const WorkingCalendar& calendar, const std::vector<Pause>& pauses, Day from);

}  // namespace entente::risk
