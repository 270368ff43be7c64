#include "plan/bound/prover.h"

#include <limits>

namespace entente::plan::bound {
namespace {

// With this the proof takes about as long as the search does on one thread, on a programme of a hundred activities.
constexpr std::int64_t kWorkPerEffort = 8'000;
constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();
// Fewer evaluations than this prove little; then a large problem is not begun with.
constexpr std::int64_t kLeastEvaluations = 5;
constexpr double kShareOfTurns = 0.2;  // of the time, on one thread
constexpr double kShareBeside = 0.4;   // of the time, on a thread of its own; then the search has that too

// Only the value has a bound that is worth the work.
std::int64_t work_for(const Network& network, const Options& options, bool by_time) {
  if (options.objective != Objective::value) return 0;
  if (by_time) return kNoLimit;
  const std::int64_t effort = options.effort.value_or(kDefaultEffort);
  const std::int64_t work = effort < kNoLimit / kWorkPerEffort ? effort * kWorkPerEffort : kNoLimit;
  return static_cast<std::int64_t>(count_choices(network)) > work / kLeastEvaluations ? 0 : work;
}

}  // namespace

Prover::Prover(const Network& network, const Options& options, const Clock& clock)
    : options_(&options),
      clock_(&clock),
      began_(clock.elapsed()),
      by_time_(!options.effort && options.time),
      most_work_(work_for(network, options, by_time_)),
      bound_(network),
      best_(bound_.best()) {
  if (options.threads < 2 || is_over()) return;
  has_thread_ = true;
  thread_ = std::thread([this] { run(); });
}

Prover::~Prover() {
  stopped_ = true;
  if (thread_.joinable()) thread_.join();
}

bool Prover::is_late() const {
  if (!by_time_ || options_->threads < 2) return false;
  return std::chrono::duration<double>(clock_->elapsed() - began_) >=
         kShareBeside * std::chrono::duration<double>(*options_->time);
}

bool Prover::is_over() const {
  return bound_.done() || is_late() || bound_.work() >= most_work_ || stopped_ ||
         (options_->cancelled && options_->cancelled());
}

void Prover::step() {
  bound_.step();
  best_ = bound_.best();
}

void Prover::run() {
  while (!is_over()) step();
  has_thread_ = false;
}

void Prover::take_turn(double share_done) {
  if (options_->threads > 1) return;
  const auto begin = clock_->elapsed();
  const auto enough = [&] {
    if (!by_time_) return static_cast<double>(bound_.work()) >= share_done * static_cast<double>(most_work_);
    const auto now = clock_->elapsed();
    return std::chrono::duration<double>(in_turns_ + (now - begin)) >=
           kShareOfTurns * std::chrono::duration<double>(now - began_);
  };
  while (!enough() && !is_over()) step();
  in_turns_ += clock_->elapsed() - begin;
}

void Prover::conclude() {
  if (by_time_) stopped_ = true;
  if (thread_.joinable()) thread_.join();
  while (!is_over()) step();
}

}  // namespace entente::plan::bound
