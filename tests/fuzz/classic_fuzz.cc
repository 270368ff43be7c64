// Any bytes, read in every format of classic instances: reading ends, and what is read either has no dates because of
// the cycle that is named, or makes a problem.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.h"
#include "interop/classic/read_instance.h"
#include "interop/classic/to_problem.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace classic = entente::interop::classic;
  constexpr std::size_t kMost = 8192;  // lags between thousands of jobs take seconds under the sanitizers
  if (size > kMost) return 0;
  for (const char* file : {"fuzz.sm", "fuzz.sch"}) {
    const auto instance = classic::read_instance({reinterpret_cast<const char*>(data), size}, file);
    if (!instance) continue;
    ENTENTE_CHECK(instance->jobs.size() >= 2);
    const auto reading = classic::to_problem(*instance, file);
    if (!reading) continue;
    if (const auto* contradiction = std::get_if<classic::Contradiction>(&*reading)) {
      ENTENTE_CHECK(!contradiction->jobs.empty());
    } else {
      const auto& made = std::get<classic::ClassicProblem>(*reading);
      ENTENTE_CHECK(static_cast<std::size_t>(made.problem.activity_count()) + 1 == instance->jobs.size());
    }
  }
  return 0;
}
