#include <algorithm>

#include "record/payloads.h"
#include "store/writer.h"

namespace entente::store {
namespace {

using record::AttachmentHash;
using record::FeedId;
using record::KeyLog;
using record::Party;

}  // namespace

// Whether every feed and log still ends where it did when the bundle was verified, and what is cited is still there.
bool Writer::joins(const record::News& news) const {
  for (const auto& [party, log] : news.keys) {
    const KeyLog* had = state_.log(party);
    if (had == nullptr) continue;
    const auto& now = had->statements();
    if (now.size() > log.statements().size() || !std::equal(now.begin(), now.end(), log.statements().begin()))
      return false;
  }
  for (const record::FeedNews& feed : news.feeds) {
    const auto place = state_.find(feed.state.id);
    if (place && state_.feeds[*place].frozen) return false;
    if (feed.is_new == place.has_value()) return false;
    if (place && !feed.entries.empty() && state_.feeds[*place].last.id != feed.entries.front().head.prev) return false;
    if (!all_cited_at_hand(feed, news)) return false;
  }
  return true;
}

// An erasure in the meantime takes away what only the erased entry cited.
bool Writer::all_cited_at_hand(const record::FeedNews& feed, const record::News& news) const {
  return std::all_of(feed.entries.begin(), feed.entries.end(), [&](const record::Accepted& accepted) {
    if (!accepted.body) return true;
    const auto& cited = accepted.body->attachments;
    return std::all_of(cited.begin(), cited.end(), [&](const AttachmentHash& hash) {
      return news.attachments.contains(hash) || backend_->has_attachment(hash);
    });
  });
}

// One feed for one party, audience and epoch, also beside those that are not in the bundle; and a feed of our own that
// others bring is ours only when our keys say so.
Result<std::monostate> Writer::check_new_feeds(const record::News& news) const {
  for (const record::FeedNews& feed : news.feeds) {
    if (!feed.is_new) continue;
    const record::Descriptor& descriptor = feed.state.descriptor;
    const bool twice = std::any_of(state_.feeds.begin(), state_.feeds.end(), [&](const record::FeedState& had) {
      return had.descriptor.party == descriptor.party && had.descriptor.audience == descriptor.audience &&
             had.descriptor.epoch == descriptor.epoch;
    });
    if (twice) return failure("record.epoch_twice", {{"feed", hex(feed.state.id)}});
    if (descriptor.party != party_) continue;
    const auto grown = news.keys.find(party_);
    const KeyLog* log = grown == news.keys.end() ? state_.log(party_) : &grown->second;
    if (log == nullptr || !log->key_of(feed.state.id, 1))
      return failure("record.no_key", {{"feed", hex(feed.state.id)}});
  }
  return std::monostate{};
}

Result<std::monostate> Writer::check_new_keys(const record::News& news) const {
  for (const auto& [party, log] : news.keys) {
    const KeyLog* had = state_.log(party);
    if (auto ahead = check_reaches_ahead(log, had == nullptr ? 0 : had->size()); !ahead) return ahead;
  }
  return std::monostate{};
}

Result<std::optional<Imported>> Writer::take(const record::News& news) {
  if (!joins(news)) return std::optional<Imported>();
  if (auto ahead = check_new_keys(news); !ahead) return Failure(ahead.error());
  if (auto fits = check_new_feeds(news); !fits) return Failure(fits.error());
  Imported imported;
  imported.from = news.manifest.from;
  imported.entries_known = news.entries_known;
  take_keys(news, imported);
  for (const record::FeedNews& feed : news.feeds) take_feed(feed, news, imported);
  for (const record::FeedNews& feed : news.feeds) {
    erase_in(feed, imported);
    conclude(feed, news.manifest, imported);
  }
  return std::optional(std::move(imported));
}

void Writer::take_keys(const record::News& news, Imported& imported) {
  for (const auto& [party, log] : news.keys) {
    const KeyLog* had = state_.log(party);
    for (std::int64_t seq = (had == nullptr ? 0 : had->size()) + 1; seq <= log.size(); ++seq) {
      backend_->add_statement(party, seq, log.statements()[static_cast<std::size_t>(seq) - 1]);
      ++imported.statements_new;
    }
    state_.logs[party] = std::make_shared<const KeyLog>(log);
  }
}

void Writer::take_feed(const record::FeedNews& feed, const record::News& news, Imported& imported) {
  if (feed.is_new) {
    const std::size_t place = state_.add(record::empty_feed(feed.state.descriptor), {});
    backend_->add_feed(state_.number(place), state_.row(place), feed.state.id);
  }
  const std::size_t place = *state_.find(feed.state.id);
  changed_.insert(place);
  for (const record::Accepted& accepted : feed.entries) take_entry(place, accepted, news, imported);
}

// How far it is cosigned now, and whether that confirms it.
void Writer::conclude(const record::FeedNews& feed, const record::Manifest& manifest, Imported& imported) {
  const std::size_t place = *state_.find(feed.state.id);
  take_checkpoints(place, feed, imported);
  record::FeedState& state = state_.feeds[place];
  Standing& standing = state_.standings[place];
  const std::int64_t cosigned = std::max(state.cosigned_size, feed.state.cosigned_size);
  const bool confirmed = standing.unconfirmed && confirms(state, feed, manifest);
  imported.guard_lifted = imported.guard_lifted || confirmed;
  if (cosigned == state.cosigned_size && !confirmed) return;
  state.cosigned_size = cosigned;
  standing.unconfirmed = standing.unconfirmed && !confirmed;
  keep_row(place);
}

// After every feed's entries: an attachment goes when nothing cites it, and one that is new may.
void Writer::erase_in(const record::FeedNews& feed, Imported& imported) {
  const std::size_t place = *state_.find(feed.state.id);
  for (const record::Position& position : feed.erased) {
    const Spot spot{state_.number(place), position.seq};
    const auto entry = backend_->entry(spot);
    if (!entry || !entry->meaning) continue;
    backend_->erase(spot);
    erased_ = true;
    ++imported.erased;
  }
}

void Writer::take_entry(std::size_t place, const record::Accepted& accepted, const record::News& news,
                        Imported& imported) {
  const record::Body* body = accepted.body ? &*accepted.body : nullptr;
  if (body != nullptr) {
    for (const AttachmentHash& hash : body->attachments) {
      const auto bytes = news.attachments.find(hash);
      if (bytes == news.attachments.end() || backend_->has_attachment(hash)) continue;
      backend_->add_attachment(hash, bytes->second);
      ++imported.attachments_new;
    }
  }
  advance(place, accepted.head, accepted.id, body);
  insert(place, accepted.entry, accepted.head, accepted.id, body);
  ++imported.entries_new;
}

void Writer::take_checkpoints(std::size_t place, const record::FeedNews& feed, Imported& imported) {
  const record::Frontier& tree = state_.feeds[place].frontier;
  for (const record::CosignedCheckpoint& cosigned : feed.checkpoints) {
    const auto checkpoint = record::parse_checkpoint(cosigned.checkpoint.bytes);
    if (!checkpoint) continue;  // Invariant: verified, so it is one
    const bool at_the_end = checkpoint->size == tree.size();
    if (backend_->add_checkpoint(state_.number(place), checkpoint->size, cosigned.checkpoint,
                                 at_the_end ? std::optional(tree) : std::nullopt))
      ++imported.checkpoints_new;
    const auto hash = record::checkpoint_hash(cosigned.checkpoint.bytes);
    for (const record::Signed& cosignature : cosigned.cosignatures) {
      if (backend_->add_cosignature(hash, cosignature)) ++imported.cosignatures_new;
    }
  }
}

// Whether another party, asked after the restore, says that an own feed ends where it does here: it cosigned the whole,
// or gave back what was missing. A bundle or a receipt from before the restore proves nothing: more may have gone out
// after it. Nor does what a third party said, which the sender may have had for long.
bool Writer::confirms(const record::FeedState& feed, const record::FeedNews& news, const record::Manifest& manifest) {
  if (manifest.from == party_) return false;
  const auto since = record::parse_instant(backend_->setting(kRestoredSetting));
  if (!since || manifest.at < *since) return false;
  if (!news.entries.empty()) return true;
  return std::any_of(news.checkpoints.begin(), news.checkpoints.end(), [&](const auto& cosigned) {
    const auto checkpoint = record::parse_checkpoint(cosigned.checkpoint.bytes);
    if (!checkpoint || checkpoint->size != feed.last.seq) return false;
    const auto& receipts = cosigned.cosignatures;
    return std::any_of(receipts.begin(), receipts.end(),
                       [&](const record::Signed& receipt) { return counts_since(receipt, manifest.from, *since); });
  });
}

// Verified, so it is a receipt; whether it is one of that party's feed, made since, by a key that counts.
bool Writer::counts_since(const record::Signed& receipt, const Party& from, record::Instant since) const {
  const auto said = record::parse_cosignature(receipt.bytes);
  if (!said || said->at < since) return false;
  const auto place = state_.find(said->by);
  const KeyLog* log = state_.log(from);
  if (!place || log == nullptr || state_.feeds[*place].descriptor.party != from) return false;
  const auto key = log->key_of(said->by, said->seq);
  return key && log->good_at(*key, said->by, said->seq, 0);
}

Result<std::monostate> Writer::keep_fork(const record::ForkEvidence& evidence) {
  const auto place = state_.find(feed_id(evidence.descriptor));
  const auto head = record::parse_head(evidence.one.bytes);
  if (!place || !head) return std::monostate{};
  backend_->add_fork(state_.number(*place), head->seq, encode(evidence));
  state_.feeds[*place].frozen = true;
  keep_row(*place);
  return std::monostate{};
}

}  // namespace entente::store
