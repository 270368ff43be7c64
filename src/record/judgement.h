// Whether an entry may stand where it claims to: the same judgement for what is written here and for what arrives.
#pragma once

#include <optional>
#include <variant>

#include "base/result.h"
#include "record/entry.h"
#include "record/known.h"

namespace entente::record {

// Chain: feed, seq, prev, and a clock that goes forward. Errors: record.feed_wrong, record.seq, record.prev,
// record.clock.
Result<std::monostate> check_follows(const Head& head, const FeedState& feed);

// Signature: by the key in charge, and good in spite of a later revocation (what lies beyond `last` counts when a
// cosigned checkpoint of at least `cosigned` entries covers it). Errors: record.no_key, record.signature,
// record.key_revoked.
Result<std::monostate> check_signature(const Entry& entry, const Head& head, const KeyLog& keys);
Result<std::monostate> check_not_revoked(const Head& head, const KeyLog& keys, std::int64_t cosigned);

// Commitment. Error: record.commitment.
Result<std::monostate> check_commitment(const Head& head, const Entry::Meaning& meaning);

// How references to entries that are not at hand are taken.
enum class Missing { refused, tolerated };

// Body: label, readers of what is named, order of what was seen, clock, device. `feed` is the feed before this entry.
// Errors: record.label, record.seen_*, record.ref_*, record.downward, record.clock, record.device_*.
Result<std::monostate> check_body(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                                  Missing missing = Missing::refused);

// What the record's own payload types claim. Errors: record.approval_*, record.erasure_*, record.release_*,
// record.anchor_*, record.notice, record.attachment_missing.
Result<std::monostate> check_payload(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                                     Missing missing = Missing::refused);

// What follows when an accepted entry is added.
void advance(FeedState& feed, const Head& head, const EntryId& id, const Body* body);

}  // namespace entente::record
