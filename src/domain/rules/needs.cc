// Needs, and the requests that come before them.
#include "domain/rules/rules.h"

namespace entente::domain {
namespace needs_acts {

// A need rests on a finding, unless it is kept national.
Refusal propose(Step& step) {
  step.will<NeedRow>().state = NeedState::proposed;
  return std::nullopt;
}

Refusal revise(Step& step) {
  // Other words are other words: who agreed to the old ones has not agreed to these.
  step.after().assents.clear();
  if (!step.after().disputed()) step.will<NeedRow>().state = NeedState::proposed;
  return std::nullopt;
}

Refusal agree(Step& step) {
  if (step.before()->disputed()) {
    return refusal("domain.disputed", {{"id", step.before()->key}, {"party", step.before()->disputes.front().party}});
  }
  if (step.before()->contested()) return refusal("domain.contested", {{"id", step.before()->key}});
  if (auto no = step.assent()) return no;
  if (step.still_silent(step.after().assents).empty()) step.will<NeedRow>().state = NeedState::agreed;
  return std::nullopt;
}

Refusal dispute(Step& step) {
  Object& need = step.after();
  if (has_spoken(need.disputes, step.said().party)) {
    return refusal("domain.said_already", {{"party", step.said().party}});
  }
  need.disputes.push_back({step.said().party, step.said().by, step.said().id, step.statement().reason});
  std::erase_if(need.assents, [&](const Voice& voice) { return voice.party == step.said().party; });
  step.will<NeedRow>().state = NeedState::disputed;
  return std::nullopt;
}

// Only who disputes can say that it is settled: silence of the other side is not consent.
Refusal settle(Step& step) {
  Object& need = step.after();
  if (!has_spoken(need.disputes, step.said().party)) {
    return refusal("domain.not_your_dispute", {{"id", need.key}, {"party", step.said().party}});
  }
  std::erase_if(need.disputes, [&](const Voice& voice) { return voice.party == step.said().party; });
  if (!need.disputed()) step.will<NeedRow>().state = NeedState::proposed;
  return std::nullopt;
}

Refusal request(Step& step) {
  if (step.will<TrainingRequestRow>().party.text != step.own_party()) {
    return refusal("domain.for_another_party", {{"party", step.will<TrainingRequestRow>().party.text}});
  }
  return std::nullopt;
}

Refusal reply(Step& step) {
  if (step.code_of(step.was<TrainingRequestRow>().party) == step.said().party) {
    return refusal("domain.own_request", {{"id", step.before()->key}});
  }
  if (step.was<TrainingRequestRow>().reply) return refusal("domain.replied_already", {{"id", step.before()->key}});
  return std::nullopt;
}

constexpr Rule kRules[] = {
    {kKind<NeedRow>, "propose", Effect::creates, "*", false, propose},
    {kKind<NeedRow>, "revise", Effect::revises, "*", false, revise},
    {kKind<NeedRow>, "agree", Effect::changes, "", false, agree},
    {kKind<NeedRow>, "dispute", Effect::changes, "", true, dispute},
    {kKind<NeedRow>, "settle", Effect::changes, "", true, settle},
    {kKind<NeedRow>, "retract", Effect::retracts, "", true},
    {kKind<TrainingRequestRow>, "request", Effect::creates, "*", false, request},
    {kKind<TrainingRequestRow>, "reply", Effect::changes, "reply,replied_on,activity_id", false, reply,
     "reply,replied_on"},
    {kKind<TrainingRequestRow>, "retract", Effect::retracts, "", true},
};

}  // namespace needs_acts

std::span<const Rule> need_rules() {
  return needs_acts::kRules;
}

}  // namespace entente::domain
