// Numbers and dates as people of several languages write them, read only where they mean one thing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/decimal.h"

namespace entente::interop::figures {

// The text with Arabic-Indic digits (U+0660 to U+0669, U+06F0 to U+06F9) as 0 to 9, and the Arabic decimal separator
// (U+066B) as a point.
std::string with_latin_digits(std::string_view text);

enum class NoNumber : std::uint8_t { not_one, ambiguous };

// `548`, `548.25`, `548,25`. Ambiguous: one separator before exactly three digits, which may be thousands or decimals,
// where the digits before it are not a single 0.
std::variant<Decimal, NoNumber> number_in(std::string_view text);

}  // namespace entente::interop::figures
