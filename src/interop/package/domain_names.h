// A package is written in the values and rows of the domain.
#pragma once

namespace entente::domain {}

namespace entente::interop::package {
using namespace domain;
}
