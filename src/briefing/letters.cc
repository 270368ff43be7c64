#include "briefing/letters.h"

#include <unicode/utf8.h>

namespace entente::briefing {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside the macro of ICU
UChar32 next_letter(std::string_view text, std::int32_t& at) {
  UChar32 letter = 0;
  U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), letter);
  return letter;
}
#pragma GCC diagnostic pop

}  // namespace entente::briefing
