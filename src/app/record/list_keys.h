// `entente record keys`: whose keys vouch for what, of every party in the record.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/make_key.h"
#include "app/record/place.h"

namespace entente::app::record {

struct KeyRow {
  std::string party;
  KeyPurpose purpose = KeyPurpose::authority;
  std::string key;        // as people read it to each other
  std::string whose;      // the party, the feed, or the person
  std::int64_t from = 0;  // of a feed's key: the first entry that it signs
  Clock::Instant since;
  enum class State : std::uint8_t { in_charge, replaced, revoked } state = State::in_charge;
  std::string reason;    // of a revocation
  bool first = false;    // an authority key that was told by word of mouth
  bool at_hand = false;  // its secret half is in our folder
};

struct KeyList {
  std::vector<KeyRow> keys;
  std::vector<std::string> only_trusted;  // parties of which nothing but the authority key is known: `XBB 3f2a-..`
};

// Errors: those of opening, keys.*.
Result<KeyList> list_keys(const Place& place);

}  // namespace entente::app::record
