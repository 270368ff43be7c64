// `entente record doctor`, and `verify` without a file: is the record whole, may it be written, what should be done
// next?
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/place.h"
#include "app/record/restore_record.h"

namespace entente::app::record {

struct FeedHealth {
  std::string feed;
  std::int64_t entries = 0, receipted = 0;  // of an own feed: how many others have cosigned
  bool own = false, frozen = false, key_at_hand = false;
  bool shared = false;  // others read it
};

struct RecordHealth {
  std::string party, folder;
  enum class Guard : std::uint8_t { none, restored, read_only, broken } guard = Guard::none;
  std::int64_t entries = 0, attachments = 0, forks = 0, schema = 0;
  std::string state;  // hash of all feeds: two records with the same entries have the same
  std::vector<FeedHealth> feeds;
  std::vector<Unconfirmed> unconfirmed;
  std::vector<std::string> untrusted;  // other parties that are only named as readers, with no key of theirs told yet
  // Nothing stands in the way of work.
  bool well() const;
};

// Errors: those of opening.
Result<RecordHealth> check_health(const Place& place);

struct VerifiedStore {
  std::string party;
  std::int64_t entries = 0;
  std::string state;
};

// Everything anew: chain, signatures, roots, citations. Errors: those of opening and of the judgement.
Result<VerifiedStore> verify_store(const Place& place);

}  // namespace entente::app::record
