// Any bytes: reading them ends, and what was read as a roadmap is written and read again without a change.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.h"
#include "interop/roadmap/parse.h"
#include "interop/roadmap/write.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace roadmap = entente::interop::roadmap;
  const auto read = roadmap::parse_roadmap({reinterpret_cast<const char*>(data), size});
  if (!read) return 0;
  const std::string written = roadmap::write_roadmap(*read);
  const auto again = roadmap::parse_roadmap(written);
  ENTENTE_CHECK(again.has_value());
  ENTENTE_CHECK(roadmap::write_roadmap(*again) == written);
  return 0;
}
