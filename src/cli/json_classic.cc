#include "cli/json_classic.h"

#include "interop/roadmap/json_text.h"

namespace entente::cli {
namespace {

using app::BenchRow;
using app::BenchSums;
using app::SolvedInstance;
using interop::roadmap::JsonText;

template <class T>
void write_optional(JsonText& json, std::string_view key, const std::optional<T>& value) {
  json.key(key);
  if (value) {
    json.value(*value);
  } else {
    json.null();
  }
}

void write_flag(JsonText& json, std::string_view key, bool value) {
  json.key(key);
  if (value) {
    json.yes();
  } else {
    json.no();
  }
}

void write_solved(JsonText& json, const SolvedInstance& solved) {
  json.new_line(1).begin_object().key("file").value(solved.file);
  write_optional(json, "makespan", solved.makespan);
  write_optional(json, "lower_bound", solved.bound);
  write_flag(json, "optimal", solved.optimal());
  write_flag(json, "infeasible", solved.infeasible);
  json.key("contradiction").begin_array();
  for (const std::int64_t job : solved.contradiction) json.value(job);
  json.end_array().key("schedules").value(solved.schedules).key("conflicts").value(solved.conflicts);
  json.key("seconds").value(solved.time.count());
  json.key("activities").begin_array();
  for (const app::PlacedJob& job : solved.jobs) {
    json.new_line(2).begin_object().key("job").value(job.job).key("mode").value(job.mode);
    json.key("start").value(job.start).end_object();
  }
  json.end_array().end_object();
}

void write_row(JsonText& json, const BenchRow& row) {
  json.new_line(1).begin_object().key("instance").value(row.instance);
  write_optional(json, "makespan", row.solved.makespan);
  write_optional(json, "lower_bound", row.solved.bound);
  write_optional(json, "best_lb", row.best.lower);
  write_optional(json, "best_ub", row.best.upper);
  write_optional(json, "cpm_lb", row.best.critical_path);
  write_optional(json, "excess_percent", row.excess_percent());
  write_optional(json, "cpm_deviation_percent", row.cpm_deviation_percent());
  write_flag(json, "proved", row.solved.proved());
  write_flag(json, "infeasible_proved", row.solved.infeasible);
  json.key("schedules").value(row.solved.schedules).key("conflicts").value(row.solved.conflicts);
  json.key("cpu_seconds").value(row.solved.time.count()).end_object();
}

}  // namespace

std::string json_of(const std::vector<SolvedInstance>& solved) {
  JsonText json;
  json.begin_object().key("format").value("entente.solve.v1").key("results").begin_array();
  for (const SolvedInstance& one : solved) write_solved(json, one);
  json.end_array().end_object();
  return std::move(json).take() + "\n";
}

std::string json_of(const std::vector<BenchRow>& rows, bool interrupted) {
  const BenchSums sums = app::sums_of(rows);
  JsonText json;
  json.begin_object().key("format").value("entente.bench.v1").key("instances").value(sums.instances);
  write_optional(json, "mean_excess_percent", sums.mean_excess_percent);
  write_optional(json, "mean_cpm_deviation_percent", sums.mean_cpm_deviation_percent);
  json.key("equal_to_best").value(sums.equal_to_best).key("proved").value(sums.proved);
  json.key("feasible").value(sums.feasible).key("schedules_per_second").value(sums.schedules_per_second());
  json.key("cpu_seconds").value(sums.cpu_seconds);
  write_flag(json, "interrupted", interrupted);
  json.key("rows").begin_array();
  for (const BenchRow& row : rows) write_row(json, row);
  json.end_array().end_object();
  return std::move(json).take() + "\n";
}

}  // namespace entente::cli
