// `entente record cosign`: receipts for what others have sent: their latest checkpoints, signed by us.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/record/place.h"

namespace entente::app::record {

struct CosignedRow {
  std::string feed;       // of the other party
  std::int64_t size = 0;  // entries that the receipt covers
  std::string by;         // our feed that signs
};

// For every feed of another party that has a checkpoint. Errors: those of opening and of the store;
// recording.nothing_to_cosign, recording.cosign_without_feed (feed) when no feed of ours may name it.
Result<std::vector<CosignedRow>> cosign_feeds(const Place& place);

}  // namespace entente::app::record
