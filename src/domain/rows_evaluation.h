// Rows of what came of activities: who was there, what it cost, what it changed.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/partial_date.h"
#include "domain/vocabulary.h"

namespace entente::domain {

// A person or a cohort that took part.
struct AttendanceRow : Row {
  Id id;
  Id activity;
  std::optional<Id> person;
  std::optional<std::string> cohort;  // in words, with how many people it had
  std::optional<std::int64_t> people;
  std::optional<Date> attended_from;  // empty: from the activity's actual start
  std::optional<PartialDate> screened_on;
  std::optional<std::string> note;
};

struct ActualCostRow : Row {
  Id activity;
  Id payer;
  std::int64_t amount = 0;  // in the programme's currency unit
  std::optional<std::string> note;
};

// One evaluation of a training (Kirkpatrick): 1 reaction, 2 learning, 3 behaviour, 4 results.
struct EvaluationRow : Row {
  Id activity;
  std::int64_t level = 1;
  Date on;
  std::string result;
  std::optional<std::string> note;
};

}  // namespace entente::domain
