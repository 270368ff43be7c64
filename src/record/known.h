// What a reader has accepted so far: asked while new entries are judged. The store answers from its tables, a bundle
// that is verified alone from itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/feed.h"
#include "record/key_log.h"
#include "record/merkle.h"

namespace entente::record {

// A feed as far as it is known.
struct FeedState {
  FeedId id;
  Descriptor descriptor;
  Position last;                   // seq 0 and before_first() while it has no entry
  std::int64_t lc = 0;             // of the last entry
  Seen seen;                       // of the last entry that has a body
  Frontier frontier;               // over all entries
  std::int64_t cosigned_size = 0;  // of the longest checkpoint that another party cosigned
  bool frozen = false;             // a fork was seen
};

// A feed without entries.
FeedState empty_feed(const Descriptor& descriptor);

struct Place {
  FeedId feed;
  std::int64_t seq = 0;
  std::int64_t lc = 0;
};

class Known {
 public:
  virtual ~Known() = default;
  virtual std::optional<FeedState> feed(const FeedId& feed) const = 0;
  // Null for a feed that is not known; never changes and valid as long as this object.
  virtual const Descriptor* descriptor(const FeedId& feed) const = 0;
  virtual std::optional<Place> find(const EntryId& entry) const = 0;
  virtual std::optional<Entry> entry(const FeedId& feed, std::int64_t seq) const = 0;
  // The tree over the first `size` entries, all of which are known. This one adds them one by one.
  virtual std::optional<Frontier> frontier(const FeedId& feed, std::int64_t size) const;
  // Null for a party of which nothing is known; valid while this object is and nothing is added.
  virtual const KeyLog* keys(const Party& party) const = 0;
  virtual bool has_attachment(const AttachmentHash& attachment) const = 0;
  virtual std::optional<std::string> attachment(const AttachmentHash& attachment) const = 0;
};

// Somebody who knows nothing: a bundle verified alone.
class NothingKnown final : public Known {
 public:
  std::optional<FeedState> feed(const FeedId&) const override { return std::nullopt; }
  const Descriptor* descriptor(const FeedId&) const override { return nullptr; }
  std::optional<Place> find(const EntryId&) const override { return std::nullopt; }
  std::optional<Entry> entry(const FeedId&, std::int64_t) const override { return std::nullopt; }
  const KeyLog* keys(const Party&) const override { return nullptr; }
  bool has_attachment(const AttachmentHash&) const override { return false; }
  std::optional<std::string> attachment(const AttachmentHash&) const override { return std::nullopt; }
};

}  // namespace entente::record
