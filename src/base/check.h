// Assertions for programmer errors. On in release; only the inner loops of the search use assert() instead. Never for
// input.
#pragma once

#include <cstdio>
#include <cstdlib>

#define ENTENTE_CHECK(condition)                                                           \
  do {                                                                                     \
    if (!(condition)) {                                                                    \
      std::fprintf(stderr, "%s:%d: internal error: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                        \
    }                                                                                      \
  } while (false)
