// Pledges to a mission's requirements. A pledge is not a contribution until the gate opens.
#include "domain/rules/gate_state.h"
#include "domain/rules/rules.h"

namespace entente::domain {
namespace missions_acts {

Refusal offer(Step& step) {
  if (step.will<PledgeRow>().party.text != step.own_party()) {
    return refusal("domain.for_another_party", {{"party", step.will<PledgeRow>().party.text}});
  }
  step.will<PledgeRow>().status = PledgeStatus::offered;
  return std::nullopt;
}

Refusal while_it_stands(Step& step) {
  const PledgeStatus status = step.was<PledgeRow>().status;
  if (status == PledgeStatus::withdrawn || status == PledgeStatus::expired) {
    return refusal("domain.pledge_over", {{"id", step.before()->key}, {"status", std::string(word(status))}});
  }
  return std::nullopt;
}

Refusal of_own_party(Step& step) {
  if (auto no = while_it_stands(step)) return no;
  if (step.code_of(step.was<PledgeRow>().party) != step.said().party) {
    return refusal("domain.for_another_party", {{"party", step.was<PledgeRow>().party.text}});
  }
  return std::nullopt;
}

// Accepting makes it a contribution: not before every condition it names, and the mission's gate, are met.
Refusal accept(Step& step) {
  if (auto no = while_it_stands(step)) return no;
  std::vector<Id> gates = step.was<PledgeRow>().conditions;
  if (const RequirementRow* requirement = step.row<RequirementRow>(step.was<PledgeRow>().requirement.text)) {
    const MissionRow* mission = step.row<MissionRow>(requirement->mission.text);
    if (mission != nullptr && mission->gate) gates.push_back(*mission->gate);
  }
  for (const Id& gate : gates) {
    if (const ConditionRow* open = first_open_condition(step, gate)) {
      return refusal("domain.gate_closed",
                     {{"id", step.before()->key}, {"condition", open->id.text}, {"words", open->condition}});
    }
  }
  step.will<PledgeRow>().status = PledgeStatus::accepted;
  return std::nullopt;
}

Refusal withdraw(Step& step) {
  if (auto no = of_own_party(step)) return no;
  step.will<PledgeRow>().status = PledgeStatus::withdrawn;
  return std::nullopt;
}

Refusal expire(Step& step) {
  if (auto no = of_own_party(step)) return no;
  step.will<PledgeRow>().status = PledgeStatus::expired;
  return std::nullopt;
}

constexpr Rule kRules[] = {
    {kKind<PledgeRow>, "offer", Effect::creates, "*", false, offer},
    {kKind<PledgeRow>, "revise", Effect::revises, "*", true, of_own_party},
    {kKind<PledgeRow>, "accept", Effect::changes, "", false, accept},
    {kKind<PledgeRow>, "withdraw", Effect::changes, "", true, withdraw},
    {kKind<PledgeRow>, "expire", Effect::changes, "", true, expire},
};

}  // namespace missions_acts

std::span<const Rule> mission_rules() {
  return missions_acts::kRules;
}

}  // namespace entente::domain
