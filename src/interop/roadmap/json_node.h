// JSON (RFC 8259) as a tree that keeps what the format must know: numbers as they were written, keys in order and only
// once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.h"

namespace entente::interop::roadmap {

struct JsonNode {
  struct Null {};
  struct Number {
    std::string text;
  };
  using Array = std::vector<JsonNode>;
  using Object = std::vector<std::pair<std::string, JsonNode>>;
  std::variant<Null, bool, Number, std::string, Array, Object> value;
};

struct JsonLimits {
  std::size_t bytes = 32u << 20;
  std::size_t depth = 32;
  std::size_t values = 4'000'000;
};

// Errors, with the line as `where.row`: roadmap.not_json, roadmap.too_large, roadmap.too_deep, roadmap.too_many_values,
// roadmap.duplicate_key. Takes time in n log n.
Result<JsonNode> parse_json(std::string_view text, const JsonLimits& limits = {});

}  // namespace entente::interop::roadmap
