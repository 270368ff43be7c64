// What a mission requires, and what was pledged to it. A pledge is no contribution until it is accepted, which it is
// not before the mission's gate is open.
#pragma once

#include <string>
#include <vector>

#include "domain/programme.h"

namespace entente::domain {

struct RequirementCoverage {
  ObjectPtr requirement;
  std::vector<ObjectPtr> pledges;  // that stand: neither withdrawn nor expired
  std::vector<ObjectPtr> lapsed;   // expired
  std::int64_t pledged = 0;        // offered or accepted
  std::int64_t contributed = 0;    // accepted
  // Above 0: how much nobody has offered.
  std::int64_t open() const;
};

struct MissionCoverage {
  ObjectPtr mission;
  ObjectPtr open_condition;  // of its gate, the first that is not met; null: none, or no gate
  std::vector<RequirementCoverage> requirements;
};

std::vector<MissionCoverage> coverage(const Programme& programme);
// The first condition of a gate, in their order, that is not met; null when it is open.
ObjectPtr next_condition(const Programme& programme, const std::string& gate);

}  // namespace entente::domain
