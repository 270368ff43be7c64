// When each entry was said, as far as its past allows: never before anything that its writer had read.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "store/store.h"

namespace entente::app::programme {

// A hybrid logical clock (Kulkarni et al. 2014, doi:10.1007/978-3-319-14472-6_2): the time of an entry is its writer's,
// or the latest of what the writer had read where that is later. It hangs on an entry's own past alone, so it is the
// same in every view that has the entry.
//
// Logical clocks alone would do for causes, and would put what is told to many before what was told to few long ago:
// an entry's clock never counts what its readers cannot see, so the first public entry of an old record has 1.
class HybridTimes {
 public:
  // Milliseconds since 1970. Whatever the entry could have read must have been asked for before: rows in the order of
  // their logical clocks. An erased one has no time of its own.
  std::int64_t of(const store::Row& row);

 private:
  std::int64_t at(const entente::record::FeedId& feed, std::int64_t seq) const;

  std::map<entente::record::FeedId, std::vector<std::int64_t>> times_;  // of each feed, from its first entry
};

}  // namespace entente::app::programme
