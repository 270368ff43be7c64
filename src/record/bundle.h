// A bundle: feeds, keys, checkpoints and attachments in one file, the same over a network and on a stick
// (docs/formats/record.md). Reading splits it; nothing of it is believed before verify_bundle.h has accepted it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/audience.h"
#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/feed.h"
#include "record/key_log.h"
#include "record/merkle.h"

namespace entente::record {

inline constexpr std::uint64_t kMostBundle = std::uint64_t{2} << 30;       // bytes
inline constexpr std::uint64_t kMostAttachment = std::uint64_t{64} << 20;  // bytes

struct FeedRange {
  FeedId feed;
  std::int64_t from = 1, to = 0;
};

struct Manifest {
  Instant at;
  Party from;                                // the sender
  Audience audience = Audience::everyone();  // all of whom may read every feed
  std::vector<Party> parties;
  std::vector<FeedRange> feeds;
};

struct PartyKeys {
  Party party;
  std::vector<SignedStatement> statements;
};

struct FeedPart {
  FeedRange range;
  Descriptor descriptor;
  std::optional<Frontier> frontier;  // where the range does not begin at the first entry
  std::vector<Entry> entries;
  std::vector<CosignedCheckpoint> checkpoints;
};

struct Bundle {
  Manifest manifest;
  std::vector<PartyKeys> keys;
  std::vector<FeedPart> feeds;
  std::vector<std::string> attachments;
  FeedId signed_as;  // the feed whose key signed the end
  Signed end;
  // Whether the end names the hash of what stands before it. Judged last, so that what was altered is named.
  bool hash_holds = true;
};

std::string encode(const Manifest& manifest);
// Errors: those of parse_canonical, record.manifest (member).
Result<Manifest> parse_manifest(std::string_view bytes);

// Errors: record.bundle_* with the byte at which it fails: not a bundle, of a later version, cut short, too large, a
// frame out of place, bytes after the end.
Result<Bundle> read_bundle(std::string_view content);

// The bytes of a bundle, signed with the key of `signed_as`. Ranges and order are as the format asks (sorted here).
std::string write_bundle(Bundle bundle, const SigningKey& key);

}  // namespace entente::record
