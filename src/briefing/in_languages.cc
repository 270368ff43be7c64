#include "briefing/in_languages.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "briefing/letters.h"

namespace entente::briefing {

Language language_of(std::string_view text) {
  constexpr std::u32string_view kTurkish = U"çğıöşüÇĞİÖŞÜâîû";
  Language language = Language::english;
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size());) {
    const UChar32 letter = next_letter(text, i);
    if (u_hasBinaryProperty(letter, UCHAR_ALPHABETIC) && uscript_hasScript(letter, USCRIPT_ARABIC))
      return Language::arabic;
    if (kTurkish.find(static_cast<char32_t>(letter)) != std::u32string_view::npos) language = Language::turkish;
  }
  return language;
}

}  // namespace entente::briefing
