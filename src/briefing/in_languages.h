// One text in each of the three languages.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "domain/vocabulary.h"

namespace entente::briefing {

using Language = domain::Language;
inline constexpr std::array kEachLanguage{Language::english, Language::turkish, Language::arabic};
inline constexpr std::size_t kLanguages = kEachLanguage.size();

template <class T>
struct ForLanguages {
  std::array<T, kLanguages> texts;

  const T& in(Language language) const { return texts[static_cast<std::size_t>(language)]; }
  T& in(Language language) { return texts[static_cast<std::size_t>(language)]; }
  bool operator==(const ForLanguages&) const = default;
};

// One text for each language; empty where it was not written in that language.
using InLanguages = ForLanguages<std::string>;

// In which language a text is written, by its letters alone: Arabic script; letters that only Turkish has among the
// three; otherwise English.
Language language_of(std::string_view text);

}  // namespace entente::briefing
