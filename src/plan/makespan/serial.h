// Serial schedule generation for the classic form, forward from the first day and backward from the last.
//
// A backward pass over a forward schedule and a forward pass over that one are its double justification: never longer,
// often shorter (Valls, Ballestin, Quintanilla 2005, doi:10.1016/j.ejor.2004.04.008).
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "plan/makespan/packed_days.h"
#include "plan/makespan/project.h"

namespace entente::plan::makespan {

// Jobs so that none comes before one that it must follow.
using JobOrder = std::vector<Job>;

// By job, for jobs in the modes given.
struct Dates {
  std::vector<std::int32_t> start;
  std::vector<std::int32_t> end;  // start + span
  std::int32_t length = 0;        // the greatest end; the least start is 0

  explicit Dates(Job jobs) : start(slot(jobs), 0), end(slot(jobs), 0) {}
};

class SerialScheduler {
 public:
  enum class Days : std::uint8_t { fastest, narrow, wide };

  // `project` is reversible and outlives the scheduler. All kinds of days give the same schedules.
  explicit SerialScheduler(const Project& project, Days days = Days::fastest);

  // Each job of the order in turn as early as those before it in the project, and what they leave free, allow. The
  // first `kept` of them start when `dates` says: part of a schedule that was made before.
  void forward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates, std::size_t kept = 0);
  // Each job from the order's end as late as possible; the result is shifted so that it starts on day 0.
  void backward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates);
  // As forward, but each job for which `free_choice` is set takes the mode with the earliest end that the non-renewable
  // resources still allow; `modes` changes.
  void forward_choosing(const JobOrder& order, const std::vector<std::uint8_t>& free_choice,
                        std::vector<std::uint8_t>& modes, Dates& dates);

  // The amount by which the modes overdraw the non-renewable resources, summed over them.
  std::int64_t overdraft(const std::vector<std::uint8_t>& modes) const;

 private:
  // The jobs that a job must follow, four at a time: where there are fewer, the rest name a job that ends on day 0.
  struct FourNeighbours {
    std::array<Job, 4> job;
    std::array<std::int32_t, 4> lag;
  };
  struct Neighbours {  // of job j: groups[begin[j], begin[j + 1])
    std::vector<std::int32_t> begin;
    std::vector<FourNeighbours> groups;
  };

  using AnyDays = std::variant<NarrowDays<Lanes16>, NarrowDays<Lanes4>, WideDays>;

  static AnyDays days_for(const Project& project, const FlatModes& modes, Days days);
  static Neighbours neighbours(const Project& project, bool before);
  std::int32_t allowed_from(const Neighbours& neighbours, Job job) const;
  // Jobs in the order in which they are placed, from `first` in steps of 1 or -1; the first `kept` have their dates.
  struct Pass {
    const Job* first;
    std::ptrdiff_t step;
    std::size_t count, kept;
  };
  template <class SomeDays>
  void place_all(SomeDays& days, const Neighbours& neighbours, const Pass& pass, const std::vector<std::uint8_t>& modes,
                 Dates& dates);
  // Ends are left in `end_`.
  template <class SomeDays>
  void place(SomeDays& days, const Neighbours& neighbours, const Pass& pass, const std::vector<std::uint8_t>& modes,
             Dates& dates);
  void place(NarrowDays<Lanes16>& days, const Neighbours& neighbours, const Pass& pass,
             const std::vector<std::uint8_t>& modes, Dates& dates);
  template <class SomeDays>
  void place_choosing(SomeDays& days, const JobOrder& order, const std::vector<std::uint8_t>& free_choice,
                      std::vector<std::uint8_t>& modes, Dates& dates);
  bool affordable(Job job, std::uint8_t mode, std::uint8_t now) const;

  const Project* project_;
  FlatModes modes_;
  std::vector<std::int32_t> span_;  // by mode
  Neighbours before_, after_;
  AnyDays days_;
  std::int32_t used_ = 0;           // days that are not empty
  std::vector<std::int32_t> end_;   // by job, and of the job that ends on day 0
  std::vector<std::int64_t> left_;  // by non-renewable resource, while modes are chosen
};

// The jobs by day, ties in the order of `ties`: counting sort.
void order_by(const std::vector<std::int32_t>& day, std::int32_t days, const JobOrder& ties, JobOrder& order);

}  // namespace entente::plan::makespan
