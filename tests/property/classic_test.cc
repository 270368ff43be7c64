// Networks of lags and the precedences made of them accept the same dates.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/random.h"
#include "interop/classic/lags.h"
#include "interop/classic/to_problem.h"
#include "plan/verify.h"
#include "support/cases.h"

namespace entente::interop::classic {
namespace {

class NetworkMaker {
 public:
  explicit NetworkMaker(std::uint64_t seed) : random_(Seed{seed}) {}

  int between(int low, int high) {
    return low + static_cast<int>(random_.below(static_cast<std::uint32_t>(high - low + 1)));
  }

  // A few jobs without resources, so that only lags are in question.
  Instance make() {
    Instance instance;
    instance.link_kind = LinkKind::start_start;
    instance.first_number = 0;
    const int jobs = between(2, 7);
    instance.jobs.push_back({{0, {}}});
    for (int j = 1; j <= jobs; ++j) instance.jobs.push_back({{between(0, 3), {}}});
    instance.jobs.push_back({{0, {}}});
    for (int links = between(1, 2 * jobs); links > 0; --links) {
      const auto from = static_cast<std::size_t>(between(0, jobs + 1));
      const auto to = static_cast<std::size_t>(between(0, jobs + 1));
      // Mostly forward lags and backward bounds, and many of 0, so that most networks have dates and some cycles of 0.
      const int lag = between(0, 3) == 0 ? 0 : from < to ? between(-2, 5) : -between(0, 8);
      instance.links.push_back({from, to, lag});
    }
    return instance;
  }

 private:
  Random random_;
};

bool satisfies(const std::vector<Link>& arcs, const std::vector<int>& starts) {
  return std::all_of(arcs.begin(), arcs.end(),
                     [&](const Link& arc) { return starts[arc.to] >= starts[arc.from] + arc.lag; });
}

// Dates by job as a schedule, the source left out; none where a job would leave the horizon.
std::optional<plan::Schedule> schedule_of(const plan::Problem& problem, const std::vector<int>& starts) {
  plan::Schedule schedule;
  for (plan::Index a = 0; a < problem.activity_count(); ++a) {
    const Date start = problem.data().horizon_start + Days{starts[plan::slot(a) + 1]};
    if (start > problem.data().horizon_end) return std::nullopt;
    const auto finish = problem.calendar_of(a).finish(start, problem.activity(a).modes.front().most_likely);
    if (!finish) return std::nullopt;
    schedule.push_back(plan::Placement{0, start, *finish});
  }
  return schedule;
}

// Dates that satisfy the arcs, later than they need to be here and there: earliest dates with random releases.
std::vector<int> some_dates(const std::vector<Link>& arcs, std::size_t jobs, NetworkMaker& random) {
  std::vector<int> starts(jobs, 0);
  for (std::size_t j = 1; j < jobs; ++j) starts[j] = random.between(0, 4);
  for (std::size_t round = 0; round < jobs; ++round) {
    for (const Link& arc : arcs) starts[arc.to] = std::max(starts[arc.to], starts[arc.from] + arc.lag);
  }
  return starts;
}

struct Seen {
  int accepted = 0;
  int refused = 0;
  int contradictions = 0;
};

void expect_same_answer(const std::vector<Link>& arcs, const plan::Problem& problem, const std::vector<int>& starts,
                        Seen& seen) {
  const auto schedule = schedule_of(problem, starts);
  if (!schedule || starts[0] != 0) return;
  const bool asked = satisfies(arcs, starts);
  EXPECT_EQ(plan::verify(problem, *schedule).empty(), asked) << testing::PrintToString(starts);
  ++(asked ? seen.accepted : seen.refused);
}

void try_network(std::uint64_t seed, Seen& seen) {
  SCOPED_TRACE("seed " + std::to_string(seed));
  NetworkMaker maker(seed);
  const Instance instance = maker.make();
  const std::vector<Link> arcs = all_lags(instance);
  const auto reading = to_problem(instance, "random.sch");
  ASSERT_TRUE(reading) << reading.error().code;
  if (const auto* contradiction = std::get_if<Contradiction>(&*reading)) {
    ++seen.contradictions;
    std::int64_t around = 0;
    for (std::size_t i = 0; i < contradiction->jobs.size(); ++i) {
      const auto from = static_cast<std::size_t>(contradiction->jobs[i]);
      const auto to = static_cast<std::size_t>(contradiction->jobs[(i + 1) % contradiction->jobs.size()]);
      std::int64_t greatest = INT32_MIN;
      for (const Link& arc : arcs) {
        if (arc.from == from && arc.to == to) greatest = std::max<std::int64_t>(greatest, arc.lag);
      }
      around += greatest;
    }
    EXPECT_GT(around, 0) << "the cycle that is named is one";
    return;
  }
  const plan::Problem& problem = std::get<ClassicProblem>(*reading).problem;
  for (int draft = 0; draft < 20; ++draft) {
    std::vector<int> starts = some_dates(arcs, instance.jobs.size(), maker);
    expect_same_answer(arcs, problem, starts, seen);
    starts[static_cast<std::size_t>(maker.between(1, static_cast<int>(instance.sink())))] += maker.between(-2, 2);
    if (std::all_of(starts.begin(), starts.end(), [](int start) { return start >= 0; }))
      expect_same_answer(arcs, problem, starts, seen);
  }
}

TEST(ClassicNetworks, AcceptTheSameDatesAsTheirPrecedences) {
  Seen seen;
  for (int i = 0; i < test::cases(400) && !testing::Test::HasFailure(); ++i) {
    try_network(90'000 + static_cast<std::uint64_t>(i), seen);
  }
  EXPECT_GT(seen.accepted, 1000);
  EXPECT_GT(seen.refused, 1000);
  EXPECT_GT(seen.contradictions, 10);
}

bool fixes_jobs_together(const Lags& lags, std::size_t jobs) {
  for (std::size_t i = 0; i < jobs; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (lags.between(i, j) + lags.between(j, i) == 0) return true;
    }
  }
  return false;
}

// Where no two jobs are fixed to each other (which keeps arcs that say the same), none of the arcs that are kept is
// idle: without it, some dates are accepted that the network refuses.
TEST(ClassicNetworks, ControlAnArcThatIsTakenAwayIsMissed) {
  int missed = 0;
  for (int i = 0; i < test::cases(200); ++i) {
    NetworkMaker maker(95'000 + static_cast<std::uint64_t>(i));
    const Instance instance = maker.make();
    const std::vector<Link> arcs = all_lags(instance);
    if (positive_cycle(instance.jobs.size(), arcs)) continue;
    const Lags lags(instance.jobs.size(), arcs);
    if (fixes_jobs_together(lags, instance.jobs.size())) continue;
    const std::vector<Link> kept = lags.without_implied(arcs);
    for (std::size_t without = 0; without < kept.size(); ++without) {
      std::vector<Link> fewer = kept;
      const Link arc = fewer[without];
      std::erase_if(fewer, [&](const Link& other) { return other.from == arc.from && other.to == arc.to; });
      const Lags loose(instance.jobs.size(), fewer);
      EXPECT_LT(loose.between(arc.from, arc.to), arc.lag) << "seed " << 95'000 + i;
      ++missed;
    }
  }
  EXPECT_GT(missed, 200);
}

}  // namespace
}  // namespace entente::interop::classic
