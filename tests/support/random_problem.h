// Random small problems with every feature that the engine knows, from a seed.
#pragma once

#include "base/random.h"
#include "plan/problem.h"

namespace entente::test {

// What may occur; everything does, unless it is switched off.
struct Features {
  bool calendars =
      true;  // several, with holidays and reduced periods, and their intersection; else one, Monday to Friday
  bool milestones = true;
  bool modes = true;             // up to three; else one
  bool money = true;             // payers, lines with gaps between them, costs, modes that cost nothing
  bool capacity_changes = true;  // steps up and down, to 0 too
  bool capacity_effects = true;
  bool all_kinds = true;  // precedences of all kinds, with lags; else finish_start without a lag
  bool leads = true;      // negative lags too
  bool max_lags = true;
  bool gates = true;
  bool undated = true;  // conditions that nobody can date
  bool mandatory = true;
  bool dates = true;  // earliest starts and deadlines
  bool cancelled = true;
  bool facts = true;  // completed and under way, consistent with the status date
};

struct ProblemShape {
  int activities = 12;
  int horizon_days = 90;  // at least 7
  int resources = 3;
  int needs = 4;
  Features features = {};
};

// The same seed and shape give the same problem. Every one is accepted by Problem::build; not every one has a roadmap,
// since mandatory work may be impossible.
plan::ProblemData random_problem_data(Seed seed, const ProblemShape& shape);
plan::Problem random_problem(Seed seed, const ProblemShape& shape);

}  // namespace entente::test
