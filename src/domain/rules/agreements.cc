// Agreements: drafted by planners, in force when every party's signatory has signed.
#include <algorithm>

#include "domain/rules/rules.h"

namespace entente::domain {
namespace agreements_acts {

Refusal revise(Step& step) {
  if (!step.before()->assents.empty()) return refusal("domain.signed_already", {{"id", step.before()->key}});
  return std::nullopt;
}

Refusal sign(Step& step) {
  const std::vector<Id>& parties = step.was<AgreementRow>().parties;
  const auto own = [&](const Id& party) { return step.code_of(party) == step.said().party; };
  if (std::none_of(parties.begin(), parties.end(), own)) {
    return refusal("domain.not_a_party_to_it", {{"id", step.before()->key}, {"party", step.said().party}});
  }
  if (step.before()->contested()) return refusal("domain.contested", {{"id", step.before()->key}});
  if (auto no = step.assent()) return no;
  const bool all = std::all_of(parties.begin(), parties.end(),
                               [&](const Id& party) { return has_spoken(step.after().assents, step.code_of(party)); });
  // The date is that of the last signature; the year may be unknown.
  if (!all) step.will<AgreementRow>().signed_on.reset();
  if (all && !step.is_stated("signed_on")) return refusal("domain.field_needed", {{"field", std::string("signed_on")}});
  return std::nullopt;
}

constexpr Rule kRules[] = {
    {kKind<AgreementRow>, "draft", Effect::creates, "*"},
    {kKind<AgreementRow>, "revise", Effect::revises, "*", false, revise},
    {kKind<AgreementRow>, "sign", Effect::changes, "signed_on,in_force_from", false, sign},
    {kKind<AgreementRow>, "retract", Effect::retracts, "", true, revise},
};

}  // namespace agreements_acts

std::span<const Rule> agreement_rules() {
  return agreements_acts::kRules;
}

}  // namespace entente::domain
