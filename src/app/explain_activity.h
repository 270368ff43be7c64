// `entente why ACTIVITY`: the chain of reasons behind a date, a wait or an omission.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/planning_input.h"
#include "base/files.h"
#include "base/result.h"
#include "interop/roadmap/roadmap_file.h"

namespace entente::app {

enum class Standing : std::uint8_t { selected, waiting, left_out };

// One link of the chain: what holds `activity` where it is.
struct ExplanationStep {
  std::string activity;
  std::string name;
  std::optional<Date> start;
  std::optional<Date> finish;
  Message reason;
  // What else is to be said here: constraints that hold the same day, the date without this one, what would let the
  // activity in.
  std::vector<Message> further;
};

struct Explanation {
  std::string activity;
  std::string name;
  Standing standing = Standing::selected;
  std::string mode;                         // of a selected one
  std::vector<std::string> conditional_on;  // the assumed conditions its dates rest on
  // From the activity to what nothing else in the roadmap explains: a date that was given, a fact, money, a condition.
  std::vector<ExplanationStep> steps;
  bool is_cut = false;  // there would be more than kMaxExplanationSteps
};

inline constexpr std::size_t kMaxExplanationSteps = 30;

// Follows predecessors, the activities that meet conditions, and of a resource the last holder that released it before
// the start. No activity comes twice. Error: roadmap.no_such_activity.
Result<Explanation> explain_activity(const interop::roadmap::RoadmapFile& roadmap, std::string_view activity);

// A roadmap that was read, with reasons found anew from its dates and the package, since those in the file are only
// what somebody wrote. Errors: those of read_roadmap and read_planning_input; roadmap.does_not_hold (how many
// deviations `verify_roadmap` finds).
Checked<interop::roadmap::RoadmapFile> read_explained_roadmap(const std::string& roadmap, const PackageSource& package,
                                                              const Files& files);

}  // namespace entente::app
