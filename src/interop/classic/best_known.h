// The best values known of instances, as a CSV table with a header:
// instance,n_activities,n_renewable,n_nonrenewable,cpm_lb,best_lb,best_ub,...
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace entente::interop::classic {

struct BestKnown {
  std::optional<std::int32_t> critical_path;  // cpm_lb: the longest path, without resources
  std::optional<std::int32_t> lower;          // best_lb
  std::optional<std::int32_t> upper;          // best_ub: of a schedule that somebody has
  bool infeasible = false;                    // the status says so
};

// By instance: the name of its file. Columns are found by their names; of those above, `instance`, `cpm_lb`, `best_lb`
// and `best_ub` must be there, `status` may, others are passed over. An empty cell is an unknown value.
//
// Errors: those of read_csv, classic.column_missing, classic.number_expected, classic.number_out_of_range,
// classic.instance_twice, classic.bounds_crossed (a lower bound above the upper one).
Checked<std::map<std::string, BestKnown>> read_best_known(std::string_view content, const std::string& file);

}  // namespace entente::interop::classic
