// The names of the record's format, in this folder as if they were its own.
#pragma once

namespace entente::record {}
namespace entente::app::record {
using namespace entente::record;
}
