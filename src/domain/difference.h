// What became of a programme between two of its states.
#pragma once

#include <string>
#include <vector>

#include "domain/programme.h"

namespace entente::domain {

// A field before and after; an empty text where there was none.
struct FieldChange {
  std::size_t column = 0;
  std::string before, after;
};

// Every field that differs. `before` may be null: then every field that `after` states.
std::vector<FieldChange> changed_fields(const Object* before, const Object& after);

struct ObjectChange {
  enum class What : std::uint8_t { fresh, changed, retracted };
  What what{};
  ObjectPtr before;  // null: it was not there
  ObjectPtr after;
  std::vector<FieldChange> fields;
};

// By kind, in the order of kinds; within one in the order in which objects were first said. What was said and taken
// back in between is no change; an assent or a dispute is one, without fields. `before` must be an earlier state of
// `after`, in the same view.
std::vector<ObjectChange> difference(const Programme& before, const Programme& after);

}  // namespace entente::domain
