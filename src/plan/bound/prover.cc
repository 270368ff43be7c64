#include "plan/bound/prover.h"

#include <utility>

namespace entente::plan::bound {
namespace {

// Fewer evaluations than this prove little; then a large problem is not begun with.
constexpr std::int64_t kLeastEvaluations = 5;

}  // namespace

Prover::Prover(const Network& network, std::int64_t most_work, Place place, std::function<bool()> stop)
    : bound_(network), most_work_(most_work), stop_(std::move(stop)), best_(bound_.best()) {
  if (place == Place::at_once) {
    run(network);
  } else {
    thread_ = std::thread([this, &network] { run(network); });
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

void Prover::run(const Network& network) {
  const bool is_worth_it = static_cast<std::int64_t>(count_choices(network)) <= most_work_ / kLeastEvaluations;
  while (is_worth_it && !bound_.done() && bound_.work() < most_work_ && !stopped_ && !(stop_ && stop_())) {
    bound_.step();
    best_ = bound_.best();
  }
  busy_ = false;
}

}  // namespace entente::plan::bound
