#include "store/record_store.h"

#include <algorithm>

#include "store/loading.h"

namespace entente::store {

using record::AttachmentHash;
using record::EntryId;
using record::FeedId;
using record::Party;

Result<std::unique_ptr<Store>> RecordStore::open(Parts parts, const Clock& clock, Entropy& entropy) {
  parts.backend->begin_reading();
  auto state = load_state(*parts.backend);
  parts.backend->end_reading();
  if (!state) return Failure(state.error());
  auto store = std::make_unique<RecordStore>(std::move(parts), *std::move(state), clock, entropy);
  if (auto marked = store->mark_restored(); !marked) return Failure(marked.error());
  return store;
}

RecordStore::RecordStore(Parts parts, State state, const Clock& clock, Entropy& entropy)
    : clock_(clock),
      lock_(std::move(parts.lock)),
      party_(parts.backend->setting(kPartySetting)),
      schema_(parts.backend->schema()),
      readers_(std::move(parts.open_reader)) {
  published_.replace(state);
  if (parts.for_reading) return;
  writer_ = std::make_unique<Writer>(std::move(parts.backend), std::move(state), party_, clock, entropy);
  sequencer_ = std::make_unique<Sequencer>(
      writer_->backend(), [this] { writer_->write_waiting(); },
      [this] {
        writer_->publish_to(published_);
        if (writer_->erased()) sequencer_->settle_at_once();
      },
      [this] { writer_->undo_from(published_); });
}

RecordStore::~RecordStore() {
  if (sequencer_) sequencer_->close();
}

// When a restored store was first opened: what others say counts from then on.
Result<std::monostate> RecordStore::mark_restored() {
  const auto feeds = published_.feeds();
  const bool restored =
      std::any_of(feeds.begin(), feeds.end(), [](const auto& feed) { return feed->standing.unconfirmed; });
  if (!restored || !writer_ || !writer_->backend().setting(kRestoredSetting).empty()) return std::monostate{};
  return in_turn<std::monostate>([this]() -> Result<std::monostate> {
    writer_->backend().set(kRestoredSetting, record::to_string(clock_.now()));
    return std::monostate{};
  });
}

// ---- Writing, in turn

Result<std::monostate> RecordStore::trust(const Party& party, const record::PublicKey& authority) {
  return in_turn<std::monostate>([&] { return writer_->trust(party, authority); });
}

Result<std::monostate> RecordStore::add_statement(const record::SignedStatement& statement) {
  return in_turn<std::monostate>([&] { return writer_->add_statement(statement); });
}

Result<FeedId> RecordStore::open_feed(const record::Descriptor& descriptor) {
  return in_turn<FeedId>([&] { return writer_->open_feed(descriptor); });
}

void RecordStore::hold_key(const FeedId& feed, record::SigningKey key) {
  if (writer_) writer_->hold_key(feed, std::move(key));
}

Result<Appended> RecordStore::append(Append request) {
  auto prepared = prepare(std::move(request));
  if (!prepared) return Failure(prepared.error());
  return appending<Appended>([&] { return writer_->append(*prepared); });
}

Result<std::vector<Appended>> RecordStore::append_all(std::vector<Append> requests) {
  std::vector<PreparedAppend> all;
  for (Append& request : requests) {
    auto prepared = prepare(std::move(request));
    if (!prepared) return Failure(prepared.error());
    all.push_back(*std::move(prepared));
  }
  return appending<std::vector<Appended>>([&] { return writer_->append_all(all); });
}

Result<record::CosignedCheckpoint> RecordStore::checkpoint(const FeedId& feed) {
  return in_turn<record::CosignedCheckpoint>([&] { return writer_->checkpoint(feed); });
}

Result<record::CosignedCheckpoint> RecordStore::cosign(const FeedId& feed, const FeedId& by) {
  return in_turn<record::CosignedCheckpoint>([&] { return writer_->cosign(feed, by); });
}

Result<std::monostate> RecordStore::confirm_head(const FeedId& feed, const record::Position& last) {
  return in_turn<std::monostate>([&] { return writer_->confirm_head(feed, last); });
}

// ---- As Known

std::optional<record::FeedState> RecordStore::feed(const FeedId& feed) const {
  const auto found = published_.find(feed);
  if (!found) return std::nullopt;
  return found->state;
}

const record::Descriptor* RecordStore::descriptor(const FeedId& feed) const {
  return published_.descriptor(feed);
}

std::optional<record::Place> RecordStore::find(const EntryId& entry) const {
  return known<record::Place>([&](Backend& backend) -> std::optional<record::Place> {
    const auto spot = backend.find(entry);
    const auto stored = spot ? backend.entry(*spot) : std::nullopt;
    const auto head = stored ? record::parse_head(stored->head) : failure("record.head");
    if (!head) return std::nullopt;
    return record::Place{head->feed, head->seq, head->lc};
  });
}

std::optional<record::Entry> RecordStore::entry(const FeedId& feed, std::int64_t seq) const {
  const auto number = published_.number(feed);
  if (!number) return std::nullopt;
  return known<record::Entry>([&](Backend& backend) { return backend.entry({*number, seq}); });
}

const record::KeyLog* RecordStore::keys(const Party& party) const {
  return published_.log(party);
}

bool RecordStore::has_attachment(const AttachmentHash& attachment) const {
  return known<bool>([&](Backend& backend) { return std::optional(backend.has_attachment(attachment)); })
      .value_or(false);
}

std::optional<std::string> RecordStore::attachment(const AttachmentHash& attachment) const {
  return known<std::string>([&](Backend& backend) { return backend.attachment(attachment); });
}

bool RecordStore::has_attachment_for(const View& view, const AttachmentHash& attachment) const {
  return known<bool>([&](Backend& backend) {
           const auto citing = backend.feeds_citing(attachment);
           return std::optional(std::any_of(citing.begin(), citing.end(),
                                            [&](FeedNumber number) { return visible(view, number) != nullptr; }));
         })
      .value_or(false);
}

std::optional<record::PublicKey> RecordStore::trusted(const Party& party) const {
  if (const record::KeyLog* log = keys(party)) return log->first_authority();
  const auto trusted = published_.trusted();
  const auto key = trusted.find(party);
  if (key == trusted.end()) return std::nullopt;
  return key->second;
}

}  // namespace entente::store
