#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/problem.h"
#include "plan/verify.h"

namespace entente::app {

inline constexpr std::size_t kMaxWaitingPath = 30;

// How activities come to wait for a condition that nobody can date.
class WaitingPaths {
 public:
  explicit WaitingPaths(const plan::Problem& problem);

  // Of an ordered gate only the first, in the order of gates and positions; empty for an activity that does not wait.
  std::vector<plan::ConditionRef> first_conditions(plan::Index activity) const;
  // From `activity` to the one whose own gate has the first of those conditions, without `activity` itself: each waits
  // for the next, as its predecessor or as the activity that meets a condition of its gate. At most kMaxWaitingPath of
  // them.
  std::vector<std::string> through(plan::Index activity) const;

 private:
  const std::vector<plan::ConditionRef>& undated(plan::Index activity) const {
    return undated_[static_cast<std::size_t>(activity)];
  }
  bool stands_before(plan::Index activity, plan::ConditionRef condition) const;
  std::optional<plan::Index> next_of(plan::Index activity, const std::vector<plan::Index>& comes_first) const;

  const plan::Problem& problem_;
  std::vector<std::vector<plan::ConditionRef>> undated_;
  // By activity: whom it waits for on the way to its first condition; none when it stands before that itself.
  std::vector<std::optional<plan::Index>> next_;
};

}  // namespace entente::app
