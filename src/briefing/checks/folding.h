// A text as it is compared: one form for what is written in several ways, with the way back to the original bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "briefing/checks/finding.h"

namespace entente::briefing::checks {

// Letters are small and without marks that writers leave out (Arabic vowels and tatweel, the circumflex), alef, ya and
// ta marbuta have one form each, digits are 0-9, apostrophes and dashes one sign each. Composed (NFC).
struct FoldedChar {
  char32_t letter = 0;
  std::size_t begin = 0;  // in the original, bytes
  std::size_t end = 0;
  bool upper = false;  // it was a capital letter
};
// Bytes that are no UTF-8 become U+FFFD, one for each.
std::vector<FoldedChar> folded(std::string_view text, Language language);
// The same of a word of the lexicon.
std::u32string folded_word(std::string_view text, Language language);

// Latin letters without their marks, Arabic ones as the Latin consonants they are written for in names; vowels left
// out: `Aktürk` and `أكتورك` are `ktrk`.
std::string skeleton(std::u32string_view word);

}  // namespace entente::briefing::checks
