// What stood when something was said: in which role it was said, and by which definition a figure was counted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/programme.h"

namespace entente::domain {

// The roles by which the speaker of an entry about `object` could say it, as their roles stood then. None: it was said
// before the people of that party were known, when its feed's key was its word.
std::vector<PersonRole> said_as(const Programme& programme, const Object& object, const Source& source);

// A definition of an indicator.
struct Definition {
  std::int64_t version = 1;
  std::string text;
  std::string unit;
  Source source;                        // who defined it so
  std::optional<std::int64_t> present;  // the version in force now, where it is another
};

// By which a reading was counted: the version that it names, or that in force when it was entered. None where its
// readers cannot read the indicator.
std::optional<Definition> definition_in_force(const Programme& programme, const Object& reading);

}  // namespace entente::domain
