// The lines of a cooperation as entries: placed in feeds, with the bodies that the record would have of them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cooperation.h"
#include "domain/said.h"
#include "record/entry.h"

namespace entente::bench {

class Spoken {
 public:
  // `pace`: milliseconds from one entry to the next.
  explicit Spoken(std::int64_t pace) : pace_(pace) {}

  // The next one; block after block. Its payload is that of `body`.
  struct Entry {
    domain::Said said;  // without its payload, which is in the body
    std::string body;
  };
  Entry next();

 private:
  void refill();

  std::int64_t pace_, count_ = 0, blocks_ = 0;
  std::vector<domain::EntryId> ids_;  // of the present block
  std::vector<Line> lines_;
  std::size_t at_ = 0;
  std::map<domain::FeedId, std::int64_t> seqs_;
};

}  // namespace entente::bench
