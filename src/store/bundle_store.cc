#include "store/bundle_store.h"

#include <algorithm>
#include <unordered_map>

namespace entente::store {
namespace bundles {

using record::AttachmentHash;
using record::EntryId;
using record::FeedId;
using record::FeedNews;
using record::Party;

class BundleStore final : public Store {
 public:
  explicit BundleStore(record::News news) : news_(std::move(news)) {
    const auto& parties = news_.manifest.audience.parties();
    party_ = parties.empty() ? Party() : parties.front();
    for (std::size_t feed = 0; feed < news_.feeds.size(); ++feed) add(feed);
  }

  const Party& party() const override { return party_; }

  // ---- What writes.
  Result<std::monostate> trust(const Party&, const record::PublicKey&) override { return refused(); }
  std::optional<record::PublicKey> trusted(const Party& party) const override {
    const record::KeyLog* log = keys(party);
    return log == nullptr ? std::nullopt : std::optional(log->first_authority());
  }
  Result<std::monostate> add_statement(const record::SignedStatement&) override { return refused(); }
  Result<FeedId> open_feed(const record::Descriptor&) override { return refused(); }
  void hold_key(const FeedId&, record::SigningKey) override {}
  Result<Appended> append(Append) override { return refused(); }
  Result<std::vector<Appended>> append_all(std::vector<Append>) override { return refused(); }
  Result<record::CosignedCheckpoint> checkpoint(const FeedId&) override { return refused(); }
  Result<record::CosignedCheckpoint> cosign(const FeedId&, const FeedId&) override { return refused(); }
  Result<Imported> import_bundle(const std::string&, int) override { return refused(); }
  Result<std::string> export_bundle(const ExportOptions&, const FeedId&) override { return refused(); }
  Result<std::monostate> backup(const std::string&) const override { return refused(); }
  Result<std::monostate> confirm_head(const FeedId&, const record::Position&) override { return refused(); }

  // ---- Reading.
  std::vector<record::FeedState> feeds(const View& view) const override {
    std::vector<record::FeedState> all;
    for (const FeedNews& feed : news_.feeds)
      if (shows(view, feed)) all.push_back(feed.state);
    return all;
  }

  Result<std::vector<Row>> rows(const View& view, const FeedId& id, std::int64_t from,
                                std::int64_t most) const override {
    const FeedNews* feed = visible(view, id);
    if (feed == nullptr) return failure("store.not_found");
    std::vector<Row> rows;
    const auto last = std::min<std::int64_t>(feed->state.last.seq, std::max<std::int64_t>(from, 1) + most - 1);
    for (std::int64_t seq = std::max<std::int64_t>(from, 1); seq <= last; ++seq)
      rows.push_back(row_of(feed->entries[static_cast<std::size_t>(seq) - 1]));
    return rows;
  }

  Result<Row> row(const View& view, const EntryId& id) const override {
    const auto spot = spots_.find(id);
    if (spot == spots_.end() || !shows(view, news_.feeds[spot->second.feed])) return failure("store.not_found");
    return row_of(news_.feeds[spot->second.feed].entries[spot->second.entry]);
  }

  // Idempotency keys stay with who gave them.
  Result<std::optional<Row>> appended_under(const std::string&) const override { return std::optional<Row>(); }

  Result<std::vector<EntryId>> ids_with(const View& view, const std::string& first_digits,
                                        std::int64_t most) const override {
    std::vector<EntryId> ids;
    for (const auto& [id, spot] : spots_) {
      if (static_cast<std::int64_t>(ids.size()) == most) break;
      if (hex(id).starts_with(first_digits) && shows(view, news_.feeds[spot.feed])) ids.push_back(id);
    }
    return ids;
  }

  Result<std::string> attachment_for(const View& view, const AttachmentHash& hash) const override {
    const auto citing = citing_.find(hash);
    const auto found = attachment(hash);
    if (!found || citing == citing_.end()) return failure("store.not_found");
    for (const std::size_t feed : citing->second)
      if (shows(view, news_.feeds[feed])) return *found;
    return failure("store.not_found");
  }

  std::vector<record::CosignedCheckpoint> checkpoints(const View& view, const FeedId& id) const override {
    const FeedNews* feed = visible(view, id);
    return feed == nullptr ? std::vector<record::CosignedCheckpoint>() : feed->checkpoints;
  }

  record::AsOf as_of(const View& view) const override {
    std::map<FeedId, std::int64_t> seq;
    for (const record::FeedState& feed : feeds(view))
      if (feed.last.seq > 0) seq[feed.id] = feed.last.seq;
    return record::AsOf(std::move(seq));
  }

  std::vector<record::ForkEvidence> forks() const override { return {}; }

  std::vector<Party> parties() const override {
    std::vector<Party> all;
    for (const auto& [party, log] : news_.keys) all.push_back(party);
    return all;
  }

  // ---- Operation.
  Health health() const override {
    Health health;
    health.guard = Guard::read_only;
    health.entries = static_cast<std::int64_t>(spots_.size());
    health.feeds = static_cast<std::int64_t>(news_.feeds.size());
    health.attachments = static_cast<std::int64_t>(news_.attachments.size());
    return health;
  }
  // All of it was judged before it became a store.
  Result<std::int64_t> verify(int) const override { return static_cast<std::int64_t>(spots_.size()); }

  // ---- As Known.
  std::optional<record::FeedState> feed(const FeedId& id) const override {
    const FeedNews* found = news_of(id);
    return found == nullptr ? std::nullopt : std::optional(found->state);
  }
  const record::Descriptor* descriptor(const FeedId& id) const override {
    const FeedNews* found = news_of(id);
    return found == nullptr ? nullptr : &found->state.descriptor;
  }
  std::optional<record::Place> find(const EntryId& id) const override {
    const auto spot = spots_.find(id);
    if (spot == spots_.end()) return std::nullopt;
    const record::Head& head = news_.feeds[spot->second.feed].entries[spot->second.entry].head;
    return record::Place{head.feed, head.seq, head.lc};
  }
  std::optional<record::Entry> entry(const FeedId& id, std::int64_t seq) const override {
    const FeedNews* found = news_of(id);
    if (found == nullptr || seq < 1 || seq > found->state.last.seq) return std::nullopt;
    return found->entries[static_cast<std::size_t>(seq) - 1].entry;
  }
  const record::KeyLog* keys(const Party& party) const override {
    const auto log = news_.keys.find(party);
    return log == news_.keys.end() ? nullptr : &log->second;
  }
  bool has_attachment(const AttachmentHash& hash) const override { return news_.attachments.contains(hash); }
  std::optional<std::string> attachment(const AttachmentHash& hash) const override {
    const auto found = news_.attachments.find(hash);
    return found == news_.attachments.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  struct EntrySpot {
    std::size_t feed = 0, entry = 0;
  };

  static Failure refused() { return failure("store.opened_for_reading"); }
  static bool shows(const View& view, const FeedNews& feed) { return view.may_read(feed.state.descriptor.audience); }

  void add(std::size_t place) {
    FeedNews& feed = news_.feeds[place];
    for (const record::Position& gone : feed.erased) {
      record::Accepted& entry = feed.entries[static_cast<std::size_t>(gone.seq) - 1];
      entry.entry.meaning.reset();
      entry.body.reset();
    }
    for (std::size_t at = 0; at < feed.entries.size(); ++at) {
      const record::Accepted& entry = feed.entries[at];
      spots_[entry.id] = {place, at};
      if (!entry.body) continue;
      for (const AttachmentHash& hash : entry.body->attachments) citing_[hash].push_back(place);
    }
  }

  const FeedNews* news_of(const FeedId& id) const {
    const auto found =
        std::find_if(news_.feeds.begin(), news_.feeds.end(), [&](const FeedNews& feed) { return feed.state.id == id; });
    return found == news_.feeds.end() ? nullptr : &*found;
  }
  const FeedNews* visible(const View& view, const FeedId& id) const {
    const FeedNews* found = news_of(id);
    return found != nullptr && shows(view, *found) ? found : nullptr;
  }

  static Row row_of(const record::Accepted& entry) {
    return {entry.head.feed, {entry.head.seq, entry.id}, entry.head.lc, entry.entry, entry.head, entry.body};
  }

  record::News news_;
  Party party_;
  std::unordered_map<EntryId, EntrySpot, record::HashOfBytes> spots_;
  std::unordered_map<AttachmentHash, std::vector<std::size_t>, record::HashOfBytes> citing_;
};

}  // namespace bundles

std::unique_ptr<Store> store_of(record::News news) {
  return std::make_unique<bundles::BundleStore>(std::move(news));
}

}  // namespace entente::store
