#include "app/record/list_keys.h"

#include <algorithm>

#include "app/record/office.h"
#include "app/record/written_key.h"

namespace entente::app::record {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};

// Reads a party's log from its beginning; each statement adds a key, replaces or revokes one.
class Rows {
 public:
  Rows(const Office& office, const Party& party) : office_(office), party_(party) {}

  void add(const Statement& statement) {
    std::visit(Overloaded{[&](const AuthorityKey& says) { add_authority(statement, says); },
                          [&](const FeedKey& says) { add_feed(statement, says); },
                          [&](const SignatoryKey& says) {
                            rows_.push_back(row(statement, KeyPurpose::signatory, says.key, says.person));
                          },
                          [&](const DeviceKey& says) {
                            rows_.push_back(row(statement, KeyPurpose::device, says.key, says.person));
                          },
                          [&](const Revocation& says) { revoke(says); }},
               statement.says);
  }

  std::vector<KeyRow> take() && { return std::move(rows_); }

 private:
  KeyRow row(const Statement& statement, KeyPurpose purpose, const PublicKey& key, std::string whose) const {
    KeyRow made;
    made.party = party_;
    made.purpose = purpose;
    made.key = written(key);
    made.whose = std::move(whose);
    made.since = statement.at;
    return made;
  }

  void add_authority(const Statement& statement, const AuthorityKey& says) {
    replace(KeyPurpose::authority, party_);
    rows_.push_back(row(statement, KeyPurpose::authority, says.key, party_));
    rows_.back().first = statement.seq == 1;
  }

  void add_feed(const Statement& statement, const FeedKey& says) {
    const std::string name = office_.name_of(says.feed);
    replace(KeyPurpose::feed, name);
    rows_.push_back(row(statement, KeyPurpose::feed, says.key, name));
    rows_.back().from = says.from;
  }

  void replace(KeyPurpose purpose, const std::string& whose) {
    for (KeyRow& one : rows_)
      if (one.purpose == purpose && one.whose == whose && one.state == KeyRow::State::in_charge)
        one.state = KeyRow::State::replaced;
  }

  void revoke(const Revocation& says) {
    for (KeyRow& one : rows_) {
      if (one.key != written(says.key)) continue;
      one.state = KeyRow::State::revoked;
      one.reason = says.reason;
    }
  }

  const Office& office_;
  Party party_;
  std::vector<KeyRow> rows_;
};

}  // namespace

Result<KeyList> list_keys(const Place& place) {
  const auto office = Office::open(place, Access::reading);
  if (!office) return Failure(office.error());
  const auto labels = office->keyring().list();
  if (!labels) return Failure(labels.error());
  KeyList list;
  std::vector<Party> parties = office->others();
  parties.insert(parties.begin(), office->party());
  for (const Party& party : parties) {
    const KeyLog* log = office->store().keys(party);
    const auto trusted = office->store().trusted(party);
    if (log == nullptr && trusted) list.only_trusted.push_back(party + " " + written(*trusted));
    if (log == nullptr) continue;
    Rows rows(*office, party);
    for (const SignedStatement& signed_statement : log->statements())
      if (const auto statement = parse_statement(signed_statement.bytes)) rows.add(*statement);
    for (KeyRow& row : std::move(rows).take()) list.keys.push_back(std::move(row));
  }
  for (KeyRow& row : list.keys)
    row.at_hand = std::any_of(labels->begin(), labels->end(),
                              [&](const store::KeyLabel& label) { return written(label.key) == row.key; });
  return list;
}

}  // namespace entente::app::record
