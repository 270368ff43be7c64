#include "briefing/checks/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace entente::briefing::checks {
namespace folding_detail {

// The character at `i`, and where the next one is.
int32_t next(std::string_view text, int32_t i, UChar32& c) {
  const auto at = [&](int32_t j) {
    return j < static_cast<int32_t>(text.size()) ? static_cast<unsigned char>(text[static_cast<std::size_t>(j)]) : 0U;
  };
  const unsigned lead = at(i);
  const int more = lead < 0x80                   ? 0
                   : lead >= 0xC2 && lead < 0xE0 ? 1
                   : lead >= 0xE0 && lead < 0xF0 ? 2
                   : lead >= 0xF0 && lead < 0xF5 ? 3
                                                 : -1;
  c = 0xFFFD;
  if (more < 0) return i + 1;
  auto value = static_cast<UChar32>(more == 0 ? lead : lead & (0x3FU >> more));
  for (int j = 1; j <= more; ++j) {
    if ((at(i + j) & 0xC0U) != 0x80U) return i + 1;
    value = value << 6 | static_cast<UChar32>(at(i + j) & 0x3FU);
  }
  constexpr UChar32 kLeast[] = {0, 0x80, 0x800, 0x10000};
  if (value < kLeast[more] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return i + 1;
  c = value;
  return i + 1 + more;
}

char32_t arabic(char32_t c) {
  if (c == 0x0622 || c == 0x0623 || c == 0x0625 || c == 0x0671) return 0x0627;  // alef
  if (c == 0x0649) return 0x064A;                                               // alef maqsura as ya
  if (c == 0x0629) return 0x0647;                                               // ta marbuta as ha
  return c;
}

bool left_out(char32_t c) {
  return (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x0640 || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xAD ||
         (c >= 0x0300 && c <= 0x036F);
}

char32_t sign(char32_t c) {
  if (c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x00B4) return '\'';
  if (c == 0x2010 || c == 0x2011) return '-';
  if (c == 0xA0 || c == 0x2009 || c == 0x202F || c == 0x2007 || c == '\t') return ' ';
  if (c == 0xB2) return '2';
  if (c == 0xB3) return '3';
  return c;
}

char32_t small(char32_t c, Language language) {
  if (language == Language::turkish && c == 'I') return 0x0131;
  if (c == 0x0130) return 'i';
  c = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  if (c == 0xE2) return 'a';  // circumflex: hâle, millî, mahkûm
  if (c == 0xEE) return 'i';
  if (c == 0xFB) return 'u';
  return arabic(c);
}

void add(std::vector<FoldedChar>& all, const icu::UnicodeString& composed, std::size_t begin, std::size_t end,
         Language language) {
  for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
    const auto c = static_cast<char32_t>(composed.char32At(i));
    if (left_out(c)) {
      if (!all.empty() && all.back().end == begin) all.back().end = end;
      continue;
    }
    if (const int digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0 && c != 0xB2 && c != 0xB3) {
      all.push_back({static_cast<char32_t>('0' + digit), begin, end, false});
      continue;
    }
    all.push_back({small(sign(c), language), begin, end, u_isupper(static_cast<UChar32>(c)) != 0});
  }
}

}  // namespace folding_detail

std::vector<FoldedChar> folded(std::string_view text, Language language) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* const composer = icu::Normalizer2::getNFCInstance(error);
  std::vector<FoldedChar> all;
  all.reserve(text.size());
  const auto length = static_cast<int32_t>(text.size());
  icu::UnicodeString segment;  // a letter with its marks
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (segment.isEmpty()) return;
    UErrorCode composing = U_ZERO_ERROR;
    const icu::UnicodeString composed = composer == nullptr ? segment : composer->normalize(segment, composing);
    folding_detail::add(all, composed, begin, end, language);
    segment.remove();
  };
  for (int32_t i = 0; i < length;) {
    const auto start = static_cast<std::size_t>(i);
    UChar32 c = 0;
    i = folding_detail::next(text, i, c);
    if (composer == nullptr || composer->hasBoundaryBefore(c) || segment.length() > 30) {
      close(start);
      begin = start;
    }
    segment.append(c);
  }
  close(text.size());
  return all;
}

std::u32string folded_word(std::string_view text, Language language) {
  std::u32string word;
  for (const FoldedChar& c : folded(text, language)) word.push_back(c.letter);
  return word;
}

namespace folding_detail {

// The consonant that a letter is heard as; 0 for a vowel. Sounds that writers take for one another are one.
char consonant(char32_t c) {
  switch (c) {
    case 0x00E7:  // ç
    case 0x0686:
    case 0x062C:  // jim
    case 'c':
      return 'j';
    case 0x015F:  // ş
    case 0x0634:
      return 's';
    case 0x011F:  // ğ
    case 0x063A:  // ghain
    case 'g':
    case 0x06AF:
      return 'g';
    case 0x0628:
    case 'p':
      return 'b';
    case 0x062A:
    case 0x0637:
      return 't';
    case 0x062D:
    case 0x0647:
      return 'h';
    case 0x062E:
      return 'K';
    case 0x062F:
    case 0x0636:
      return 'd';
    case 0x0630:
      return 'D';
    case 0x0631:
      return 'r';
    case 0x0632:
    case 0x0638:
      return 'z';
    case 0x0633:
    case 0x0635:
      return 's';
    case 0x0641:
    case 'v':
      return 'f';
    case 0x0642:
    case 0x0643:
    case 'q':
      return 'k';
    case 0x0644:
      return 'l';
    case 0x0645:
      return 'm';
    case 0x0646:
      return 'n';
    default:
      break;
  }
  if (c >= 'b' && c <= 'z' && c != 'e' && c != 'i' && c != 'o' && c != 'u' && c != 'w' && c != 'y')
    return static_cast<char>(c);
  return 0;
}

}  // namespace folding_detail

std::string skeleton(std::u32string_view word) {
  std::string bones;
  for (const char32_t c : word) {
    const char bone = folding_detail::consonant(c);
    if (bone != 0 && (bones.empty() || bones.back() != bone)) bones.push_back(bone);
  }
  return bones;
}

}  // namespace entente::briefing::checks
