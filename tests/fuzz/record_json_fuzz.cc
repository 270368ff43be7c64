// Any bytes as canonical JSON: what is accepted is the one text of its value.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.h"
#include "record/canonical.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto value = entente::record::parse_canonical(text);
  if (!value) return 0;
  ENTENTE_CHECK(entente::record::check_profile(*value).has_value());
  ENTENTE_CHECK(entente::record::canonical(*value) == text);
  return 0;
}
