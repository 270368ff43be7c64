// `entente record keygen`: a key that the authority certifies, or a newer one in its place.
#pragma once

#include <string>

#include "app/record/place.h"

namespace entente::app::record {

enum class KeyPurpose : std::uint8_t { authority, feed, signatory, device };

struct NewKey {
  KeyPurpose purpose = KeyPurpose::authority;
  std::string key;        // as people read it to each other
  std::string whose;      // the party, the feed or the person
  bool replaces = false;  // another was in charge until now
  std::int64_t from = 0;  // the first entry that a feed key signs
};

struct DeviceWords {
  std::string person;
  std::string scope;  // the visit
  std::string until;  // a date, its last day
};

// Each asks for the passphrase of the authority key, and for that of the new key unless it is a feed's. Errors: those
// of opening, of KeyLog and of the passphrase.
Result<NewKey> make_authority_key(const Place& place);
// Begins the feed when there is none. Error: record.audience.
Result<NewKey> make_feed_key(const Place& place, const std::string& audience);
Result<NewKey> make_signatory_key(const Place& place, const std::string& person);
// Error: recording.not_a_date.
Result<NewKey> make_device_key(const Place& place, const DeviceWords& words);

// `entente record epoch`: ends the feed where it stands and continues it as a new one, with a key of its own. Errors:
// those of make_feed_key, recording.no_own_feed.
Result<NewKey> begin_epoch(const Place& place, const std::string& audience);

}  // namespace entente::app::record
