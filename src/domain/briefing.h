// What a statement of a briefing cites, and moments as they are written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/kind.h"

namespace entente::domain {

// An object that a statement rests on: `reading:RD-1`.
struct Citation {
  Kind kind{};
  std::string id;
};

std::optional<Citation> citation_of(std::string_view text);
std::string text_of(const Citation& citation);

// Milliseconds since 1970-01-01T00:00Z of `2025-08-21T09:00+03:00`, `2025-08-21T06:00:00Z` (RFC 3339, seconds as one
// likes). Nothing for anything else: a moment without its offset from UTC is no moment.
std::optional<std::int64_t> moment_of(std::string_view text);
inline bool is_moment(std::string_view text) {
  return moment_of(text).has_value();
}

}  // namespace entente::domain
