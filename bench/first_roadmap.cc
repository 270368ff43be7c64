// bench_first_roadmap [ACTIVITIES [SECONDS]]: how soon planning has a first verified roadmap of a large programme on
// one core, and when it returns, told to stop after so many seconds.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "cpu_time.h"
#include "plan/plan.h"
#include "plan/verify.h"
#include "programme.h"

int main(int argc, char** argv) {
  using namespace entente;
  const int activities = argc > 1 ? std::atoi(argv[1]) : 12'000;
  const double seconds = argc > 2 ? std::atof(argv[2]) : 2;
  double before = bench::cpu_seconds();
  const auto planning = bench::programme({activities, Seed{1}});
  std::printf("made and read   %7.3f s\n", bench::cpu_seconds() - before);
  const SystemClock clock;
  plan::Options options;
  options.threads = 1;
  options.time = std::chrono::milliseconds(static_cast<int>(1000 * seconds));
  before = bench::cpu_seconds();
  const auto began = clock.elapsed();
  std::optional<double> first;
  options.on_progress = [&](const plan::Progress& made) {
    if (first) return;
    first = bench::cpu_seconds() - before;
    std::printf("first roadmap   %7.3f s, value %.2f of %.2f\n", *first, made.value, made.bound);
  };
  const auto roadmap = plan::plan(planning.problem, options, clock);
  if (!roadmap || !plan::verify(planning.problem, roadmap->schedule).empty()) return 1;
  std::printf("returned        %7.3f s (%.3f s on the clock), value %.2f, effort %ld\n", bench::cpu_seconds() - before,
              std::chrono::duration<double>(clock.elapsed() - began).count(), roadmap->evaluation.value,
              static_cast<long>(roadmap->effort));
  return 0;
}
