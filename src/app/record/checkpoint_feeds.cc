#include "app/record/checkpoint_feeds.h"

#include "app/record/office.h"

namespace entente::app::record {
namespace {

Result<std::vector<FeedState>> feeds_meant(const Office& office, const std::string& audience) {
  if (audience.empty()) return office.own_feeds();
  const auto readers = Audience::parse(audience);
  if (!readers) return Failure(readers.error());
  auto feed = office.own_feed(*readers);
  if (!feed) return Failure(feed.error());
  return std::vector<FeedState>{*std::move(feed)};
}

}  // namespace

Result<std::vector<CheckpointRow>> checkpoint_feeds(const Place& place, const std::string& audience) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feeds = feeds_meant(*office, audience);
  if (!feeds) return Failure(feeds.error());
  std::vector<CheckpointRow> rows;
  for (const FeedState& feed : *feeds) {
    if (audience.empty() && feed.last.seq == 0) continue;
    if (const auto ready = office->writable(feed); !ready) return Failure(ready.error());
    const auto cosigned = office->store().checkpoint(feed.id);
    if (!cosigned) return Failure(cosigned.error());
    const auto checkpoint = parse_checkpoint(cosigned->checkpoint.bytes);
    if (!checkpoint) return Failure(checkpoint.error());
    rows.push_back({feed_name(feed.descriptor), checkpoint->size, hex(checkpoint->root), checkpoint->at});
  }
  return rows;
}

}  // namespace entente::app::record
