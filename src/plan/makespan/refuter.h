// Depth: looks for a plan of at most a given length by clause learning, or proves that there is none (a destructive
// lower bound: Klein, Scholl 1999, doi:10.1016/S0377-2217(97)00443-0).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "plan/clauses/solver.h"
#include "plan/makespan/project.h"

namespace entente::plan::makespan {

class Refuter {
 public:
  // Plans of at most `longest` days are looked for. `project` outlives the refuter.
  Refuter(const Project& project, std::int32_t longest);

  // Proven: every plan takes at least so many days; kNever when there is none within the longest.
  std::int32_t bound() const { return bound_; }
  // From now on only plans of fewer days are of interest.
  void beat(std::int32_t days);
  // Looks for a plan of at most so many days, for about so many conflicts. `refuted` has raised the bound.
  clauses::Answer attempt(std::int32_t days, std::int64_t conflicts, const std::function<bool()>& stop);
  // After `satisfied`.
  Plan plan() const;
  std::int64_t conflicts() const { return solver_.conflicts(); }

 private:
  struct JobVariables {
    clauses::Variable start, end, span;    // of single-mode jobs only the start
    std::vector<clauses::Variable> modes;  // 1 where it is chosen; none with a single mode
  };

  void add_job(Job job);
  void add_modes(Job job);
  void add_links();
  void add_resources();
  void add_budgets();
  clauses::Literal when_nothing_is_known() const;

  const Project* project_;
  clauses::Solver solver_;
  std::vector<JobVariables> jobs_;
  clauses::Variable length_ = 0;
  std::int32_t bound_ = 0;
};

}  // namespace entente::plan::makespan
