// Proves a bound while the search looks for a roadmap.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>

#include "plan/bound/value_bound.h"
#include "plan/network.h"

namespace entente::plan::bound {

class Prover {
 public:
  // Steps until so much work is done, nothing more is to be expected or `stop` says so: on a thread of its own, or,
  // where there is none to spare, before the constructor returns. What the work alone ends proves the same bound on
  // every machine. The network must outlive it.
  enum class Place : std::uint8_t { beside, at_once };
  Prover(const Network& network, std::int64_t most_work, Place place, std::function<bool()> stop);
  ~Prover();
  Prover(const Prover&) = delete;
  Prover& operator=(const Prover&) = delete;

  // The best bound so far; from any thread.
  double best() const { return best_.load(); }
  bool is_busy() const { return busy_.load(); }
  // Waits for the end, or brings it about.
  void finish() { join(); }
  void stop();

 private:
  void run(const Network& network);
  void join();

  ValueBound bound_;
  std::int64_t most_work_;
  std::function<bool()> stop_;
  std::atomic<double> best_;
  std::atomic<bool> busy_{true}, stopped_{false};
  std::thread thread_;  // last: it uses the others
};

}  // namespace entente::plan::bound
