// bench_slip [ACTIVITIES [EFFORT]]: a planned roadmap, one activity of it delayed by fifteen days, and a new roadmap
// that keeps the old one; twenty times, each with another activity of those that others wait for.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "cpu_time.h"
#include "plan/plan.h"
#include "plan/verify.h"
#include "programme.h"

namespace {

using namespace entente;

constexpr int kCases = 20;
constexpr Days kSlip{15};

plan::Roadmap planned(const plan::Problem& problem, std::int64_t effort, std::optional<plan::Kept> keep) {
  plan::Options options;
  options.effort = effort;
  options.threads = 1;
  options.keep = std::move(keep);
  auto roadmap = plan::plan(problem, options, ManualClock{});
  if (!roadmap || !plan::verify(problem, roadmap->schedule).empty()) std::exit(1);
  return *std::move(roadmap);
}

// Activities in the first half of the roadmap on which others stand without a day between.
std::vector<plan::Index> critical(const plan::Problem& problem, const plan::Roadmap& roadmap) {
  std::vector<plan::Index> result;
  const auto& data = problem.data();
  for (const plan::Precedence& p : data.precedences) {
    const auto& before = roadmap.schedule[plan::slot(p.predecessor)];
    const auto& after = roadmap.schedule[plan::slot(p.successor)];
    if (!before || !after || data.activities[plan::slot(p.predecessor)].actual) continue;
    const bool early =
        (before->start - data.horizon_start).count * 2 < (*roadmap.evaluation.finish - data.horizon_start).count;
    if (early && (after->start - before->finish).count - 1 - p.lag.count <= 3) result.push_back(p.predecessor);
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  const int activities = argc > 1 ? std::atoi(argv[1]) : 1000;
  const std::int64_t effort = argc > 2 ? std::atoll(argv[2]) : 500;
  double worst_seconds = 0, worst_moved = 0, worst_share = 1e9;
  double seconds = 0, moved = 0, share = 0;
  for (int i = 0; i < kCases; ++i) {
    const auto planning = bench::programme({activities, Seed{static_cast<std::uint64_t>(100 + i)}});
    const plan::Problem& problem = planning.problem;
    const plan::Roadmap old = planned(problem, effort, std::nullopt);
    const auto candidates = critical(problem, old);
    Random random(Seed{static_cast<std::uint64_t>(i)});
    const plan::Index late = candidates[random.below(static_cast<std::uint32_t>(candidates.size()))];
    plan::ProblemData data = problem.data();
    data.activities[plan::slot(late)].earliest_start = old.schedule[plan::slot(late)]->start + kSlip;
    const plan::Problem slipped = *plan::Problem::build(std::move(data));
    const plan::Roadmap anew = planned(slipped, effort, std::nullopt);
    const double before = bench::cpu_seconds();
    const plan::Roadmap kept = planned(slipped, effort, plan::Kept{old.schedule, {}});
    const double took = bench::cpu_seconds() - before;
    const auto selected = static_cast<double>(
        std::count_if(old.schedule.begin(), old.schedule.end(), [](const auto& p) { return p.has_value(); }));
    const double changed = static_cast<double>(kept.keep->changes.size()) / selected;
    const double worth = kept.evaluation.value / anew.evaluation.value;
    std::printf("%3d  %5.2f s  %3zu changes (%5.2f %%)  value %6.2f %%  anew %ld changes  curve", i, took,
                kept.keep->changes.size(), 100 * changed, 100 * worth, static_cast<long>(kept.keep->anew->changes));
    for (const plan::TradeOff& point : kept.keep->curve)
      std::printf(" %ld:%.1f", static_cast<long>(point.changes), point.value);
    std::printf("\n");
    seconds += took / kCases;
    moved += changed / kCases;
    share += worth / kCases;
    worst_seconds = std::max(worst_seconds, took);
    worst_moved = std::max(worst_moved, changed);
    worst_share = std::min(worst_share, worth);
  }
  std::printf("mean  %.2f s, %.2f %% changed, %.2f %% of the value\n", seconds, 100 * moved, 100 * share);
  std::printf("worst %.2f s, %.2f %% changed, %.2f %% of the value\n", worst_seconds, 100 * worst_moved,
              100 * worst_share);
  return 0;
}
