#include "record/key_log.h"

#include <algorithm>

#include "base/check.h"
#include "record/canonical.h"
#include "record/members.h"

namespace entente::record {
namespace {

namespace json = boost::json;
using namespace std::string_view_literals;

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

// The key that a statement brings in; none in a revocation.
std::optional<PublicKey> new_key(const Statement& statement) {
  return std::visit(Overloaded{[](const Revocation&) { return std::optional<PublicKey>(); },
                               [](const auto& says) { return std::optional(says.key); }},
                    statement.says);
}

void write_meaning(const Statement& statement, json::object& object) {
  std::visit(Overloaded{[&](const AuthorityKey& says) {
                          object["kind"] = "authority";
                          object["key"] = hex(says.key);
                        },
                        [&](const FeedKey& says) {
                          object["kind"] = "feed";
                          object["key"] = hex(says.key);
                          object["feed"] = hex(says.feed);
                          object["from"] = says.from;
                        },
                        [&](const SignatoryKey& says) {
                          object["kind"] = "signatory";
                          object["key"] = hex(says.key);
                          object["person"] = says.person;
                        },
                        [&](const DeviceKey& says) {
                          object["kind"] = "device";
                          object["key"] = hex(says.key);
                          object["person"] = says.person;
                          object["scope"] = says.scope;
                          object["until"] = says.until.to_string();
                        },
                        [&](const Revocation& says) {
                          object["kind"] = "revoke";
                          object["key"] = hex(says.key);
                          object["last"] = to_json(says.last);
                          object["reason"] = says.reason;
                        }},
             statement.says);
}

Revocation revocation_in(Members& members) {
  Revocation says;
  says.key = members.bytes<PublicKey>("key");
  const auto last = parse_seen(members.object("last"));
  if (!last) members.fail("last");
  if (last) says.last = *last;
  says.reason = members.name("reason", kMostReason);
  return says;
}

DeviceKey device_key_in(Members& members) {
  DeviceKey says;
  says.key = members.bytes<PublicKey>("key");
  says.person = members.name("person", kMostName);
  says.scope = members.name("scope", kMostName);
  const auto until = Date::parse(members.text("until"));
  if (!until) members.fail("until");
  if (until) says.until = *until;
  return says;
}

void read_meaning(Members& members, Statement& statement) {
  const std::string kind = members.text("kind");
  if (kind == "authority") {
    statement.says = AuthorityKey{members.bytes<PublicKey>("key")};
  } else if (kind == "feed") {
    statement.says = FeedKey{members.bytes<FeedId>("feed"), members.number("from", 1), members.bytes<PublicKey>("key")};
  } else if (kind == "signatory") {
    statement.says = SignatoryKey{members.bytes<PublicKey>("key"), members.name("person", kMostName)};
  } else if (kind == "device") {
    statement.says = device_key_in(members);
  } else if (kind == "revoke") {
    statement.says = revocation_in(members);
  } else {
    members.fail("kind");
  }
}

Failure refused(const char* code, const Statement& statement) {
  return failure(code, {{"party", statement.party}, {"seq", statement.seq}});
}

}  // namespace

std::string encode(const Statement& statement) {
  json::object object;
  object["at"] = to_string(statement.at);
  object["party"] = statement.party;
  object["prev"] = hex(statement.prev);
  object["seq"] = statement.seq;
  object["v"] = 1;
  write_meaning(statement, object);
  return canonical(object);
}

Result<Statement> parse_statement(std::string_view bytes) {
  const auto object = parse_object(bytes, "record.statement");
  if (!object) return Failure(object.error());
  Members members(*object);
  Statement statement;
  statement.at = members.instant("at");
  statement.party = members.text("party");
  if (!is_party(statement.party)) members.fail("party");
  statement.prev = members.bytes<StatementId>("prev");
  statement.seq = members.number("seq", 1);
  if (members.number("v", 1) != 1) members.fail("v");
  read_meaning(members, statement);
  if (const auto wrong = members.wrong()) return failure("record.statement", {{"member", *wrong}});
  return statement;
}

StatementId statement_id(std::string_view bytes) {
  return sha256_of<StatementId>("\0"sv, bytes);
}

std::vector<PublicKey> KeyLog::signers(const Statement& next) const {
  std::vector<PublicKey> keys;
  if (!party_.empty()) keys.push_back(authority_);
  if (const auto* says = std::get_if<FeedKey>(&next.says)) {
    const auto until_now = key_of(says->feed, says->from);
    if (until_now && !revoked(*until_now)) keys.push_back(*until_now);
  }
  if (const auto key = new_key(next)) keys.push_back(*key);
  return keys;
}

Result<std::monostate> KeyLog::check_place(const Statement& statement) const {
  const bool first = party_.empty();
  if (statement.seq != size() + 1) return refused("record.statement_order", statement);
  if (statement.prev != last_) return refused("record.statement_prev", statement);
  if (!first && statement.party != party_) return refused("record.statement_party", statement);
  if (first && !std::holds_alternative<AuthorityKey>(statement.says))
    return refused("record.statement_first", statement);
  return std::monostate{};
}

Result<std::monostate> KeyLog::check_meaning(const Statement& statement) const {
  if (const auto key = new_key(statement); key && used_.contains(*key))
    return refused("record.statement_key_used", statement);
  if (const auto* says = std::get_if<FeedKey>(&statement.says)) {
    const auto keys = feeds_.find(says->feed);
    // Again from the same entry: the key in between was revoked before it signed anything that is good.
    const std::int64_t least = keys == feeds_.end() ? 1 : keys->second.back().from;
    if (says->from < least || (keys == feeds_.end() && says->from != 1))
      return refused("record.statement_from", statement);
  }
  if (const auto* says = std::get_if<Revocation>(&statement.says)) {
    const auto known = used_.find(says->key);
    if (known == used_.end() || known->second || revoked(says->key))
      return refused("record.statement_revokes", statement);
  }
  return std::monostate{};
}

Result<std::monostate> KeyLog::add(const SignedStatement& signed_statement) {
  if (signed_statement.bytes.size() > kMostStatement) return failure("record.statement_too_large");
  if (size() == kMostStatements) return failure("record.statements_full", {{"limit", kMostStatements}});
  const auto statement = parse_statement(signed_statement.bytes);
  if (!statement) return Failure(statement.error());
  if (const auto place = check_place(*statement); !place) return place;
  if (const auto meaning = check_meaning(*statement); !meaning) return meaning;
  const auto keys = signers(*statement);
  const auto& by = signed_statement.by;
  const bool signed_by_all =
      std::equal(keys.begin(), keys.end(), by.begin(), by.end(), [&](const PublicKey& key, const BySignature& one) {
        return one.key == key && signed_by(key, kStatementType, signed_statement.bytes, one.signature);
      });
  if (!signed_by_all) return refused("record.statement_signature", *statement);

  party_ = statement->party;
  last_ = statement_id(signed_statement.bytes);
  statements_.push_back(signed_statement);
  std::visit(Overloaded{[&](const AuthorityKey& says) {
                          if (size() == 1) first_authority_ = says.key;
                          authority_ = says.key;
                        },
                        [&](const FeedKey& says) { feeds_[says.feed].push_back(says); },
                        [&](const SignatoryKey& says) { signatories_[says.key] = says; },
                        [&](const DeviceKey& says) { devices_[says.key] = says; },
                        [&](const Revocation& says) { revocations_[says.key] = says; }},
             statement->says);
  const bool is_authority = std::holds_alternative<AuthorityKey>(statement->says);
  if (const auto key = new_key(*statement)) used_[*key] = is_authority;
  return std::monostate{};
}

std::optional<PublicKey> KeyLog::key_of(const FeedId& feed, std::int64_t seq) const {
  const auto keys = feeds_.find(feed);
  if (keys == feeds_.end()) return std::nullopt;
  const auto later = std::upper_bound(keys->second.begin(), keys->second.end(), std::max<std::int64_t>(seq, 1),
                                      [](std::int64_t at, const FeedKey& key) { return at < key.from; });
  ENTENTE_CHECK(later != keys->second.begin());  // Invariant: the first key of a feed is from 1
  return std::prev(later)->key;
}

bool KeyLog::good_at(const PublicKey& key, const FeedId& feed, std::int64_t seq, std::int64_t cosigned) const {
  const auto revocation = revocations_.find(key);
  if (revocation == revocations_.end()) return true;
  const auto last = revocation->second.last.find(feed);
  const std::int64_t good = last == revocation->second.last.end() ? 0 : last->second.seq;
  return seq <= std::max(good, cosigned);
}

std::optional<Position> KeyLog::last_good(const PublicKey& key, const FeedId& feed) const {
  const auto revocation = revocations_.find(key);
  if (revocation == revocations_.end()) return std::nullopt;
  const auto last = revocation->second.last.find(feed);
  return last == revocation->second.last.end() ? std::nullopt : std::optional(last->second);
}

const SignatoryKey* KeyLog::signatory(const PublicKey& key) const {
  const auto found = signatories_.find(key);
  return found == signatories_.end() ? nullptr : &found->second;
}

const DeviceKey* KeyLog::device(const PublicKey& key) const {
  const auto found = devices_.find(key);
  return found == devices_.end() ? nullptr : &found->second;
}

std::vector<SignatoryKey> KeyLog::signatories() const {
  std::vector<SignatoryKey> all;
  for (const auto& [key, signatory] : signatories_) all.push_back(signatory);
  return all;
}

}  // namespace entente::record
