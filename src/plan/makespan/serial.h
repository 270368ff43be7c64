// Serial schedule generation for the classic form, forward from the first day and backward from the last, with what is
// free of all resources on a day packed into words (see plan/timetable.h for the packing).
//
// A backward pass over a forward schedule and a forward pass over that one are its double justification: never longer,
// often shorter (Valls, Ballestin, Quintanilla 2005, doi:10.1016/j.ejor.2004.04.008).
#pragma once

#include <cstdint>
#include <vector>

#include "plan/makespan/project.h"

namespace entente::plan::makespan {

// Jobs so that none comes before one that it must follow.
using JobOrder = std::vector<Job>;

// Dates by job, for jobs in the modes given.
struct Dates {
  std::vector<std::int32_t> start;
  std::vector<std::int32_t> end;  // start + span
  std::int32_t length = 0;        // the greatest end; the least start is 0
};

class SerialScheduler {
 public:
  // `project` is reversible and outlives the scheduler.
  explicit SerialScheduler(const Project& project);

  // Each job of the order in turn as early as those before it in the project, and what they leave free, allow.
  void forward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates);
  // Each job from the order's end as late as possible; the result is shifted so that it starts on day 0.
  void backward(const JobOrder& order, const std::vector<std::uint8_t>& modes, Dates& dates);
  // As forward, but each job for which `free_choice` is set takes the mode with the earliest end that the non-renewable
  // resources still allow; `modes` changes.
  void forward_choosing(const JobOrder& order, const std::vector<std::uint8_t>& free_choice,
                        std::vector<std::uint8_t>& modes, Dates& dates);

  // The amount by which the modes overdraw the non-renewable resources, summed over them.
  std::int64_t overdraft(const std::vector<std::uint8_t>& modes) const;

 private:
  using Word = std::uint64_t;
  struct Neighbour {
    Job job;
    std::int32_t lag;
  };
  struct Neighbours {  // of job j: all[begin[j], begin[j + 1])
    std::vector<std::int32_t> begin;
    std::vector<Neighbour> all;
  };

  static Neighbours neighbours(const Project& project, bool before);
  void pack();
  void clear();
  std::size_t mode_at(Job job, std::uint8_t mode) const { return mode_begin_[slot(job)] + mode; }
  std::int32_t allowed_from(const Neighbours& neighbours, Job job, const std::vector<std::int32_t>& end) const;
  // The first start from `from` at which the mode fits.
  std::int32_t fit(std::size_t mode, std::int32_t from) const;
  std::int32_t fit_wide(std::size_t mode, std::int32_t from) const;
  void take(std::size_t mode, std::int32_t start);
  void put(std::size_t mode, Job job, std::int32_t start, Dates& dates);
  bool affordable(Job job, std::uint8_t mode, std::uint8_t now) const;

  const Project* project_;
  Neighbours before_, after_;
  std::size_t words_ = 1;
  std::vector<Word> guards_, full_;            // by word
  std::vector<Word> free_;                     // by day, word; guard bits are always set
  std::int32_t used_ = 0;                      // days that are not full
  std::vector<std::size_t> mode_begin_;        // by job
  std::vector<Word> demand_;                   // by mode of each job, word
  std::vector<std::int32_t> duration_, span_;  // by mode of each job
  std::vector<std::int64_t> left_;             // by non-renewable resource, while modes are chosen
};

// The jobs by day, ties in the order of `ties`: counting sort.
void order_by(const std::vector<std::int32_t>& day, std::int32_t days, const JobOrder& ties, JobOrder& order);

}  // namespace entente::plan::makespan
