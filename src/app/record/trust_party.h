// `entente record trust`: takes another party's first authority key, as it was told by word of mouth.
#pragma once

#include <string>

#include "app/record/place.h"

namespace entente::app::record {

struct Trusted {
  std::string party;
  std::string authority;  // as people read it to each other
};

// Errors: recording.not_a_party, recording.not_a_key, store.authority_differs; those of opening.
Result<Trusted> trust_party(const Place& place, const std::string& party, const std::string& key);

}  // namespace entente::app::record
