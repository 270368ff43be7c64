// `entente record log`: what one reader sees in the record, in an order that no cause breaks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct LogQuestion {
  std::string view;       // a party or `public`; empty: one's own
  std::string feed;       // of this feed alone
  std::string type;       // of this payload type alone; `need` stands for all its versions
  std::int64_t most = 0;  // the last so many; 0: all
};

struct LogRow {
  std::string id;
  std::string feed;
  std::int64_t seq = 0, lc = 0;
  bool erased = false;
  Clock::Instant at;  // these four: unless erased
  std::string by, type, subject;
};

struct Log {
  std::string party;         // whose record
  std::string reader;        // empty: the public
  std::vector<LogRow> rows;  // by logical clock: what an entry could know of stands before it
  std::int64_t total = 0;    // before `most`
};

// Errors: those of opening; recording.not_a_party, recording.not_a_feed, recording.no_feed.
Result<Log> list_entries(const Place& place, const LogQuestion& question);

}  // namespace entente::app::record
