// The steps of a publication.
#pragma once

#include <string>
#include <vector>

#include "app/briefing/brief.h"
#include "domain/briefing.h"

namespace entente::app::briefing {

// Whose words a citation rests on, where they are another party's and not public: to make them so is for that party.
// Empty: it may be told to everyone.
std::string kept_by(const Brief& brief, const domain::Citation& citation);

// Everything that statements of the briefing cite, and everything that these name, that is not public yet: as it stood
// at the cut-off, what is named before what names it. Errors: briefings.changed_since (id, object);
// briefings.not_ours (id, object, party).
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
