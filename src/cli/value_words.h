// Words of closed lists as people read them.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/table.h"
#include "text/text.h"

namespace entente::cli {

// `karşılanmadı` for `not_met`; the word itself where it is no state and no role. Lists keep their form, `a;b`.
std::string value_words(const text::Text& text, std::string_view words);
// Of a column whose words have names: its state, its stage, roles.
bool has_value_words(const domain::ColumnFacts& column);
// The error with the roles that it names in words.
Error with_role_words(Error error, const text::Text& text);

}  // namespace entente::cli
