// Time of this thread, so that what else the machine does is not measured.
#pragma once

#include <chrono>
#include <cstdio>
#include <ctime>

namespace entente::bench {

inline double cpu_seconds() {
  std::timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// How long this thread has been ready and waited for a processor, as Linux counts it; 0 where it does not.
inline double waited_seconds() {
  std::FILE* file = std::fopen("/proc/thread-self/schedstat", "r");
  if (file == nullptr) return 0;
  double ran = 0, waited = 0;
  const int found = std::fscanf(file, "%lf %lf", &ran, &waited);
  std::fclose(file);
  return found == 2 ? 1e-9 * waited : 0;
}

// The time on the wall without that: what this thread did, and what it waited for the disk.
inline double unhindered_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count() - waited_seconds();
}

}  // namespace entente::bench
