// `entente briefing publish` and `correct`: what everybody may read, frozen and signed.
#pragma once

#include <string>
#include <vector>

#include "app/briefing/brief.h"
#include "app/programme/release_object.h"

namespace entente::app::briefing {

struct PublishRequest {
  std::string by;
  std::string id;
  bool rehearse = false;  // tells what would become public, and writes nothing
};

struct Published {
  std::string id;
  std::string document;               // SHA-256
  std::vector<std::string> released;  // `reading RD-1`, in the order of dependence
  record::AppendedEntry entry;        // of the publication
  bool rehearsed = false;
};

// What a cleared briefing cites becomes public as it stood at the cut-off, with all that it names but needs and
// findings, and what was public already is brought up to date; then the frozen document, signed with the spokesperson's
// own key. Each step is done once: an interrupted publication is finished by asking again. Nobody is known publicly at
// first, so the party and the spokesperson are stated first. Errors: briefings.not_cleared (id, state);
// briefings.changed_since (id, object), when what is cited is not what it was at the cut-off; programme.own_words;
// domain.* (the rule that refuses); recording.not_a_signatory; those of the passphrase.
Result<Published> publish_briefing(const Place& place, const PublishRequest& request);

struct MendRequest {
  std::string by;
  std::string statement;
  std::vector<std::pair<std::string, std::string>> set;  // `en`, `tr`, `ar`, `basis`, `citations`
  std::string reason;
  bool foreseen = false;  // a revision; otherwise a correction
};

// The statement as it is now, and a document of the whole briefing that shows it beside the original, signed. Errors:
// as above; domain.*.
Result<Published> mend_statement(const Place& place, const MendRequest& request);

}  // namespace entente::app::briefing
