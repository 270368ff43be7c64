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

// The canonical text of a value whose numbers are integers within 2^53 and whose keys are printable ASCII.
std::string canonical(const boost::json::value& value);

}  // namespace entente::record
