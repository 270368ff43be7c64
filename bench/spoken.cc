#include "spoken.h"

#include <algorithm>
#include <boost/json/array.hpp>

#include "base/random.h"

namespace entente::bench {
namespace {

domain::FeedId feed_of(const Line& line) {
  domain::FeedId feed{};
  feed[0] = static_cast<unsigned char>(line.party[1]);
  for (const std::string& reader : line.readers.parties) feed[1] = static_cast<unsigned char>(feed[1] * 4 + reader[1]);
  return feed;
}

domain::EntryId id_of(std::int64_t number) {
  Random random(Seed{static_cast<std::uint64_t>(number)}, 5);
  domain::EntryId id;
  for (unsigned char& byte : id) byte = static_cast<unsigned char>(random.below(256));
  return id;
}

}  // namespace

void Spoken::refill() {
  const bool begins = count_ == 0;
  lines_ = begins ? founding() : block(blocks_++);
  // What rests on another comes after it in the same phase or a later one.
  std::vector<std::size_t> order(lines_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(lines_[a].phase, a) < std::pair(lines_[b].phase, b);
  });
  ids_.assign(lines_.size(), {});
  std::vector<Line> sorted;
  for (std::size_t i = 0; i < order.size(); ++i) ids_[order[i]] = id_of(count_ + static_cast<std::int64_t>(i));
  for (const std::size_t i : order) {
    if (lines_[i].rests_on) {
      boost::json::array base{boost::json::string(domain::hex(ids_[*lines_[i].rests_on]))};
      lines_[i].payload["base"] = std::move(base);
    }
    sorted.push_back(std::move(lines_[i]));
  }
  lines_ = std::move(sorted);
  at_ = 0;
}

Spoken::Entry Spoken::next() {
  if (at_ == lines_.size()) refill();
  Line& line = lines_[at_++];
  domain::Said said;
  said.id = id_of(count_++);
  const domain::FeedId feed = feed_of(line);
  said.at = 20'000LL * 86'400'000 + count_ * pace_;
  said.turn = {count_, feed, ++seqs_[feed], said.at};
  said.by = line.by;
  said.party = line.party;
  said.readers = line.readers;
  record::Body body;
  body.at = record::Instant(std::chrono::milliseconds(said.at));
  body.by = said.by;
  body.label.policy = "entente";
  body.label.classification = "unclassified";
  if (!line.readers.everyone()) body.label.releasable_to = *record::Audience::of(line.readers.parties);
  body.seen[{feed}] = {said.turn.seq, {said.id}};
  body.payload = std::move(line.payload);
  return {std::move(said), record::encode(body)};
}

}  // namespace entente::bench
