// Points in time as the record writes them: UTC, milliseconds, always 24 characters.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace entente::record {

using Instant = Clock::Instant;

// 2025-11-04T09:00:00.000Z
std::string to_string(Instant instant);
// Whether that is its text: years 0001 to 9999.
bool has_form(Instant instant);
// None for anything but that form and a day of the calendar; years 0001 to 9999.
std::optional<Instant> parse_instant(std::string_view text);

}  // namespace entente::record
