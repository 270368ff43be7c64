// `entente record backup`: a copy of the record that can be opened, and a bundle of all of it that anyone can verify
// without our program.
#pragma once

#include <string>

#include "app/record/export_file.h"

namespace entente::app::record {

struct BackedUp {
  std::string folder, copy;
  // All that we may read; nothing in a record that has no feed yet.
  std::optional<Exported> bundle;
};

// The keys are not in it. Errors: recording.exists (folder); those of opening, of the store, of export_file.
Result<BackedUp> back_up(const Place& place, const std::string& folder);

}  // namespace entente::app::record
