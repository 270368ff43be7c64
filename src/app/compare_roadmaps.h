// `entente compare A.json B.json`: the change list from one roadmap to the next, each change with its cause. From the
// two files alone: moves are counted in calendar days.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/text_of.h"
#include "base/result.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

enum class DifferenceKind : std::uint8_t {
  input,    // what the roadmap was computed from
  result,   // value, money, finish
  added,    // selected now
  dropped,  // selected before, left out now
  waiting,  // waits now, or no longer
  moved,    // other dates
  mode,     // other mode, and what follows from it for the dates
  state,    // started or completed meanwhile
  known,    // in one of the two roadmaps not known at all
  need      // another level at the end
};

struct Difference {
  DifferenceKind kind;
  std::string subject;  // id of the activity, need, line or condition; empty for the roadmap itself
  Message what;         // compare.*
  // Why, where the files tell: what binds now, what bound before and no longer does, the changed input that names it,
  // or the activity ahead of it that moved.
  std::optional<Message> lead;  // compare.because_*: how `cause` is meant
  std::optional<Message> cause;
};

struct Comparison {
  std::vector<Difference>
      differences;  // inputs, results, activities by the later roadmap's order, needs; empty: no difference
};

// Error: roadmap.other_programme. Texts, names, seeds, efforts and bounds are no differences.
Result<Comparison> compare_roadmaps(const interop::roadmap::RoadmapFile& before,
                                    const interop::roadmap::RoadmapFile& after);

// `lead` with `cause` in it, as one sentence; nothing when there is none.
std::optional<std::string> cause_text(const Difference& difference, const TextOf& text_of);

}  // namespace entente::app
