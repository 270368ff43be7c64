#include "app/record/restore_record.h"

#include "app/record/office.h"

namespace entente::app::record {
namespace {

Unconfirmed end_of(const FeedState& feed) {
  return {feed_name(feed.descriptor), feed.last.seq, feed.last.seq == 0 ? std::string() : hex(feed.last.id)};
}

// The copy is copied once more by the store itself, which marks it as restored.
Result<std::monostate> copy_back(const Place& place, const std::string& backup) {
  const Place from{backup, place.files, place.clock, place.entropy, place.passphrase, place.threads};
  const auto office = Office::open(from, Access::reading);
  if (!office && office.error().code == "recording.no_record")
    return failure("recording.no_backup", {{"folder", backup}});
  if (!office) return Failure(office.error());
  if (const auto ready = place.files.make_folder(place.folder); !ready) return Failure(ready.error());
  return office->store().backup(store_file(place.folder));
}

}  // namespace

Result<Restored> restore_record(const Place& place, const std::string& backup) {
  if (const auto there = Office::open(place, Access::reading); there || there.error().code != "recording.no_record")
    return failure("recording.exists", {{"folder", place.folder}});
  if (const auto copied = copy_back(place, backup); !copied) return Failure(copied.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const store::Health health = office->store().health();
  Restored restored{place.folder, health.entries, {}};
  for (const FeedId& feed : health.unconfirmed)
    if (const auto state = office->store().feed(feed)) restored.unconfirmed.push_back(end_of(*state));
  return restored;
}

Result<Unconfirmed> confirm_end(const Place& place, const std::string& audience, const std::string& last) {
  const auto readers = Audience::parse(audience);
  if (!readers) return Failure(readers.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feed = office->own_feed(*readers);
  if (!feed) return Failure(feed.error());
  const auto row = office->entry(office->own_view(), last);
  if (!row) return Failure(row.error());
  if (row->feed != feed->id || row->position != feed->last)
    return failure("recording.not_the_last", {{"entry", office->number_of(row->feed, row->position.seq)},
                                              {"feed", feed_name(feed->descriptor)},
                                              {"seq", feed->last.seq}});
  if (const auto done = office->store().confirm_head(feed->id, row->position); !done) return Failure(done.error());
  return end_of(*feed);
}

}  // namespace entente::app::record
