// The codes of the words for kinds and acts.
#pragma once

#include <string_view>
#include <vector>

#include "domain/kind.h"

namespace entente::cli::programme {

struct ObjectWord {
  std::string_view kind;   // as it is typed
  std::string_view code;   // of what it means
  std::string_view group;  // code of the heading it stands under
};

// Every kind, group by group, in the order in which help shows them.
std::vector<ObjectWord> object_words();
// The word itself where there is no code for it: shown as it is.
std::string_view kind_code(std::string_view kind);
std::string_view act_code(domain::Kind kind, std::string_view act);

}  // namespace entente::cli::programme
