#include "base/clock.h"

#include <time.h>

#include "base/check.h"

namespace entente {
namespace {

std::chrono::nanoseconds cpu_time(clockid_t clock) {
  timespec spent{};
  ENTENTE_CHECK(clock_gettime(clock, &spent) == 0);
  return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

}  // namespace

std::chrono::nanoseconds ProcessCpuClock::elapsed() const {
  return cpu_time(CLOCK_PROCESS_CPUTIME_ID);
}

std::chrono::nanoseconds ThreadCpuClock::elapsed() const {
  return cpu_time(CLOCK_THREAD_CPUTIME_ID);
}

}  // namespace entente
