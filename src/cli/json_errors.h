#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "interop/roadmap/json_text.h"
#include "text/text.h"

namespace entente::cli {

// `entente.errors.v1`: code, place, arguments and text of each error, a line each (docs/user/command-line.md).
std::string json_of_errors(const std::vector<Error>& errors, const text::Text& text);

// `"code":..., "arguments":{...}, "text":...` of a message, into an object that has been begun.
void write_message(interop::roadmap::JsonText& json, const Message& message, const text::Text& text);

}  // namespace entente::cli
