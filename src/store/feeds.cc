#include <algorithm>

#include "record/signing.h"
#include "store/writer.h"

namespace entente::store {
namespace {

using record::FeedId;
using record::Party;

constexpr std::monostate kDone;

}  // namespace

void Writer::hold_key(const FeedId& feed, record::SigningKey key) {
  const std::lock_guard lock(keys_mutex_);
  const record::PublicKey name = key.public_key();
  keys_[feed].emplace(name, std::move(key));
}

Result<const record::SigningKey*> Writer::key_for(const record::FeedState& feed, std::int64_t seq, bool ended) const {
  const record::KeyLog* log = state_.log(feed.descriptor.party);
  const auto in_charge = log == nullptr ? std::nullopt : log->key_of(feed.id, seq);
  const bool good =
      in_charge && (!log->revoked(*in_charge) || (ended && log->good_at(*in_charge, feed.id, seq, feed.cosigned_size)));
  if (good) {
    const std::lock_guard lock(keys_mutex_);
    const auto held = keys_.find(feed.id);
    if (held != keys_.end() && held->second.contains(*in_charge)) return &held->second.at(*in_charge);
  }
  return failure("store.no_key", {{"feed", hex(feed.id)}, {"audience", feed.descriptor.audience.to_string()}});
}

Result<std::monostate> Writer::trust(const Party& party, const record::PublicKey& authority) {
  const record::KeyLog* log = state_.log(party);
  const auto before = state_.trusted.find(party);
  const bool known_otherwise = (log != nullptr && log->first_authority() != authority) ||
                               (before != state_.trusted.end() && before->second != authority);
  if (known_otherwise) return failure("store.authority_differs", {{"party", party}});
  if (before != state_.trusted.end()) return kDone;
  backend_->trust(party, authority);
  state_.trusted[party] = authority;
  return kDone;
}

Result<std::monostate> Writer::add_statement(const record::SignedStatement& statement) {
  const record::KeyLog* log = state_.log(party_);
  record::KeyLog grown = log == nullptr ? record::KeyLog() : *log;
  if (auto added = grown.add(statement); !added) return added;
  if (grown.party() != party_) return failure("store.not_own", {{"party", grown.party()}});
  if (auto ahead = check_reaches_ahead(grown, grown.size() - 1); !ahead) return ahead;
  if (auto leaves = check_revokes(statement, grown); !leaves) return leaves;
  backend_->add_statement(party_, grown.size(), statement);
  state_.logs[party_] = std::make_shared<const record::KeyLog>(std::move(grown));
  return kDone;
}

// A key that were in charge of entries which are held already would make their signatures bad.
Result<std::monostate> Writer::check_reaches_ahead(const record::KeyLog& log, std::int64_t known) const {
  for (std::int64_t place = known; place < log.size(); ++place) {
    const auto statement = record::parse_statement(log.statements()[static_cast<std::size_t>(place)].bytes);
    const auto* says = statement ? std::get_if<record::FeedKey>(&statement->says) : nullptr;
    const auto feed = says == nullptr ? std::nullopt : state_.find(says->feed);
    if (feed && says->from <= state_.feeds[*feed].last.seq)
      return failure("record.statement_reaches_back", {{"party", statement->party}, {"seq", statement->seq}});
  }
  return kDone;
}

// What a revocation calls good is what is there, and all that the key signed here stays good: who writes it has the
// feed, and may begin a new epoch for what is not to be believed.
Result<std::monostate> Writer::check_revokes(const record::SignedStatement& signed_statement,
                                             const record::KeyLog& log) const {
  const auto statement = record::parse_statement(signed_statement.bytes);
  const auto* says = statement ? std::get_if<record::Revocation>(&statement->says) : nullptr;
  if (says == nullptr) return kDone;
  for (const record::FeedState& feed : state_.feeds) {
    if (feed.descriptor.party != party_) continue;
    const auto last = says->last.find(feed.id);
    if (last != says->last.end() && !stands_at(feed, last->second))
      return failure("store.revokes_other", {{"feed", hex(feed.id)}, {"seq", last->second.seq}});
    for (std::int64_t seq = feed.last.seq; seq > 0 && !log.good_at(says->key, feed.id, seq, feed.cosigned_size);
         --seq) {
      if (log.key_of(feed.id, seq) == says->key)
        return failure("store.revokes_good", {{"feed", hex(feed.id)}, {"seq", seq}});
    }
  }
  return kDone;
}

bool Writer::stands_at(const record::FeedState& feed, const record::Position& position) const {
  if (position.seq > feed.last.seq) return false;
  const auto entry = backend_->entry({state_.number(*state_.find(feed.id)), position.seq});
  return entry && record::entry_id(entry->head) == position.id;
}

Result<std::size_t> Writer::own_feed(const FeedId& feed) const {
  const auto place = state_.find(feed);
  if (!place) return failure("store.not_found");
  const Party& party = state_.feeds[*place].descriptor.party;
  if (party != party_) return failure("store.not_own", {{"party", party}});
  return *place;
}

Result<FeedId> Writer::open_feed(const record::Descriptor& descriptor) {
  const FeedId id = feed_id(descriptor);
  if (state_.find(id)) return id;
  if (const auto form = record::parse_descriptor(encode(descriptor)); !form) return Failure(form.error());
  if (auto fits = check_new_feed(descriptor); !fits) return Failure(fits.error());
  if (descriptor.continues) {
    const std::size_t before = *state_.find(descriptor.continues->feed);
    state_.standings[before].continued = true;
    changed_.insert(before);
  }
  const std::size_t place = state_.add(record::empty_feed(descriptor), {});
  changed_.insert(place);
  backend_->add_feed(state_.number(place), state_.row(place), id);
  return id;
}

Result<std::monostate> Writer::check_new_feed(const record::Descriptor& descriptor) const {
  if (descriptor.party != party_) return failure("store.not_own", {{"party", descriptor.party}});
  const record::KeyLog* log = state_.log(party_);
  if (log == nullptr || log->first_authority() != descriptor.authority)
    return failure("store.authority_differs", {{"party", party_}});
  if (descriptor.continues) return check_continues(descriptor);
  for (const record::FeedState& feed : state_.feeds) {
    if (feed.descriptor.party == party_ && feed.descriptor.audience == descriptor.audience)
      return failure("store.feed_exists", {{"audience", descriptor.audience.to_string()}});
  }
  return kDone;
}

// The feed before it is there, of the same readers, continued once, and has the entry that is named as its end.
Result<std::monostate> Writer::check_continues(const record::Descriptor& descriptor) const {
  const record::Continuation& continues = *descriptor.continues;
  const auto place = state_.find(continues.feed);
  if (!place || state_.standings[*place].continued) return failure("store.continues");
  const record::FeedState& before = state_.feeds[*place];
  const bool fits = before.descriptor.party == party_ && before.descriptor.audience == descriptor.audience &&
                    before.descriptor.epoch + 1 == descriptor.epoch && before.last == continues.last;
  if (!fits) return failure("store.continues");
  return kDone;
}

Result<record::CosignedCheckpoint> Writer::checkpoint(const FeedId& id) {
  const auto place = own_feed(id);
  if (!place) return Failure(place.error());
  const record::FeedState& feed = state_.feeds[*place];
  if (feed.last.seq == 0) return failure("store.feed_empty", {{"feed", hex(id)}});
  const auto latest = backend_->last_checkpoint(state_.number(*place));
  if (latest) {
    const auto said = record::parse_checkpoint(latest->checkpoint.bytes);
    if (said && said->size == feed.last.seq) return *latest;
  }
  const Standing& standing = state_.standings[*place];  // that it ends here, the feed that continues it says
  if (standing.unconfirmed && !standing.continued) return failure("store.restored", {{"feed", hex(id)}});
  const auto key = key_for(feed, feed.last.seq, standing.continued);
  if (!key) return Failure(key.error());
  const std::string bytes = encode(record::Checkpoint{clock_.now(), id, feed.frontier.root(), feed.last.seq});
  const record::Signed checkpoint{bytes, (*key)->sign(record::kCheckpointType, bytes)};
  backend_->add_checkpoint(state_.number(*place), feed.last.seq, checkpoint, feed.frontier);
  return record::CosignedCheckpoint{checkpoint, {}};
}

Result<record::CosignedCheckpoint> Writer::cosign(const FeedId& id, const FeedId& by) {
  const auto place = state_.find(id);
  if (!place) return failure("store.not_found");
  const auto ours = own_feed(by);
  if (!ours) return Failure(ours.error());
  const record::FeedState &feed = state_.feeds[*place], &own = state_.feeds[*ours];
  if (feed.descriptor.party == party_) return failure("store.cosign_own");
  if (!own.descriptor.audience.within(feed.descriptor.audience))
    return failure("store.cosign_audience",
                   {{"audience", own.descriptor.audience.to_string()}, {"of", feed.descriptor.audience.to_string()}});
  const auto latest = backend_->last_checkpoint(state_.number(*place));
  if (!latest) return failure("store.no_checkpoint", {{"feed", hex(id)}});
  if (auto before = cosigned_before(*latest, by, own.last.seq)) return *std::move(before);
  const auto key = key_for(own, own.last.seq);
  if (!key) return Failure(key.error());
  const auto hash = record::checkpoint_hash(latest->checkpoint.bytes);
  const std::string bytes = encode(record::Cosignature{clock_.now(), by, hash, own.last.seq});
  const record::Signed cosignature{bytes, (*key)->sign(record::kCosignatureType, bytes)};
  backend_->add_cosignature(hash, cosignature);
  const auto said = record::parse_checkpoint(latest->checkpoint.bytes);
  if (said && said->size > feed.cosigned_size) {
    state_.feeds[*place].cosigned_size = said->size;
    keep_row(*place);
  }
  return record::CosignedCheckpoint{latest->checkpoint, {cosignature}};
}

std::optional<record::CosignedCheckpoint> Writer::cosigned_before(const record::CosignedCheckpoint& checkpoint,
                                                                  const FeedId& by, std::int64_t seq) const {
  for (const record::Signed& cosignature : checkpoint.cosignatures) {
    const auto said = record::parse_cosignature(cosignature.bytes);
    if (said && said->by == by && said->seq == seq)
      return record::CosignedCheckpoint{checkpoint.checkpoint, {cosignature}};
  }
  return std::nullopt;
}

Result<std::monostate> Writer::confirm_head(const FeedId& id, const record::Position& last) {
  const auto place = own_feed(id);
  if (!place) return Failure(place.error());
  const record::FeedState& feed = state_.feeds[*place];
  if (feed.last != last) return failure("store.head_differs", {{"seq", feed.last.seq}, {"id", hex(feed.last.id)}});
  if (!state_.standings[*place].unconfirmed) return kDone;
  state_.standings[*place].unconfirmed = false;
  keep_row(*place);
  return kDone;
}

}  // namespace entente::store
