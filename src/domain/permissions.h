// Who may do what. docs/user/roles.md is written from it, and a test holds it there.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/kind.h"

namespace entente::domain {

// "A planner may propose, revise and dispute needs."
struct Permission {
  PersonRole role{};
  Kind kind{};
  std::vector<std::string_view> acts;
};

std::span<const Permission> permissions();
bool may(PersonRole role, Kind kind, std::string_view act);
// Every role that may.
std::vector<PersonRole> who_may(Kind kind, std::string_view act);

}  // namespace entente::domain
