#include "record/members.h"

namespace entente::record {
namespace {

const boost::json::value kNull;
const boost::json::array kNoItems;
const boost::json::object kNoMembers;

}  // namespace

const boost::json::value& Members::value(std::string_view name) {
  const auto* value = object_->if_contains(name);
  if (value == nullptr) {
    fail(name);
    return kNull;
  }
  ++taken_;
  return *value;
}

std::string Members::text(std::string_view name) {
  const auto* text = value(name).if_string();
  if (text == nullptr) fail(name);
  return text == nullptr ? std::string() : std::string(*text);
}

std::string Members::name(std::string_view name, std::size_t most) {
  std::string content = text(name);
  if (content.empty() || content.size() > most) fail(name);
  return content;
}

std::int64_t Members::number(std::string_view name, std::int64_t least) {
  const auto* number = value(name).if_int64();
  if (number == nullptr || *number < least) fail(name);
  return number == nullptr ? least : *number;
}

Instant Members::instant(std::string_view name) {
  const auto instant = parse_instant(text(name));
  if (!instant) fail(name);
  return instant.value_or(Instant{});
}

const boost::json::array& Members::array(std::string_view name, std::size_t most) {
  const auto* array = value(name).if_array();
  if (array == nullptr || array->size() > most) fail(name);
  return array == nullptr ? kNoItems : *array;
}

const boost::json::object& Members::object(std::string_view name) {
  const auto* object = value(name).if_object();
  if (object == nullptr) fail(name);
  return object == nullptr ? kNoMembers : *object;
}

std::optional<std::string> Members::wrong() const {
  if (!failed_.empty()) return failed_;
  if (taken_ == object_->size()) return std::nullopt;
  return "*";  // a member that the format does not have
}

Result<boost::json::object> parse_object(std::string_view bytes, const char* code) {
  auto value = parse_canonical(bytes);
  if (!value) return Failure(value.error());
  if (!value->is_object()) return failure(code, {{"member", "*"}});
  return std::move(value->get_object());
}

}  // namespace entente::record
