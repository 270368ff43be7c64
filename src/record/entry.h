// An entry: a signed head that has a position and no meaning, and a body that has all the meaning and may be absent.
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "record/audience.h"
#include "record/bytes.h"
#include "record/feed.h"
#include "record/instant.h"
#include "record/signing.h"

namespace entente::record {

inline constexpr std::size_t kMostBody = 64 << 10;  // bytes
inline constexpr std::size_t kMostHead = 512;
inline constexpr std::size_t kMostRefs = 1'000, kMostAttachments = 100, kMostSeen = 64;

struct Head {
  FeedId feed;
  std::int64_t seq = 0;  // from 1
  std::int64_t lc = 0;   // logical clock (Lamport 1978, doi:10.1145/359545.359563)
  EntryId prev;          // of the entry before; of the first, the bytes of the feed's identity
  Commitment commit;

  bool operator==(const Head&) const = default;
};

struct Label {
  std::string policy;
  std::string classification;
  Audience releasable_to = Audience::everyone();
};

// How far the writer of an entry had read each other feed that it may name.
using Seen = std::map<FeedId, Position>;

// What a delegation member's device signed before it came to the feed's writer.
struct DeviceMark {
  Instant at;
  PublicKey key;
  std::string scope;  // the visit it is certified for
  Signature signature;
};

struct Body {
  Instant at;
  std::string by;  // the person
  Label label;
  std::vector<EntryId> refs;
  std::vector<AttachmentHash> attachments;
  Seen seen;
  std::optional<DeviceMark> device;
  boost::json::object payload;  // has a `type`, `need.v1`; otherwise opaque to the record

  std::string_view type() const;
};

// As it is kept and travels: the bytes that were signed.
struct Entry {
  std::string head;
  Signature signature;
  struct Meaning {
    Salt salt;
    std::string body;
    bool operator==(const Meaning&) const = default;
  };
  std::optional<Meaning> meaning;  // none when erased

  bool operator==(const Entry&) const = default;
};

std::string encode(const Head& head);
// Error: record.head.
Result<Head> parse_head(std::string_view bytes);
EntryId entry_id(std::string_view head);

std::string encode(const Body& body);
// Errors: those of parse_canonical, record.body (member), record.body_too_large.
Result<Body> parse_body(std::string_view bytes);
// Whether parse_body(bytes), of bytes = encode(body), gives `body` again; told without parsing, and false when in
// doubt.
bool surely_reads_back(const Body& body, std::string_view bytes);
Commitment commitment(const Salt& salt, std::string_view body);

// {feed:[seq,id],..}. Error: record.seen.
Result<Seen> parse_seen(const boost::json::object& object);
boost::json::object to_json(const Seen& seen);

// `prev` of the first entry of a feed.
EntryId before_first(const FeedId& feed);

// What a device signs for a body that it is to have a mark in.
std::string device_statement(const Body& body, Instant at, const std::string& scope);

// Whether a type is a name and a version: `need.v1`.
bool is_payload_type(std::string_view type);

}  // namespace entente::record
