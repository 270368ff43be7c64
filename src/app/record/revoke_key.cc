#include "app/record/revoke_key.h"

#include "app/record/office.h"
#include "app/record/written_key.h"

namespace entente::app::record {
namespace {

// The last entry of the feed that the key may have signed: of a feed key, the last it was in charge of; any other key
// may have signed within every entry.
std::optional<Position> last_signed(const Office& office, const FeedState& feed, const PublicKey& key) {
  const KeyLog& log = office.log();
  const bool signs_within = log.signatory(key) != nullptr || log.device(key) != nullptr;
  std::int64_t seq = feed.last.seq;
  while (seq > 0 && !signs_within && log.key_of(feed.id, seq) != key) --seq;
  if (seq == 0) return std::nullopt;
  const auto entry = office.store().entry(feed.id, seq);
  if (!entry) return std::nullopt;
  return Position{seq, entry_id(entry->head)};
}

Seen last_in_own_feeds(const Office& office, const PublicKey& key) {
  Seen last;
  for (const FeedState& feed : office.store().feeds(office.own_view())) {
    if (feed.descriptor.party != office.party()) continue;
    if (const auto position = last_signed(office, feed, key)) last.emplace(feed.id, *position);
  }
  return last;
}

}  // namespace

Result<RevokedKey> revoke_key(const Place& place, const RevokeWords& words) {
  const auto key = read_key(words.key);
  if (!key) return Failure(key.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  Revocation revocation{*key, last_in_own_feeds(*office, *key), words.reason};
  for (const std::string& word : words.last) {
    const auto row = office->entry(office->own_view(), word);
    if (!row) return Failure(row.error());
    revocation.last[row->feed] = row->position;
  }
  RevokedKey revoked{written(*key), words.reason, {}};
  for (const auto& [feed, position] : revocation.last)
    revoked.good_up_to.push_back(office->number_of(feed, position.seq));
  if (const auto stated = office->state(std::move(revocation), nullptr); !stated) return Failure(stated.error());
  return revoked;
}

}  // namespace entente::app::record
