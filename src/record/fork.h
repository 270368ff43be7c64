// Two signed heads for one position: proof that the writer of a feed told two stories, for anyone to check.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/feed.h"
#include "record/key_log.h"

namespace entente::record {

struct ForkEvidence {
  std::vector<SignedStatement> statements;  // the log of the party
  Descriptor descriptor;
  Signed one, other;  // heads
};

std::string encode(const ForkEvidence& evidence);
// Errors: as of read_bundle.
Result<ForkEvidence> parse_evidence(std::string_view bytes);

// Whether it proves a fork. Errors: record.evidence_* .
Result<Position> check_evidence(const ForkEvidence& evidence);

}  // namespace entente::record
