// Random small problems of the classic form: every day open, all work mandatory.
#pragma once

#include "base/random.h"
#include "plan/problem.h"

namespace entente::test {

struct ClassicShape {
  int activities = 5;
  int horizon_days = 12;
  int modes = 1;  // at most
  bool max_lags = false;
  bool money = false;  // non-renewable resources
  int longest = 3;     // duration
};

plan::Problem random_classic(Seed seed, const ClassicShape& shape);

}  // namespace entente::test
