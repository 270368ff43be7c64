// `entente programme withheld PARTY`: what is in this record and will not be sent to a party, and to whom it is told.
#pragma once

#include <string>
#include <vector>

#include "app/programme/reading.h"

namespace entente::app::programme {

struct WithheldObject {
  std::string kind, id, title;
  std::string audience;  // who may read it
  std::string because;  // the first thing it names that the party may not read either, `need N25`; empty: its own label
};

struct Withheld {
  std::string party;
  std::vector<WithheldObject> objects;
};

// Errors: recording.not_a_party; those of reading.
Result<Withheld> list_withheld(const Place& place, const std::string& party);

}  // namespace entente::app::programme
