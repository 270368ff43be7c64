// The words that belong to the ids of a roadmap.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "interop/package/to_problem.h"

namespace entente::cli {

// Looks up by id what the planning problem keeps by index. An id that the package does not know has no words.
class Captions {
 public:
  explicit Captions(const interop::package::PlanningProblem& planning);

  // Names of activities, resources, needs, gates; texts of conditions.
  std::string_view name_of(std::string_view id) const;
  // Position among the lines of effort; nothing for an unknown activity.
  std::optional<plan::Index> line_of_effort(std::string_view activity) const;

 private:
  std::unordered_map<std::string_view, std::string_view> names_;
  std::unordered_map<std::string_view, plan::Index> lines_of_effort_;  // by activity
};

}  // namespace entente::cli
