#include "app/programme/in_turn.h"

#include <algorithm>

namespace entente::app::programme {
namespace in_turn {

constexpr std::int64_t kRowsAtATime = 250;

domain::Said said_of(store::Row& row, const domain::Turn& turn, const std::string& party,
                     const domain::Readers& readers) {
  domain::Said said;
  said.turn = turn;
  said.id = row.position.id.bytes;
  said.at = row.body->at.time_since_epoch().count();
  said.by = std::move(row.body->by);
  said.party = party;
  said.readers = readers;
  said.payload = std::move(row.body->payload);
  return said;
}

}  // namespace in_turn

domain::Readers readers_of(const entente::record::Audience& audience) {
  return {audience.parties()};
}

InTurn::InTurn(const record::Office& office, std::vector<entente::record::FeedState> feeds,
               const std::map<domain::FeedId, std::int64_t>& known, HybridTimes& times)
    : office_(&office), times_(&times) {
  for (entente::record::FeedState& feed : feeds) {
    const auto last = known.find(feed.id.bytes);
    Stream& stream = streams_.emplace_back();
    stream.readers = readers_of(feed.descriptor.audience);
    stream.seq = last == known.end() ? 0 : last->second;
    stream.feed = std::move(feed);
  }
}

Result<std::monostate> InTurn::fill(Stream& stream) const {
  if (stream.ended() || stream.at < stream.rows.size()) return std::monostate{};
  const std::int64_t most = std::min(in_turn::kRowsAtATime, stream.feed.last.seq - stream.seq);
  auto rows = office_->store().rows(office_->own_view(), stream.feed.id, stream.seq + 1, most);
  if (!rows) return Failure(rows.error());
  stream.rows = *std::move(rows);
  stream.at = 0;
  if (stream.rows.empty()) stream.feed.last.seq = stream.seq;
  return std::monostate{};
}

bool InTurn::was_given_its_past(const store::Row& row) const {
  if (!row.body) return true;
  return std::all_of(streams_.begin(), streams_.end(), [&](const Stream& stream) {
    if (stream.ended()) return true;
    const auto seen = row.body->seen.find(stream.feed.id);
    return seen == row.body->seen.end() || seen->second.seq <= stream.seq;
  });
}

void InTurn::tell_time(Stream& stream) {
  const store::Row& row = stream.row();
  stream.turn = domain::Turn{row.lc, row.feed.bytes, row.position.seq, times_->of(row)};
}

// What has not been given its past yet comes after something that has: so the first of those is the first of all. That
// with the least logical clock has its past by the record's own rules.
InTurn::Stream* InTurn::first_in_turn() {
  Stream* first = nullptr;
  Stream* least = nullptr;
  for (Stream& stream : streams_) {
    if (stream.ended()) continue;
    if (!stream.turn && was_given_its_past(stream.row())) tell_time(stream);
    if (stream.turn && (first == nullptr || *stream.turn < *first->turn)) first = &stream;
    if (least == nullptr || stream.row().lc < least->row().lc) least = &stream;
  }
  if (first == nullptr && least != nullptr) tell_time(*(first = least));
  return first;
}

Result<std::optional<domain::Said>> InTurn::next() {
  while (true) {
    for (Stream& stream : streams_)
      if (auto filled = fill(stream); !filled) return Failure(filled.error());
    Stream* stream = first_in_turn();
    if (stream == nullptr) return std::optional<domain::Said>();
    store::Row& row = stream->row();
    const domain::Turn turn = *stream->turn;
    stream->seq = turn.seq;
    ++stream->at;
    stream->turn.reset();
    if (!row.body) continue;
    return std::optional(in_turn::said_of(row, turn, stream->feed.descriptor.party, stream->readers));
  }
}

}  // namespace entente::app::programme
