// The keys of a party: a log of statements signed by its authority key, and what it says about who may sign what.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "record/bytes.h"
#include "record/entry.h"
#include "record/feed.h"
#include "record/instant.h"
#include "record/signing.h"

namespace entente::record {

struct AuthorityKey {
  PublicKey key;
};
struct FeedKey {
  FeedId feed;
  std::int64_t from = 1;  // the first entry that it signs
  PublicKey key;
};
struct SignatoryKey {
  PublicKey key;
  std::string person;
};
struct DeviceKey {
  PublicKey key;
  std::string person;
  std::string scope;  // the visit
  Date until;         // its last day
};
struct Revocation {
  PublicKey key;
  Seen last;  // up to where what it signed is good
  std::string reason;
};

struct Statement {
  Party party;
  std::int64_t seq = 1;
  StatementId prev;
  Instant at;
  std::variant<AuthorityKey, FeedKey, SignatoryKey, DeviceKey, Revocation> says;
};

struct BySignature {
  PublicKey key;
  Signature signature;
  bool operator==(const BySignature&) const = default;
};

// As it is kept and travels.
struct SignedStatement {
  std::string bytes;
  std::vector<BySignature> by;
  bool operator==(const SignedStatement&) const = default;
};

inline constexpr std::size_t kMostStatement = 64 << 10;  // bytes
inline constexpr std::int64_t kMostStatements = 1'000;   // a party

std::string encode(const Statement& statement);
// Errors: those of parse_canonical, record.statement (member).
Result<Statement> parse_statement(std::string_view bytes);
StatementId statement_id(std::string_view bytes);

// What the statements up to now say. A value: adding a statement that is refused changes nothing.
class KeyLog {
 public:
  // Errors: record.statement_* (party, seq): order, prev, party, signatures, key_used, no such key to revoke, a feed's
  // `from` that goes back.
  Result<std::monostate> add(const SignedStatement& statement);

  const Party& party() const { return party_; }  // empty while there is no statement
  const std::vector<SignedStatement>& statements() const { return statements_; }
  std::int64_t size() const { return static_cast<std::int64_t>(statements_.size()); }
  const StatementId& last() const { return last_; }
  const PublicKey& first_authority() const { return first_authority_; }
  const PublicKey& authority() const { return authority_; }
  // Who has to sign a statement that comes next, in that order; the new key itself included.
  std::vector<PublicKey> signers(const Statement& next) const;

  // In charge of a position; none when the feed has no key.
  std::optional<PublicKey> key_of(const FeedId& feed, std::int64_t seq) const;
  // Whether what a key signed at this position of a feed is good in spite of a later revocation: at or before the last
  // good position that it names, or within the first `cosigned` entries, which a checkpoint covers that another party
  // cosigned.
  bool good_at(const PublicKey& key, const FeedId& feed, std::int64_t seq, std::int64_t cosigned) const;
  // The entry that a revocation of this key names as its last good one in a feed.
  std::optional<Position> last_good(const PublicKey& key, const FeedId& feed) const;
  bool revoked(const PublicKey& key) const { return revocations_.contains(key); }
  const SignatoryKey* signatory(const PublicKey& key) const;
  const DeviceKey* device(const PublicKey& key) const;
  std::vector<SignatoryKey> signatories() const;

 private:
  Result<std::monostate> check_place(const Statement& statement) const;
  Result<std::monostate> check_meaning(const Statement& statement) const;

  Party party_;
  PublicKey first_authority_, authority_;
  StatementId last_;
  std::vector<SignedStatement> statements_;
  std::map<FeedId, std::vector<FeedKey>> feeds_;  // by `from`
  std::map<PublicKey, SignatoryKey> signatories_;
  std::map<PublicKey, DeviceKey> devices_;
  std::map<PublicKey, Revocation> revocations_;
  std::map<PublicKey, bool> used_;
};

}  // namespace entente::record
