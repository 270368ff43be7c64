// Letters made alike for searching.
#pragma once

#include <string>
#include <string_view>

namespace entente::text {

// Without capitals and without marks, whatever the language: `İzin`, `izin` and `IZIN` are one word, and so are `ıslak`
// and `ISLAK`, `أهداف` and `اهداف`. Unicode's full case folding and compatibility decomposition (UAX 15), then without
// nonspacing marks and the Arabic tatweel, the dotless i as an i.
std::string folded(std::string_view text);

}  // namespace entente::text
