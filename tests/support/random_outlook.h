// Random risks and prospects for a problem, from a seed.
#pragma once

#include "base/random.h"
#include "risk/outlook.h"

namespace entente::test {

// What may be uncertain; everything is, unless it is switched off.
struct Uncertainties {
  bool durations = true;
  bool conditions = true;
  bool delays = true;
  bool duration_factors = true;
  bool capacity_factors = true;
  bool pauses = true;
};

// Spreads the three points of every duration around the most likely one.
plan::ProblemData with_spread_durations(Seed seed, plan::ProblemData data);
// Leaves only the most likely one.
plan::ProblemData with_certain_durations(plan::ProblemData data);

// Every assumed condition of the problem, and some risks of each kind.
risk::Outlook random_outlook(Seed seed, const plan::Problem& problem, const Uncertainties& uncertain);

// Nothing but the assumed conditions, each certain to come on its planning date.
risk::Outlook certain_outlook(const plan::Problem& problem);

}  // namespace entente::test
