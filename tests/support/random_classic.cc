#include "support/random_classic.h"

#include <string>

namespace entente::test {
namespace {

using namespace plan;

const Date kFirst = *Date::from_civil(2026, 1, 1);
constexpr int kResources = 2, kPayers = 2;

std::int32_t below(Random& random, int bound) {
  return static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(bound)));
}

Mode random_mode(Random& random, const ClassicShape& shape, int number) {
  Mode mode;
  mode.id = "m" + std::to_string(number);
  mode.optimistic = mode.most_likely = mode.pessimistic = WorkingDays{1 + below(random, shape.longest)};
  for (Index r = 0; r < kResources; ++r) {
    if (const std::int32_t amount = below(random, 4); amount > 0) mode.demands.push_back({r, amount});
  }
  for (Index p = 0; p < kPayers && shape.money; ++p) {
    if (const std::int32_t amount = below(random, 4); amount > 0) mode.costs.push_back({p, amount});
  }
  return mode;
}

Precedence random_precedence(Random& random, const ClassicShape& shape, Index before, Index after) {
  Precedence precedence{before, after, PrecedenceKind::finish_start, Days{0}, std::nullopt};
  if (!shape.max_lags) return precedence;
  precedence.kind = static_cast<PrecedenceKind>(random.below(4));
  precedence.lag = Days{below(random, 3) - 1};
  if (random.below(2) == 0) precedence.max_lag = Days{precedence.lag.count + below(random, 4)};
  return precedence;
}

}  // namespace

Problem random_classic(Seed seed, const ClassicShape& shape) {
  Random random(seed);
  ProblemData data;
  data.horizon_start = kFirst;
  data.horizon_end = data.horizon_start + Days{shape.horizon_days - 1};
  data.status_date = data.horizon_start - Days{1};
  data.calendars.emplace_back(data.horizon_start, data.horizon_end,
                              std::array{true, true, true, true, true, true, true},
                              std::vector<WorkingCalendar::Exception>{});
  for (int r = 0; r < kResources; ++r) data.resources.push_back({"R" + std::to_string(r), 0, 3 + below(random, 2), {}});
  for (int p = 0; p < kPayers && shape.money; ++p) {
    data.payers.push_back("P" + std::to_string(p));
    data.budget_lines.push_back({"L" + std::to_string(p), p, data.horizon_start, data.horizon_end,
                                 shape.activities + below(random, shape.activities)});
  }
  for (Index a = 0; a < shape.activities; ++a) {
    Activity activity;
    activity.id = "A" + std::to_string(a);
    activity.mandatory = true;
    for (int m = 1 + below(random, shape.modes); m > 0; --m) activity.modes.push_back(random_mode(random, shape, m));
    data.activities.push_back(activity);
    for (Index before = 0; before < a; ++before) {
      if (random.below(4) == 0) data.precedences.push_back(random_precedence(random, shape, before, a));
    }
  }
  auto problem = Problem::build(std::move(data));
  return *std::move(problem);
}

}  // namespace entente::test
