#include "app/record/subject.h"

namespace entente::app::record {
namespace {

std::string text_in(const boost::json::object& payload, const char* name) {
  const auto* value = payload.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

}  // namespace

std::string subject_of(const boost::json::object& payload) {
  // A statement about an object is known by the act and the object's name.
  if (const std::string act = text_in(payload, "act"), id = text_in(payload, "id"); !act.empty() && !id.empty()) {
    return act + " " + id;
  }
  for (const char* name : {"subject", "title", "name", "text", "reason"})
    if (std::string text = text_in(payload, name); !text.empty()) return text;
  return {};
}

}  // namespace entente::app::record
