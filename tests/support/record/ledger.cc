#include "support/record/ledger.h"

#include <algorithm>
#include <stdexcept>

#include "base/check.h"
#include "record/merkle.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

Position LedgerFeed::last() const {
  return entries.empty() ? Position{0, before_first(id)} : Position{size(), entries.back().id};
}

Ledger::Ledger(Seed seed) : entropy_(seed), now_(*parse_instant("2026-01-05T09:00:00.000Z")) {}

// ---- Keys

PublicKey Ledger::new_key() {
  const SigningKey& key = secrets_.emplace_back(SigningKey::generate(entropy_));
  by_public_.emplace(key.public_key(), &key);
  return key.public_key();
}

const SigningKey& Ledger::secret(const PublicKey& key) const {
  return *by_public_.at(key);
}

Signature Ledger::sign(const PublicKey& key, std::string_view type, std::string_view bytes) const {
  return secret(key).sign(type, bytes);
}

SignedStatement Ledger::sign_statement(const Statement& statement, const std::vector<PublicKey>& signers) const {
  SignedStatement made{encode(statement), {}};
  for (const PublicKey& signer : signers) made.by.push_back({signer, sign(signer, kStatementType, made.bytes)});
  return made;
}

void Ledger::found(const Party& party) {
  const PublicKey key = new_key();
  const SignedStatement first = sign_statement({party, 1, {}, now(), AuthorityKey{key}}, {key});
  const bool added = parties_[party].log.add(first).has_value();
  ENTENTE_CHECK(added);
}

void Ledger::state(const Party& party, const Says& says) {
  KeyLog& log = parties_.at(party).log;
  const Statement next{party, log.size() + 1, log.last(), now(), says};
  const auto added = log.add(sign_statement(next, log.signers(next)));
  if (!added) throw std::logic_error(added.error().code);
}

PublicKey Ledger::signatory(const Party& party, const std::string& person) {
  const PublicKey key = new_key();
  state(party, SignatoryKey{key, person});
  return key;
}

PublicKey Ledger::device(const Party& party, const std::string& person, const std::string& scope, Date until) {
  const PublicKey key = new_key();
  state(party, DeviceKey{key, person, scope, until});
  return key;
}

std::vector<Party> Ledger::parties() const {
  std::vector<Party> names;
  for (const auto& [party, of] : parties_) names.push_back(party);
  return names;
}

// ---- Feeds

FeedId Ledger::open(const Party& party, const Audience& audience, std::int64_t epoch,
                    const std::optional<Continuation>& continues) {
  const Descriptor descriptor{party, audience, keys(party).first_authority(), epoch, continues};
  const FeedId id = feed_id(descriptor);
  const PublicKey key = new_key();
  state(party, FeedKey{id, 1, key});
  feeds_[id] = {id, descriptor, {}, {}, key};
  opened_.push_back(id);
  return id;
}

PublicKey Ledger::rotate(const FeedId& id) {
  LedgerFeed& of = feed(id);
  const PublicKey key = new_key();
  state(of.descriptor.party, FeedKey{id, of.size() + 1, key});
  return of.key = key;
}

std::vector<FeedId> Ledger::feeds() const {
  return opened_;
}

std::vector<FeedId> Ledger::feeds_of(const Party& party) const {
  std::vector<FeedId> of;
  std::copy_if(opened_.begin(), opened_.end(), std::back_inserter(of),
               [&](const FeedId& id) { return feed(id).descriptor.party == party; });
  return of;
}

// ---- Entries

Instant Ledger::now() {
  return now_ += std::chrono::minutes(1);
}

AttachmentHash Ledger::attach(std::string bytes) {
  const auto hash = sha256_of<AttachmentHash>(std::string_view(bytes));
  attachments_.emplace(hash, std::move(bytes));
  return hash;
}

std::int64_t Ledger::has_read(const Party& party, const FeedId& id) const {
  if (feed(id).descriptor.party == party) return feed(id).size();
  const auto& read = parties_.at(party).read;
  const auto found = read.find(id);
  return found == read.end() ? 0 : found->second;
}

void Ledger::read(const Party& party, const FeedId& id, std::int64_t up_to) {
  const LedgerFeed& of = feed(id);
  if (of.descriptor.party == party || !of.descriptor.audience.has(party)) return;
  std::int64_t& read_so_far = parties_.at(party).read[id];
  while (read_so_far < up_to) {
    const auto& body = of.entries[static_cast<std::size_t>(read_so_far++)].body;
    if (!body) continue;
    for (const auto& [other, position] : body->seen) read(party, other, position.seq);
  }
}

void Ledger::read_all(const Party& party) {
  for (const FeedId& id : opened_) read(party, id, feed(id).size());
}

Body Ledger::body(const FeedId& id, const std::string& by, boost::json::object payload) {
  const Descriptor& descriptor = feed(id).descriptor;
  Body made;
  made.at = now();
  made.by = by;
  made.label = {"national", "restricted", descriptor.audience};
  made.payload = std::move(payload);
  for (const FeedId& other : opened_) {
    const std::int64_t read = has_read(descriptor.party, other);
    if (other == id || read == 0 || !descriptor.audience.within(feed(other).descriptor.audience)) continue;
    made.seen[other] = {read, feed(other).entries[static_cast<std::size_t>(read - 1)].id};
  }
  return made;
}

Position Ledger::append(const FeedId& id, const Body& body, const HeadChange& change) {
  const Position position = append_bytes(id, body.seen, encode(body), change);
  feed(id).entries.back().body = body;
  return position;
}

Position Ledger::append_bytes(const FeedId& id, const Seen& seen, const std::string& body, const HeadChange& change) {
  LedgerFeed& of = feed(id);
  LedgerEntry next;
  Salt salt;
  entropy_.fill(std::as_writable_bytes(std::span(salt.bytes)));
  std::int64_t lc = of.entries.empty() ? 0 : of.entries.back().head.lc;
  for (const auto& [other, position] : seen) {
    const auto found = feeds_.find(other);
    if (found == feeds_.end() || position.seq < 1 || position.seq > found->second.size()) continue;
    lc = std::max(lc, found->second.entries[static_cast<std::size_t>(position.seq - 1)].head.lc);
  }
  next.head = {id, of.size() + 1, lc + 1, of.last().id, commitment(salt, body)};
  if (change) change(next.head);
  const std::string head = encode(next.head);
  next.entry = {head, sign(of.key, kHeadType, head), Entry::Meaning{salt, body}};
  next.id = entry_id(head);
  of.entries.push_back(next);
  return of.last();
}

void Ledger::erase(const FeedId& id, std::int64_t seq) {
  feed(id).entries.at(static_cast<std::size_t>(seq - 1)).erased_by = feed(id).size();
}

DeviceMark Ledger::mark(const Body& body, const PublicKey& device, const std::string& scope, Instant at) const {
  return {at, device, scope, sign(device, kDeviceType, device_statement(body, at, scope))};
}

boost::json::object Ledger::erasure(const EntryId& entry, const std::vector<PublicKey>& orders) const {
  Erasure made{entry, "by order of a court", {}};
  for (const PublicKey& key : orders)
    made.orders.push_back({key, sign(key, kErasureType, erasure_order(entry, made.reason))});
  return payload_of(made);
}

// ---- Checkpoints

Root Ledger::root(const FeedId& id, std::int64_t size) const {
  std::vector<EntryId> leaves;
  for (const LedgerEntry& entry : feed(id).entries) leaves.push_back(entry.id);
  return merkle_root(std::span(leaves).first(static_cast<std::size_t>(size)));
}

Signed Ledger::sign_checkpoint(const Checkpoint& checkpoint, const PublicKey& key) const {
  const std::string bytes = encode(checkpoint);
  return {bytes, sign(key, kCheckpointType, bytes)};
}

Signed Ledger::sign_cosignature(const Cosignature& said, const PublicKey& key) const {
  const std::string bytes = encode(said);
  return {bytes, sign(key, kCosignatureType, bytes)};
}

void Ledger::checkpoint(const FeedId& id) {
  LedgerFeed& of = feed(id);
  if (!of.checkpoints.empty() && parse_checkpoint(of.checkpoints.back().checkpoint.bytes)->size == of.size()) return;
  const PublicKey key = of.entries.empty() ? of.key : *keys(of.descriptor.party).key_of(id, of.size());
  of.checkpoints.push_back({sign_checkpoint({now(), id, root(id, of.size()), of.size()}, key), {}});
}

void Ledger::cosign(const FeedId& id, const FeedId& by) {
  LedgerFeed& of = feed(id);
  if (of.checkpoints.empty()) return;
  CosignedCheckpoint& latest = of.checkpoints.back();
  const LedgerFeed& signing = feed(by);
  const PublicKey key = *keys(signing.descriptor.party).key_of(by, signing.size());
  const CheckpointHash hash = checkpoint_hash(latest.checkpoint.bytes);
  latest.cosignatures.push_back(sign_cosignature({now(), by, hash, signing.size()}, key));
}

// ---- Bundles

FeedPart Ledger::part(const LedgerFeed& of, std::int64_t from, std::int64_t to) const {
  FeedPart part{{of.id, from, to}, of.descriptor, {}, {}, {}};
  if (from > 1) {
    part.frontier.emplace();
    for (std::int64_t seq = 1; seq < from; ++seq) part.frontier->add(of.entries[static_cast<std::size_t>(seq - 1)].id);
  }
  for (std::int64_t seq = from; seq <= to; ++seq) {
    const LedgerEntry& entry = of.entries[static_cast<std::size_t>(seq - 1)];
    part.entries.push_back(entry.entry);
    if (entry.erased_by > 0 && entry.erased_by <= to) part.entries.back().meaning.reset();
  }
  for (const CosignedCheckpoint& each : of.checkpoints) {
    const std::int64_t size = parse_checkpoint(each.checkpoint.bytes)->size;
    if (size >= from - 1 && size <= to && size > 0) part.checkpoints.push_back(each);
  }
  return part;
}

// Whoever is to read a receipt must have the feed that gave it.
void Ledger::leave_out_receipts_of_others(Bundle& bundle) {
  const auto is_here = [&](const Signed& receipt) {
    const FeedId by = parse_cosignature(receipt.bytes)->by;
    return std::any_of(bundle.feeds.begin(), bundle.feeds.end(),
                       [&](const FeedPart& part) { return part.range.feed == by; });
  };
  for (FeedPart& part : bundle.feeds) {
    for (CosignedCheckpoint& each : part.checkpoints) std::erase_if(each.cosignatures, std::not_fn(is_here));
  }
}

Bundle Ledger::bundle(const Party& sender, const Audience& audience, const AsOf& since) {
  Bundle made;
  made.manifest = {now(), sender, audience, {}, {}};
  std::set<Party> parties{sender};
  std::set<AttachmentHash> cited;
  for (auto& [id, of] : feeds_) {
    const bool own = of.descriptor.party == sender;
    if (!audience.within(of.descriptor.audience) || (!own && !of.descriptor.audience.has(sender))) continue;
    const std::int64_t to = has_read(sender, id);
    const auto before = since.seq().find(id);
    const std::int64_t from = before == since.seq().end() ? 1 : std::min(before->second, to) + 1;
    const bool checkpointed =
        !of.checkpoints.empty() && parse_checkpoint(of.checkpoints.back().checkpoint.bytes)->size == to;
    if (own && to > 0 && !checkpointed) checkpoint(id);
    FeedPart part = this->part(of, from, to);
    for (std::int64_t seq = from; seq <= to; ++seq) {
      const LedgerEntry& entry = of.entries[static_cast<std::size_t>(seq - 1)];
      const bool erased = entry.erased_by > 0 && entry.erased_by <= to;
      if (entry.body && !erased) cited.insert(entry.body->attachments.begin(), entry.body->attachments.end());
    }
    parties.insert(of.descriptor.party);
    if (own) made.signed_as = id;
    made.manifest.feeds.push_back(part.range);
    made.feeds.push_back(std::move(part));
  }
  leave_out_receipts_of_others(made);
  made.manifest.parties.assign(parties.begin(), parties.end());
  for (const Party& party : parties) made.keys.push_back({party, keys(party).statements()});
  for (const AttachmentHash& hash : cited) made.attachments.push_back(attachments_.at(hash));
  return made;
}

std::string Ledger::write(Bundle made) const {
  const LedgerFeed& of = feed(made.signed_as);
  const auto range = std::find_if(made.feeds.begin(), made.feeds.end(),
                                  [&](const FeedPart& part) { return part.range.feed == of.id; });
  const std::int64_t to = range == made.feeds.end() ? 0 : range->range.to;
  const PublicKey key = *keys(of.descriptor.party).key_of(of.id, to);
  return write_bundle(std::move(made), secret(key));
}

boost::json::object note(const std::string& text) {
  return {{"type", "note.v1"}, {"text", text}};
}

}  // namespace entente::test
