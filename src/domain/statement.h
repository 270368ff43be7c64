// What one entry says of one object: an act, with the fields it states.
//
//   {"type":"need.v1","act":"propose","id":"N26","set":{"title":"..","weight":"6"}}
//   {"type":"activity.v1","act":"start","id":"A058","set":{"actual_start":"2025-11-10"}}
//
// Fields are texts, in the form of a package's cells. Types carry a version; a field that is added is optional, and
// what an older version said is lifted to the present one when it is read (upcast.h). docs/formats/payloads.md.
#pragma once

#include <boost/json/object.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "domain/kind.h"
#include "domain/said.h"
#include "domain/upcast.h"

namespace entente::domain {

inline constexpr std::size_t kMostParts = 500;
inline constexpr std::size_t kMostReason = 4'000;  // bytes

// Of a column, by its position.
using Fields = std::vector<std::pair<std::size_t, std::string>>;

// Something that is stated together with the object and belongs to it: a mode of an activity, what it demands.
struct Part {
  Kind kind{};
  Fields set;
};

struct Statement {
  Kind kind{};
  std::string act;
  std::string id;  // the key of the object; its parts with `;` between them
  Fields set;
  std::vector<Part> parts;
  std::vector<EntryId> base;  // what a revision rests on: the latest entries about the object that its author knew
  std::string reason;         // empty where none is needed
};

// Errors: domain.payload (member), domain.unknown_kind (type), domain.newer_version (type, version),
// domain.unknown_field (kind, field, near), domain.too_many_parts (limit), domain.reason_too_long (limit).
// `table`: by which older versions are lifted.
Result<Statement> read_statement(const boost::json::object& payload, std::span<const Upcast> table = upcasts());
boost::json::object payload_of(const Statement& statement);

// `need.v1`.
std::string type_of(Kind kind);

}  // namespace entente::domain
