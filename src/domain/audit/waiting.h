// What waits, and for whom: what was to be reported, done, answered, signed or settled.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "domain/programme.h"

namespace entente::domain {

enum class WaitsFor : std::uint8_t {
  report,      // an engagement or a visit whose day has passed
  commitment,  // due, or due within two weeks
  reply,       // to a training request
  settlement,  // of a dispute, or of two revisions made without knowing of each other
  signature,   // under a roadmap or an agreement
  condition,   // of a gate: the next that is not met
  renewal      // of a pledge that has lapsed
};

struct Waiting {
  WaitsFor what{};
  ObjectPtr object;
  std::vector<std::string> parties;  // alpha-3, whose turn it is; none: nobody's in particular
  std::optional<Date> day;           // by which it was to be, or for which it is planned
  Message why;
};

inline constexpr Days kDueSoon{14};

// In the order of WaitsFor; within one by day, what has none last. A date whose year is not known has not passed.
std::vector<Waiting> waiting(const Programme& programme, Date today);

}  // namespace entente::domain
