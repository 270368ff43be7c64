// Random histories of two or three parties, every kind of thing that the format knows in them, all of it as it must be;
// and random bundles of what one of them has.
#pragma once

#include "base/random.h"
#include "support/record/ledger.h"

namespace entente::test {

struct RecordShape {
  int parties = 2;  // two or three
  int steps = 40;
};

Ledger random_record(Seed seed, const RecordShape& shape);

struct RandomBundle {
  record::Bundle bundle;
  bool complete = true;  // every range begins at the first entry
};
RandomBundle random_bundle(Ledger& ledger, Random& random);

}  // namespace entente::test
