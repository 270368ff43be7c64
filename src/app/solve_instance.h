// `entente solve`: from a classic instance to the shortest schedule that the given effort finds.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "base/result.h"
#include "plan/makespan/minimise.h"

namespace entente::app {

struct PlacedJob {
  std::string job;  // its number in the file
  std::string mode;
  plan::Day start;
};

struct SolvedInstance {
  std::string file;
  // Of the best schedule, which the verifier has accepted; nothing where none was found or a fault was.
  std::optional<plan::Day> makespan;
  std::vector<PlacedJob> jobs;              // of that schedule, in the order of the file, without the source
  std::optional<plan::Day> bound;           // proven: no schedule is shorter; nothing where it is proven infeasible
  bool infeasible = false;                  // proven
  std::vector<std::int64_t> contradiction;  // the jobs around which the lags add up to more than 0, where that is why
  std::int64_t schedules = 0;               // passes of a scheduler
  std::int64_t conflicts = 0;               // of the clause learning
  std::chrono::duration<double> time{0};    // on the clock, reading included
  std::vector<Message> faults;              // of this program, see faults_of: nothing else here is to be trusted then

  bool optimal() const { return makespan && bound && *makespan <= *bound; }
  bool proved() const { return infeasible || optimal(); }
};

// Errors: those of the file, of read_instance, of to_problem and of makespan::minimise.
Result<SolvedInstance> solve_instance(const std::string& path, const plan::makespan::Options& options,
                                      const Files& files, const Clock& clock);

// What cannot be true of an outcome, whatever the instance: classic.schedule_broken (the rules that the verifier
// names), classic.finish_misstated, classic.below_own_bound, classic.infeasible_with_schedule.
std::vector<Message> faults_of(const std::string& instance, const plan::Problem& problem,
                               const plan::makespan::Outcome& outcome);

}  // namespace entente::app
