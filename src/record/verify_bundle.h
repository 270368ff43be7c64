// Whether a bundle may be believed, all of it, beside what is known already.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "record/bundle.h"
#include "record/fork.h"
#include "record/known.h"

namespace entente::record {

// An entry that was accepted.
struct Accepted {
  Entry entry;
  Head head;
  EntryId id;
  std::optional<Body> body;
};

// A feed with what is new in it.
struct FeedNews {
  FeedState state;  // with all of it
  bool is_new = false;
  std::vector<Accepted> entries;
  std::vector<CosignedCheckpoint> checkpoints;  // all that the bundle has; some may be known
  std::vector<Position> erased;                 // entries, old or new, whose bodies an erasure ordered to go
};

// What a bundle adds to what is known. Nothing of it is in the reader yet.
struct News {
  Manifest manifest;
  std::map<Party, KeyLog> keys;                       // whole logs, where they grew
  std::vector<FeedNews> feeds;                        // also those without news
  std::map<AttachmentHash, std::string> attachments;  // all of the bundle; some may be there already
  std::int64_t entries_known = 0;                     // of the bundle, not taken twice
  std::int64_t absent = 0;                            // what is named and not at hand, where that is tolerated
};

struct VerifyOptions {
  int threads = 1;
  // For a bundle verified alone that continues another: references to what lies before it are counted, not refused.
  bool tolerate_absent = false;
  // The reader, who must be able to read all of it; none for a bundle verified alone.
  std::optional<Party> reader;
};

// A bundle that was refused: why, and the evidence when it was for a fork.
struct Refused {
  Error error;
  std::optional<ForkEvidence> fork;
};

// Every party's first authority key must be the one that `known` has for it; a party that `known` does not have is
// accepted with the key that it brings (who imports decides before whether it trusts that key).
tl::expected<News, Refused> verify_bundle(const Bundle& bundle, const Known& known, const VerifyOptions& options);

}  // namespace entente::record
