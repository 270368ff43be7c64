// The words of --json for keys.
#pragma once

#include <string_view>

#include "app/record/list_keys.h"

namespace entente::cli::record {

std::string_view word_of(app::record::KeyPurpose purpose);
std::string_view word_of(app::record::KeyRow::State state);

}  // namespace entente::cli::record
