// Older versions of payloads, lifted to the present one when they are read; what is signed is never rewritten.
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <span>
#include <string_view>

namespace entente::domain {

// From `version` of the payloads of one kind to the next. `lift` is given whatever somebody signed: it leaves what it
// does not understand as it is, for the reader to refuse.
struct Upcast {
  std::string_view word;
  std::int64_t version = 1;
  void (*lift)(boost::json::object& payload);
};

// The version that is written now. At least 1.
std::int64_t present_version(std::string_view word, std::span<const Upcast> upcasts);
// Applies one lift after the other; whether the present version was reached.
bool lift(boost::json::object& payload, std::string_view word, std::int64_t version, std::span<const Upcast> upcasts);

// Those of this program.
std::span<const Upcast> upcasts();

}  // namespace entente::domain
