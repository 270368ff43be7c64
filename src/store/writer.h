// What is done in turn, within a transaction: judged, signed and written, one request after the other. Nothing of it is
// seen by anyone before the transaction is committed.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/random.h"
#include "record/draft.h"
#include "store/backend.h"
#include "store/signing_lane.h"
#include "store/state.h"
#include "store/store.h"

namespace entente::store {

inline constexpr const char* kPartySetting = "party";
inline constexpr const char* kRestoredSetting = "restored_at";

// A request that was looked at before it waits for its turn.
struct PreparedAppend {
  Append request;
  std::vector<record::AttachmentHash> hashes;  // of its files
  std::optional<record::Digest> digest;        // of what is asked, where there is an idempotency key
};
// Errors: store.file_uncited, store.file_too_large, store.idempotency_key; record.json_* for a payload that has no
// canonical form.
Result<PreparedAppend> prepare(Append request);

// An entry that has its place and is neither signed nor in the database yet.
struct Composed {
  const PreparedAppend* prepared;
  std::size_t place;  // of its feed
  record::Placed placed;
  const record::SigningKey* key;
};

class Writer {
 public:
  Writer(std::unique_ptr<Backend> backend, State state, record::Party party, const Clock& clock, Entropy& entropy);

  Backend& backend() { return *backend_; }
  // Whether what was erased must leave the database's log when the transaction is over; asking forgets it.
  bool erased() { return std::exchange(erased_, false); }
  void publish_to(Published& published);
  void undo_from(const Published& published);

  // ---- appending.cc
  // What is to be said is moved into the entry; `prepared` outlives write_waiting().
  Result<Appended> append(PreparedAppend& prepared);
  Result<std::vector<Appended>> append_all(std::vector<PreparedAppend>& all);
  // Signs and writes what was appended and only judged so far: before anything else is done, and before the commit.
  void write_waiting();

  // ---- feeds.cc
  void hold_key(const record::FeedId& feed, record::SigningKey key);  // at any time
  Result<std::monostate> trust(const record::Party& party, const record::PublicKey& authority);
  Result<std::monostate> add_statement(const record::SignedStatement& statement);
  Result<record::FeedId> open_feed(const record::Descriptor& descriptor);
  Result<record::CosignedCheckpoint> checkpoint(const record::FeedId& feed);
  Result<record::CosignedCheckpoint> cosign(const record::FeedId& feed, const record::FeedId& by);
  Result<std::monostate> confirm_head(const record::FeedId& feed, const record::Position& last);
  // The key in charge of a position of an own feed. Of one that has `ended`, also a revoked one, for what its
  // revocation leaves standing. Error: store.no_key.
  Result<const record::SigningKey*> key_for(const record::FeedState& feed, std::int64_t seq, bool ended = false) const;

  // ---- taking.cc
  // None when what was verified does not join any more, since others wrote meanwhile.
  Result<std::optional<Imported>> take(const record::News& news);
  Result<std::monostate> keep_fork(const record::ForkEvidence& evidence);

 private:
  class WriterKnown;

  std::optional<Result<Appended>> repeated(const PreparedAppend& prepared);
  // Judged, and the feed advanced by it.
  Result<Composed> compose(PreparedAppend& prepared);
  void write(const Composed& composed);
  Result<std::vector<Appended>> append_in_order(std::vector<PreparedAppend>& all);
  bool waits_under_key_of(const PreparedAppend& prepared) const;
  void hand_to_lane();
  void write_first();
  void forget_waiting();
  void begin_step();
  void end_step(bool keep);
  Result<std::size_t> feed_for(const record::Audience& audience) const;
  void advance(std::size_t place, const record::Head& head, const record::EntryId& id, const record::Body* body);
  void insert(std::size_t place, const record::Entry& entry, const record::Head& head, const record::EntryId& id,
              const record::Body* body);
  void erase_as_ordered(const record::Body& body);
  void keep_row(std::size_t place);

  // Of the statements behind the first `known` of a log. Error: record.statement_reaches_back (party, seq).
  Result<std::monostate> check_reaches_ahead(const record::KeyLog& log, std::int64_t known) const;
  // Errors: store.revokes_other (feed, seq), store.revokes_good (feed, seq).
  Result<std::monostate> check_revokes(const record::SignedStatement& statement, const record::KeyLog& log) const;
  bool stands_at(const record::FeedState& feed, const record::Position& position) const;
  Result<std::size_t> own_feed(const record::FeedId& feed) const;
  Result<std::monostate> check_new_feed(const record::Descriptor& descriptor) const;
  Result<std::monostate> check_continues(const record::Descriptor& descriptor) const;
  std::optional<record::CosignedCheckpoint> cosigned_before(const record::CosignedCheckpoint& checkpoint,
                                                            const record::FeedId& by, std::int64_t seq) const;

  bool joins(const record::News& news) const;
  bool all_cited_at_hand(const record::FeedNews& feed, const record::News& news) const;
  Result<std::monostate> check_new_keys(const record::News& news) const;
  Result<std::monostate> check_new_feeds(const record::News& news) const;
  void take_keys(const record::News& news, Imported& imported);
  void take_feed(const record::FeedNews& feed, const record::News& news, Imported& imported);
  void take_entry(std::size_t place, const record::Accepted& accepted, const record::News& news, Imported& imported);
  void erase_in(const record::FeedNews& feed, Imported& imported);
  void conclude(const record::FeedNews& feed, const record::Manifest& manifest, Imported& imported);
  void take_checkpoints(std::size_t place, const record::FeedNews& feed, Imported& imported);
  bool confirms(const record::FeedState& feed, const record::FeedNews& news, const record::Manifest& manifest);
  bool counts_since(const record::Signed& receipt, const record::Party& from, record::Instant since) const;

  std::unique_ptr<Backend> backend_;
  State state_;
  record::Party party_;
  const Clock& clock_;
  Entropy& entropy_;
  std::set<std::size_t> changed_;  // places of feeds, in this transaction
  bool erased_ = false;
  bool may_be_taken_back_ = false;  // append_all is not through
  bool in_step_ = false;            // the database can take back what append_all has written so far
  std::deque<Composed> waiting_;    // judged, and not written yet
  std::size_t on_lane_ = 0;         // so many of them from the first on are being signed
  mutable std::mutex keys_mutex_;
  std::map<record::FeedId, std::map<record::PublicKey, record::SigningKey>> keys_;  // held until the end
  std::unique_ptr<SigningLane> lane_;                                               // made when it is first of use
};

// What the writer sees, files of a request included. An attachment that the request does not bring is seen where those
// who are to read the request may have it already, or where it was cited here before: its hash alone gives nobody the
// bytes.
class Writer::WriterKnown final : public record::Known {
 public:
  WriterKnown(const Writer& writer, const PreparedAppend& prepared) : writer_(writer), prepared_(prepared) {}

  std::optional<record::FeedState> feed(const record::FeedId& feed) const override;
  const record::Descriptor* descriptor(const record::FeedId& feed) const override;
  std::optional<record::Place> find(const record::EntryId& entry) const override;
  std::optional<record::Entry> entry(const record::FeedId& feed, std::int64_t seq) const override;
  const record::KeyLog* keys(const record::Party& party) const override;
  bool has_attachment(const record::AttachmentHash& attachment) const override;
  std::optional<std::string> attachment(const record::AttachmentHash& attachment) const override;

 private:
  const std::string* file(const record::AttachmentHash& hash) const;
  bool may_cite(const record::AttachmentHash& hash) const;

  const Writer& writer_;
  const PreparedAppend& prepared_;
};

}  // namespace entente::store
