// `entente roadmap sign`: a signatory's signature under the bytes of a version, after our own side has recomputed them.
#pragma once

#include <string>
#include <vector>

#include "app/programme/roadmap_document.h"
#include "app/record/append_entry.h"

namespace entente::app::programme {

struct SignedRoadmap {
  record::AppendedEntry entry;
  std::string id;
  std::string document;                    // SHA-256
  std::vector<std::string> still_to_sign;  // parties; none: it is in force
};

// Silence is never consent, and nobody signs unread: the version must hold against what this record had of the joint
// programme at the as-of that the version names. Errors: programme.no_roadmap (id); programme.behind (feed, has,
// needs), when the partner knew entries that have not arrived here; programme.roadmap_does_not_hold (id, count) and
// what does not; domain.* (the rule that refuses: disputed needs among them); recording.not_a_signatory; those of the
// passphrase.
Checked<SignedRoadmap> sign_roadmap(const Place& place, const std::string& by, const std::string& id);

}  // namespace entente::app::programme
