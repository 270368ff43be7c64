#include "domain/object.h"

namespace entente::domain {

// One after the other: a long history must not be a deep recursion.
Object::~Object() {
  std::shared_ptr<const Object> next = std::move(before);
  while (next != nullptr && next.use_count() == 1) {
    // Nobody else holds it, so that it may be taken apart.
    next = std::move(const_cast<Object&>(*next).before);  // NOLINT
  }
}

std::string Object::field(std::string_view column) const {
  const auto position = facts(kind).column(column);
  return position ? row->write(*position) : std::string();
}

}  // namespace entente::domain
