// Proves a bound while the search looks for a roadmap.
//
// By time it has a share of it; by effort it does work in proportion to the effort, so that the same effort
// gives the same bound on every machine. With two threads it has one of its own while it works; with one it takes turns
// with the search.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

#include "base/clock.h"
#include "plan/bound/value_bound.h"
#include "plan/network.h"
#include "plan/plan.h"

namespace entente::plan::bound {

class Prover {
 public:
  // Network, options and clock must outlive it.
  Prover(const Network& network, const Options& options, const Clock& clock);
  ~Prover();
  Prover(const Prover&) = delete;
  Prover& operator=(const Prover&) = delete;

  // The best bound so far; from any thread.
  double best() const { return best_.load(); }
  // Whether it has taken one of the threads.
  bool has_thread() const { return has_thread_.load(); }
  // The search has done this share of its effort or time: the proof's turn, where it has no thread of its own.
  void take_turn(double share_done);
  // The search has ended. By effort the rest of the work is done first.
  void conclude();

 private:
  bool is_late() const;
  bool is_over() const;
  void step();
  void run();

  const Options* options_;
  const Clock* clock_;
  std::chrono::nanoseconds began_, in_turns_{0};
  bool by_time_;
  std::int64_t most_work_;
  ValueBound bound_;
  std::atomic<double> best_;
  std::atomic<bool> has_thread_{false}, stopped_{false};
  std::thread thread_;
};

}  // namespace entente::plan::bound
