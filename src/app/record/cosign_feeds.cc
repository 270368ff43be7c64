#include "app/record/cosign_feeds.h"

#include "app/record/office.h"

namespace entente::app::record {
namespace {

// The feed of ours that signs for one of another party: one with the same readers, or else one that may name it.
Result<FeedState> receipt_feed(const std::vector<FeedState>& own, const FeedState& other) {
  const FeedState* found = nullptr;
  for (const FeedState& feed : own) {
    const Audience &ours = feed.descriptor.audience, &theirs = other.descriptor.audience;
    if (!ours.within(theirs)) continue;
    if (found == nullptr || ours == theirs) found = &feed;
  }
  if (found != nullptr) return *found;
  return failure("recording.cosign_without_feed",
                 {{"feed", feed_name(other.descriptor)}, {"audience", other.descriptor.audience.to_string()}});
}

Result<CosignedRow> cosign(const Office& office, const FeedState& feed) {
  const auto by = receipt_feed(office.own_feeds(), feed);
  if (!by) return Failure(by.error());
  if (const auto ready = office.writable(*by); !ready) return Failure(ready.error());
  const auto cosigned = office.store().cosign(feed.id, by->id);
  if (!cosigned) return Failure(cosigned.error());
  const auto checkpoint = parse_checkpoint(cosigned->checkpoint.bytes);
  if (!checkpoint) return Failure(checkpoint.error());
  return CosignedRow{feed_name(feed.descriptor), checkpoint->size, feed_name(by->descriptor)};
}

}  // namespace

Result<std::vector<CosignedRow>> cosign_feeds(const Place& place) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  std::vector<CosignedRow> rows;
  for (const FeedState& feed : office->store().feeds(office->own_view())) {
    const bool theirs = feed.descriptor.party != office->party();
    if (!theirs || office->store().checkpoints(office->own_view(), feed.id).empty()) continue;
    const auto row = cosign(*office, feed);
    if (!row) return Failure(row.error());
    rows.push_back(*row);
  }
  if (rows.empty()) return failure("recording.nothing_to_cosign");
  return rows;
}

}  // namespace entente::app::record
