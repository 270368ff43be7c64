#include "app/record/export_file.h"

#include <algorithm>
#include <map>

#include "app/record/office.h"
#include "record/bundle.h"

namespace entente::app::record {
namespace {

// Without a word, the only party beside us is meant.
Result<Audience> receivers(const Office& office, const std::string& word) {
  if (!word.empty()) return Audience::parse(word);
  const std::vector<Party> others = office.others();
  if (others.size() == 1) return *Audience::of(others);
  return failure("recording.for_whom");
}

// Entries of one of our feeds that every receiver has given a receipt for.
std::int64_t receipted(const Office& office, const FeedState& feed, const Audience& audience) {
  std::map<Party, std::int64_t> sizes;
  for (const CosignedCheckpoint& cosigned : office.store().checkpoints(office.own_view(), feed.id)) {
    const auto checkpoint = parse_checkpoint(cosigned.checkpoint.bytes);
    for (const Signed& signature : cosigned.cosignatures) {
      const auto cosignature = parse_cosignature(signature.bytes);
      const auto by = cosignature ? office.store().feed(cosignature->by) : std::nullopt;
      if (!by || !checkpoint) continue;
      std::int64_t& size = sizes[by->descriptor.party];
      size = std::max(size, checkpoint->size);
    }
  }
  std::int64_t least = feed.last.seq;
  for (const Party& party : audience.parties()) least = std::min(least, party == office.party() ? least : sizes[party]);
  return audience.is_public() ? 0 : least;
}

// What the receivers have: of our feeds what they gave a receipt for, of their own everything.
AsOf received(const Office& office, const Audience& audience) {
  std::map<FeedId, std::int64_t> seq;
  for (const FeedState& feed : office.store().feeds(office.own_view())) {
    if (!audience.within(feed.descriptor.audience)) continue;
    const Party& writer = feed.descriptor.party;
    const std::int64_t has = writer == office.party()                           ? receipted(office, feed, audience)
                             : audience.parties() == std::vector<Party>{writer} ? feed.last.seq
                                                                                : 0;
    if (has > 0) seq[feed.id] = has;
  }
  return AsOf(std::move(seq));
}

Result<FeedState> signing_feed(const Office& office, const Audience& audience) {
  for (const FeedState& feed : office.own_feeds())
    if (audience.within(feed.descriptor.audience)) return office.writable(feed);
  return failure("recording.no_feed_for", {{"audience", audience.to_string()}});
}

// Exporting may sign new checkpoints of all the feeds that go out.
Result<std::monostate> make_ready(const Office& office, const Audience& audience) {
  for (const FeedState& feed : office.own_feeds()) {
    if (!audience.within(feed.descriptor.audience)) continue;
    if (const auto ready = office.writable(feed); !ready) return Failure(ready.error());
  }
  return std::monostate{};
}

Result<Exported> told(const std::string& content, const FeedState& signer) {
  const auto bundle = read_bundle(content);
  if (!bundle) return Failure(bundle.error());
  Exported exported;
  exported.audience = bundle->manifest.audience.to_string();
  exported.signed_as = feed_name(signer.descriptor);
  exported.bytes = static_cast<std::int64_t>(content.size());
  exported.attachments = static_cast<std::int64_t>(bundle->attachments.size());
  for (const FeedPart& part : bundle->feeds)
    exported.feeds.push_back({feed_name(part.descriptor), part.range.from, part.range.to});
  std::sort(exported.feeds.begin(), exported.feeds.end(),
            [](const ExportRow& a, const ExportRow& b) { return a.feed < b.feed; });
  return exported;
}

}  // namespace

Result<Exported> export_file(const Place& place, const ExportWords& words) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto audience = receivers(*office, words.audience);
  if (!audience) return Failure(audience.error());
  const auto signer = signing_feed(*office, *audience);
  if (!signer) return Failure(signer.error());
  if (const auto ready = make_ready(*office, *audience); !ready) return Failure(ready.error());
  store::ExportOptions options;
  options.audience = *audience;
  if (words.only_new) options.since = received(*office, *audience);
  const auto content = office->store().export_bundle(options, signer->id);
  if (!content) return Failure(content.error());
  if (const auto written = place.files.write(words.out, *content); !written) return Failure(written.error());
  auto exported = told(*content, *signer);
  if (exported) exported->out = words.out;
  return exported;
}

}  // namespace entente::app::record
