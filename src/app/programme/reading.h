// A record read as a programme: the entries that a reader may see, folded.
#pragma once

#include <string>
#include <vector>

#include "app/programme/in_turn.h"
#include "app/record/office.h"
#include "domain/past.h"

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

// Error: programme.audience (text).
Result<entente::record::Audience> audience_of(const domain::Readers& readers);
// As it is typed: `XAA,XBB`, `public`.
std::string audience_words(const domain::Readers& readers);

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

// A view that is asked for several moments: its entries are read and folded once, and each moment of their past costs
// what was said between two of the states that are kept on the way.
class Lookback {
 public:
  // `view`: that of ViewName. Errors: those of read_programme.
  static Result<Lookback> over(const Office& office, const std::string& view = {});

  // Everything that there was when it was opened.
  const Reading& now() const { return now_; }
  // What read_programme gives for ViewName::as_of, of what there was then. Errors: those of read_programme.
  Result<Reading> as_of(const std::string& as_of) const;

 private:
  explicit Lookback(const Office& office) : office_(&office) {}

  const Office* office_;
  std::vector<entente::record::FeedState> feeds_;
  domain::Past past_;
  Reading now_;
};

}  // namespace entente::app::programme
