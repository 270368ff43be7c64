#include "store/writer.h"

#include <algorithm>
#include <utility>

namespace entente::store {

using record::AttachmentHash;
using record::EntryId;
using record::FeedId;
using record::Party;

Writer::Writer(std::unique_ptr<Backend> backend, State state, Party party, const Clock& clock, Entropy& entropy)
    : backend_(std::move(backend)),
      state_(std::move(state)),
      party_(std::move(party)),
      clock_(clock),
      entropy_(entropy) {}

void Writer::publish_to(Published& published) {
  published.publish(state_, changed_);
  changed_.clear();
}

void Writer::undo_from(const Published& published) {
  published.undo(state_, changed_);
  changed_.clear();
  erased_ = false;
  may_be_taken_back_ = in_step_ = false;
  forget_waiting();
}

std::optional<record::FeedState> Writer::WriterKnown::feed(const FeedId& feed) const {
  const auto place = writer_.state_.find(feed);
  if (!place) return std::nullopt;
  return writer_.state_.feeds[*place];
}

const record::Descriptor* Writer::WriterKnown::descriptor(const FeedId& feed) const {
  const auto place = writer_.state_.find(feed);
  return place ? &writer_.state_.feeds[*place].descriptor : nullptr;
}

// What a writer names first of all are the ends of feeds, and those are at hand.
std::optional<record::Place> Writer::WriterKnown::find(const EntryId& entry) const {
  for (const record::FeedState& feed : writer_.state_.feeds) {
    if (feed.last.id == entry && feed.last.seq > 0) return record::Place{feed.id, feed.last.seq, feed.lc};
  }
  for (const Composed& composed : writer_.waiting_) {
    const record::Head& head = composed.placed.head;
    if (composed.placed.id == entry) return record::Place{head.feed, head.seq, head.lc};
  }
  const auto spot = writer_.backend_->find(entry);
  if (!spot) return std::nullopt;
  const auto found = writer_.backend_->entry(*spot);
  const auto head = found ? record::parse_head(found->head) : failure("record.head");
  if (!head) return std::nullopt;
  return record::Place{head->feed, head->seq, head->lc};
}

std::optional<record::Entry> Writer::WriterKnown::entry(const FeedId& feed, std::int64_t seq) const {
  const auto place = writer_.state_.find(feed);
  if (!place) return std::nullopt;
  for (const Composed& composed : writer_.waiting_) {
    if (composed.placed.head.feed == feed && composed.placed.head.seq == seq) return composed.placed.entry;
  }
  return writer_.backend_->entry({writer_.state_.number(*place), seq});
}

const record::KeyLog* Writer::WriterKnown::keys(const Party& party) const {
  return writer_.state_.log(party);
}

const std::string* Writer::WriterKnown::file(const AttachmentHash& hash) const {
  for (std::size_t i = 0; i < prepared_.hashes.size(); ++i) {
    if (prepared_.hashes[i] == hash) return &prepared_.request.files[i];
  }
  return nullptr;
}

bool Writer::WriterKnown::may_cite(const AttachmentHash& hash) const {
  const auto citing = writer_.backend_->feeds_citing(hash);
  return std::any_of(citing.begin(), citing.end(), [&](FeedNumber number) {
    const record::Descriptor& by = writer_.state_.feeds[static_cast<std::size_t>(number) - 1].descriptor;
    return by.party == writer_.party_ || prepared_.request.audience.within(by.audience);
  });
}

bool Writer::WriterKnown::has_attachment(const AttachmentHash& attachment) const {
  return file(attachment) != nullptr || may_cite(attachment);
}

std::optional<std::string> Writer::WriterKnown::attachment(const AttachmentHash& attachment) const {
  if (const std::string* bytes = file(attachment)) return *bytes;
  return may_cite(attachment) ? writer_.backend_->attachment(attachment) : std::nullopt;
}

}  // namespace entente::store
