// The steps of a publication.
#pragma once

#include <string>
#include <vector>

#include "app/briefing/brief.h"

namespace entente::app::briefing {

// Everything that statements of the briefing cite, and everything that these name, that is not public yet: as it stood
// at the cut-off, what is named before what names it. Error: briefings.changed_since (id, object).
Result<std::vector<domain::ObjectPtr>> to_be_public(const Brief& brief);

// States the party and the person publicly where nobody is known, then releases each. Errors: programme.own_words
// (person), domain.*.
Result<std::monostate> release_all(const Office& office, const std::string& by, const Brief& brief,
                                   const std::vector<domain::ObjectPtr>& objects);

struct Frozen {
  std::string document;  // SHA-256
  record::AppendedEntry entry;
};

// The briefing's document as bytes, published, or beside the original when there is one, and signed with `key`.
Result<Frozen> freeze(const Office& office, const std::string& by, const std::string& id,
                      const entente::record::SigningKey& key, const std::string& reason);

}  // namespace entente::app::briefing
