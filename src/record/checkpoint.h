// Checkpoints: a feed's writer signs how long the feed is and the root over all of it; another party cosigns the one
// that it received, as a receipt.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "record/bytes.h"
#include "record/feed.h"
#include "record/instant.h"
#include "record/merkle.h"

namespace entente::record {

struct Checkpoint {
  Instant at;
  FeedId feed;
  Root root;
  std::int64_t size = 0;  // entries
};

struct Cosignature {
  Instant at;
  FeedId by;  // a feed of the cosigner
  CheckpointHash checkpoint;
  std::int64_t seq = 0;  // the last entry of `by` at that time
};

// Bytes with the signature over them.
struct Signed {
  std::string bytes;
  Signature signature;
  bool operator==(const Signed&) const = default;
};

struct CosignedCheckpoint {
  Signed checkpoint;
  std::vector<Signed> cosignatures;
};

inline constexpr std::size_t kMostCheckpoint = 1 << 10;  // bytes; also of a cosignature

std::string encode(const Checkpoint& checkpoint);
std::string encode(const Cosignature& cosignature);
// Errors: those of parse_canonical, record.checkpoint (member).
Result<Checkpoint> parse_checkpoint(std::string_view bytes);
Result<Cosignature> parse_cosignature(std::string_view bytes);
CheckpointHash checkpoint_hash(std::string_view bytes);

// A salted hash of a private checkpoint, to be posted where others see it: it binds, and tells nothing until opened.
Anchor anchor_of(const Salt& salt, std::string_view checkpoint);

}  // namespace entente::record
