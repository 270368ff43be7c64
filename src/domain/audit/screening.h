// Was any person of the partner trained before being screened? Answered from the screening gate, who attended what, and
// the actual dates; where these do not tell, the answer says what is missing and never that nobody was.
#pragma once

#include <optional>
#include <vector>

#include "base/partial_date.h"
#include "base/result.h"
#include "domain/programme.h"

namespace entente::domain {

enum class Screened : std::uint8_t {
  before,       // trained before being screened, or before the gate was open
  cannot_tell,  // something is missing
  in_time
};

// One group at one training, or a training of which nobody said who attended.
struct ScreeningCase {
  ObjectPtr activity;
  ObjectPtr attendance;              // null: of the training itself
  std::optional<Date> trained_from;  // none: not stated
  std::int64_t people = 0;           // 0: not stated
  Screened verdict{};
  Message why;
};

struct Screening {
  ObjectPtr gate;                    // the one that most trainings of the partner's people wait for; null: none
  ObjectPtr open_condition;          // its first that is not met; null: it is open, or there is no gate
  std::optional<Date> open_since;    // none: not open, or the day is not stated
  std::vector<ScreeningCase> cases;  // those trained before first, then what cannot be told
  std::size_t trainings = 0;         // of the partner's people, started or completed

  std::size_t count(Screened verdict) const;
  // Any before; else anything that cannot be told; else in time.
  Screened verdict() const;
};

Screening screening(const Programme& programme);

}  // namespace entente::domain
