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
  std::int64_t entries_new = 0, entries_known = 0, statements_new = 0, attachments_new = 0, checkpoints_new = 0,
               cosignatures_new = 0;
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
  std::vector<record::FeedId> unconfirmed;  // own feeds of a restored store whose end nobody has confirmed yet
  std::int64_t entries = 0, feeds = 0, attachments = 0, forks = 0;
  std::int64_t schema = 0;  // version of the tables
  record::Digest state;     // of all feeds as far as they go: two stores with the same record have the same
};

struct ExportOptions {
  record::Audience audience = record::Audience::everyone();  // whom it is for
  record::AsOf since;                                        // what they have already
};

class Store : public record::Known {
 public:
  // Whose it is.
  virtual const record::Party& party() const = 0;

  // Every operation may also fail with store.io (why), store.disk_full, store.busy or store.damaged (what), and those
  // that write with store.opened_for_reading.

  // ---- Keys. Errors: those of KeyLog.
  // The first authority key of a party, as told by word of mouth: bundles that bring another are refused. Error:
  // store.authority_differs (party), when another is trusted or in the record already.
  virtual Result<std::monostate> trust(const record::Party& party, const record::PublicKey& authority) = 0;
  virtual std::optional<record::PublicKey> trusted(const record::Party& party) const = 0;
  // Of this party's own log; those of others come in bundles. Errors: store.not_own (party);
  // record.statement_reaches_back (party, seq), for a key of a feed from an entry on that is there already;
  // store.revokes_other (feed, seq), for a revocation that names as the last good entry one that is not there;
  // store.revokes_good (feed, seq), for one that leaves out an own entry that the key signed and nobody cosigned.
  virtual Result<std::monostate> add_statement(const record::SignedStatement& statement) = 0;

  // ---- Writing. Errors: those of record::place; store.broken, store.restored (feed), store.no_feed (audience),
  // store.no_key (feed), store.idempotency_conflict (key), store.idempotency_key, store.file_uncited (file, its hash),
  // store.file_too_large (limit_mib).
  // A feed of this party's own; nothing happens when it is there. With `continues` it takes the place of the feed
  // before it, to which nothing can be appended any more. Errors: store.not_own (party), store.feed_exists (audience),
  // store.continues; those of parse_descriptor.
  virtual Result<record::FeedId> open_feed(const record::Descriptor& descriptor) = 0;
  // A key that signs for a feed, as long as this object lives; of several, the one that the key log has in charge.
  virtual void hold_key(const record::FeedId& feed, record::SigningKey key) = 0;
  virtual Result<Appended> append(Append request) = 0;
  // All of a step or nothing, in order. None can name another of the same step: an id is known when it is written.
  virtual Result<std::vector<Appended>> append_all(std::vector<Append> requests) = 0;
  // Of an own feed as far as it goes; the latest again when nothing came since. Error: store.feed_empty (feed).
  virtual Result<record::CosignedCheckpoint> checkpoint(const record::FeedId& feed) = 0;
  // Signs the latest checkpoint of another party's feed, as a receipt, with the key of our feed `by`; the same again
  // while that feed has not grown. Errors:
  // store.no_checkpoint (feed), store.not_own (party), store.cosign_own, store.cosign_audience.
  virtual Result<record::CosignedCheckpoint> cosign(const record::FeedId& feed, const record::FeedId& by) = 0;

  // ---- Exchange. All or nothing, and again gives the same. Errors: those of read_bundle and verify_bundle; a fork
  // freezes the feed and keeps the evidence; store.party_unknown (party), store.authority_differs (party).
  virtual Result<Imported> import_bundle(const std::string& content, int threads) = 0;
  // Signed with the key of `signed_as`, an own feed that those whom it is for may read. Own feeds that grew since their
  // last checkpoint get one. Errors: store.export_too_large (limit_mib, feeds), store.export_feed, store.export_since
  // (feed, seq, last) when they have more of an own feed than this store.
  virtual Result<std::string> export_bundle(const ExportOptions& options, const record::FeedId& signed_as) = 0;

  // ---- Reading.
  virtual std::vector<record::FeedState> feeds(const View& view) const = 0;
  virtual Result<std::vector<Row>> rows(const View& view, const record::FeedId& feed, std::int64_t from,
                                        std::int64_t most) const = 0;
  // Error: store.not_found, the same for what is hidden and what is absent.
  virtual Result<Row> row(const View& view, const record::EntryId& id) const = 0;
  // What an idempotency key of this party stands for; none: nothing was appended under it. The entry may be erased.
  virtual Result<std::optional<Row>> appended_under(const std::string& key) const = 0;
  // Of which these are the first digits, in lower case; at most `most`, at least two digits. For people who type an id.
  virtual Result<std::vector<record::EntryId>> ids_with(const View& view, const std::string& first_digits,
                                                        std::int64_t most) const = 0;
  // Only where an entry of this view cites it. Error: store.not_found.
  virtual Result<std::string> attachment_for(const View& view, const record::AttachmentHash& hash) const = 0;
  // In ascending size; none for what is hidden or absent.
  virtual std::vector<record::CosignedCheckpoint> checkpoints(const View& view, const record::FeedId& feed) const = 0;
  virtual record::AsOf as_of(const View& view) const = 0;
  virtual std::vector<record::ForkEvidence> forks() const = 0;
  virtual std::vector<record::Party> parties() const = 0;

  // ---- Operation.
  virtual Health health() const = 0;
  // Everything anew: chain, signatures, roots, citations. Returns how many entries. Errors: those of the judgement,
  // with feed and seq; store.damaged (what).
  virtual Result<std::int64_t> verify(int threads) const = 0;
  // A copy that can be opened, taken while others write; opened, it is a restored store. Error: store.exists (path).
  virtual Result<std::monostate> backup(const std::string& path) const = 0;
  // After a restore: the operator says that this is where the feed ends. Error: store.head_differs (seq, our last).
  virtual Result<std::monostate> confirm_head(const record::FeedId& feed, const record::Position& last) = 0;
};

}  // namespace entente::store
