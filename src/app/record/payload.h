// What somebody says, as they typed it, made into what the record keeps.
#pragma once

#include <boost/json/object.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace entente::app::record {

// An object of JSON in any layout, with `type` where it does not name its own. Errors: those of parse_canonical but
// record.json_not_canonical; recording.payload_not_an_object, recording.type_missing, recording.type_differs,
// recording.not_a_type.
Result<boost::json::object> read_payload(std::string_view text, const std::string& type);

}  // namespace entente::app::record
