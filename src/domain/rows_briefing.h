// Rows of a briefing: what is to be said at a cut-off, sentence by sentence, and what of it was published.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/vocabulary.h"

namespace entente::domain {

// The statements of one week, for the press, as of a cut-off.
struct BriefingRow : Row {
  Id id;
  std::string title;
  std::string cut_off;  // a moment: `2025-08-21T09:00+03:00`
  std::string as_of;    // how much of each feed it is made from
  std::optional<Id> previous;
  BriefingState state{};
  std::optional<std::string> document;  // SHA-256 of what was published, in hexadecimal digits
};

// One sentence of a briefing. A text that was changed leaves the others stale until they are stated again.
struct StatementRow : Row {
  Id id;
  Id briefing;
  Decimal place;  // its order in the briefing
  std::optional<std::string> topic;
  std::optional<std::string> english;
  std::optional<std::string> turkish;
  std::optional<std::string> arabic;
  Basis basis{};
  Attribution attribution{};
  std::optional<Id> by;                     // whose words they are, when told on the record
  std::vector<std::string> citations;       // `reading:RD-1`
  std::optional<std::string> embargo;       // a moment before which it must not be told
  std::vector<std::string> released_flags;  // checks whose flag a named person released; their words are in the history
  std::vector<std::string> stale;           // languages whose text is older than another's
};

// What everybody may know of a briefing: its frozen bytes. They are never changed; a correction is a document of its
// own that shows both.
struct PublicationRow : Row {
  Id id;  // the briefing's
  std::string document;
  std::string cut_off;
  std::optional<std::string> mended;  // the document with corrections and revisions beside the original
};

}  // namespace entente::domain
