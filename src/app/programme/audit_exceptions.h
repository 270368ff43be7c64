// `entente audit exceptions`: what can be seen to be there and not be read, and what was said without effect.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/programme/reading.h"

namespace entente::app::programme {

// An entry whose body went by order: that it was there, where, and the hash of what it said.
struct ErasedBody {
  std::string number, id;
  std::string owner;       // the party whose entry it is, and who may still have what it said
  std::string commitment;  // SHA-256 of its salt and body
  std::string order;       // feed and number of the order; empty: not in this view
  std::string reason;
};

// That an owner withholds something that one may ask for.
struct PostedNotice {
  std::string number, id;
  std::string owner, by;
  std::int64_t at = 0;
  std::string subject;
};

// An entry that broke a rule: signed, in the record, without effect.
struct WithoutEffect {
  std::string number, id, by, type;
  Message why;
};

struct Exceptions {
  std::vector<ErasedBody> erased;
  std::vector<PostedNotice> notices;
  std::vector<WithoutEffect> without_effect;
  std::vector<domain::ObjectPtr> contested;  // revised by two who did not know of each other
  std::vector<domain::ObjectPtr> retracted;
};

// Errors: those of reading.
Result<Exceptions> audit_exceptions(const Place& place, const ViewName& view);

}  // namespace entente::app::programme
