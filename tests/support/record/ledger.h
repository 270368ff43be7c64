// A record written by hand: parties with all their keys, feeds, entries, checkpoints, bundles. It keeps the order of
// the format and judges nothing, so that what no honest program would write can be written too, and signed.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/random.h"
#include "record/as_of.h"
#include "record/bundle.h"
#include "record/entry.h"
#include "record/feed.h"
#include "record/key_log.h"
#include "record/payloads.h"
#include "record/signing.h"

namespace entente::test {

struct LedgerEntry {
  record::Entry entry;
  record::Head head;
  record::EntryId id;
  std::optional<record::Body> body;  // none when it was not one
  std::int64_t erased_by = 0;        // the entry that orders its body to go
};

struct LedgerFeed {
  record::FeedId id;
  record::Descriptor descriptor;
  std::vector<LedgerEntry> entries;
  std::vector<record::CosignedCheckpoint> checkpoints;
  record::PublicKey key;  // that signs what comes next

  record::Position last() const;
  std::int64_t size() const { return static_cast<std::int64_t>(entries.size()); }
};

class Ledger {
 public:
  using Says = decltype(record::Statement::says);

  explicit Ledger(Seed seed);
  Ledger(Ledger&&) = default;

  // ---- Keys.
  record::PublicKey new_key();
  record::Signature sign(const record::PublicKey& key, std::string_view type, std::string_view bytes) const;
  // The secret half, for what signs by itself.
  const record::SigningKey& secret(const record::PublicKey& key) const;
  void found(const record::Party& party);
  // Stated by those who have to sign it.
  void state(const record::Party& party, const Says& says);
  // Stated by whomever, whether it may be or not.
  void state_by(const record::Party& party, const Says& says, const std::vector<record::PublicKey>& signers);
  record::SignedStatement sign_statement(const record::Statement& statement,
                                         const std::vector<record::PublicKey>& signers) const;
  record::PublicKey signatory(const record::Party& party, const std::string& person);
  record::PublicKey device(const record::Party& party, const std::string& person, const std::string& scope, Date until);
  const record::KeyLog& keys(const record::Party& party) const { return parties_.at(party).log; }
  std::vector<record::Party> parties() const;

  // ---- Feeds.
  record::FeedId open(const record::Party& party, const record::Audience& audience, std::int64_t epoch = 1,
                      const std::optional<record::Continuation>& continues = {});
  record::PublicKey rotate(const record::FeedId& feed);
  LedgerFeed& feed(const record::FeedId& id) { return feeds_.at(id); }
  const LedgerFeed& feed(const record::FeedId& id) const { return feeds_.at(id); }
  std::vector<record::FeedId> feeds() const;  // in the order in which they were opened
  std::vector<record::FeedId> feeds_of(const record::Party& party) const;

  // ---- Entries.
  record::Instant now();  // a minute later each time
  record::AttachmentHash attach(std::string bytes);
  // What the party has read of a feed of another, and of all that those entries had seen.
  void read(const record::Party& party, const record::FeedId& feed, std::int64_t up_to);
  void read_all(const record::Party& party);
  std::int64_t has_read(const record::Party& party, const record::FeedId& feed) const;
  // A body for the next entry of a feed, that has seen what its party has read and the feed may name.
  record::Body body(const record::FeedId& feed, const std::string& by, boost::json::object payload);
  using HeadChange = std::function<void(record::Head&)>;
  record::Position append(const record::FeedId& feed, const record::Body& body, const HeadChange& change = {});
  // With a body that need not be one.
  record::Position append_bytes(const record::FeedId& feed, const record::Seen& seen, const std::string& body,
                                const HeadChange& change = {});
  // What the last entry of the feed orders.
  void erase(const record::FeedId& feed, std::int64_t seq);
  record::DeviceMark mark(const record::Body& body, const record::PublicKey& device, const std::string& scope,
                          record::Instant at) const;
  boost::json::object erasure(const record::EntryId& entry, const std::vector<record::PublicKey>& orders) const;

  // ---- Checkpoints.
  record::Root root(const record::FeedId& feed, std::int64_t size) const;
  void checkpoint(const record::FeedId& feed);
  void cosign(const record::FeedId& feed, const record::FeedId& by);
  record::Signed sign_checkpoint(const record::Checkpoint& checkpoint, const record::PublicKey& key) const;
  record::Signed sign_cosignature(const record::Cosignature& said, const record::PublicKey& key) const;

  // ---- Bundles. What `sender` has that all of `audience` may read, after `since`.
  record::Bundle bundle(const record::Party& sender, const record::Audience& audience, const record::AsOf& since = {});
  std::string write(record::Bundle bundle) const;

 private:
  struct PartyOf {
    record::PublicKey authority;
    record::KeyLog log;
    std::map<record::FeedId, std::int64_t> read;
  };
  record::FeedPart part(const LedgerFeed& feed, std::int64_t from, std::int64_t to) const;
  static void leave_out_receipts_of_others(record::Bundle& bundle);

  SeededEntropy entropy_;
  std::deque<record::SigningKey> secrets_;
  std::map<record::PublicKey, const record::SigningKey*> by_public_;
  std::map<record::Party, PartyOf> parties_;
  std::map<record::FeedId, LedgerFeed> feeds_;
  std::vector<record::FeedId> opened_;
  std::map<record::AttachmentHash, std::string> attachments_;
  record::Instant now_;
};

// A payload that the record does not read.
boost::json::object note(const std::string& text);

}  // namespace entente::test
