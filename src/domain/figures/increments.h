// Increments laid end to end: what has been counted between two days.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "domain/figures/exact_sum.h"
#include "domain/figures/series.h"

namespace entente::domain {

class Increments {
 public:
  // The increments of one series, sorted as a series has them. Those of which a day is not known, or that do not end
  // after they begin, lead nowhere.
  explicit Increments(std::span<const Counted> increments);

  // How far the shortest increments lead from `from` without passing `to`, and what they count on the way. O(log n).
  struct Reach {
    Date day;
    ExactSum counted;
  };
  Reach follow(Date from, Date to) const;

  // What was counted between the days: by the shortest increments laid end to end, or by one that is exactly so long.
  // Nothing where they do not join up.
  std::optional<ExactSum> counted(Date from, Date to) const;

  // The first day from `day` on, and not after `end`, on which an increment begins; `end` when there is none.
  Date next_start(Date day, Date end) const;

  bool empty() const { return points_.empty(); }

 private:
  // A day on which an increment begins or ends. The increment that leads on is the shortest.
  struct Point {
    Date day;
    std::size_t next = 0;   // where it leads; itself when no increment begins here
    std::size_t jump = 0;   // far ahead on the same way (skip pointers: Myers 1983, doi:10.1016/0020-0190(83)90106-0)
    std::size_t depth = 0;  // steps to the end of the way
    ExactSum rest;          // what is counted from here to the end of the way
    bool starts = false;
  };

  std::optional<std::size_t> point_on(Date day) const;

  std::vector<Point> points_;   // by day
  std::vector<Counted> exact_;  // by from, to: the first of each
};

}  // namespace entente::domain
