// `entente record export`: what a party may read, in one file that it can verify without us.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct ExportWords {
  std::string out;
  std::string audience;   // whom it is for; empty: the only other party that is trusted
  bool only_new = false;  // without what they have given a receipt for
};

struct ExportRow {
  std::string feed;
  std::int64_t from = 1, to = 0;
};

struct Exported {
  std::string out, audience, signed_as;
  std::int64_t bytes = 0, attachments = 0;
  std::vector<ExportRow> feeds;
};

// Errors: those of opening, of the store, of writing the file; recording.for_whom, recording.no_feed_for (audience).
Result<Exported> export_file(const Place& place, const ExportWords& words);

}  // namespace entente::app::record
