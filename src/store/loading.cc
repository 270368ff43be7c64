#include "store/loading.h"

#include "record/judgement.h"

namespace entente::store {
namespace {

using record::EntryId;
using record::FeedState;
using record::KeyLog;

constexpr std::int64_t kLoadPage = 1'024;  // entries read at once

Failure damaged(const FeedState& feed, std::int64_t seq) {
  return failure("store.damaged", {{"what", hex(feed.id)}, {"seq", seq}});
}

Result<KeyLogs> load_logs(Backend& backend) {
  KeyLogs logs;
  for (const auto& [party, statements] : backend.statements()) {
    KeyLog log;
    for (const record::SignedStatement& statement : statements) {
      if (!log.add(statement)) return failure("store.damaged", {{"what", party}, {"seq", log.size() + 1}});
    }
    logs[party] = std::make_shared<const KeyLog>(std::move(log));
  }
  return logs;
}

// The entry up to which the frontier goes, from where the chain is read on.
Result<std::monostate> stand_at_frontier(Backend& backend, FeedNumber number, FeedState& feed) {
  const std::int64_t seq = feed.frontier.size();
  if (seq == 0) return std::monostate{};
  const auto entry = backend.entry({number, seq});
  const auto head = entry ? record::parse_head(entry->head) : failure("record.head");
  if (!head || head->seq != seq || head->feed != feed.id) return damaged(feed, seq);
  feed.last = {seq, record::entry_id(entry->head)};
  feed.lc = head->lc;
  return std::monostate{};
}

Result<std::monostate> read_on(Backend& backend, FeedNumber number, FeedState& feed) {
  for (;;) {
    const auto entries = backend.entries(number, feed.last.seq + 1, kLoadPage);
    for (const StoredEntry& stored : entries) {
      const auto head = record::parse_head(stored.entry.head);
      if (!head || !record::check_follows(*head, feed)) return damaged(feed, stored.spot.seq);
      record::advance(feed, *head, record::entry_id(stored.entry.head), nullptr);
    }
    if (entries.empty()) return std::monostate{};
  }
}

Result<std::monostate> read_seen(Backend& backend, FeedNumber number, FeedState& feed) {
  const auto stored = backend.last_with_body(number, feed.last.seq);
  if (!stored) return std::monostate{};
  const auto body = record::parse_body(stored->entry.meaning->body);
  if (!body) return damaged(feed, stored->spot.seq);
  feed.seen = body->seen;
  return std::monostate{};
}

Result<std::monostate> check_end(Backend& backend, FeedNumber number, const FeedState& feed, const KeyLog* keys) {
  if (feed.last.seq == 0) return std::monostate{};
  const auto entry = backend.entry({number, feed.last.seq});
  const auto head = entry ? record::parse_head(entry->head) : failure("record.head");
  if (!head || keys == nullptr || !record::check_signature(*entry, *head, *keys)) return damaged(feed, feed.last.seq);
  if (entry->meaning && !record::check_commitment(*head, *entry->meaning)) return damaged(feed, feed.last.seq);
  return std::monostate{};
}

Result<FeedState> load_feed(Backend& backend, FeedNumber number, const FeedRow& row, const KeyLogs& logs) {
  FeedState feed = record::empty_feed(row.descriptor);
  feed.frontier = row.frontier;
  feed.cosigned_size = row.cosigned_size;
  feed.frozen = row.frozen;
  const auto log = logs.find(row.descriptor.party);
  if (auto done = stand_at_frontier(backend, number, feed); !done) return Failure(done.error());
  if (auto done = read_on(backend, number, feed); !done) return Failure(done.error());
  if (auto done = read_seen(backend, number, feed); !done) return Failure(done.error());
  if (auto done = check_end(backend, number, feed, log == logs.end() ? nullptr : log->second.get()); !done)
    return Failure(done.error());
  return feed;
}

void mark_continued(State& state) {
  for (const FeedState& feed : state.feeds) {
    if (!feed.descriptor.continues) continue;
    if (const auto before = state.find(feed.descriptor.continues->feed)) state.standings[*before].continued = true;
  }
}

}  // namespace

Result<State> load_state(Backend& backend) {
  State state;
  auto logs = load_logs(backend);
  if (auto read = backend.state(); !read) return Failure(read.error());
  if (!logs) return Failure(logs.error());
  state.logs = *std::move(logs);
  state.trusted = backend.trusted();
  for (const FeedRow& row : backend.feeds()) {
    auto feed = load_feed(backend, static_cast<FeedNumber>(state.feeds.size()) + 1, row, state.logs);
    if (auto read = backend.state(); !read) return Failure(read.error());
    if (!feed) return Failure(feed.error());
    state.add(*std::move(feed), {row.unconfirmed, false, row.frontier.size()});
  }
  if (auto read = backend.state(); !read) return Failure(read.error());
  mark_continued(state);
  return state;
}

}  // namespace entente::store
