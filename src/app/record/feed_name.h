// What a feed is called: `XAA/XAA,XBB`, the party and who may read; `.2` behind it from the second epoch on. An entry
// is called by its feed and number: `XAA/XAA,XBB/7`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/record/names.h"
#include "record/feed.h"

namespace entente::app::record {

std::string feed_name(const Descriptor& descriptor);
std::string entry_number(const Descriptor& descriptor, std::int64_t seq);

// What was typed: without a party, one's own feed is meant; without an epoch, the latest.
struct FeedWord {
  std::optional<Party> party;
  Audience audience = Audience::everyone();
  std::optional<std::int64_t> epoch;
};
// Error: recording.not_a_feed.
Result<FeedWord> parse_feed_name(std::string_view text);

struct EntryWord {
  FeedWord feed;
  std::int64_t seq = 0;
};
// None for what is no feed with a number behind it.
std::optional<EntryWord> parse_entry_number(std::string_view text);

}  // namespace entente::app::record
