// A document as bytes: `entente.briefing.v1`, canonical JSON (docs/formats/briefing.md). The same document has the same
// bytes everywhere; they are what is hashed and signed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "briefing/document.h"

namespace entente::briefing::json {

inline constexpr std::string_view kFormat = "entente.briefing.v1";
inline constexpr std::size_t kMostBytes = std::size_t{8} << 20;
inline constexpr int kMostDepth = 16;

// Keys in order, no blanks, RFC 8785; texts that are empty, lists without elements and what is not so are left out.
// Invariant: the texts are UTF-8; anything else is not written as it stands and will not be read.
std::string write(const Document& document);

// Takes the canonical bytes alone, so that what is read is what was signed.
//
// Errors, with the path as `where.column` (`sections[0].sentences[2].basis`): document.too_large (limit),
// document.not_json, document.unknown_format (format), document.member (what should be there), document.word (text,
// words), document.figure (a figure outside its text, inside a letter, out of order or without its citation),
// document.not_canonical.
Result<Document> read(std::string_view bytes);

}  // namespace entente::briefing::json
