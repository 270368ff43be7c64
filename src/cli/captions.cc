#include "cli/captions.h"

namespace entente::cli {

Captions::Captions(const interop::package::PlanningProblem& planning) {
  const plan::ProblemData& data = planning.problem.data();
  for (std::size_t i = 0; i < data.activities.size(); ++i) {
    names_.emplace(data.activities[i].id, planning.activities[i].name);
    lines_of_effort_.emplace(data.activities[i].id, planning.activities[i].line_of_effort);
  }
  for (std::size_t i = 0; i < data.resources.size(); ++i)
    names_.emplace(data.resources[i].id, planning.resources[i].name);
  for (std::size_t i = 0; i < data.needs.size(); ++i) names_.emplace(data.needs[i].id, planning.needs[i].title);
  for (std::size_t i = 0; i < data.gates.size(); ++i) {
    names_.emplace(data.gates[i].id, planning.gates[i].name);
    for (std::size_t j = 0; j < data.gates[i].conditions.size(); ++j)
      names_.emplace(data.gates[i].conditions[j].id, planning.gates[i].conditions[j]);
  }
}

std::string_view Captions::name_of(std::string_view id) const {
  const auto found = names_.find(id);
  return found == names_.end() ? std::string_view{} : found->second;
}

std::optional<plan::Index> Captions::line_of_effort(std::string_view activity) const {
  const auto found = lines_of_effort_.find(activity);
  if (found == lines_of_effort_.end()) return std::nullopt;
  return found->second;
}

}  // namespace entente::cli
