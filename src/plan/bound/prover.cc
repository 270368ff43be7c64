#include "plan/bound/prover.h"

#include <utility>

namespace entente::plan::bound {

Prover::Prover(const Network& network, std::int64_t most_work, Place place, std::function<bool()> stop)
    : bound_(network), most_work_(most_work), stop_(std::move(stop)), best_(bound_.best()) {
  if (place == Place::at_once) {
    run();
  } else {
    thread_ = std::thread([this] { run(); });
  }
}

Prover::~Prover() {
  stop();
}

void Prover::stop() {
  stopped_ = true;
  join();
}

void Prover::join() {
  if (thread_.joinable()) thread_.join();
}

void Prover::run() {
  while (!bound_.done() && bound_.work() < most_work_ && !stopped_ && !(stop_ && stop_())) {
    bound_.step();
    best_ = bound_.best();
  }
  busy_ = false;
}

}  // namespace entente::plan::bound
