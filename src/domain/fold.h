// State is a pure fold of entries: the same entries give the same programme, in whatever order and however often they
// arrived.
//
// Every entry is judged by the rule of its act, on what all its readers can see; what breaks a rule is set aside, with
// the reason, and changes nothing. So a verdict is the same in every view that has the entry, and what one party keeps
// to itself never changes what another sees.
#pragma once

#include <vector>

#include "domain/programme.h"
#include "domain/statement.h"

namespace entente::domain {

// Takes one entry, which must come after (Turn) all that were taken before.
void take(Programme& programme, const Said& said);

// From nothing. Entries may come in any order, and repeated.
Programme fold(std::vector<Said> entries);

// What would become of the statement if it were said next, by that person, to those readers: the refusal that it would
// meet. Nothing: it would be taken.
struct Draft {
  std::string by;
  std::string party;
  Readers readers;
  std::int64_t at = 0;
};
std::optional<Message> would_refuse(const Programme& programme, const Draft& draft, const boost::json::object& payload);
std::optional<Message> would_refuse(const Programme& programme, const Draft& draft, const Statement& statement);

}  // namespace entente::domain
