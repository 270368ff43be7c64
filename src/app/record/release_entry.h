// `entente record release`: the words of an entry, said anew to more readers by somebody else than their author.
#pragma once

#include "app/record/append_entry.h"

namespace entente::app::record {

struct ReleasedEntry {
  AppendedEntry copy;  // in the wider feed
  AppendedEntry link;  // in the feed of the entry: which copy is its own
};

// `saying.audience` is the wider one. Errors: as of append_entry; record.release_*; recording.release_erased,
// recording.not_own_entry.
Result<ReleasedEntry> release_entry(const Place& place, const Saying& saying, const std::string& entry);

}  // namespace entente::app::record
