// Objects found by their words.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/programme.h"

namespace entente::domain {

// Makes alike what readers take for alike: capitals, and letters with and without marks. Passed in, since it is a
// matter of languages.
using FoldText = std::function<std::string(std::string_view)>;

struct Hit {
  ObjectPtr object;
  std::vector<std::size_t> columns;  // in which a word was found
};

// The standing objects that have every one of the words, in any of their fields; in the order of kinds. None for no
// words.
std::vector<Hit> search(const Programme& programme, std::string_view words, const FoldText& fold);

}  // namespace entente::domain
