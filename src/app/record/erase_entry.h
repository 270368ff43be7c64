// `entente record erase`: the body of an entry goes, by order of two signatories; that it was there stays to be seen.
#pragma once

#include <string>
#include <vector>

#include "app/record/append_entry.h"

namespace entente::app::record {

struct ErasureWords {
  std::string entry;
  std::string reason;
  std::vector<std::string> signatories;  // two persons
};

struct ErasedEntry {
  AppendedEntry order;
  std::string erased;  // the entry by feed and number
};

// Of `saying`, the audience is that of the entry's own feed. Errors: as of append_entry; recording.not_own_entry,
// recording.two_signatories, recording.not_a_signatory; record.erasure_*.
Result<ErasedEntry> erase_entry(const Place& place, const Saying& saying, const ErasureWords& words);

}  // namespace entente::app::record
