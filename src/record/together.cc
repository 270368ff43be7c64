#include "record/together.h"

namespace entente::record {

Together::Together(const Known& known, const Bundle& bundle) : known_(&known) {
  for (const std::string& attachment : bundle.attachments)
    attachments_.emplace(sha256_of<AttachmentHash>(attachment), &attachment);
}

void Together::add(Part& part) {
  parts_[part.part->range.feed] = &part;
  for (const Read& read : part.entries) places_[read.id] = {read.head.feed, read.head.seq, read.head.lc};
}

std::optional<FeedState> Together::feed(const FeedId& feed) const {
  const auto part = parts_.find(feed);
  return part == parts_.end() ? known_->feed(feed) : part->second->state;
}

const Descriptor* Together::descriptor(const FeedId& feed) const {
  const auto part = parts_.find(feed);
  return part == parts_.end() ? known_->descriptor(feed) : &part->second->part->descriptor;
}

std::optional<Place> Together::find(const EntryId& entry) const {
  const auto place = places_.find(entry);
  return place == places_.end() ? known_->find(entry) : place->second;
}

std::optional<Entry> Together::entry(const FeedId& feed, std::int64_t seq) const {
  const auto part = parts_.find(feed);
  if (part != parts_.end()) {
    const std::int64_t at = seq - part->second->part->range.from;
    const auto& entries = part->second->part->entries;
    const bool has = at >= 0 && at < static_cast<std::int64_t>(entries.size());
    // A body that the bundle leaves out may be known, and what is judged by it must not depend on who sends it.
    auto known = has && !entries[static_cast<std::size_t>(at)].meaning ? known_->entry(feed, seq) : std::nullopt;
    if (has) return known ? known : entries[static_cast<std::size_t>(at)];
  }
  return known_->entry(feed, seq);
}

const KeyLog* Together::keys(const Party& party) const {
  const auto log = logs_.find(party);
  return log == logs_.end() ? known_->keys(party) : &log->second;
}

bool Together::has_attachment(const AttachmentHash& hash) const {
  return attachments_.contains(hash) || known_->has_attachment(hash);
}

std::optional<std::string> Together::attachment(const AttachmentHash& hash) const {
  const auto found = attachments_.find(hash);
  return found == attachments_.end() ? known_->attachment(hash) : *found->second;
}

}  // namespace entente::record
