#include "app/record/subject.h"

namespace entente::app::record {

std::string subject_of(const boost::json::object& payload) {
  for (const char* name : {"subject", "title", "name", "text", "reason"})
    if (const auto* value = payload.if_contains(name); value != nullptr && value->is_string())
      return std::string(value->get_string());
  return {};
}

}  // namespace entente::app::record
