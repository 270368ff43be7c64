// The entries of several feeds one after the other, in the order in which they are folded, some rows of each at a time:
// a record of any length is folded as it is read.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "app/programme/hybrid_times.h"
#include "app/record/office.h"
#include "domain/said.h"

namespace entente::app::programme {

domain::Readers readers_of(const entente::record::Audience& audience);

class InTurn {
 public:
  // Of each feed, what comes after `known` and until the last entry that its state tells. `times`: of all that is
  // known; those of what comes are added.
  InTurn(const record::Office& office, std::vector<entente::record::FeedState> feeds,
         const std::map<domain::FeedId, std::int64_t>& known, HybridTimes& times);

  // The next; nothing at the end. Erased ones have no meaning left and are passed over. Errors: those of Store::rows.
  Result<std::optional<domain::Said>> next();

 private:
  struct Stream {
    entente::record::FeedState feed;
    domain::Readers readers;
    std::int64_t seq = 0;  // of the last entry that was given
    std::vector<store::Row> rows;
    std::size_t at = 0;                // of the next one in `rows`
    std::optional<domain::Turn> turn;  // of the next one, once its time is known

    bool ended() const { return seq >= feed.last.seq; }
    store::Row& row() { return rows[at]; }
    const store::Row& row() const { return rows[at]; }
  };

  Result<std::monostate> fill(Stream& stream) const;
  bool was_given_its_past(const store::Row& row) const;
  void tell_time(Stream& stream);
  Stream* first_in_turn();

  const record::Office* office_;
  HybridTimes* times_;
  std::vector<Stream> streams_;
};

}  // namespace entente::app::programme
