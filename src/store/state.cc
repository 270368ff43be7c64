#include "store/state.h"

#include <algorithm>

namespace entente::store {

using record::FeedId;
using record::KeyLog;
using record::Party;

std::optional<std::size_t> State::find(const FeedId& feed) const {
  const auto place = places.find(feed);
  if (place == places.end()) return std::nullopt;
  return place->second;
}

const KeyLog* State::log(const Party& party) const {
  const auto log = logs.find(party);
  return log == logs.end() ? nullptr : log->second.get();
}

std::size_t State::add(record::FeedState feed, Standing standing) {
  places.emplace(feed.id, feeds.size());
  feeds.push_back(std::move(feed));
  standings.push_back(standing);
  return feeds.size() - 1;
}

void State::keep_first(std::size_t count) {
  for (std::size_t place = count; place < feeds.size(); ++place) places.erase(feeds[place].id);
  feeds.resize(std::min(feeds.size(), count));
  standings.resize(feeds.size());
}

FeedRow State::row(std::size_t place) const {
  const record::FeedState& feed = feeds[place];
  return {feed.descriptor, feed.frozen, standings[place].unconfirmed, feed.cosigned_size, feed.frontier};
}

void Published::replace(const State& state) {
  std::set<std::size_t> all;
  for (std::size_t place = 0; place < state.feeds.size(); ++place) all.insert(place);
  publish(state, all);
}

void Published::publish(const State& state, const std::set<std::size_t>& changed) {
  std::vector<std::pair<std::size_t, std::shared_ptr<const Feed>>> news;
  for (const std::size_t place : changed)
    news.emplace_back(place, std::make_shared<const Feed>(Feed{state.feeds[place], state.standings[place]}));

  const std::lock_guard lock(mutex_);
  for (auto& [place, feed] : news) {
    if (place >= feeds_.size()) feeds_.resize(place + 1);
    if (places_.emplace(feed->state.id, place).second)
      descriptors_[feed->state.id] = std::make_unique<const record::Descriptor>(feed->state.descriptor);
    feeds_[place] = std::move(feed);
  }
  if (logs_ != state.logs) set_logs(state.logs);
  if (trusted_.size() != state.trusted.size()) trusted_ = state.trusted;
}

void Published::set_logs(const KeyLogs& logs) {
  logs_ = logs;
  for (const auto& [party, log] : logs) all_logs_.insert(log);
}

void Published::undo(State& state, const std::set<std::size_t>& changed) const {
  const std::lock_guard lock(mutex_);
  state.keep_first(feeds_.size());
  for (const std::size_t place : changed) {
    if (place >= feeds_.size()) continue;
    state.feeds[place] = feeds_[place]->state;
    state.standings[place] = feeds_[place]->standing;
  }
  state.logs = logs_;
  state.trusted = trusted_;
}

std::shared_ptr<const Published::Feed> Published::find(const FeedId& feed) const {
  const std::lock_guard lock(mutex_);
  const auto place = places_.find(feed);
  return place == places_.end() ? nullptr : feeds_[place->second];
}

std::vector<std::shared_ptr<const Published::Feed>> Published::feeds() const {
  const std::lock_guard lock(mutex_);
  return feeds_;
}

std::optional<FeedNumber> Published::number(const FeedId& feed) const {
  const std::lock_guard lock(mutex_);
  const auto place = places_.find(feed);
  if (place == places_.end()) return std::nullopt;
  return static_cast<FeedNumber>(place->second) + 1;
}

const record::Descriptor* Published::descriptor(const FeedId& feed) const {
  const std::lock_guard lock(mutex_);
  const auto found = descriptors_.find(feed);
  return found == descriptors_.end() ? nullptr : found->second.get();
}

const KeyLog* Published::log(const Party& party) const {
  const std::lock_guard lock(mutex_);
  const auto log = logs_.find(party);
  return log == logs_.end() ? nullptr : log->second.get();
}

KeyLogs Published::logs() const {
  const std::lock_guard lock(mutex_);
  return logs_;
}

Authorities Published::trusted() const {
  const std::lock_guard lock(mutex_);
  return trusted_;
}

}  // namespace entente::store
