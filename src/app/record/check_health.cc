#include "app/record/check_health.h"

#include <algorithm>

#include "app/record/error_place.h"
#include "app/record/office.h"

namespace entente::app::record {
namespace {

RecordHealth::Guard guard_of(store::Guard guard) {
  switch (guard) {
    case store::Guard::none:
      return RecordHealth::Guard::none;
    case store::Guard::restored:
      return RecordHealth::Guard::restored;
    case store::Guard::read_only:
      return RecordHealth::Guard::read_only;
    case store::Guard::broken:
      return RecordHealth::Guard::broken;
  }
  return RecordHealth::Guard::broken;
}

bool key_at_hand(const Office& office, const FeedState& feed, const std::vector<store::KeyLabel>& labels) {
  const auto key = office.log().key_of(feed.id, feed.last.seq + 1);
  return key && !office.log().revoked(*key) &&
         std::any_of(labels.begin(), labels.end(), [&](const store::KeyLabel& label) { return label.key == *key; });
}

// With the feed or the entry at fault as the place where it is.
Error in_record(Error error, const Office& office) {
  const ErrorPlace place = place_in(error);
  if (place.feed)
    error.where.column = place.seq ? office.number_of(*place.feed, *place.seq) : office.name_of(*place.feed);
  return error;
}

std::vector<std::string> untrusted_parties(const Office& office) {
  std::vector<std::string> missing = office.others();
  std::erase_if(missing, [&](const Party& party) { return office.store().trusted(party).has_value(); });
  return missing;
}

}  // namespace

bool RecordHealth::well() const {
  const bool all_writable = std::all_of(feeds.begin(), feeds.end(), [](const FeedHealth& feed) {
    return !feed.frozen && (!feed.own || feed.key_at_hand);
  });
  return guard == Guard::none && forks == 0 && all_writable;
}

Result<RecordHealth> check_health(const Place& place) {
  const auto office = Office::open(place, Access::reading);
  if (!office) return Failure(office.error());
  const auto labels = office->keyring().list();
  if (!labels) return Failure(labels.error());
  const store::Health found = office->store().health();
  RecordHealth health{office->party(),
                      place.folder,
                      guard_of(found.guard),
                      found.entries,
                      found.attachments,
                      found.forks,
                      found.schema,
                      hex(found.state),
                      {},
                      {},
                      untrusted_parties(*office)};
  const std::vector<FeedState> latest = office->own_feeds();
  for (const FeedState& feed : office->store().feeds(office->own_view())) {
    const bool own = std::any_of(latest.begin(), latest.end(), [&](const FeedState& one) { return one.id == feed.id; });
    health.feeds.push_back({feed_name(feed.descriptor), feed.last.seq, feed.cosigned_size, own, feed.frozen,
                            own && key_at_hand(*office, feed, *labels),
                            feed.descriptor.audience != *Audience::of({office->party()})});
  }
  for (const FeedId& id : found.unconfirmed)
    if (const auto feed = office->store().feed(id))
      health.unconfirmed.push_back({feed_name(feed->descriptor), feed->last.seq, hex(feed->last.id)});
  return health;
}

Result<VerifiedStore> verify_store(const Place& place) {
  const auto office = Office::open(place, Access::reading);
  if (!office) return Failure(office.error());
  const auto entries = office->store().verify(place.threads);
  if (!entries) return Failure(in_record(entries.error(), *office));
  return VerifiedStore{office->party(), *entries, hex(office->store().health().state)};
}

}  // namespace entente::app::record
