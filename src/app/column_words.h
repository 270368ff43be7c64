// What a column holds, in the reader's words.
#pragma once

#include <string>

#include "app/text_of.h"
#include "domain/table.h"

namespace entente::app {

// `one of: gap, agreed`.
std::string type_words(const domain::ColumnFacts& column, const TextOf& text_of);
// In signs, which need no language: `0 – 4`, `> 0, ≤ 24`. Empty: any.
std::string range_words(const domain::ColumnFacts& column);
// `areas, organisations`: of which tables the ids are. Empty: it refers to nothing.
std::string target_words(const domain::ColumnFacts& column);
// The three together: `number 0 – 4`, `code (parties)`.
std::string column_words(const domain::ColumnFacts& column, const TextOf& text_of);

}  // namespace entente::app
