// The record kept: everything that is done to it, as operations of the domain. Behind it SQLite (sqlite/); PostgreSQL
// takes the same place and the same tests.
//
// Whatever returns without an error is durable. All writes go through one sequencer; reading may go on beside it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "record/approval.h"
#include "record/as_of.h"
#include "record/bundle.h"
#include "record/draft.h"
#include "record/fork.h"
#include "record/known.h"
#include "record/verify_bundle.h"

namespace entente::store {

// One reader: the feeds that a party may read. Nothing else can be reached through it, and what it may not see is
// absent: not counted, not told apart from what never was.
struct View {
  record::Party reader;  // empty: the public
  bool may_read(const record::Audience& audience) const;
};

struct Append {
  record::Audience audience = record::Audience::everyone();
  record::Draft draft;
  std::vector<std::string> files;  // bytes of attachments that are not in the store yet
  // The same key with the same content gives the same entry again; with another content it is refused.
  std::optional<std::string> idempotency_key;
};

struct Appended {
  record::FeedId feed;
  record::Position position;
  bool repeated = false;  // it was there already, under the same idempotency key
};

// An entry as a reader gets it.
struct Row {
  record::FeedId feed;
  record::Position position;
  std::int64_t lc = 0;
  record::Entry entry;
  record::Head head;
  std::optional<record::Body> body;  // none when erased
};

struct Imported {
  record::Party from;
  std::int64_t entries_new = 0, entries_known = 0, statements_new = 0, attachments_new = 0, checkpoints_new = 0;
  std::int64_t erased = 0;
  bool guard_lifted = false;
};

// Why nothing may be appended.
enum class Guard {
  none,
  restored,   // from a backup: until the head is confirmed, or a new epoch begun
  read_only,  // the disk is full
  broken,     // writing failed: the store has to be opened again
};

struct Health {
  Guard guard = Guard::none;
  std::int64_t entries = 0, feeds = 0, attachments = 0, forks = 0;
  std::int64_t schema = 0;  // version of the tables
  record::Digest state;     // of all feeds as far as they go: two stores with the same record have the same
};

struct ExportOptions {
  record::Audience audience = record::Audience::everyone();  // whom it is for
  record::AsOf since;  // what they have already
};

class Store : public record::Known {
 public:
  // Whose it is.
  virtual const record::Party& party() const = 0;

  // ---- Keys. Errors: those of KeyLog; store.party_unknown, store.authority_differs.
  // The first authority key of another party, as told by word of mouth: bundles that bring another are refused.
  virtual Result<std::monostate> trust(const record::Party& party, const record::PublicKey& authority) = 0;
  virtual std::optional<record::PublicKey> trusted(const record::Party& party) const = 0;
  virtual Result<std::monostate> add_statement(const record::SignedStatement& statement) = 0;

  // ---- Writing. Errors: those of record::place; store.read_only, store.broken, store.restored, store.frozen,
  // store.idempotency_conflict, store.no_feed, store.no_key.
  // A feed of this party's own; nothing happens when it is there.
  virtual Result<record::FeedId> open_feed(const record::Descriptor& descriptor) = 0;
  // The key that signs for a feed, as long as this object lives.
  virtual void hold_key(const record::FeedId& feed, record::SigningKey key) = 0;
  virtual Result<Appended> append(Append request) = 0;
  // All of a step or nothing: releases, approvals with their documents, anchors. In order; one may name those before.
  virtual Result<std::vector<Appended>> append_all(std::vector<Append> requests) = 0;
  virtual Result<record::CosignedCheckpoint> checkpoint(const record::FeedId& feed) = 0;
  // Signs the latest checkpoint of another party's feed, as a receipt, with the key of our feed `by`.
  virtual Result<record::CosignedCheckpoint> cosign(const record::FeedId& feed, const record::FeedId& by) = 0;

  // ---- Exchange. All or nothing, and again gives the same. Errors: those of verify_bundle; a fork freezes the feed and
  // keeps the evidence.
  virtual Result<Imported> import_bundle(const std::string& content, int threads) = 0;
  // Signed with the key of `signed_as`, an own feed.
  virtual Result<std::string> export_bundle(const ExportOptions& options, const record::FeedId& signed_as) = 0;

  // ---- Reading.
  virtual std::vector<record::FeedState> feeds(const View& view) const = 0;
  virtual Result<std::vector<Row>> rows(const View& view, const record::FeedId& feed, std::int64_t from,
                                        std::int64_t most) const = 0;
  // Error: store.not_found, the same for what is hidden and what is absent.
  virtual Result<Row> row(const View& view, const record::EntryId& id) const = 0;
  virtual Result<std::string> attachment(const View& view, const record::AttachmentHash& hash) const = 0;
  virtual std::vector<record::CosignedCheckpoint> checkpoints(const View& view, const record::FeedId& feed) const = 0;
  virtual record::AsOf as_of(const View& view) const = 0;
  virtual std::vector<record::ForkEvidence> forks() const = 0;
  virtual std::vector<record::Party> parties() const = 0;

  // ---- Operation.
  virtual Health health() const = 0;
  // Everything anew: chain, signatures, roots, citations. Returns how many entries.
  virtual Result<std::int64_t> verify() const = 0;
  // A copy that can be opened, taken while others write.
  virtual Result<std::monostate> backup(const std::string& path) const = 0;
  // After a restore: the operator says that this is where the feed ends.
  virtual Result<std::monostate> confirm_head(const record::FeedId& feed, const record::Position& last) = 0;
};

}  // namespace entente::store
