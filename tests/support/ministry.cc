#include "support/ministry.h"

#include <set>

#include "base/check.h"
#include "record/judgement.h"
#include "record/payloads.h"

namespace entente::test {

using namespace record;

Audience audience(const std::string& text) {
  const auto audience = Audience::parse(text);
  ENTENTE_CHECK(audience.has_value());
  return *audience;
}

Instant noon() {
  return *parse_instant("2025-11-04T12:00:00.000Z");
}

Ministry::Ministry(Party party, Seed seed) : party_(std::move(party)), entropy_(seed), random_(seed, 1) {
  const SigningKey& authority = hold(fresh_key());
  add(state(AuthorityKey{authority.public_key()}, nullptr));
}

SigningKey Ministry::fresh_key() {
  return SigningKey::generate(entropy_);
}

const SigningKey& Ministry::hold(SigningKey key) {
  const PublicKey name = key.public_key();
  return *(keys_[name] = std::make_unique<SigningKey>(std::move(key)));
}

SignedStatement Ministry::state(const decltype(Statement::says)& says, const SigningKey* fresh) const {
  const auto found = logs_.find(party_);
  const KeyLog log = found == logs_.end() ? KeyLog() : found->second;
  const Statement statement{party_, log.size() + 1, log.last(), noon(), says};
  SignedStatement signed_statement{encode(statement), {}};
  for (const PublicKey& name : log.signers(statement)) {
    const SigningKey& key = fresh != nullptr && fresh->public_key() == name ? *fresh : *keys_.at(name);
    signed_statement.by.push_back({name, key.sign(kStatementType, signed_statement.bytes)});
  }
  return signed_statement;
}

void Ministry::add(const SignedStatement& statement) {
  ENTENTE_CHECK(logs_[party_].add(statement).has_value());
}

const SigningKey& Ministry::signatory(const std::string& person) {
  if (const auto found = signatories_.find(person); found != signatories_.end()) return key(found->second);
  const SigningKey& fresh = hold(fresh_key());
  add(state(SignatoryKey{fresh.public_key(), person}, &fresh));
  signatories_[person] = fresh.public_key();
  return fresh;
}

FeedId Ministry::open_feed(const std::string& readers, std::int64_t epoch, std::optional<Continuation> continues) {
  const Descriptor descriptor{party_, audience(readers), log().first_authority(), epoch, std::move(continues)};
  const FeedState state_now = empty_feed(descriptor);
  const SigningKey& fresh = hold(fresh_key());
  add(state(FeedKey{state_now.id, 1, fresh.public_key()}, &fresh));
  entries_[state_now.id];
  feeds_[state_now.id] = state_now;
  return state_now.id;
}

FeedId Ministry::feed_for(const std::string& readers) const {
  std::optional<FeedId> last;
  std::int64_t epoch = 0;
  for (const auto& [id, state_now] : feeds_) {
    const Descriptor& of = state_now.descriptor;
    if (of.party != party_ || of.audience != audience(readers) || of.epoch <= epoch) continue;
    last = id;
    epoch = of.epoch;
  }
  ENTENTE_CHECK(last.has_value());
  return *last;
}

Draft Ministry::draft(std::string by) const {
  Draft draft;
  draft.by = std::move(by);
  draft.policy = "illustrative";
  draft.classification = "unclassified";
  draft.payload = {{"type", "note.v1"}, {"text", "trained twelve instructors"}};
  return draft;
}

Result<Placed> Ministry::try_to_write(const FeedId& feed, const Draft& draft) {
  const FeedState& state_now = feeds_.at(feed);
  const auto name = log().key_of(feed, state_now.last.seq + 1);
  return place(draft, state_now, feeds(), *this, noon(), key(*name), entropy_);
}

void Ministry::take(const Placed& placed) {
  FeedState& state_now = feeds_.at(placed.head.feed);
  advance(state_now, placed.head, placed.id, &placed.body);
  entries_[placed.head.feed].push_back(placed.entry);
  places_[placed.id] = {placed.head.feed, placed.head.seq, placed.head.lc};
}

EntryId Ministry::write(const FeedId& feed, const Draft& draft) {
  const auto placed = try_to_write(feed, draft);
  if (!placed) std::fprintf(stderr, "refused: %s\n", placed.error().code.c_str());
  ENTENTE_CHECK(placed.has_value());
  take(*placed);
  return placed->id;
}

AttachmentHash Ministry::attach(const std::string& bytes) {
  const auto hash = sha256_of<AttachmentHash>(bytes);
  attachments_[hash] = bytes;
  return hash;
}

void Ministry::checkpoint(const FeedId& feed) {
  const FeedState& state_now = feeds_.at(feed);
  auto& all = checkpoints_[feed];
  const std::int64_t size = state_now.frontier.size();
  if (size == 0) return;
  if (!all.empty() && parse_checkpoint(all.back().checkpoint.bytes)->size == size) return;
  const std::string bytes = encode(Checkpoint{noon(), feed, state_now.frontier.root(), size});
  all.push_back({{bytes, key(*log().key_of(feed, size)).sign(kCheckpointType, bytes)}, {}});
}

void Ministry::cosign(const FeedId& feed, const FeedId& by) {
  CosignedCheckpoint& last = checkpoints_.at(feed).back();
  const std::int64_t seq = feeds_.at(by).last.seq;
  const std::string bytes = encode(Cosignature{noon(), by, checkpoint_hash(last.checkpoint.bytes), seq});
  last.cosignatures.push_back({bytes, key(*log().key_of(by, seq)).sign(kCosignatureType, bytes)});
  FeedState& state_now = feeds_.at(feed);
  state_now.cosigned_size = parse_checkpoint(last.checkpoint.bytes)->size;
}

void Ministry::erase(const EntryId& entry) {
  const Place at = places_.at(entry);
  const std::string reason = "asked for by the person concerned", order = erasure_order(entry, reason);
  const SigningKey &one = signatory("p-08"), &other = signatory("p-09");
  Draft said = draft("p-08");
  said.payload = payload_of(Erasure{
      entry,
      reason,
      {{one.public_key(), one.sign(kErasureType, order)}, {other.public_key(), other.sign(kErasureType, order)}}});
  write(at.feed, said);
  entries_.at(at.feed)[static_cast<std::size_t>(at.seq - 1)].meaning.reset();
}

void Ministry::rotate(const FeedId& feed) {
  const SigningKey& fresh = hold(fresh_key());
  add(state(FeedKey{feed, feeds_.at(feed).last.seq + 1, fresh.public_key()}, &fresh));
}

Bundle Ministry::bundle(const std::string& readers, const std::map<FeedId, std::int64_t>& since) const {
  Bundle bundle;
  bundle.manifest.at = noon();
  bundle.manifest.from = party_;
  bundle.manifest.audience = audience(readers);
  std::set<Party> parties{party_};
  std::set<AttachmentHash> cited;
  for (const auto& [id, state_now] : feeds_) {
    if (!bundle.manifest.audience.within(state_now.descriptor.audience)) continue;
    const auto had = since.find(id);
    const std::int64_t from = (had == since.end() ? 0 : had->second) + 1;
    FeedPart part{{id, from, state_now.last.seq}, state_now.descriptor, std::nullopt, {}, {}};
    Frontier before;
    std::int64_t seq = 0;
    for (const Entry& one : entries_.at(id)) {
      if (++seq < from) {
        before.add(entry_id(one.head));
        continue;
      }
      part.entries.push_back(one);
      if (!one.meaning) continue;
      const auto body = parse_body(one.meaning->body);
      cited.insert(body->attachments.begin(), body->attachments.end());
    }
    if (from > 1) part.frontier = before;
    if (const auto all = checkpoints_.find(id); all != checkpoints_.end()) {
      for (const CosignedCheckpoint& one : all->second) {
        if (parse_checkpoint(one.checkpoint.bytes)->size < from - 1) continue;
        part.checkpoints.push_back(one);
        for (const Signed& receipt : one.cosignatures)
          parties.insert(descriptor(parse_cosignature(receipt.bytes)->by)->party);
      }
    }
    parties.insert(state_now.descriptor.party);
    if (state_now.descriptor.party == party_ && bundle.signed_as == FeedId{}) bundle.signed_as = id;
    bundle.feeds.push_back(std::move(part));
  }
  for (const Party& one : parties) bundle.keys.push_back({one, logs_.at(one).statements()});
  for (const AttachmentHash& hash : cited) {
    if (attachments_.contains(hash)) bundle.attachments.push_back(attachments_.at(hash));
  }
  return bundle;
}

std::string Ministry::written(const Bundle& bundle) const {
  std::int64_t to = 0;
  for (const FeedPart& part : bundle.feeds) {
    if (part.range.feed == bundle.signed_as) to = part.range.to;
  }
  return write_bundle(bundle, key(*log().key_of(bundle.signed_as, to)));
}

tl::expected<News, Refused> Ministry::judge(const std::string& content) const {
  const auto bundle = read_bundle(content);
  if (!bundle) return tl::unexpected(Refused{bundle.error(), std::nullopt});
  return verify_bundle(*bundle, *this, {.threads = 1, .tolerate_absent = false, .reader = party_});
}

News Ministry::import(const std::string& content) {
  auto news = judge(content);
  if (!news) std::fprintf(stderr, "refused: %s\n", news.error().error.code.c_str());
  ENTENTE_CHECK(news.has_value());
  for (const auto& [party_of, log_of] : news->keys) logs_[party_of] = log_of;
  for (const auto& [hash, bytes] : news->attachments) attachments_[hash] = bytes;
  for (const FeedNews& of : news->feeds) {
    feeds_[of.state.id] = of.state;
    auto& entries_of = entries_[of.state.id];
    for (const Accepted& one : of.entries) {
      entries_of.push_back(one.entry);
      places_[one.id] = {one.head.feed, one.head.seq, one.head.lc};
    }
    for (const Position& one : of.erased) entries_of[static_cast<std::size_t>(one.seq - 1)].meaning.reset();
    auto& points = checkpoints_[of.state.id];
    for (const CosignedCheckpoint& one : of.checkpoints) {
      const auto same = std::find_if(points.begin(), points.end(),
                                     [&](const CosignedCheckpoint& had) { return had.checkpoint == one.checkpoint; });
      if (same == points.end()) {
        points.push_back(one);
        continue;
      }
      for (const Signed& receipt : one.cosignatures) {
        auto& had = same->cosignatures;
        if (std::find(had.begin(), had.end(), receipt) == had.end()) had.push_back(receipt);
      }
    }
  }
  return *std::move(news);
}

std::vector<FeedState> Ministry::feeds() const {
  std::vector<FeedState> all;
  for (const auto& [id, state_now] : feeds_) all.push_back(state_now);
  return all;
}

Digest Ministry::digest() const {
  Sha256 hash;
  for (const auto& [id, all] : entries_) {
    hash.add(id.view());
    for (const Entry& one : all) hash.add(one.head).add(one.signature.view()).add(one.meaning ? one.meaning->body : "");
  }
  for (const auto& [party_of, log_of] : logs_) hash.add(log_of.last().view());
  return hash.finish<Digest>();
}

std::optional<FeedState> Ministry::feed(const FeedId& feed) const {
  const auto found = feeds_.find(feed);
  return found == feeds_.end() ? std::nullopt : std::optional(found->second);
}

const Descriptor* Ministry::descriptor(const FeedId& feed) const {
  const auto found = feeds_.find(feed);
  return found == feeds_.end() ? nullptr : &found->second.descriptor;
}

std::optional<Place> Ministry::find(const EntryId& entry) const {
  const auto found = places_.find(entry);
  return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Entry> Ministry::entry(const FeedId& feed, std::int64_t seq) const {
  const auto found = entries_.find(feed);
  const auto at = static_cast<std::size_t>(seq - 1);
  if (found == entries_.end() || seq < 1 || at >= found->second.size()) return std::nullopt;
  return found->second[at];
}

const KeyLog* Ministry::keys(const Party& party) const {
  const auto found = logs_.find(party);
  return found == logs_.end() ? nullptr : &found->second;
}

std::optional<std::string> Ministry::attachment(const AttachmentHash& hash) const {
  const auto found = attachments_.find(hash);
  return found == attachments_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace entente::test
