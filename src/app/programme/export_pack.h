// `entente audit pack`: what somebody needs who was never a user of this system: one file, verified without us.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/programme/reading.h"
#include "app/record/export_file.h"

namespace entente::app::programme {

struct PackRequest {
  std::string out;
  std::string view = {};  // as of ViewName; empty: everything that the record's own party may read
  // What the pack is to show: kind and id, or an id alone. It then holds no more than what all readers of these may
  // read, which is everything that they rest on.
  std::vector<std::pair<std::string, std::string>> objects = {};
};

// A bundle of whole feeds, from their first entry on: part of a feed cannot be told to be complete. Errors:
// audit.no_common_readers (names), when nobody may read all of what is asked for; files.exists; those of
// audit_object and of export_file.
Result<record::Exported> export_pack(const Place& place, const PackRequest& request);

}  // namespace entente::app::programme
