// The skip index against looking day by day.
#include <gtest/gtest.h>

#include "plan/timetable.h"
#include "support/random_problem.h"

namespace entente::plan {
namespace {

struct Placed {
  Index activity, mode;
  Day start;
};

TEST(SkipIndex, FindsTheDaysThatLookingDayByDayFinds) {
  int found = 0, nowhere = 0;
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    ProblemData data = test::random_problem_data(
        Seed{20000 + seed},
        {.activities = 30, .horizon_days = 120 + static_cast<int>(seed), .resources = 2 + static_cast<int>(seed % 9)});
    // Long work too, so that chunks of every length are used.
    for (std::size_t a = 0; a < data.activities.size(); a += 2) {
      if (data.activities[a].actual) continue;
      for (Mode& mode : data.activities[a].modes) {
        if (mode.most_likely.count == 0) continue;
        mode.most_likely = WorkingDays{mode.most_likely.count * 4};
        mode.pessimistic = WorkingDays{mode.most_likely.count * 2};
      }
    }
    const auto problem = Problem::build(std::move(data));
    ASSERT_TRUE(problem);
    const Network network(*problem);
    Timetable plain(network, Skipping::never), skipping(network, Skipping::always);
    Random random(Seed{seed}, 1);
    std::vector<Placed> placed;
    const auto below = [&](std::size_t bound) { return random.below(static_cast<std::uint32_t>(bound)); };
    for (int i = 0; i < 300; ++i) {
      if (!placed.empty() && below(3) == 0) {
        const std::size_t p = below(placed.size());
        for (Timetable* timetable : {&plain, &skipping})
          timetable->remove(placed[p].activity, placed[p].mode, placed[p].start);
        placed.erase(placed.begin() + static_cast<std::ptrdiff_t>(p));
        continue;
      }
      if (below(100) == 0) {
        plain.reset();
        skipping.reset();
        placed.clear();
      }
      const auto a = static_cast<Index>(below(slot(network.size())));
      const auto mode = static_cast<Index>(below(problem->activity(a).modes.size()));
      const auto from = static_cast<Day>(below(slot(network.days())));
      const Day start = plain.earliest_fit(a, mode, from, network.days() - 1);
      ASSERT_EQ(skipping.earliest_fit(a, mode, from, network.days() - 1), start);
      if (start >= kNever) {
        ++nowhere;
        continue;
      }
      ++found;
      for (Timetable* timetable : {&plain, &skipping}) timetable->place(a, mode, start);
      placed.push_back({a, mode, start});
    }
  }
  EXPECT_GT(found, 5000);
  EXPECT_GT(nowhere, 1000);
}

}  // namespace
}  // namespace entente::plan
