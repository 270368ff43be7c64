// `entente bench`: a folder of classic instances, solved one after the other or side by side, against the best values
// known.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/solve_instance.h"
#include "interop/classic/best_known.h"

namespace entente::app {

// Every `of`-th instance of the folder, beginning with the `number`-th (counted from 1).
struct Share {
  std::int64_t number = 1;
  std::int64_t of = 1;
};

struct BenchRow {
  std::string instance;   // the name of the file
  SolvedInstance solved;  // `time` is CPU time
  interop::classic::BestKnown best;

  // How far the makespan is above the best one known, and above the critical path; nothing where one is unknown or 0.
  std::optional<double> excess_percent() const;
  std::optional<double> cpm_deviation_percent() const;
};

struct BenchSums {
  std::int64_t instances = 0;
  std::int64_t feasible = 0;                         // with a schedule
  std::int64_t equal_to_best = 0;                    // or better
  std::int64_t proved = 0;                           // optimal, or infeasible
  std::optional<double> mean_excess_percent;         // over the instances that have one
  std::optional<double> mean_cpm_deviation_percent;  // likewise
  std::int64_t schedules = 0;                        // passes of a scheduler
  double cpu_seconds = 0;

  double schedules_per_second() const { return cpu_seconds > 0 ? static_cast<double>(schedules) / cpu_seconds : 0; }
};

struct BenchRequest {
  std::string folder;
  std::string best;                 // path of the table of best values
  plan::makespan::Options options;  // of each instance; on_progress is not used
  int jobs = 1;                     // instances side by side, each on one thread where they are several
  Share share = {};
  // After each instance, from any thread but never twice at a time.
  std::function<void(const BenchRow& row, std::size_t done, std::size_t all)> on_row = {};
};

// What is measured: CPU time of the whole process where instances run one at a time, of each thread otherwise.
struct CpuClocks {
  const Clock& process;
  const Clock& thread;
};

struct Bench {
  std::vector<BenchRow> rows;   // in the order of the folder; none for what was interrupted
  std::vector<Error> errors;    // of instances that could not be read
  std::vector<Message> faults;  // of this program: SolvedInstance::faults and faults_against
};

// Instances are the files of the folder that end as instances do; a file without a row among the best values has none.
// Errors: those of the folder and of the table; classic.no_instances.
Checked<Bench> run_bench(const BenchRequest& request, const Files& files, const CpuClocks& clocks);

BenchSums sums_of(const std::vector<BenchRow>& rows);

// What cannot be true beside what is known: classic.below_known_bound, classic.bound_above_known,
// classic.infeasible_but_known, classic.feasible_but_known_not.
std::vector<Message> faults_against(const BenchRow& row);

}  // namespace entente::app
