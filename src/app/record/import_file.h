// `entente record import`: takes all of a bundle or nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/record/place.h"
#include "base/result.h"

namespace entente::app::record {

struct ImportedFile {
  std::string from;
  std::int64_t entries_new = 0, entries_known = 0, erased = 0;
  std::int64_t statements_new = 0, attachments_new = 0, checkpoints_new = 0;
  bool guard_lifted = false;  // a restored record may be written again
};

// A bundle that was refused. When it tells another story than the record has, the evidence was written beside it.
struct ImportRefused {
  Error error;
  std::string evidence;  // path; empty when it was no fork
};

// Errors: files.*; those of opening, read_bundle, verify_bundle and the store, with the file, and the entry where there
// is one, as the place.
tl::expected<ImportedFile, ImportRefused> import_file(const Place& place, const std::string& path);

}  // namespace entente::app::record
