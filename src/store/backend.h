// What the store asks of a database: rows in and out, and transactions. It judges nothing. SQLite answers in sqlite/;
// another database takes the same place.
//
// One backend is one connection, used by one thread at a time. The first failure stays: reads then give nothing and
// writes do nothing, so whoever asked looks at state() before believing what it got.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/bundle.h"
#include "record/known.h"

namespace entente::store {

// The number of a feed in this database, from 1 without gaps.
using FeedNumber = std::int64_t;

// Where an entry stands in this database.
struct Spot {
  FeedNumber feed = 0;
  std::int64_t seq = 0;
  auto operator<=>(const Spot&) const = default;
};

struct FeedRow {
  record::Descriptor descriptor;
  bool frozen = false;       // a fork was seen
  bool unconfirmed = false;  // an own feed of a restored store
  std::int64_t cosigned_size = 0;
  record::Frontier frontier;  // over its first entries, some way along
};

struct StoredEntry {
  Spot spot;
  record::Entry entry;
  std::string indexed;  // the beginning of its id, by which it is found
};

// What an idempotency key stands for.
struct Remembered {
  record::Digest request;
  Spot spot;
};

struct Counts {
  std::int64_t attachments = 0, forks = 0;
};

class Backend {
 public:
  virtual ~Backend() = default;

  // The first failure. Errors: store.io (why), store.disk_full, store.busy, store.damaged (what).
  virtual Result<std::monostate> state() const = 0;
  virtual void fail(Error error) = 0;

  // ---- Transactions. What a commit has returned for is durable.
  virtual void begin() = 0;
  virtual Result<std::monostate> commit() = 0;
  // Also forgets the failure.
  virtual void roll_back() = 0;
  // Within a transaction: a step that may be undone alone.
  virtual void begin_step() = 0;
  virtual void keep_step() = 0;
  virtual void undo_step() = 0;
  // What is read between these is of one moment.
  virtual void begin_reading() = 0;
  virtual void end_reading() = 0;
  // After commits, when nobody waits: moves what was logged to its place. `at_once`: all of it, so that nothing of what
  // was erased stays in the log.
  virtual Result<std::monostate> settle(bool at_once) = 0;
  virtual bool wants_to_settle() const = 0;

  // ---- Feeds and entries.
  virtual std::vector<FeedRow> feeds() = 0;  // by number
  virtual void add_feed(FeedNumber number, const FeedRow& row, const record::FeedId& id) = 0;
  virtual void change_feed(FeedNumber number, const FeedRow& row) = 0;
  virtual std::int64_t last_seq(FeedNumber feed) = 0;  // 0 when it has no entry
  virtual void add_entry(const Spot& spot, const record::EntryId& id, const record::Entry& entry) = 0;
  virtual std::optional<record::Entry> entry(const Spot& spot) = 0;
  virtual std::vector<StoredEntry> entries(FeedNumber feed, std::int64_t from, std::int64_t most) = 0;
  // The last at or before `seq` that has a body.
  virtual std::optional<StoredEntry> last_with_body(FeedNumber feed, std::int64_t seq) = 0;
  virtual std::optional<Spot> find(const record::EntryId& id) = 0;
  // Entries whose ids begin with eight bytes from `first` to `last`, in that order, until `take` says that it is
  // enough.
  virtual void between(std::string_view first, std::string_view last,
                       const std::function<bool(const StoredEntry&)>& take) = 0;
  // Body and salt, citations, and attachments that nothing else cites.
  virtual void erase(const Spot& spot) = 0;

  // ---- Attachments.
  virtual bool has_attachment(const record::AttachmentHash& hash) = 0;
  virtual std::optional<std::string> attachment(const record::AttachmentHash& hash) = 0;
  virtual void add_attachment(const record::AttachmentHash& hash, std::string_view bytes) = 0;
  virtual void cite(const Spot& spot, const record::AttachmentHash& hash) = 0;
  virtual std::vector<FeedNumber> feeds_citing(const record::AttachmentHash& hash) = 0;
  virtual std::vector<record::AttachmentHash> attachments() = 0;

  // ---- Keys.
  virtual std::map<record::Party, std::vector<record::SignedStatement>> statements() = 0;
  virtual void add_statement(const record::Party& party, std::int64_t seq, const record::SignedStatement& one) = 0;
  virtual std::map<record::Party, record::PublicKey> trusted() = 0;
  virtual void trust(const record::Party& party, const record::PublicKey& authority) = 0;

  // ---- Checkpoints. What is there already is not added again: false.
  virtual bool add_checkpoint(FeedNumber feed, std::int64_t size, const record::Signed& one,
                              const std::optional<record::Frontier>& frontier) = 0;
  virtual bool add_cosignature(const record::CheckpointHash& checkpoint, const record::Signed& one) = 0;
  virtual std::vector<record::CosignedCheckpoint> checkpoints(FeedNumber feed, std::int64_t from, std::int64_t to) = 0;
  virtual std::optional<record::CosignedCheckpoint> last_checkpoint(FeedNumber feed) = 0;
  // The longest that is kept over at most `size` entries.
  virtual record::Frontier frontier_within(FeedNumber feed, std::int64_t size) = 0;

  // ---- The rest.
  virtual std::optional<Remembered> remembered(const std::string& key) = 0;
  virtual void remember(const std::string& key, const Remembered& what) = 0;
  virtual void add_fork(FeedNumber feed, std::int64_t seq, const std::string& evidence) = 0;
  virtual std::vector<std::string> forks() = 0;
  virtual std::string setting(const std::string& name) = 0;  // empty when there is none
  virtual void set(const std::string& name, const std::string& value) = 0;
  virtual std::int64_t schema() = 0;
  virtual Counts counts() = 0;
  // The database's own structure. Error: store.damaged (what).
  virtual Result<std::monostate> check_structure() = 0;
  // A copy in which every own feed of `party` is unconfirmed.
  virtual Result<std::monostate> copy_to(const std::string& path, const record::Party& party) = 0;
};

}  // namespace entente::store
