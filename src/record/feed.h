// A feed: one writer, one audience, for ever. Its identity is the hash of its descriptor.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "record/audience.h"
#include "record/bytes.h"

namespace entente::record {

inline constexpr std::size_t kMostDescriptor = 4 << 10;  // bytes

// An entry's place, with its identity.
struct Position {
  std::int64_t seq = 0;
  EntryId id;
  auto operator<=>(const Position&) const = default;
};

// Where the feed of the epoch before ended.
struct Continuation {
  FeedId feed;
  Position last;
  bool operator==(const Continuation&) const = default;
};

struct Descriptor {
  Party party;
  Audience audience = Audience::everyone();
  PublicKey authority;  // the first authority key of the party
  std::int64_t epoch = 1;
  std::optional<Continuation> continues;  // in every epoch but the first

  bool operator==(const Descriptor&) const = default;
};

std::string encode(const Descriptor& descriptor);
// Errors: those of parse_canonical, record.descriptor (member).
Result<Descriptor> parse_descriptor(std::string_view bytes);
FeedId feed_id(const Descriptor& descriptor);

}  // namespace entente::record
