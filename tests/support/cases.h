// How many random cases a property runs.
#pragma once

#include <cstdlib>

namespace entente::test {

// Thirty times as many when the environment has ENTENTE_LONG.
inline int cases(int fast) {
  return std::getenv("ENTENTE_LONG") == nullptr ? fast : 30 * fast;
}

// For what has its two numbers stated.
inline int cases(int fast, int thorough) {
  return std::getenv("ENTENTE_LONG") == nullptr ? fast : thorough;
}

}  // namespace entente::test
