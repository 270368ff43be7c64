// Reading the members of an object, each of one type, none left over.
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "record/bytes.h"
#include "record/canonical.h"
#include "record/instant.h"

namespace entente::record {

inline constexpr std::size_t kMostName = 200;      // bytes, of a person, a policy, a scope, a media type
inline constexpr std::size_t kMostReason = 2'000;  // bytes, of a sentence or a few

// Takes members one after the other; remembers the first that is absent or of another type.
class Members {
 public:
  explicit Members(const boost::json::object& object) : object_(&object) {}

  std::string text(std::string_view name);
  // Not empty, and of at most `most` bytes.
  std::string name(std::string_view name, std::size_t most);
  std::int64_t number(std::string_view name, std::int64_t least);
  Instant instant(std::string_view name);
  // Whether a member that may be absent is there.
  bool has(std::string_view name) const { return object_->contains(name); }
  template <class Bytes>
  Bytes bytes(std::string_view name) {
    const auto value = from_hex<Bytes>(text(name));
    if (!value) fail(name);
    return value.value_or(Bytes{});
  }
  // Null, and a failure, when it is absent.
  const boost::json::value& value(std::string_view name);
  const boost::json::array& array(std::string_view name, std::size_t most);
  const boost::json::object& object(std::string_view name);
  void fail(std::string_view name) {
    if (failed_.empty()) failed_ = name;
  }
  // The first member that was wrong; one that nobody asked for counts too.
  std::optional<std::string> wrong() const;

 private:
  const boost::json::object* object_;
  std::size_t taken_ = 0;
  std::string failed_;
};

// An object in canonical form, or the failure that says why it is none.
Result<boost::json::object> parse_object(std::string_view bytes, const char* code);

}  // namespace entente::record
