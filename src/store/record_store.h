// The store over any backend: one that writes, in turn, and readers beside it.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/readers.h"
#include "store/sequencer.h"
#include "store/state.h"
#include "store/store.h"
#include "store/writer.h"

namespace entente::store {

class RecordStore final : public Store {
 public:
  struct Parts {
    std::unique_ptr<Backend> backend;  // reads how far everything goes, then writes unless opened for reading
    bool for_reading = false;
    Readers::Open open_reader;
    std::shared_ptr<void> lock;  // released when the store is closed
  };

  // Verifies the tails. Errors: as of open_store.
  static Result<std::unique_ptr<Store>> open(Parts parts, const Clock& clock, Entropy& entropy);
  // For open() alone, which has loaded the state.
  RecordStore(Parts parts, State state, const Clock& clock, Entropy& entropy);
  RecordStore(const RecordStore&) = delete;
  ~RecordStore() override;

  const record::Party& party() const override { return party_; }
  Result<std::monostate> trust(const record::Party& party, const record::PublicKey& authority) override;
  std::optional<record::PublicKey> trusted(const record::Party& party) const override;
  Result<std::monostate> add_statement(const record::SignedStatement& statement) override;

  Result<record::FeedId> open_feed(const record::Descriptor& descriptor) override;
  void hold_key(const record::FeedId& feed, record::SigningKey key) override;
  Result<Appended> append(Append request) override;
  Result<std::vector<Appended>> append_all(std::vector<Append> requests) override;
  Result<record::CosignedCheckpoint> checkpoint(const record::FeedId& feed) override;
  Result<record::CosignedCheckpoint> cosign(const record::FeedId& feed, const record::FeedId& by) override;

  Result<Imported> import_bundle(const std::string& content, int threads) override;
  Result<std::string> export_bundle(const ExportOptions& options, const record::FeedId& signed_as) override;

  std::vector<record::FeedState> feeds(const View& view) const override;
  Result<std::vector<Row>> rows(const View& view, const record::FeedId& feed, std::int64_t from,
                                std::int64_t most) const override;
  Result<Row> row(const View& view, const record::EntryId& id) const override;
  Result<std::optional<Row>> appended_under(const std::string& key) const override;
  Result<std::vector<record::EntryId>> ids_with(const View& view, const std::string& first_digits,
                                                std::int64_t most) const override;
  Result<std::string> attachment_for(const View& view, const record::AttachmentHash& hash) const override;
  std::vector<record::CosignedCheckpoint> checkpoints(const View& view, const record::FeedId& feed) const override;
  record::AsOf as_of(const View& view) const override;
  std::vector<record::ForkEvidence> forks() const override;
  std::vector<record::Party> parties() const override;

  Health health() const override;
  Result<std::int64_t> verify(int threads) const override;
  Result<std::monostate> backup(const std::string& path) const override;
  Result<std::monostate> confirm_head(const record::FeedId& feed, const record::Position& last) override;

  // As Known: what was committed.
  std::optional<record::FeedState> feed(const record::FeedId& feed) const override;
  const record::Descriptor* descriptor(const record::FeedId& feed) const override;
  std::optional<record::Place> find(const record::EntryId& entry) const override;
  std::optional<record::Entry> entry(const record::FeedId& feed, std::int64_t seq) const override;
  const record::KeyLog* keys(const record::Party& party) const override;
  bool has_attachment(const record::AttachmentHash& attachment) const override;
  std::optional<std::string> attachment(const record::AttachmentHash& attachment) const override;
  // Whether an entry of that view cites it.
  bool has_attachment_for(const View& view, const record::AttachmentHash& attachment) const;

 private:
  // `work` in its turn, after all that was appended before. Error beside its own: store.opened_for_reading.
  template <class Value>
  Result<Value> in_turn(const std::function<Result<Value>()>& work);
  // The same for work that appends, and does not need what was appended before to be written.
  template <class Value>
  Result<Value> appending(const std::function<Result<Value>()>& work);
  // The value that `work` makes of a lent connection, or the connection's failure.
  template <class Value>
  Result<Value> reading(const std::function<Result<Value>(Backend&)>& work) const;

  Result<std::monostate> mark_restored();
  std::shared_ptr<const Published::Feed> visible(const View& view, FeedNumber number) const;

  Result<std::monostate> check_trust(const record::Bundle& bundle) const;
  Result<Imported> import_read(const record::Bundle& bundle, int threads);
  Failure refused(const record::Refused& why);
  Result<std::monostate> checkpoint_feeds(const record::Audience& audience);

  // As Known, where a failure reads as "not known"; it is counted, so that nobody believes what was judged on it.
  template <class Value>
  std::optional<Value> known(const std::function<std::optional<Value>(Backend&)>& work) const;

  const Clock& clock_;
  std::shared_ptr<void> lock_;
  record::Party party_;
  std::int64_t schema_ = 0;
  Published published_;
  mutable Readers readers_;
  mutable std::atomic<std::int64_t> unreadable_{0};
  std::mutex importing_;            // one import at a time
  std::unique_ptr<Writer> writer_;  // none when opened for reading
  std::unique_ptr<Sequencer> sequencer_;
};

template <class Value>
Result<Value> RecordStore::in_turn(const std::function<Result<Value>()>& work) {
  return appending<Value>([&]() -> Result<Value> {
    writer_->write_waiting();
    return work();
  });
}

template <class Value>
Result<Value> RecordStore::appending(const std::function<Result<Value>()>& work) {
  if (!sequencer_) return failure("store.opened_for_reading");
  return sequencer_->make<Value>(work);
}

template <class Value>
Result<Value> RecordStore::reading(const std::function<Result<Value>(Backend&)>& work) const {
  const auto lease = readers_.lend();
  if (!lease) return Failure(lease.error());
  auto value = work(**lease);
  if (const auto state = (*lease)->state(); !state) return Failure(state.error());
  return value;
}

template <class Value>
std::optional<Value> RecordStore::known(const std::function<std::optional<Value>(Backend&)>& work) const {
  auto value =
      reading<std::optional<Value>>([&](Backend& backend) -> Result<std::optional<Value>> { return work(backend); });
  if (value) return *std::move(value);
  ++unreadable_;
  return std::nullopt;
}

}  // namespace entente::store
