// The processor's time of this thread, so that what else the machine does is not measured.
#pragma once

#include <ctime>

namespace entente::bench {

inline double cpu_seconds() {
  std::timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace entente::bench
