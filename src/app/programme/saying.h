// From a statement to an append: the feed it goes to, unlocked, and the entries it cites.
#pragma once

#include <vector>

#include "app/programme/reading.h"

namespace entente::app::programme {

// Milliseconds since 1970, by the place's clock.
std::int64_t now(const Place& place);

// Errors: those of audience_of and of Office::writable.
Result<store::Append> append_for(const Office& office, const domain::Readers& readers, const std::string& by,
                                 const domain::Statement& statement, std::vector<domain::EntryId> refs);

// The entries that say what the statement names: the object as it stands, and everything that its fields refer to.
std::vector<domain::EntryId> cited(const domain::Programme& programme, const domain::Readers& readers,
                                   const domain::Statement& statement);

}  // namespace entente::app::programme
