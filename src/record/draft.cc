#include "record/draft.h"

#include <algorithm>
#include <set>
#include <span>

#include "record/canonical.h"
#include "record/judgement.h"

namespace entente::record {
namespace {

Salt fresh_salt(Entropy& entropy) {
  Salt salt;
  entropy.fill(std::as_writable_bytes(std::span(salt.bytes)));
  return salt;
}

// What has been read of the feeds that this one may name: of those it named before and of those that `draft` names, and
// of as many others as a body has room for.
Seen seen_by(const Draft& draft, const FeedState& feed, const std::vector<FeedState>& others, const Known& known) {
  std::set<FeedId> named;
  for (const auto& [id, before] : feed.seen) named.insert(id);
  for (const EntryId& ref : draft.refs) {
    if (const auto place = known.find(ref)) named.insert(place->feed);
  }
  Seen seen;
  const auto add = [&](bool wanted) {
    for (const FeedState& other : others) {
      const bool may_be_named = other.id != feed.id && feed.descriptor.audience.within(other.descriptor.audience);
      if (!may_be_named || other.last.seq == 0 || named.contains(other.id) != wanted) continue;
      if (wanted || seen.size() < kMostSeen) seen[other.id] = other.last;
    }
  };
  add(true);
  add(false);
  return seen;
}

Body body_of(Draft draft, const FeedState& feed, const std::vector<FeedState>& others, const Known& known, Instant at) {
  Body body;
  body.at = at;
  body.seen = seen_by(draft, feed, others, known);
  body.by = std::move(draft.by);
  body.label = {std::move(draft.policy), std::move(draft.classification), feed.descriptor.audience};
  body.refs = std::move(draft.refs);
  body.attachments = std::move(draft.attachments);
  body.device = std::move(draft.device);
  body.payload = std::move(draft.payload);
  return body;
}

std::int64_t clock_after(const FeedState& feed, const Seen& seen, const std::vector<FeedState>& others) {
  std::int64_t greatest = feed.lc;
  for (const FeedState& other : others) {
    if (seen.contains(other.id)) greatest = std::max(greatest, other.lc);
  }
  return greatest + 1;
}

}  // namespace

Result<Placed> place(Draft draft, const FeedState& feed, const std::vector<FeedState>& others, const Known& known,
                     Instant at, const SigningKey& key, Entropy& entropy) {
  auto placed = compose(std::move(draft), feed, others, known, at, entropy);
  if (placed) sign(*placed, key);
  return placed;
}

void sign(Placed& placed, const SigningKey& key) {
  placed.entry.signature = key.sign(kHeadType, placed.entry.head);
}

Result<Placed> compose(Draft draft, const FeedState& feed, const std::vector<FeedState>& others, const Known& known,
                       Instant at, Entropy& entropy) {
  if (feed.frozen) return failure("record.feed_frozen", {{"feed", hex(feed.id)}});
  if (const auto profile = check_profile(draft.payload); !profile) return Failure(profile.error());
  Placed placed;
  placed.body = body_of(std::move(draft), feed, others, known, at);
  Entry::Meaning& meaning = placed.entry.meaning.emplace(Entry::Meaning{fresh_salt(entropy), encode(placed.body)});
  if (!surely_reads_back(placed.body, meaning.body)) {  // what a reader would refuse is not written
    auto read = parse_body(meaning.body);
    if (!read) return Failure(read.error());
    placed.body = *std::move(read);
  }
  placed.head = {feed.id, feed.last.seq + 1, clock_after(feed, placed.body.seen, others), feed.last.id,
                 commitment(meaning.salt, meaning.body)};
  if (const auto verdict = check_body(placed.head, placed.body, feed, known); !verdict) return Failure(verdict.error());
  if (const auto verdict = check_payload(placed.head, placed.body, feed, known); !verdict)
    return Failure(verdict.error());
  placed.entry.head = encode(placed.head);
  placed.id = entry_id(placed.entry.head);
  return placed;
}

Result<Draft> released(const Body& body, const std::string& releaser, const FeedState& from, const FeedState& to,
                       const Known& known) {
  if (body.by == releaser) return failure("record.release_same_person", {{"person", releaser}});
  const Audience &narrow = from.descriptor.audience, &wide = to.descriptor.audience;
  if (narrow == wide || !narrow.within(wide)) return failure("record.release_not_wider");
  Draft draft;
  draft.by = releaser;
  draft.policy = body.label.policy;
  draft.classification = body.label.classification;
  draft.attachments = body.attachments;
  draft.payload = body.payload;
  std::copy_if(body.refs.begin(), body.refs.end(), std::back_inserter(draft.refs), [&](const EntryId& ref) {
    const auto place = known.find(ref);
    const Descriptor* feed = place ? known.descriptor(place->feed) : nullptr;
    return feed != nullptr && wide.within(feed->audience);
  });
  return draft;
}

}  // namespace entente::record
