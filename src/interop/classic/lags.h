// Lags between the starts of jobs as a graph: which arcs follow from others, and in what order the jobs can stand.
//
// An arc from i to j with weight w asks for S_j >= S_i + w; a negative weight bounds S_i from above. Dates that satisfy
// all arcs exist exactly when no cycle has a positive weight (Bartusch, Moehring, Radermacher 1988,
// doi:10.1007/BF02283745).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "interop/classic/instance.h"

namespace entente::interop::classic {

// The jobs around a cycle whose lags add up to more than 0, in its direction, each once, the lowest first.
std::optional<std::vector<std::size_t>> positive_cycle(std::size_t jobs, const std::vector<Link>& arcs);

// The longest paths between all pairs of jobs. There must be no positive cycle, and no path as long as a tenth of
// kNone. O(jobs^3) at worst.
class Lags {
 public:
  static constexpr std::int32_t kNone = INT32_MIN / 4;

  Lags(std::size_t jobs, const std::vector<Link>& arcs);

  // How long after `from` the other starts at least, because of all arcs; kNone when they say nothing.
  std::int32_t between(std::size_t from, std::size_t to) const { return longest_[from * jobs_ + to]; }

  // The arcs without those that follow from the rest: shorter than a longest path, or a longest path through a job that
  // is not itself fixed to one of the two ends. What is left has the same longest paths, since arcs on a longest path
  // are longest paths themselves, and refining one ends where every arc cannot be refined.
  std::vector<Link> without_implied(const std::vector<Link>& arcs) const;

  // By earliest start; of two jobs with a lag of 0 or more from one to the other, that one first.
  std::vector<std::size_t> order() const;

 private:
  bool is_implied(const Link& arc) const;
  bool fixed_together(std::size_t a, std::size_t b) const { return between(a, b) + between(b, a) == 0; }

  std::size_t jobs_;
  std::vector<std::int32_t> longest_;  // by from, to
};

}  // namespace entente::interop::classic
