// Engagements, what they concluded, and the commitments that come of them.
#include "domain/rules/rules.h"

namespace entente::domain {
namespace engagements_acts {

Refusal hold(Step& step) {
  if (step.was<EngagementRow>().outcome) return refusal("domain.held_already", {{"id", step.before()->key}});
  if (!step.will<EngagementRow>().date) return refusal("domain.field_needed", {{"field", std::string("date")}});
  return std::nullopt;
}

Refusal undertake(Step& step) {
  step.will<CommitmentRow>().status = CommitmentStatus::open;
  return std::nullopt;
}

// Who owes it says that it is done.
Refusal by_owner(Step& step, CommitmentStatus status) {
  const CommitmentRow& commitment = step.was<CommitmentRow>();
  if (commitment.status != CommitmentStatus::open) {
    return refusal("domain.commitment_closed",
                   {{"id", step.before()->key}, {"status", std::string(word(commitment.status))}});
  }
  if (step.code_of(commitment.owner_party) != step.said().party) {
    return refusal("domain.for_another_party", {{"party", commitment.owner_party.text}});
  }
  step.will<CommitmentRow>().status = status;
  return std::nullopt;
}
Refusal fulfil(Step& step) {
  return by_owner(step, CommitmentStatus::done);
}
Refusal withdraw(Step& step) {
  return by_owner(step, CommitmentStatus::withdrawn);
}

// What has not been held has concluded nothing.
Refusal conclude(Step& step) {
  const EngagementRow* engagement = step.row<EngagementRow>(step.will<KeyOutcomeRow>().engagement.text);
  if (engagement == nullptr || engagement->outcome) return std::nullopt;
  return refusal("domain.engagement_not_held", {{"id", engagement->id.text}});
}

constexpr Rule kRules[] = {
    {kKind<EngagementRow>, "plan", Effect::creates, "*"},
    {kKind<EngagementRow>, "revise", Effect::revises, "*"},
    {kKind<EngagementRow>, "hold", Effect::changes, "outcome_statement,date,commitment_count", false, hold,
     "outcome_statement"},
    {kKind<EngagementRow>, "retract", Effect::retracts, "", true},
    {kKind<KeyOutcomeRow>, "enter", Effect::creates, "*", false, conclude},
    {kKind<KeyOutcomeRow>, "correct", Effect::revises, "*", true, conclude},
    {kKind<KeyOutcomeRow>, "retract", Effect::retracts, "", true},
    {kKind<CommitmentRow>, "undertake", Effect::creates, "*", false, undertake},
    {kKind<CommitmentRow>, "revise", Effect::revises, "*", true},
    {kKind<CommitmentRow>, "fulfil", Effect::changes, "", false, fulfil},
    {kKind<CommitmentRow>, "withdraw", Effect::changes, "", true, withdraw},
};

}  // namespace engagements_acts

std::span<const Rule> engagement_rules() {
  return engagements_acts::kRules;
}

}  // namespace entente::domain
