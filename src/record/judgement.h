// Whether an entry may stand where it claims to: the same judgement for what is written here and for what arrives.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "base/result.h"
#include "record/entry.h"
#include "record/known.h"

namespace entente::record {

// Chain: feed, seq, prev, and a clock that goes forward. Errors: record.feed_wrong, record.seq, record.prev,
// record.clock.
Result<std::monostate> check_follows(const Head& head, const FeedState& feed);

// Signature: by the key in charge. Errors: record.no_key, record.signature.
Result<std::monostate> check_signature(const Entry& entry, const Head& head, const KeyLog& keys);
// Good in spite of a later revocation: at or before the last good position, or within the first `cosigned` entries,
// which a checkpoint covers that another party cosigned. At the last good
// position stands the entry that the revocation names. Error: record.key_revoked.
Result<std::monostate> check_not_revoked(const Head& head, const EntryId& id, const KeyLog& keys,
                                         std::int64_t cosigned);

// Commitment. Error: record.commitment.
Result<std::monostate> check_commitment(const Head& head, const Entry::Meaning& meaning);

// Body: label, readers of what is named, order of what was seen, clock, device. `feed` is the feed before this entry.
// What is named and not at hand is refused, or counted in `absent` where that is given.
// Errors: record.label, record.seen_*, record.ref_*, record.downward, record.clock, record.device_*,
// record.attachment_missing.
Result<std::monostate> check_body(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                                  std::int64_t* absent = nullptr);

// What the record's own payload types claim. Errors: record.approval_*, record.erasure_*, record.release_*,
// record.anchor, record.notice, record.attachment_missing.
Result<std::monostate> check_payload(const Head& head, const Body& body, const FeedState& feed, const Known& known,
                                     std::int64_t* absent = nullptr);

// What is named and not at hand: the failure, or one more in `absent` where that is given.
Result<std::monostate> not_at_hand(const char* code, std::vector<Argument> arguments, std::int64_t* absent);

// What follows when an accepted entry is added.
void advance(FeedState& feed, const Head& head, const EntryId& id, const Body* body);

}  // namespace entente::record
