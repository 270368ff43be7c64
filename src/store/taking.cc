#include <algorithm>

#include "record/payloads.h"
#include "store/writer.h"

namespace entente::store {
namespace {

using record::AttachmentHash;
using record::FeedId;
using record::KeyLog;

}  // namespace

// Whether every feed and log still ends where it did when the bundle was verified.
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
  }
  return true;
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
  Imported imported;
  imported.from = news.manifest.from;
  imported.entries_known = news.entries_known;
  take_keys(news, imported);
  for (const record::FeedNews& feed : news.feeds) take_feed(feed, news, imported);
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
  for (const record::Position& position : feed.erased) {
    const Spot spot{state_.number(place), position.seq};
    const auto entry = backend_->entry(spot);
    if (!entry || !entry->meaning) continue;
    backend_->erase(spot);
    erased_ = true;
    ++imported.erased;
  }
  take_checkpoints(place, feed, imported);

  record::FeedState& state = state_.feeds[place];
  Standing& standing = state_.standings[place];
  const std::int64_t cosigned = std::max(state.cosigned_size, feed.state.cosigned_size);
  const bool confirmed = standing.unconfirmed && confirms(state, feed, news.manifest);
  imported.guard_lifted = imported.guard_lifted || confirmed;
  if (cosigned == state.cosigned_size && !confirmed) return;
  state.cosigned_size = cosigned;
  standing.unconfirmed = standing.unconfirmed && !confirmed;
  keep_row(place);
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
// or gave back what was missing. A bundle from before the restore proves nothing: more may have gone out after it.
bool Writer::confirms(const record::FeedState& feed, const record::FeedNews& news, const record::Manifest& manifest) {
  if (manifest.from == party_) return false;
  const auto since = record::parse_instant(backend_->setting(kRestoredSetting));
  if (!since || manifest.at < *since) return false;
  if (!news.entries.empty()) return true;
  return std::any_of(news.checkpoints.begin(), news.checkpoints.end(), [&](const auto& cosigned) {
    const auto checkpoint = record::parse_checkpoint(cosigned.checkpoint.bytes);
    return checkpoint && checkpoint->size == feed.last.seq && !cosigned.cosignatures.empty();
  });
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
