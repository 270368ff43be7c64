#include "text/folding.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace entente::text {

std::string folded(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* forms = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString whole = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
  whole.foldCase(U_FOLD_CASE_DEFAULT);
  if (U_SUCCESS(status)) whole = forms->normalize(whole, status);
  constexpr UChar32 kDotlessI = 0x131, kTatweel = 0x640;
  icu::UnicodeString kept;
  for (int i = 0; i < whole.length(); i = whole.moveIndex32(i, 1)) {
    const UChar32 letter = whole.char32At(i);
    if (u_charType(letter) == U_NON_SPACING_MARK || letter == kTatweel) continue;
    kept.append(letter == kDotlessI ? UChar32{'i'} : letter);
  }
  std::string bytes;
  return kept.toUTF8String(bytes);
}

std::string capitalised(std::string_view sentence, Language language) {
  const auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece(sentence.data(), static_cast<int>(sentence.size())));
  const std::int32_t second = whole.moveIndex32(0, 1);
  icu::UnicodeString first = whole.tempSubString(0, second);
  first.toUpper(language == Language::turkish ? icu::Locale("tr") : icu::Locale::getRoot());
  std::string bytes;
  return first.append(whole, second, whole.length() - second).toUTF8String(bytes);
}

}  // namespace entente::text
