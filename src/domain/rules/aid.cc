// Aid consignments go from stage to stage, each with its date and evidence.
#include <array>

#include "domain/rules/rules.h"

namespace entente::domain {
namespace aid_acts {

constexpr std::array kDates = {&AidConsignmentRow::offered_on,    &AidConsignmentRow::approved_on,
                               &AidConsignmentRow::dispatched_on, &AidConsignmentRow::at_crossing_on,
                               &AidConsignmentRow::arrived_on,    &AidConsignmentRow::handed_over_on};

Refusal offer(Step& step) {
  step.will<AidConsignmentRow>().stage = AidStage::offered;
  return std::nullopt;
}

// No stage is passed over, and none goes without the date on which it was reached.
Refusal advance(Step& step) {
  AidConsignmentRow& aid = step.will<AidConsignmentRow>();
  const auto was = static_cast<std::size_t>(step.was<AidConsignmentRow>().stage);
  const auto will = static_cast<std::size_t>(aid.stage);
  if (will != was + 1) {
    return refusal("domain.stage_out_of_order", {{"id", step.before()->key},
                                                 {"stage", std::string(word(step.was<AidConsignmentRow>().stage))},
                                                 {"asked", std::string(word(aid.stage))}});
  }
  const auto& date = aid.*kDates[will];
  if (!date) {
    return refusal("domain.field_needed", {{"field", std::string(word(aid.stage)) + "_on"}});
  }
  const auto& earlier = aid.*kDates[was];
  if (earlier && *date < *earlier) {
    return refusal("domain.stage_before_stage",
                   {{"id", step.before()->key}, {"date", date->to_string()}, {"earlier", earlier->to_string()}});
  }
  return std::nullopt;
}

constexpr std::string_view kStage = "stage,approved_on,dispatched_on,at_crossing_on,arrived_on,handed_over_on,evidence";
constexpr Rule kRules[] = {
    {kKind<AidConsignmentRow>, "offer", Effect::creates, "donor_party,goods,quantity,unit,offered_on,evidence", false,
     offer, "offered_on"},
    {kKind<AidConsignmentRow>, "advance", Effect::changes, kStage, false, advance, "stage,evidence"},
    {kKind<AidConsignmentRow>, "revise", Effect::revises, "*", true},
    {kKind<AidConsignmentRow>, "correct", Effect::revises, "*", true},
    {kKind<AidConsignmentRow>, "retract", Effect::retracts, "", true},
};

}  // namespace aid_acts

std::span<const Rule> aid_rules() {
  return aid_acts::kRules;
}

}  // namespace entente::domain
