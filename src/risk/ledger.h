// What is kept of each future, until all of them are summed up.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/score.h"
#include "risk/dispatcher.h"
#include "risk/simulation.h"

namespace entente::risk {

// A day as it is kept; kNotReached for what did not happen within the horizon.
using KeptDay = std::int16_t;
inline constexpr KeptDay kNotReached = INT16_MAX;
static_assert(plan::kMaxHorizonDays < kNotReached);

// Each future has its own place in every vector, so that threads share nothing.
struct Ledger {
  Ledger(const Policy& policy, std::int64_t futures);

  std::vector<std::vector<KeptDay>> start, finish;  // by job, future
  std::vector<std::vector<KeptDay>> short_days;     // by resource, future
  std::vector<double> value;                        // by future
};

// Simulates futures one after the other into a ledger. One for each thread.
class Player {
 public:
  // The policy must outlive the player.
  Player(const Policy& policy, Oracle oracle);

  void play(std::int64_t future, Ledger& ledger);

  // The world and the outcome of a future, as they were played last.
  const World& world() const { return world_; }
  const Outcome& outcome() const { return *outcome_; }

 private:
  const Policy* policy_;
  Oracle oracle_;
  Dispatcher dispatcher_;
  plan::ValueMeter meter_;
  World world_;
  const Outcome* outcome_ = nullptr;
  std::vector<plan::Span> spans_;  // by activity
  std::vector<Index> modes_;
};

}  // namespace entente::risk
