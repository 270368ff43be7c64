// The example programme with its rows in any order and some of its free texts replaced by texts that are hard to write.
#pragma once

#include "package_example.h"

namespace entente::interop::package::testing {

Example random_package(std::uint32_t seed);

}  // namespace entente::interop::package::testing
