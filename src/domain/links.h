// What an object names, and what names it.
#pragma once

#include <vector>

#include "domain/programme.h"

namespace entente::domain {

struct Link {
  std::size_t column = 0;  // of the one that names the other
  ObjectPtr object;        // the other
};

// In the order of its columns, each once. What is not in this view, or was retracted, is left out.
std::vector<Link> named_by(const Programme& programme, const Object& object);
// Every standing object that names it.
std::vector<Link> naming(const Programme& programme, const Object& object);

}  // namespace entente::domain
