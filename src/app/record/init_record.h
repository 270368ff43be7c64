// `entente record init`: a new record for a party, with the authority key that vouches for all its keys to come.
#pragma once

#include <string>

#include "app/record/place.h"

namespace entente::app::record {

struct NewRecord {
  std::string party;
  std::string folder;
  std::string authority;  // as people read it to each other
};

// Errors: recording.not_a_party, recording.exists; those of the store, the keyring and the passphrase.
Result<NewRecord> init_record(const Place& place, const std::string& party);

}  // namespace entente::app::record
