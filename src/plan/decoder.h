// From an activity list to a schedule: serial schedule generation (Kelley 1963), with modes, selection, calendars,
// money and maximum lags.
//
// Each activity in turn takes the earliest start that its predecessors, resources and money allow; one that is not
// wanted, or finds no place, is left out, and so is what needs it. Where a successor cannot be close enough to its
// predecessor (maximum lag), the predecessor is held back to the day that would allow it and decoding resumes there
// (Franck, Neumann, Schwindt 2001, doi:10.1007/PL00013348); after a few attempts the successor is left out instead.
#pragma once

#include <vector>

#include "plan/activity_list.h"
#include "plan/network.h"
#include "plan/score.h"
#include "plan/timetable.h"

namespace entente::plan {

class Decoder {
 public:
  explicit Decoder(const Network& network);

  // Decodes the list. Of the first `unchanged` positions nothing has changed since `previous` was decoded: they are put
  // back where they were. The spans, by activity, are in `spans()` until the next call.
  const Score& decode(const ActivityList& list, std::int32_t unchanged, const std::vector<Span>& previous);
  const Score& decode(const ActivityList& list) { return decode(list, 0, spans_); }

  const std::vector<Span>& spans() const { return spans_; }
  Schedule schedule(const ActivityList& list) const;

 private:
  static constexpr Span kNowhere{-1, -1};

  // The first day the predecessors allow; kNever when one of them has no place.
  Day allowed_from(Index a, std::int32_t duration) const;
  // Whether the place keeps every maximum lag; else the predecessor that must move and the first day it may start on.
  struct HoldBack {
    Index predecessor = -1;
    Day start = 0;
  };
  HoldBack broken_max_lag(Index a, const Span& span) const;
  void put(Index a, Index mode, Day start);
  void hold(Index a, Index mode, Day start);
  bool decode_one(const ActivityList& list, std::int32_t p);
  void place_all(const ActivityList& list, std::int32_t first);
  // Handles a broken maximum lag at position `p`: where to resume.
  std::int32_t hold_back(const ActivityList& list, std::int32_t p, const HoldBack& hold);
  // The successor is left out: those held back for it find their places anew. Where to resume.
  std::int32_t release_held_for(const ActivityList& list, Index successor);
  // The timetable and the spans as they are when the first `keep` positions stand where `spans_` has them.
  void restart(const ActivityList& list, std::int32_t keep);
  void rate(const ActivityList& list);

  const Network* network_;
  Timetable timetable_;
  ValueMeter meter_;
  // What the timetable has taken for an activity; a start below 0: nothing.
  struct Held {
    Index mode = 0;
    Day start = -1;
  };
  std::vector<Held> held_;
  std::vector<Span> spans_;
  std::vector<Span> fixed_spans_;
  std::vector<Index> modes_;  // by activity, fixed ones included
  Score score_;
  // Only with maximum lags:
  std::vector<Day> held_until_;
  std::vector<Index> held_for_;  // the successor that last held it back
  std::vector<std::uint8_t> given_up_;
  std::vector<std::uint8_t> attempts_;
  HoldBack pending_;
};

}  // namespace entente::plan
