// One entry of the record, as the fold of a view takes it.
#pragma once

#include <array>
#include <boost/json/object.hpp>
#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "domain/readers.h"

namespace entente::domain {

using EntryId = std::array<unsigned char, 32>;
using FeedId = std::array<unsigned char, 32>;

std::string hex(const EntryId& id);

// Where an entry stands among all others: after whatever its writer had read, and otherwise by time. Logical clocks
// order what is causally related (Lamport 1978, doi:10.1145/359545.359563); feed and number settle the rest, the same
// for every reader.
struct Turn {
  std::int64_t lc = 0;
  FeedId feed{};
  std::int64_t seq = 0;
  std::int64_t time = 0;  // milliseconds; never before that of anything its writer had read

  bool operator==(const Turn&) const = default;
  friend std::strong_ordering operator<=>(const Turn& a, const Turn& b) {
    return std::tie(a.time, a.lc, a.feed, a.seq) <=> std::tie(b.time, b.lc, b.feed, b.seq);
  }
};

struct Said {
  Turn turn;
  EntryId id{};
  std::int64_t at = 0;  // milliseconds since 1970-01-01T00:00Z, by the writer's clock
  std::string by;       // the person
  std::string party;    // whose feed it is, alpha-3
  Readers readers;      // of its feed
  boost::json::object payload;
};

}  // namespace entente::domain
