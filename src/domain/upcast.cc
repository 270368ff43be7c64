#include "domain/upcast.h"

#include <algorithm>

namespace entente::domain {
std::int64_t present_version(std::string_view word, std::span<const Upcast> upcasts) {
  std::int64_t version = 1;
  for (const Upcast& upcast : upcasts)
    if (upcast.word == word) version = std::max(version, upcast.version + 1);
  return version;
}

bool lift(boost::json::object& payload, std::string_view word, std::int64_t version, std::span<const Upcast> upcasts) {
  for (const std::int64_t present = present_version(word, upcasts); version < present; ++version) {
    const auto next = std::find_if(upcasts.begin(), upcasts.end(), [&](const Upcast& upcast) {
      return upcast.word == word && upcast.version == version;
    });
    if (next == upcasts.end()) return false;
    next->lift(payload);
  }
  return true;
}

std::span<const Upcast> upcasts() {
  return {};  // every kind is in its first version
}

}  // namespace entente::domain
