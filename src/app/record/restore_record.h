// `entente record restore`: a record from its backup. Nothing may be appended to it before somebody has made sure that
// its feeds end where others know them to end: two entries with one number would be a fork.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct Unconfirmed {
  std::string feed;
  std::int64_t seq = 0;
  std::string last;  // id; empty when the feed has no entry
};

struct Restored {
  std::string folder;
  std::int64_t entries = 0;
  std::vector<Unconfirmed> unconfirmed;  // own feeds
};

// `backup` is the folder that `backup` made, or the copy in it. Errors: recording.exists, recording.no_backup; those of
// opening and of the store.
Result<Restored> restore_record(const Place& place, const std::string& backup);

// `entente record confirm`: the operator says that the feed ends with this entry, as the other side knows it. Errors:
// those of opening, of finding feed and entry; recording.not_the_last, store.head_differs.
Result<Unconfirmed> confirm_end(const Place& place, const std::string& audience, const std::string& last);

}  // namespace entente::app::record
