// `entente record show`: one entry, as one reader sees it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct ShownRef {
  std::string id;
  std::string number;  // feed and number; empty when the reader cannot see it
  std::string type;    // empty when erased
};

struct ShownAttachment {
  std::string sha256;
  std::int64_t bytes = 0;
  std::string saved_as;  // path, where it was asked for
};

struct ShownMeaning {
  Clock::Instant at;
  std::string by, type;
  std::string policy, classification, releasable_to;
  std::vector<ShownRef> refs;
  std::vector<ShownAttachment> attachments;
  std::string payload;  // JSON, indented
  std::string canonical_payload;
};

struct ShownErasure {
  std::string order;  // feed and number
  std::string reason;
};

struct ShownEntry {
  std::string id, feed, head, key;  // the key in charge of it, as people read it to each other
  std::int64_t seq = 0, lc = 0;
  std::optional<ShownMeaning> meaning;  // none when erased
  std::optional<ShownErasure> erasure;
  std::int64_t receipts_up_to = 0;  // of the feed: the longest checkpoint that another party cosigned
};

struct ShowWords {
  std::string entry;
  std::string view;  // empty: one's own
  std::string save;  // folder for the attachments; empty: they are not saved
};

// Errors: those of opening, of finding the entry, of writing files.
Result<ShownEntry> show_entry(const Place& place, const ShowWords& words);

}  // namespace entente::app::record
