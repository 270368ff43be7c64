// From what somebody says to an entry: placed, committed to, signed, and judged as if it had arrived.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/random.h"
#include "base/result.h"
#include "record/entry.h"
#include "record/known.h"
#include "record/signing.h"

namespace entente::record {

// What is to be said; place and time come from the writer.
struct Draft {
  std::string by;
  std::string policy;
  std::string classification;
  std::vector<EntryId> refs;
  std::vector<AttachmentHash> attachments;
  std::optional<DeviceMark> device;
  boost::json::object payload;
};

struct Placed {
  Entry entry;
  Head head;
  EntryId id;
  Body body;
};

// The entry that follows in `feed`, having read of `others` (all feeds that the writer has) those that it may name.
// Does not advance the feed. Errors: those of parse_body and of the judgement; record.feed_frozen.
Result<Placed> place(Draft draft, const FeedState& feed, const std::vector<FeedState>& others, const Known& known,
                     Instant at, const SigningKey& key, Entropy& entropy);

// The same in two halves, since a place and an identity do not wait for the signature: many are composed while those
// before them are signed.
Result<Placed> compose(Draft draft, const FeedState& feed, const std::vector<FeedState>& others, const Known& known,
                       Instant at, Entropy& entropy);
void sign(Placed& placed, const SigningKey& key);

// The copy of an entry that goes into a wider feed, said by the releaser: the same payload and attachments, and of the
// references those that the wider feed may name. Errors: record.release_same_person, record.release_not_wider,
// record.release_erased.
Result<Draft> released(const Body& body, const std::string& releaser, const FeedState& from, const FeedState& to,
                       const Known& known);

}  // namespace entente::record
