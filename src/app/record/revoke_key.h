// `entente record revoke`: from now on nothing new is good that the key signs; what it has signed so far is.
#pragma once

#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct RevokeWords {
  std::string key;
  std::string reason;
  // Entries of own feeds up to which the key is trusted, where that is less than all it has signed.
  std::vector<std::string> last;
};

struct RevokedKey {
  std::string key;  // as people read it to each other
  std::string reason;
  std::vector<std::string> good_up_to;  // entries by feed and number
};

// Errors: recording.not_a_key; those of finding an entry, of KeyLog and of the passphrase.
Result<RevokedKey> revoke_key(const Place& place, const RevokeWords& words);

}  // namespace entente::app::record
