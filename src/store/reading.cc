#include <algorithm>

#include "store/record_store.h"

namespace entente::store {
namespace {

using record::AttachmentHash;
using record::EntryId;
using record::FeedId;

constexpr std::size_t kIndexed = 8;  // bytes of an id that Backend::between() looks at

Result<Row> row_of(StoredEntry stored) {
  const auto head = record::parse_head(stored.entry.head);
  if (!head) return failure("store.damaged", {{"what", std::string("head")}, {"seq", stored.spot.seq}});
  Row row;
  row.feed = head->feed;
  row.position = {head->seq, record::entry_id(stored.entry.head)};
  row.lc = head->lc;
  row.head = *head;
  if (stored.entry.meaning) {
    auto body = record::parse_body(stored.entry.meaning->body);
    if (!body) return failure("store.damaged", {{"what", std::string("body")}, {"seq", stored.spot.seq}});
    row.body = *std::move(body);
  }
  row.entry = std::move(stored.entry);
  return row;
}

// Digits as the least and the greatest eight bytes that begin so; none for what is not digits.
std::optional<std::pair<std::string, std::string>> bounds_of(std::string digits) {
  if (digits.size() < 2 || digits.size() > 2 * EntryId::size) return std::nullopt;
  digits.resize(std::min(digits.size(), 2 * kIndexed));
  std::string first = digits, last = digits;
  first.resize(2 * kIndexed, '0');
  last.resize(2 * kIndexed, 'f');
  std::pair<std::string, std::string> bounds{std::string(kIndexed, '\0'), std::string(kIndexed, '\0')};
  const auto fill = [](const std::string& from, std::string& to) {
    return record::unhex(from, reinterpret_cast<unsigned char*>(to.data()), to.size());
  };
  if (!fill(first, bounds.first) || !fill(last, bounds.second)) return std::nullopt;
  return bounds;
}

}  // namespace

bool View::may_read(const record::Audience& audience) const {
  return audience.is_public() || (!reader.empty() && audience.has(reader));
}

// None for what is hidden and for what is absent.
std::shared_ptr<const Published::Feed> RecordStore::visible(const View& view, FeedNumber number) const {
  const auto feeds = published_.feeds();
  if (number < 1 || number > static_cast<FeedNumber>(feeds.size())) return nullptr;
  const auto& feed = feeds[static_cast<std::size_t>(number) - 1];
  return view.may_read(feed->state.descriptor.audience) ? feed : nullptr;
}

std::vector<record::FeedState> RecordStore::feeds(const View& view) const {
  std::vector<record::FeedState> feeds;
  for (const auto& feed : published_.feeds()) {
    if (view.may_read(feed->state.descriptor.audience)) feeds.push_back(feed->state);
  }
  return feeds;
}

Result<std::vector<Row>> RecordStore::rows(const View& view, const FeedId& feed, std::int64_t from,
                                           std::int64_t most) const {
  const auto number = published_.number(feed);
  const auto found = number ? visible(view, *number) : nullptr;
  if (!found) return failure("store.not_found");
  return reading<std::vector<Row>>([&](Backend& backend) -> Result<std::vector<Row>> {
    std::vector<Row> rows;
    for (StoredEntry& stored : backend.entries(*number, std::max<std::int64_t>(from, 1), most)) {
      if (stored.spot.seq > found->state.last.seq) break;
      auto row = row_of(std::move(stored));
      if (!row) return Failure(row.error());
      rows.push_back(*std::move(row));
    }
    return rows;
  });
}

Result<Row> RecordStore::row(const View& view, const EntryId& id) const {
  return reading<Row>([&](Backend& backend) -> Result<Row> {
    const auto spot = backend.find(id);
    if (!spot || !visible(view, spot->feed)) return failure("store.not_found");
    auto entry = backend.entry(*spot);
    if (!entry) return failure("store.not_found");
    return row_of({*spot, *std::move(entry), {}});
  });
}

Result<std::optional<Row>> RecordStore::appended_under(const std::string& key) const {
  return reading<std::optional<Row>>([&](Backend& backend) -> Result<std::optional<Row>> {
    const auto remembered = backend.remembered(key);
    auto entry = remembered ? backend.entry(remembered->spot) : std::nullopt;
    if (!entry) return std::optional<Row>();
    auto row = row_of({remembered->spot, *std::move(entry), {}});
    if (!row) return Failure(row.error());
    return std::optional(*std::move(row));
  });
}

// Hidden entries are passed over before any are counted.
Result<std::vector<EntryId>> RecordStore::ids_with(const View& view, const std::string& first_digits,
                                                   std::int64_t most) const {
  const auto bounds = bounds_of(first_digits);
  if (!bounds) return std::vector<EntryId>();
  const auto feeds = published_.feeds();
  return reading<std::vector<EntryId>>([&](Backend& backend) -> Result<std::vector<EntryId>> {
    std::vector<EntryId> ids;
    backend.between(bounds->first, bounds->second, [&](const StoredEntry& stored) {
      const auto place = static_cast<std::size_t>(stored.spot.feed) - 1;
      if (place >= feeds.size() || !view.may_read(feeds[place]->state.descriptor.audience)) return true;
      const EntryId id = record::entry_id(stored.entry.head);
      if (hex(id).starts_with(first_digits)) ids.push_back(id);
      return static_cast<std::int64_t>(ids.size()) < most;
    });
    return ids;
  });
}

Result<std::string> RecordStore::attachment_for(const View& view, const AttachmentHash& hash) const {
  return reading<std::string>([&](Backend& backend) -> Result<std::string> {
    const auto citing = backend.feeds_citing(hash);
    const bool cited =
        std::any_of(citing.begin(), citing.end(), [&](FeedNumber number) { return visible(view, number) != nullptr; });
    if (!cited) return failure("store.not_found");
    auto bytes = backend.attachment(hash);
    if (!bytes) return failure("store.not_found");
    return *std::move(bytes);
  });
}

std::vector<record::CosignedCheckpoint> RecordStore::checkpoints(const View& view, const FeedId& feed) const {
  const auto number = published_.number(feed);
  const auto found = number ? visible(view, *number) : nullptr;
  if (!found) return {};
  return known<std::vector<record::CosignedCheckpoint>>(
             [&](Backend& backend) { return std::optional(backend.checkpoints(*number, 0, found->state.last.seq)); })
      .value_or(std::vector<record::CosignedCheckpoint>());
}

record::AsOf RecordStore::as_of(const View& view) const {
  std::map<FeedId, std::int64_t> seq;
  for (const auto& feed : published_.feeds()) {
    if (view.may_read(feed->state.descriptor.audience) && feed->state.last.seq > 0)
      seq[feed->state.id] = feed->state.last.seq;
  }
  return record::AsOf(std::move(seq));
}

std::vector<record::ForkEvidence> RecordStore::forks() const {
  std::vector<record::ForkEvidence> forks;
  const auto kept = known<std::vector<std::string>>([](Backend& backend) { return std::optional(backend.forks()); });
  for (const std::string& bytes : kept.value_or(std::vector<std::string>())) {
    if (auto evidence = record::parse_evidence(bytes)) forks.push_back(*std::move(evidence));
  }
  return forks;
}

std::vector<record::Party> RecordStore::parties() const {
  std::vector<record::Party> parties;
  for (const auto& [party, log] : published_.logs()) parties.push_back(party);
  return parties;
}

Health RecordStore::health() const {
  Health health;
  health.schema = schema_;
  if (sequencer_) health.guard = sequencer_->guard();
  std::map<FeedId, record::Position> ends;
  for (const auto& feed : published_.feeds()) {
    health.entries += feed->state.last.seq;
    ++health.feeds;
    ends[feed->state.id] = feed->state.last;
    if (feed->standing.unconfirmed && !feed->standing.continued) health.unconfirmed.push_back(feed->state.id);
  }
  if (health.guard == Guard::none && !health.unconfirmed.empty()) health.guard = Guard::restored;
  const Counts counts =
      known<Counts>([](Backend& backend) { return std::optional(backend.counts()); }).value_or(Counts());
  health.attachments = counts.attachments;
  health.forks = counts.forks;
  record::Sha256 state;
  for (const auto& [feed, last] : ends)
    state.add(feed.view()).add(std::to_string(last.seq)).add(" ").add(last.id.view());
  health.state = state.finish<record::Digest>();
  return health;
}

Result<std::monostate> RecordStore::backup(const std::string& path) const {
  return reading<std::monostate>([&](Backend& backend) { return backend.copy_to(path, party_); });
}

}  // namespace entente::store
