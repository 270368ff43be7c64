// A record read as a programme: the entries that a reader may see, folded.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/programme/hybrid_times.h"
#include "app/record/office.h"
#include "domain/fold.h"

namespace entente::app::programme {

using Office = record::Office;
using Place = record::Place;

// With whose eyes, and as of when.
struct ViewName {
  // Empty: everything that the record's own party may read. A party's code: what it may read. `joint`: what both
  // parties of the programme may read. `public`.
  std::string view;
  // Empty: all there is. Otherwise {"feed":seq,..} as a plan carries it, or a day, `2025-11-04`: what had been said by
  // its end; or a moment, `2025-11-04T09:00+03:00`.
  std::string as_of;
};

domain::Readers readers_of(const entente::record::Audience& audience);
// Error: programme.audience (text).
Result<entente::record::Audience> audience_of(const domain::Readers& readers);
// As it is typed: `XAA,XBB`, `public`.
std::string audience_words(const domain::Readers& readers);
domain::Said said_of(const store::Row& row, const entente::record::Descriptor& feed);

// What was asked for, read and folded.
struct Reading {
  domain::Programme programme;
  domain::Readers readers;      // all of them can read all of it; of `joint` and of a party's own view
  entente::record::AsOf as_of;  // how much of each feed it rests on
  HybridTimes times;            // of everything that the view has, to go on from
};

// Errors: those of the store; recording.not_a_party; programme.no_programme, when `joint` is asked for and there is
// none; record.as_of.
Result<Reading> read_programme(const Office& office, const ViewName& view = {});

// Brings a reading of everything that our own party may read up to what the record has by now: only what is new is
// folded, where it comes after all that was. Errors: those of read_programme.
Result<std::monostate> catch_up(const Office& office, Reading& reading);

// Every entry that the view has, in the order in which they are folded. Erased ones have no meaning left and are not
// among them.
Result<std::vector<domain::Said>> entries_of(const Office& office, const ViewName& view);

}  // namespace entente::app::programme
