// Canonical JSON: RFC 8785 (JCS), restricted to integers within 2^53 and keys of printable ASCII. One value has one
// text, so what is signed can be compared byte by byte.
#pragma once

#include <boost/json/value.hpp>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace entente::record {

inline constexpr int kMostDepth = 32;
inline constexpr std::int64_t kMostNumber = (std::int64_t{1} << 53) - 1;

// The value of a canonical text. Errors: record.json_syntax (at, a byte), record.json_depth, record.json_duplicate_key
// (key), record.json_key, record.json_number, record.json_not_canonical (at).
Result<boost::json::value> parse_canonical(std::string_view text);

// Whether a value that somebody made can be written at all. Errors: record.json_key, record.json_number,
// record.json_depth.
Result<std::monostate> check_profile(const boost::json::value& value);
// Whether an object can, in no more levels than these.
bool fits_profile(const boost::json::object& object, int levels);

// The canonical text of a value whose numbers are integers within 2^53 and whose keys are printable ASCII.
std::string canonical(const boost::json::value& value);
// The same, added to a text; of a text of JSON, with its quotation marks.
void append_canonical(const boost::json::object& object, std::string& text);
void append_canonical(std::string_view content, std::string& text);

// Whether bytes are UTF-8 (RFC 3629): neither longer than need be nor halves of UTF-16.
bool is_utf8(std::string_view bytes);

}  // namespace entente::record
