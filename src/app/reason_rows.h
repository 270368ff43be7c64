#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "interop/roadmap/roadmap_file.h"
#include "plan/roadmap.h"

namespace entente::app {

// Turns the engine's reasons into those of a roadmap file: ids for positions, and the day that matters for each.
class ReasonRows {
 public:
  // All three must outlive it.
  ReasonRows(const plan::Problem& problem, const plan::Schedule& schedule,
             const std::vector<interop::roadmap::ConditionDay>& conditions);

  interop::roadmap::Reason row(plan::Index activity, const plan::DateReason& reason) const;

 private:
  interop::roadmap::Binding binding_row(plan::Index activity, const plan::Binding& binding) const;
  void add_day(plan::Index activity, interop::roadmap::Binding& row) const;
  void add_link(plan::Index activity, interop::roadmap::Binding& row) const;
  std::optional<Date> condition_day(std::string_view condition) const;
  bool is_named(plan::Index activity, const interop::roadmap::Binding& row) const;

  const plan::Problem& problem_;
  const plan::Schedule& schedule_;
  std::unordered_map<std::string_view, std::optional<Date>> condition_days_;
  std::vector<std::vector<const plan::Precedence*>> links_;  // by activity, to either side
};

}  // namespace entente::app
