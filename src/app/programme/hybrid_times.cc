#include "app/programme/hybrid_times.h"

#include <algorithm>

namespace entente::app::programme {

std::int64_t HybridTimes::at(const entente::record::FeedId& feed, std::int64_t seq) const {
  const auto found = times_.find(feed);
  if (found == times_.end() || seq < 1) return 0;
  const auto last = static_cast<std::int64_t>(found->second.size());
  return last == 0 ? 0 : found->second[static_cast<std::size_t>(std::min(seq, last) - 1)];
}

std::int64_t HybridTimes::of(const store::Row& row) {
  std::int64_t time = at(row.feed, row.position.seq - 1);
  if (row.body) {
    time = std::max(time, std::int64_t{row.body->at.time_since_epoch().count()});
    for (const auto& [feed, position] : row.body->seen) time = std::max(time, at(feed, position.seq));
  }
  auto& times = times_[row.feed];
  if (static_cast<std::int64_t>(times.size()) < row.position.seq)
    times.resize(static_cast<std::size_t>(row.position.seq), time);
  return time;
}

}  // namespace entente::app::programme
