#pragma once

#include <functional>
#include <string>

#include "base/result.h"

namespace entente::app {

// Makes a sentence of a message, in the language of whoever asks. Passed in, since text is made at the edge.
using TextOf = std::function<std::string(const Message&)>;

}  // namespace entente::app
