// `entente record checkpoint`: signs how long our feeds are, and the root over all of each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct CheckpointRow {
  std::string feed;
  std::int64_t size = 0;
  std::string root;
  Clock::Instant at;
};

// Of one feed of ours, or of all that have an entry where `audience` is empty. Errors: those of opening and of the
// feed.
Result<std::vector<CheckpointRow>> checkpoint_feeds(const Place& place, const std::string& audience);

}  // namespace entente::app::record
