// What a programme was: states of it that are kept on the way, so that one of long ago need not be folded from nothing.
//
// They are a cache and never the truth: whatever comes of them is what the fold of the entries gives.
// docs/decisions/0020-states-kept-on-the-way.md
#pragma once

#include <limits>
#include <map>
#include <optional>
#include <vector>

#include "domain/fold.h"

namespace entente::domain {

// As of when: what had been said before then by its writer's clock, and of each feed no more than that. Of a feed that
// is not among them, nothing.
struct Moment {
  std::int64_t until = std::numeric_limits<std::int64_t>::max();  // milliseconds since 1970, exclusive
  std::optional<std::map<FeedId, std::int64_t>> through;

  bool covers(const Said& said) const;
};

class Past {
 public:
  // The next entry, which must come after (Turn) all that were taken before.
  void take(const Said& said);
  // Everything that was taken.
  const Programme& now() const { return now_.programme; }
  // The states that are kept on both sides of a moment. What the moment covers is what `before` has, and then some of
  // the entries that come after those and are in `after`. They are empty and the present, where no others are kept.
  struct Around {
    const Programme& before;
    const Programme& after;
  };
  Around around(const Moment& moment) const;

 private:
  struct State {
    Programme programme;
    std::int64_t entries = 0;
    // By its writers' clocks: of all its entries, and of those since the state that is kept before it.
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    std::int64_t soonest = std::numeric_limits<std::int64_t>::max();
  };

  void keep();

  State now_;
  std::vector<State> kept_ = std::vector<State>(1);  // the first is empty; those after it are `spacing_` entries apart
  std::int64_t spacing_ = 256;
};

}  // namespace entente::domain
