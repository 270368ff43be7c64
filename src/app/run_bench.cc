#include "app/run_bench.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

#include "interop/classic/read_instance.h"

namespace entente::app {
namespace {

using interop::classic::BestKnown;

constexpr std::uint64_t kMaxTableBytes = std::uint64_t{16} << 20;

std::optional<double> percent_above(std::optional<plan::Day> makespan, std::optional<std::int32_t> known) {
  if (!makespan || !known || *known <= 0) return std::nullopt;
  return 100.0 * (*makespan - *known) / *known;
}

// The mean of what is there.
class Mean {
 public:
  void add(std::optional<double> value) {
    if (!value) return;
    sum_ += *value;
    ++count_;
  }
  std::optional<double> value() const { return count_ == 0 ? std::nullopt : std::optional(sum_ / count_); }

 private:
  double sum_ = 0;
  int count_ = 0;
};

Result<std::vector<std::string>> instances_in(const BenchRequest& request, const Files& files) {
  const auto listed = files.list(request.folder);
  if (!listed) return Failure(listed.error());
  std::vector<std::string> instances;
  std::int64_t number = 0;
  for (const FileInfo& file : *listed) {
    if (file.is_folder || !interop::classic::is_instance_name(file.name)) continue;
    if (++number % request.share.of == request.share.number % request.share.of) instances.push_back(file.name);
  }
  if (instances.empty()) return failure("classic.no_instances", {}, Where{request.folder, std::nullopt, {}});
  return instances;
}

// Solves the instances in any order and keeps the answers in theirs.
class BenchRun {
 public:
  BenchRun(const BenchRequest& request, const Files& files, const CpuClocks& clocks, std::vector<std::string> instances,
           const std::map<std::string, BestKnown>& best)
      : request_(request),
        files_(files),
        clock_(request.jobs > 1 ? clocks.thread : clocks.process),
        options_(request.options),
        instances_(std::move(instances)),
        best_(best),
        answers_(instances_.size()) {
    options_.on_progress = {};
    if (request.jobs > 1) options_.threads = 1;
  }

  Bench run() {
    std::vector<std::thread> others;
    for (int job = 1; job < request_.jobs; ++job) others.emplace_back([this] { work(); });
    work();
    for (std::thread& other : others) other.join();
    return gathered();
  }

 private:
  struct Answer {
    std::optional<BenchRow> row;
    std::optional<Error> error;
  };

  bool interrupted() const { return options_.cancelled && options_.cancelled(); }

  void work() {
    for (std::size_t next = next_++; next < instances_.size() && !interrupted(); next = next_++) {
      answers_[next] = solve(instances_[next]);
      const std::lock_guard lock(told_);
      ++done_;
      if (answers_[next].row && request_.on_row) request_.on_row(*answers_[next].row, done_, instances_.size());
    }
  }

  Answer solve(const std::string& instance) const {
    auto solved = solve_instance(request_.folder + "/" + instance, options_, files_, clock_);
    if (!solved) return {std::nullopt, solved.error()};
    if (interrupted() && !solved->proved()) return {};  // its effort was cut short
    const auto known = best_.find(instance);
    return {BenchRow{instance, *std::move(solved), known == best_.end() ? BestKnown{} : known->second}, std::nullopt};
  }

  Bench gathered() {
    Bench bench;
    for (Answer& answer : answers_) {
      if (answer.error) bench.errors.push_back(*std::move(answer.error));
      if (!answer.row) continue;
      const auto against = faults_against(*answer.row);
      bench.faults.insert(bench.faults.end(), answer.row->solved.faults.begin(), answer.row->solved.faults.end());
      bench.faults.insert(bench.faults.end(), against.begin(), against.end());
      bench.rows.push_back(*std::move(answer.row));
    }
    return bench;
  }

  const BenchRequest& request_;
  const Files& files_;
  const Clock& clock_;
  plan::makespan::Options options_;
  const std::vector<std::string> instances_;
  const std::map<std::string, BestKnown>& best_;
  std::vector<Answer> answers_;  // by instance
  std::atomic<std::size_t> next_ = 0;
  std::mutex told_;
  std::size_t done_ = 0;  // under told_
};

}  // namespace

std::optional<double> BenchRow::excess_percent() const {
  return percent_above(solved.makespan, best.upper);
}

std::optional<double> BenchRow::cpm_deviation_percent() const {
  return percent_above(solved.makespan, best.critical_path);
}

BenchSums sums_of(const std::vector<BenchRow>& rows) {
  BenchSums sums;
  Mean excess;
  Mean deviation;
  for (const BenchRow& row : rows) {
    ++sums.instances;
    sums.feasible += row.solved.makespan ? 1 : 0;
    sums.equal_to_best += row.solved.makespan && row.best.upper && *row.solved.makespan <= *row.best.upper ? 1 : 0;
    sums.proved += row.solved.proved() ? 1 : 0;
    excess.add(row.excess_percent());
    deviation.add(row.cpm_deviation_percent());
    sums.schedules += row.solved.schedules;
    sums.cpu_seconds += row.solved.time.count();
  }
  sums.mean_excess_percent = excess.value();
  sums.mean_cpm_deviation_percent = deviation.value();
  return sums;
}

std::vector<Message> faults_against(const BenchRow& row) {
  std::vector<Message> faults;
  const Argument name{"instance", row.instance};
  const auto days = [](const char* of, std::int32_t value) { return Argument{of, std::int64_t{value}}; };
  const SolvedInstance& solved = row.solved;
  if (solved.makespan && row.best.lower && *solved.makespan < *row.best.lower) {
    faults.push_back(
        {"classic.below_known_bound", {name, days("makespan", *solved.makespan), days("known", *row.best.lower)}});
  }
  if (solved.bound && row.best.upper && *solved.bound > *row.best.upper) {
    faults.push_back(
        {"classic.bound_above_known", {name, days("bound", *solved.bound), days("known", *row.best.upper)}});
  }
  if (solved.infeasible && row.best.upper)
    faults.push_back({"classic.infeasible_but_known", {name, days("known", *row.best.upper)}});
  if (solved.makespan && row.best.infeasible)
    faults.push_back({"classic.feasible_but_known_not", {name, days("makespan", *solved.makespan)}});
  return faults;
}

Checked<Bench> run_bench(const BenchRequest& request, const Files& files, const CpuClocks& clocks) {
  const auto table = files.read(request.best, kMaxTableBytes);
  if (!table) return Failures({table.error()});
  const auto best = interop::classic::read_best_known(*table, request.best);
  if (!best) return Failures(best.error());
  auto instances = instances_in(request, files);
  if (!instances) return Failures({instances.error()});
  return BenchRun(request, files, clocks, *std::move(instances), *best).run();
}

}  // namespace entente::app
