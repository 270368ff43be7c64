// Letters made alike for searching, or large at the beginning of a sentence.
#pragma once

#include <string>
#include <string_view>

#include "text/catalogue.h"

namespace entente::text {

// Without capitals and without marks, whatever the language: `İzin`, `izin` and `IZIN` are one word, and so are `ıslak`
// and `ISLAK`, `أهداف` and `اهداف`. Unicode's full case folding and compatibility decomposition (UAX 15), then without
// nonspacing marks and the Arabic tatweel, the dotless i as an i.
std::string folded(std::string_view text);

// With a capital as its first letter, as the language has it: `i` is `İ` in Turkish.
std::string capitalised(std::string_view sentence, Language language);

}  // namespace entente::text
