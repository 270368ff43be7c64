// The letters of a text, one after the other.
#pragma once

#include <unicode/umachine.h>

#include <cstdint>
#include <string_view>

namespace entente::briefing {

// The letter at `at`, which then stands behind it; U+FFFD where the bytes are no UTF-8.
UChar32 next_letter(std::string_view text, std::int32_t& at);

}  // namespace entente::briefing
