#include "risk/ledger.h"

#include <algorithm>

namespace entente::risk {
namespace {

KeptDay kept(Day day) {
  return static_cast<KeptDay>(std::min<Day>(day, kNotReached));
}

}  // namespace

Ledger::Ledger(const Policy& policy, std::int64_t futures)
    : start(policy.jobs.size(), std::vector<KeptDay>(static_cast<std::size_t>(futures))),
      finish(start),
      short_days(policy.capacity.size(), std::vector<KeptDay>(static_cast<std::size_t>(futures))),
      value(static_cast<std::size_t>(futures)) {}

Player::Player(const Policy& policy, Oracle oracle)
    : policy_(&policy), oracle_(std::move(oracle)), dispatcher_(policy), meter_(*policy.network) {
  const plan::Network& network = *policy.network;
  spans_.assign(slot(network.size()), {-1, -1});
  modes_.assign(slot(network.size()), 0);
  for (Index a = 0; a < network.size(); ++a) {
    const auto& placed = policy.schedule[slot(a)];
    if (!placed) continue;
    spans_[slot(a)] = {network.day(placed->start), network.day(placed->finish)};
    modes_[slot(a)] = placed->mode;
  }
}

void Player::play(std::int64_t future, Ledger& ledger) {
  const auto f = static_cast<std::size_t>(future);
  oracle_.draw(static_cast<std::uint64_t>(future), world_);
  outcome_ = &dispatcher_.run(world_);
  for (std::size_t j = 0; j < policy_->jobs.size(); ++j) {
    const Day finish = outcome_->finish[j];
    ledger.start[j][f] = kept(outcome_->start[j]);
    ledger.finish[j][f] = kept(finish);
    // What does not finish closes nothing.
    spans_[slot(policy_->jobs[j].activity)] = finish < kNever ? plan::Span{0, finish} : plan::Span{-1, -1};
  }
  for (std::size_t r = 0; r < ledger.short_days.size(); ++r) ledger.short_days[r][f] = kept(outcome_->short_days[r]);
  ledger.value[f] = meter_.value(spans_, modes_);
}

}  // namespace entente::risk
