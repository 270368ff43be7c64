#include <algorithm>
#include <set>

#include "store/record_store.h"

namespace entente::store {
namespace {

using record::AttachmentHash;
using record::FeedId;
using record::FeedPart;
using record::FeedState;

constexpr std::int64_t kExportPage = 4'096;  // entries read at once
constexpr int kMostMoments = 10;
constexpr std::size_t kMostFeeds = 1'000;  // what a reader of bundles takes

// The roots over the first `size` entries.
record::Frontier frontier_at(Backend& backend, FeedNumber number, std::int64_t size) {
  record::Frontier tree = backend.frontier_within(number, size);
  while (tree.size() < size) {
    const auto entries = backend.entries(number, tree.size() + 1, std::min(kExportPage, size - tree.size()));
    if (entries.empty()) break;  // the connection failed
    for (const StoredEntry& stored : entries) tree.add(record::entry_id(stored.entry.head));
  }
  return tree;
}

std::vector<record::Entry> entries_of(Backend& backend, FeedNumber number, const record::FeedRange& range) {
  std::vector<record::Entry> entries;
  for (std::int64_t from = range.from; from <= range.to;) {
    auto page = backend.entries(number, from, std::min(kExportPage, range.to - from + 1));
    if (page.empty()) break;
    from += static_cast<std::int64_t>(page.size());
    for (StoredEntry& stored : page) entries.push_back(std::move(stored.entry));
  }
  return entries;
}

// One for each size, with the receipts of those whose feed is in the bundle, since others cannot be checked. Of several
// for one size, that with more receipts.
std::vector<record::CosignedCheckpoint> checkpoints_of(Backend& backend, FeedNumber number,
                                                       const record::FeedRange& range, const std::set<FeedId>& told) {
  std::map<std::int64_t, record::CosignedCheckpoint> by_size;
  for (record::CosignedCheckpoint& cosigned : backend.checkpoints(number, range.from - 1, range.to)) {
    const auto checkpoint = record::parse_checkpoint(cosigned.checkpoint.bytes);
    if (!checkpoint) continue;
    std::erase_if(cosigned.cosignatures, [&](const record::Signed& cosignature) {
      const auto said = record::parse_cosignature(cosignature.bytes);
      return !said || !told.contains(said->by);
    });
    const auto [kept, is_new] = by_size.try_emplace(checkpoint->size, cosigned);
    if (!is_new && kept->second.cosignatures.size() <= cosigned.cosignatures.size()) kept->second = cosigned;
  }
  std::vector<record::CosignedCheckpoint> all;
  for (auto& [size, cosigned] : by_size) all.push_back(std::move(cosigned));
  return all;
}

// Of one moment, what a bundle is made of.
struct Exported {
  FeedNumber number;
  const FeedState* state;
  record::FeedRange range;
  bool ended;  // continued by another
};

Result<std::vector<Exported>> ranges_of(const std::vector<std::shared_ptr<const Published::Feed>>& feeds,
                                        const ExportOptions& options, const record::Party& party) {
  std::vector<Exported> exported;
  for (std::size_t place = 0; place < feeds.size(); ++place) {
    const FeedState& state = feeds[place]->state;
    const bool readable = options.audience.within(state.descriptor.audience);
    if (!readable || (state.frozen && state.descriptor.party != party)) continue;
    const auto since = options.since.seq().find(state.id);
    std::int64_t had = since == options.since.seq().end() ? 0 : std::max<std::int64_t>(since->second, 0);
    if (had > state.last.seq && state.descriptor.party == party)
      return failure("store.export_since", {{"feed", hex(state.id)}, {"seq", had}, {"last", state.last.seq}});
    had = std::min(had, state.last.seq);  // of others' feeds they may have more than we do
    exported.push_back({static_cast<FeedNumber>(place) + 1,
                        &state,
                        {state.id, had + 1, state.last.seq},
                        feeds[place]->standing.continued});
  }
  return exported;
}

Failure too_large() {
  return failure("store.export_too_large", {{"limit_mib", static_cast<std::int64_t>(record::kMostBundle >> 20)},
                                            {"feeds", static_cast<std::int64_t>(kMostFeeds)}});
}

std::uint64_t size_of(const record::FeedPart& part) {
  std::uint64_t size = 0;
  for (const record::Entry& entry : part.entries)
    size += entry.head.size() + (entry.meaning ? entry.meaning->body.size() : 0);
  return size;
}

// What does not fit is refused before all of it is in memory.
Result<record::Bundle> bundle_of(Backend& backend, const std::vector<Exported>& exported) {
  record::Bundle bundle;
  std::uint64_t size = 0;
  if (exported.size() > kMostFeeds) return too_large();
  std::set<FeedId> told;
  std::set<AttachmentHash> cited;
  for (const Exported& one : exported) told.insert(one.range.feed);
  for (const Exported& one : exported) {
    FeedPart part{one.range, one.state->descriptor, std::nullopt, entries_of(backend, one.number, one.range),
                  checkpoints_of(backend, one.number, one.range, told)};
    if (one.range.from > 1) part.frontier = frontier_at(backend, one.number, one.range.from - 1);
    for (const record::Entry& entry : part.entries) {
      const auto body = entry.meaning ? record::parse_body(entry.meaning->body) : failure("record.body");
      if (body) cited.insert(body->attachments.begin(), body->attachments.end());
    }
    if ((size += size_of(part)) > record::kMostBundle) return too_large();
    bundle.feeds.push_back(std::move(part));
  }
  for (const AttachmentHash& hash : cited) {
    auto bytes = backend.attachment(hash);
    if (!bytes) continue;
    if ((size += bytes->size()) > record::kMostBundle) return too_large();
    bundle.attachments.push_back(*std::move(bytes));
  }
  return bundle;
}

void add_keys(record::Bundle& bundle, const KeyLogs& logs) {
  std::set<record::Party> parties;
  for (const FeedPart& part : bundle.feeds) parties.insert(part.descriptor.party);
  for (const record::Party& party : parties) {
    const auto log = logs.find(party);
    if (log != logs.end()) bundle.keys.push_back({party, log->second->statements()});
  }
}

std::int64_t checkpointed(Backend& backend, FeedNumber number) {
  const auto latest = backend.last_checkpoint(number);
  const auto checkpoint = latest ? record::parse_checkpoint(latest->checkpoint.bytes) : failure("record.checkpoint");
  return checkpoint ? checkpoint->size : 0;
}

// Of a feed that is continued and whose key is gone, as much as a checkpoint covers: more would not be believed.
void cut_ended(Backend& backend, std::vector<Exported>& exported, const record::Party& party) {
  std::erase_if(exported, [&](Exported& one) {
    if (!one.ended || one.state->descriptor.party != party || one.range.to == 0) return false;
    one.range.to = std::min(one.range.to, checkpointed(backend, one.number));
    return one.range.to < one.range.from - 1 || one.range.to == 0;
  });
}

// Whether the last checkpoint of every own feed covers all of it.
bool all_covered(Backend& backend, const std::vector<Exported>& exported, const record::Party& party) {
  return std::all_of(exported.begin(), exported.end(), [&](const Exported& one) {
    if (one.state->descriptor.party != party || one.range.to == 0) return true;
    return checkpointed(backend, one.number) == one.range.to;
  });
}

}  // namespace

Result<std::monostate> RecordStore::checkpoint_feeds(const record::Audience& audience) {
  for (const auto& feed : published_.feeds()) {
    const record::Descriptor& descriptor = feed->state.descriptor;
    if (descriptor.party != party_ || !audience.within(descriptor.audience) || feed->state.last.seq == 0) continue;
    const auto made = checkpoint(feed->state.id);
    const bool goes_without = feed->standing.continued && !made && made.error().code == "store.no_key";
    if (!made && !goes_without) return Failure(made.error());
  }
  return std::monostate{};
}

// What is published and what a reader sees are of one moment while nobody commits: that is, in turn.
Result<std::string> RecordStore::export_bundle(const ExportOptions& options, const FeedId& signed_as) {
  if (!writer_) return failure("store.opened_for_reading");
  for (int attempt = 0; attempt < kMostMoments; ++attempt) {
    if (auto made = checkpoint_feeds(options.audience); !made) return Failure(made.error());
    const auto lease = readers_.lend();
    if (!lease) return Failure(lease.error());
    Backend& backend = **lease;
    std::vector<std::shared_ptr<const Published::Feed>> feeds;
    KeyLogs logs;
    const record::SigningKey* key = nullptr;
    auto moment = in_turn<std::monostate>([&]() -> Result<std::monostate> {
      backend.begin_reading();
      feeds = published_.feeds();
      logs = published_.logs();
      const auto signer = published_.find(signed_as);
      if (!signer || signer->state.descriptor.party != party_ ||
          !options.audience.within(signer->state.descriptor.audience))
        return failure("store.export_feed");
      const auto held = writer_->key_for(signer->state, signer->state.last.seq);
      if (!held) return Failure(held.error());
      key = *held;
      return std::monostate{};
    });
    auto exported = moment ? ranges_of(feeds, options, party_) : Failure(moment.error());
    if (!exported) {
      backend.end_reading();
      return Failure(exported.error());
    }
    cut_ended(backend, *exported, party_);
    const bool covered = all_covered(backend, *exported, party_);
    Result<record::Bundle> bundle = covered ? bundle_of(backend, *exported) : record::Bundle();
    backend.end_reading();
    if (auto read = backend.state(); !read) return Failure(read.error());
    if (!bundle) return Failure(bundle.error());
    if (!covered) continue;
    add_keys(*bundle, logs);
    bundle->manifest.at = clock_.now();
    bundle->manifest.from = party_;
    bundle->manifest.audience = options.audience;
    bundle->signed_as = signed_as;
    std::string content = write_bundle(*std::move(bundle), *key);
    if (content.size() > record::kMostBundle) return too_large();
    return content;
  }
  return failure("store.busy");
}

}  // namespace entente::store
